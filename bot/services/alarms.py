"""Alarms: read at once for every message, outside the order of turns, without Rasa; unique per inbox row."""

from __future__ import annotations

import structlog
from sqlalchemy import Connection, insert, select

from bot.content.render import Setting
from bot.model.alarm import AlarmKind, AlarmSign
from bot.model.conversation import Conversation
from bot.model.handoff import HandoffReason
from bot.model.named import Named, button, named
from bot.services.batch import Batch
from bot.services.core import Core
from bot.services.queue import open_handoff
from bot.storage import conversations, drafts, handoffs, inbox, messages
from bot.storage.inbox import InboxRow
from bot.storage.tables import alarms as table

log = structlog.get_logger()

NO_ALARM = "none"
SAID_LATELY = 12
"""Messages of the assistant in which a careful word is not said again."""
_REASON = {AlarmKind.EMERGENCY: HandoffReason.ALARM_EMERGENCY, AlarmKind.SELF_HARM: HandoffReason.ALARM_SELF_HARM}


def read_sign(core: Core, text: str, button: str | None) -> AlarmSign | None:
    """The alarm in what a worker wrote; a tap on a button is none."""
    return core.reader.alarm(text) if text and button is None else None


def note_sign(core: Core, db: Connection, row: InboxRow, sign: AlarmSign | None) -> bool:
    """Mark a kept message as checked and, where it is an alarm, answer and open a handoff. True if so."""
    if db.execute(select(table.c.inbox).where(table.c.inbox == row.id)).one_or_none() is not None:
        return False
    inbox.mark_alarm(db, row.id, sign.kind if sign else NO_ALARM)
    if sign is None:
        return False
    conversation = conversations.get(db, row.conversation)
    db.execute(
        insert(table).values(
            inbox=row.id,
            conversation=row.conversation,
            kind=sign.kind,
            read_by=sign.by,
            probability=sign.probability,
            at=row.received_at,
        )
    )
    _hand_over(core, db, conversation, row, sign)
    _answer(core, db, conversation, row, sign)
    return True


def check_alarm(core: Core, inbox_id: int) -> bool:
    """Check a message that was kept unchecked. True if it is an alarm."""
    with core.db.read() as db:
        row = inbox.get(db, core.keys, inbox_id)
    if row is None or row.alarm is not None:
        return False
    try:
        sign = read_sign(core, row.text, row.button)
    except Exception as error:  # a message that can't be read must not hold up its conversation for ever
        log.error("alarm_unread", kind=type(error).__name__)
        sign = None
    with core.db.write() as db:
        return note_sign(core, db, row, sign)


def check_missed(core: Core) -> int:
    """After a crash: check whatever was kept and not checked. Returns how many alarms were found."""
    with core.db.read() as db:
        missed = inbox.unchecked(db)
    return sum(check_alarm(core, inbox_id) for inbox_id in missed)


def _hand_over(core: Core, db: Connection, conversation: Conversation, row: InboxRow, sign: AlarmSign) -> None:
    """The words of the alarm go to the queue, sealed, and nothing that says who wrote them."""
    held = [h for h in handoffs.open_ones(db, conversation.id) if h.reason is _REASON[sign.kind]]
    open_handoff(
        core,
        db,
        conversation,
        _REASON[sign.kind],
        language=_language(core, conversation, row),
        words=[(row.n, row.text)],
        known=held[0] if held else None,
    )


def _language(core: Core, conversation: Conversation, row: InboxRow) -> str:
    return conversation.language or core.reader.language(row.text, None) or "en"


def _answer(core: Core, db: Connection, conversation: Conversation, row: InboxRow, sign: AlarmSign) -> None:
    read = core.reader.language(row.text, conversation.language)
    language = read if read in core.renderer.library.wordings.languages else _language(core, conversation, row)
    setting = Setting(language, conversation.program, conversation.channel, drafts.find(db, core.keys, conversation.id))
    for reply in core.renderer.render(_replies(core, sign), setting):
        messages.send(db, core.keys, conversation.id, reply, core.clock(), answers=row.id)


def careful_word(core: Core, db: Connection, batch: Batch) -> None:
    """Where a message that is no alarm may be one all the same: the number to call, before what is answered to it.

    Said once in a while, and not where an alarm was answered: who reads it in every message reads it no more.
    """
    conversation, text = batch.conversation, batch.text
    kind = core.reader.suspicion(text) if text and batch.tap is None else None
    if kind is None or any(held.reason is _REASON[kind] for held in handoffs.open_ones(db, conversation.id)):
        return
    read = core.reader.language(text, conversation.language)
    language = read if read in core.renderer.library.wordings.languages else conversation.language or "en"
    setting = Setting(language, conversation.program, conversation.channel, drafts.find(db, core.keys, conversation.id))
    said = messages.last_from(db, core.keys, conversation.id, messages.ASSISTANT, SAID_LATELY)
    for reply in core.renderer.render([named(f"utter_maybe_{kind}")], setting):
        if all(reply.text != message.text for message in said):
            messages.send(db, core.keys, conversation.id, reply, core.clock(), answers=batch.rows[-1].id)


def _replies(core: Core, sign: AlarmSign) -> list[Named]:
    first = named(f"utter_alarm_{sign.kind}")
    if not core.options.staff_can_be_alerted:
        return [first, named("utter_alarm_nobody")]
    offer = named("utter_alarm_page_offer", [button("button_yes_person", "do:page_person")])
    return [first, offer]
