"""What a turn brings about, inside its one commit."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.content.render import Setting
from bot.model.conversation import RETURN_CODE, Mode
from bot.model.draft import Draft
from bot.model.handoff import HandoffReason
from bot.model.message import Reply
from bot.model.named import Named
from bot.model.turn import (
    AddToCase,
    AskForPerson,
    DropDraft,
    Effect,
    EraseConversation,
    ProveCase,
    RepeatLast,
    SetDraft,
    SetLanguage,
    SetMode,
    SetProgram,
    Submit,
    WithdrawCase,
)
from bot.services import own_cases
from bot.services.batch import Batch
from bot.services.core import Core
from bot.services.queue import open_handoff
from bot.services.submission import Prepared, submit
from bot.services.worker_words import Told
from bot.storage import conversations, drafts, handoffs, messages, sealing

ERASE_ROW_AFTER = timedelta(days=1)
LAST_WORDS = 12
"""Messages of the worker that a person sees who takes over a conversation without a case."""


@dataclass
class TurnState:
    """The commit in progress: what has been decided so far and what is still to be said."""

    core: Core
    db: Connection
    batch: Batch
    language: str
    now: datetime
    prepared: Prepared | None
    mode: Mode = field(init=False)
    open_question: str | None = field(init=False)
    draft: Draft | None = field(init=False)
    program: str | None = field(init=False)
    language_chosen: bool = field(init=False)
    replies: list[Named] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    """Other chats in which something new stands."""
    forget_past: bool = False

    def __post_init__(self) -> None:
        conversation = self.batch.conversation
        self.mode, self.open_question = conversation.mode, conversation.open_question
        self.draft, self.program = self.batch.draft, conversation.program
        self.language_chosen = conversation.language_chosen

    def setting(self) -> Setting:
        return Setting(self.language, self.program, self.batch.conversation.channel, self.draft, self.batch.files)

    def write_language(self) -> None:
        conversation = self.batch.conversation
        if (self.language, self.program, self.language_chosen) != (
            conversation.language,
            conversation.program,
            conversation.language_chosen,
        ):
            conversations.change(
                self.db,
                conversation.id,
                language=self.language,
                program=self.program,
                language_chosen=self.language_chosen,
            )


def apply(state: TurnState, effect: Effect) -> None:
    """Bring one effect about."""
    match effect:
        case SetDraft(draft=draft):
            state.draft = draft
            drafts.save(state.db, state.core.keys, state.batch.conversation.id, draft, state.now)
        case DropDraft():
            _drop_draft(state)
        case SetMode(mode=mode, open_question=open_question):
            state.mode, state.open_question = mode, open_question
        case SetLanguage(language=language):
            state.language, state.language_chosen = language, True
        case SetProgram(program=program):
            state.program = program if program in state.core.renderer.library.programs else state.program
        case AskForPerson():
            _ask_for_person(state)
        case RepeatLast():
            _repeat(state)
        case EraseConversation():
            _erase(state)
        case Submit(draft=draft):
            _submit(state, draft)
        case AddToCase() | WithdrawCase() | ProveCase():
            _own_case(state, effect)


def _drop_draft(state: TurnState) -> None:
    state.draft = None
    drafts.erase(state.db, state.batch.conversation.id)
    state.forget_past = True


def _submit(state: TurnState, draft: Draft) -> None:
    assert state.prepared is not None
    state.replies += submit(state.core, state.db, state.batch, draft, state.prepared)
    state.draft, state.forget_past = None, True


def _own_case(state: TurnState, effect: AddToCase | WithdrawCase | ProveCase) -> None:
    match effect:
        case AddToCase(number=number):
            own_cases.add(state.core, state.db, state.batch, number)
        case WithdrawCase(number=number):
            own_cases.withdraw(state.core, state.db, state.batch, number)
        case ProveCase(number=number, code=code):
            conversation = state.batch.conversation.id
            number, code = own_cases.with_said_before(state.core, state.db, conversation, number, code)
            proof = own_cases.prove(state.core, state.db, state.batch, number, code)
            state.replies += proof.replies
            state.told += proof.told
            whole = bool(number and code)
            state.mode, state.open_question = (Mode.TALKING, None) if whole else (Mode.INTAKE, RETURN_CODE)


def _ask_for_person(state: TurnState) -> None:
    """What the worker last wrote goes along, sealed, so that nobody has to tell it twice."""
    conversation = state.batch.conversation
    said = messages.last_from(state.db, state.core.keys, conversation.id, messages.WORKER, LAST_WORDS)
    waiting = [h for h in state.batch.open_handoffs if h.reason is HandoffReason.ASKED_FOR_PERSON]
    known = waiting[0] if waiting else None
    seen = sealing.last_number(state.db, handoffs.vault_of(state.db, known.id)) if known else 0
    open_handoff(
        state.core,
        state.db,
        conversation,
        HandoffReason.ASKED_FOR_PERSON,
        language=state.language,
        words=[(message.n, message.text) for message in reversed(said) if message.text and message.n > seen],
        known=known,
    )


def _repeat(state: TurnState) -> None:
    conversation = state.batch.conversation.id
    last = messages.last_from(state.db, state.core.keys, conversation, messages.ASSISTANT, 1)
    for message in last:
        reply = Reply(message.text, message.buttons, message.secret)
        messages.send(state.db, state.core.keys, conversation, reply, state.now, answers=state.batch.rows[-1].id)


def _erase(state: TurnState) -> None:
    own_cases.detach(state.db, state.batch.conversation.id)
    conversations.empty(state.db, state.batch.conversation.id, state.now + ERASE_ROW_AFTER)
    state.draft, state.forget_past = None, True
    state.mode, state.open_question = Mode.TALKING, None
