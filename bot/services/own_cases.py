"""What a worker may do with their own cases: add, take back, prove authorship, and let go of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from sqlalchemy import Connection, select, update

from bot.model.case import Case, CaseAlreadyConcluded
from bot.model.clock import to_the_hour
from bot.model.codes import read_codes, tidy_code
from bot.model.handoff import HandoffReason, HandoffStatus
from bot.model.named import Named, button, named
from bot.services.batch import Batch
from bot.services.core import Core
from bot.services.handing_over import release_where_joined
from bot.services.items import ITEM_WITHDRAWAL
from bot.services.queue import ITEM_MESSAGE, open_handoff, raise_alert
from bot.services.worker_words import Told
from bot.storage import cases, handoffs, messages, sealing
from bot.storage.cases import UnknownCase
from bot.storage.tables import cases as case_table
from bot.storage.tables import counters

TRIES_PER_HOUR = 5
LOOKED_BACK = 8
"""Messages of the worker among which the other half of number and code is looked for."""
_HASHER = PasswordHasher()
_DUMMY = _HASHER.hash("an unknown number takes as long as a known one")


def _own(db: Connection, batch: Batch, number: str) -> Case:
    case = cases.by_number(db, number)
    if case.conversation != batch.conversation.id:
        raise UnknownCase(number)
    return case


def add(core: Core, db: Connection, batch: Batch, number: str) -> None:
    """Seal the worker's messages into the case and bring it back into the queue. Raises UnknownCase."""
    case = _own(db, batch, number)
    vault = cases.vault_of(db, case.id)
    for row in batch.rows:
        sealing.put(db, vault, ITEM_MESSAGE, row.text, row.received_at, n=row.n)
    _requeue(core, db, batch, case)


def _requeue(core: Core, db: Connection, batch: Batch, case: Case) -> None:
    handoff = handoffs.of_case(db, case.id)
    if handoff is None or handoff.status is HandoffStatus.RETURNED:
        open_handoff(
            core,
            db,
            batch.conversation,
            HandoffReason.CASE,
            language=case.language,
            words=(),
            case=case.id,
            vault=cases.vault_of(db, case.id),
            urgency=case.urgency,
        )
    else:
        raise_alert(core, db, handoff)


def withdraw(core: Core, db: Connection, batch: Batch, number: str) -> None:
    """Take it back; an investigator is told, because somebody may have forced the worker. Raises UnknownCase."""
    case = _own(db, batch, number)
    try:
        cases.save(db, case.withdraw(to_the_hour(core.clock())), case)
    except CaseAlreadyConcluded:
        return
    sealing.put(db, cases.vault_of(db, case.id), ITEM_WITHDRAWAL, "", core.clock())
    _requeue(core, db, batch, case)


def with_said_before(core: Core, db: Connection, conversation: str, number: str, code: str) -> tuple[str, str]:
    """Number and code, what is empty taken from the worker's last messages: people send them one by one."""
    for message in messages.last_from(db, core.keys, conversation, messages.WORKER, LOOKED_BACK):
        earlier_number, earlier_code = read_codes(message.text)
        number, code = number or earlier_number, code or earlier_code
    return number, code


@dataclass
class Proof:
    """What the worker hears, and the other chats in which something new stands."""

    replies: list[Named]
    told: list[Told] = field(default_factory=list)


def prove(core: Core, db: Connection, batch: Batch, number: str, code: str) -> Proof:
    """Bind a case to this conversation if number and return code fit. Wrong tries are limited per conversation."""
    if not (number and code):
        missing = "utter_ask_for_code" if number else "utter_ask_for_number"
        return Proof([named(missing, [button("button_talk_to_person", "cmd:talk_to_person")])])
    if not _may_try(core, db, batch.conversation.id):
        return Proof([named("utter_code_wait", [button("button_talk_to_person", "cmd:talk_to_person")])])
    case = _by_typed_number(db, number)
    stored = cases.return_code_hash(db, case.id) if case else _DUMMY
    try:
        _HASHER.verify(stored, tidy_code(code))
    except VerifyMismatchError:
        return Proof([named("utter_code_wrong", [button("button_check_case", "cmd:check_case")])])
    if case is None:
        return Proof([named("utter_code_wrong", [button("button_check_case", "cmd:check_case")])])
    cases.save(db, replace(case, conversation=batch.conversation.id), case)
    handoffs.rebind(db, case.id, batch.conversation.id)
    known = handoffs.of_case(db, case.id)
    told = release_where_joined(core, db, known.id, but_no_word_in=batch.conversation.id) if known else []
    reply = named("case_status", number=case.number, status=case.status, date=case.status_at.date().isoformat())
    return Proof([named("utter_code_right", number=case.number), reply], told)


def _by_typed_number(db: Connection, typed: str) -> Case | None:
    tidy = tidy_code(typed)
    try:
        return cases.by_number(db, f"{tidy[:3]}-{tidy[3:]}")
    except UnknownCase:
        return None


def _may_try(core: Core, db: Connection, conversation: str) -> bool:
    """Counts this try. The hour is part of the counter's name, so that old counters mean nothing."""
    name = f"code:{to_the_hour(core.clock()):%y%m%d%H}:{conversation}"
    tries = db.execute(select(counters.c.value).where(counters.c.name == name)).scalar_one_or_none()
    if tries is None:
        db.execute(counters.insert().values(name=name, value=1))
        return True
    db.execute(update(counters).where(counters.c.name == name).values(value=tries + 1))
    return int(tries) < TRIES_PER_HOUR


def detach(db: Connection, conversation: str) -> None:
    """The worker erased the chat: their cases stay, but nothing leads from them to it any more."""
    db.execute(update(case_table).where(case_table.c.conversation == conversation).values(conversation=""))
    handoffs.detach(db, conversation)
