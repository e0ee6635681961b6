"""What a turn takes from the inbox: free texts that wait are joined; anything else is a turn of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bot.model.buttons import Tap, UnknownButton
from bot.model.buttons import read as read_tap
from bot.model.codes import read_codes
from bot.model.conversation import RETURN_CODE, Conversation, Mode
from bot.model.draft import Draft
from bot.model.handoff import Handoff, HandoffReason, HandoffStatus
from bot.model.message import MessageKind
from bot.model.turn import HeardMessage, KnownCase, Snapshot
from bot.services.core import Core
from bot.storage import attachments, cases, conversations, drafts, handoffs, inbox, messages
from bot.storage.inbox import InboxRow

MAX_JOINED = 20
EMERGENCY_LASTS = timedelta(minutes=30)
BUTTONS_VALID_FOR = 40
"""Assistant messages back: a button of an older one has lost its place in the conversation."""


@dataclass(frozen=True)
class Batch:
    """The rows of one turn and everything that was read with them."""

    conversation: Conversation
    rows: tuple[InboxRow, ...]
    draft: Draft | None
    past: list[dict[str, Any]]
    known_cases: tuple[KnownCase, ...]
    open_handoffs: tuple[Handoff, ...]
    first_contact: bool
    files: int
    tap: Tap | None = None
    expired: bool = False
    asked_to_confirm: bool = False
    """The assistant's last message asks whether to do what can't be undone."""

    @property
    def ids(self) -> list[int]:
        return [row.id for row in self.rows]

    @property
    def text(self) -> str:
        return "\n".join(row.text for row in self.rows)

    @property
    def held(self) -> Handoff | None:
        """The handoff in which a person has this conversation now; of several, the one that was taken last."""
        claimed = [h for h in self.open_handoffs if h.status is HandoffStatus.CLAIMED and h.claimed_at]
        return max(claimed, key=lambda h: (h.claimed_at or h.created_at, h.id), default=None)


def read_batch(core: Core, conversation_id: str) -> Batch | None:
    """Everything that the next turn of a conversation needs; None where nothing waits."""
    with core.db.read() as db:
        waiting = inbox.waiting(db, core.keys, conversation_id)
        if not waiting or any(row.alarm is None for row in waiting[:1]):
            return None
        rows = _first_rows(waiting)
        conversation = conversations.get(db, conversation_id)
        last = messages.last_from(db, core.keys, conversation_id, messages.ASSISTANT, BUTTONS_VALID_FOR)
        vault = drafts.vault_of(db, conversation_id)
        batch = Batch(
            conversation,
            rows,
            drafts.find(db, core.keys, conversation_id),
            conversations.past_events(db, core.keys, conversation_id),
            _cases(core, db, conversation),
            tuple(handoffs.open_ones(db, conversation_id)),
            first_contact=not last,
            files=len(attachments.of_vault(db, core.keys, vault)) if vault else 0,
        )
        issued = {button.value for message in last for button in message.buttons}
        confirming = bool(last) and any(button.value == "cmd:affirm" for button in last[0].buttons)
        return _with_tap(replace(batch, asked_to_confirm=confirming), issued)


def _first_rows(waiting: list[InboxRow]) -> tuple[InboxRow, ...]:
    first = waiting[0]
    if not _joins(first):
        return (first,)
    rows = []
    for row in waiting[:MAX_JOINED]:
        if not _joins(row):
            break
        rows.append(row)
    return tuple(rows)


def _joins(row: InboxRow) -> bool:
    return row.kind is MessageKind.TEXT and row.alarm == "none"


def _with_tap(batch: Batch, issued: set[str]) -> Batch:
    value = batch.rows[0].button
    if value is None:
        return batch
    try:
        tap = read_tap(value)
    except UnknownButton:
        return replace(batch, expired=True)
    typed = batch.rows[0].kind is MessageKind.COMMAND
    return replace(batch, tap=tap) if typed or value in issued else replace(batch, expired=True)


def _cases(core: Core, db: Connection, conversation: Conversation) -> tuple[KnownCase, ...]:
    return tuple(
        KnownCase(case.number, case.status, case.status_at.date())
        for case in cases.of_conversation(db, conversation.id)
    )


def snapshot_of(core: Core, batch: Batch, language: str) -> Snapshot:
    """What the actions may know. Dates resolve against the time at which the channel got the first message."""
    conversation = batch.conversation
    program = core.renderer.library.programs.get(conversation.program or core.options.default_program)
    now = batch.rows[0].received_at.astimezone(ZoneInfo(program.timezone if program else "UTC"))
    heard = tuple(HeardMessage(row.n, row.text) for row in batch.rows if row.text) if batch.tap is None else ()
    mode, question = _open(conversation, "\n".join(message.text for message in heard))
    found, reading = core.reader.values(heard, language, now, question, program.workplaces if program else ())
    wished = core.reader.wished_language(batch.text, language) if heard else None
    return Snapshot(
        now=now,
        channel=conversation.channel,
        language=language,
        program=conversation.program,
        mode=mode,
        open_question=question,
        draft=batch.draft,
        messages=heard,
        found=found,
        reading=reading,
        cases=batch.known_cases,
        first_contact=batch.first_contact,
        draft_kept_until=(core.clock() + core.options.draft_erase).date() if batch.draft else None,
        person_waiting=any(h.reason is HandoffReason.ASKED_FOR_PERSON for h in batch.open_handoffs),
        emergency=_emergency(batch),
        said=core.reader.said(batch.text, language) if heard else None,
        wished_language=wished if wished in core.renderer.library.wordings.whole_languages() else None,
    )


def _emergency(batch: Batch) -> bool:
    since = batch.rows[0].received_at - EMERGENCY_LASTS
    return any(h.reason is HandoffReason.ALARM_EMERGENCY and h.created_at >= since for h in batch.open_handoffs)


def _open(conversation: Conversation, text: str) -> tuple[Mode, str | None]:
    """Mode and question as the message takes them: a return code is one at any time, and nothing else is one."""
    mode, question = conversation.mode, conversation.open_question
    if question == RETURN_CODE and text and not any(read_codes(text)):
        return Mode.TALKING, None
    if mode is Mode.TALKING and read_codes(text)[1]:
        return Mode.INTAKE, RETURN_CODE
    return mode, question
