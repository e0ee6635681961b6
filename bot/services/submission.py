"""Filing: a confirmed draft becomes a case, sealed; the draft and the conversation's past are erased."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from argon2 import PasswordHasher
from pydantic import TypeAdapter
from sqlalchemy import Connection, select

from bot.model.case import FIRST_CONTACT_WITHIN, Case, CaseStatus
from bot.model.clock import to_the_hour
from bot.model.codes import new_case_number, new_return_code, tidy_code
from bot.model.draft import Draft, FieldId, IdentityLevel
from bot.model.handoff import HandoffReason
from bot.model.named import Named, button, named
from bot.model.summary import Summary, build
from bot.model.triage import Triage, triage
from bot.services.batch import Batch
from bot.services.core import Core
from bot.services.queue import ITEM_MESSAGE, open_handoff
from bot.storage import cases, conversations, drafts, messages, sealing
from bot.storage.tables import alarms
from bot.storage.tables import cases as case_table

ITEM_SUMMARY = "summary"
ALARM_COUNTS_FOR = timedelta(days=2)
_HASHER = PasswordHasher()
_SUMMARY: TypeAdapter[Summary] = TypeAdapter(Summary)


@dataclass(frozen=True)
class Prepared:
    """Secrets made before the transaction, because hashing takes tens of milliseconds on purpose."""

    code: str
    code_hash: str


def prepare(core: Core) -> Prepared:
    code = new_return_code()
    return Prepared(code, _HASHER.hash(tidy_code(code)))


def summary_to_json(summary: Summary) -> str:
    return _SUMMARY.dump_json(summary).decode()


def summary_from_json(text: str) -> Summary:
    return _SUMMARY.validate_json(text)


def submit(core: Core, db: Connection, batch: Batch, draft: Draft, prepared: Prepared) -> list[Named]:
    """File the complaint inside the turn's commit. Returns what the worker is told."""
    conversation = batch.conversation
    outcome = triage(draft, alarm_raised=_alarm_raised(core, db, conversation.id))
    case = _case(core, db, batch, draft, outcome)
    vault = drafts.vault_of(db, conversation.id)
    assert vault is not None
    case_id = cases.add(db, case, vault=vault, return_code_hash=prepared.code_hash)
    _seal_everything(core, db, batch, draft, outcome, case, vault)
    open_handoff(
        core,
        db,
        conversation,
        HandoffReason.CASE,
        language=draft.language,
        words=(),
        case=case_id,
        vault=vault,
        urgency=case.urgency,
    )
    drafts.erase(db, conversation.id)
    conversations.forget_past(db, conversation.id)
    messages.erase_up_to(db, conversation.id, batch.rows[-1].n)
    return _told(case, draft, prepared)


def _alarm_raised(core: Core, db: Connection, conversation: str) -> bool:
    since = core.clock() - ALARM_COUNTS_FOR
    return (
        db.execute(
            select(alarms.c.inbox).where(alarms.c.conversation == conversation, alarms.c.at > since).limit(1)
        ).one_or_none()
        is not None
    )


def _case(core: Core, db: Connection, batch: Batch, draft: Draft, outcome: Triage) -> Case:
    now, conversation = core.clock(), batch.conversation
    workplace = draft.value(FieldId.WORKPLACE)
    return Case(
        id=0,
        number=_free_number(db, now.year),
        conversation=conversation.id,
        program=draft.program or core.options.default_program,
        language=draft.language,
        channel=conversation.channel,
        topic=draft.topic_ids[0] if draft.topics else "",
        urgency=outcome.urgency,
        # Only a name of the public registry stands in the clear; anything else could point at the worker.
        workplace=workplace.data.get("workplace", "") if workplace else "",
        status=CaseStatus.RECEIVED,
        received_at=to_the_hour(now),
        status_at=to_the_hour(now),
        identity=draft.choice(FieldId.IDENTITY) or IdentityLevel.ANONYMOUS,
    )


def _free_number(db: Connection, year: int) -> str:
    while True:
        number = new_case_number(year)
        if db.execute(select(case_table.c.id).where(case_table.c.number == number)).one_or_none() is None:
            return number


def _seal_everything(
    core: Core, db: Connection, batch: Batch, draft: Draft, outcome: Triage, case: Case, vault: int
) -> None:
    """Summary and every cited message, whole and unchanged, under the case's own key."""
    now = core.clock()
    program = core.renderer.library.programs.get(case.program)
    summary = build(
        draft,
        outcome,
        number=case.number,
        program=case.program,
        code_version=program.code_version if program else "",
        created_at=now,
        channel=case.channel,
    )
    sealing.put(db, vault, ITEM_SUMMARY, summary_to_json(summary), now)
    cited = draft.cited_messages()
    told = {part.message: part.text for part in draft.story}
    for message in messages.after(db, core.keys, batch.conversation.id, 0, limit=100_000):
        if message.n in cited and message.sender == messages.WORKER:
            told.setdefault(message.n, message.text)
    for n, text in sorted(told.items()):
        sealing.put(db, vault, ITEM_MESSAGE, text, now, n=n)


def _told(case: Case, draft: Draft, prepared: Prepared) -> list[Named]:
    hours = int(FIRST_CONTACT_WITHIN[case.urgency].total_seconds() // 3600)
    buttons = [button("button_check_case", "cmd:check_case"), button("button_add_to_case", "cmd:add_to_case")]
    following = (
        named("utter_submitted_no_contact", buttons)
        if draft.choice(FieldId.CONTACT) == "no"
        else named("utter_submitted_next", buttons, hours=hours)
    )
    return [named("utter_submitted", number=case.number, code=prepared.code, secret=True), following]
