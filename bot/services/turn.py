"""One turn: read, close, ask the dialogue, then one short commit of everything that it brought about."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import uuid4

import anyio.to_thread
import structlog
from sqlalchemy import Connection, insert

from bot.content.render import Setting
from bot.model.handoff import HandoffReason
from bot.model.message import MessageKind
from bot.model.named import Named, named
from bot.model.turn import Effect, EraseConversation, ProveCase, Submit, TurnResult
from bot.services import worker_words
from bot.services.alarms import careful_word
from bot.services.batch import Batch, read_batch, snapshot_of
from bot.services.core import Core
from bot.services.effects import TurnState, apply
from bot.services.plain_turns import plain_turn
from bot.services.ports import Dialogue, DialogueAway, DialogueFailed
from bot.services.queue import open_handoff
from bot.services.submission import Prepared, prepare
from bot.services.worker_words import Told
from bot.storage import conversations, drafts, inbox, messages
from bot.storage.conversations import ConversationMoved
from bot.storage.tables import turns

log = structlog.get_logger()

TRIES = 5
RETRY_AFTER = timedelta(seconds=1)
RUNS_AGAIN = 5
"""How often a turn runs again because its conversation moved meanwhile, before it waits for its next chance."""


class Progress(StrEnum):
    """What became of an attempt."""

    DONE = "done"
    NOTHING = "nothing"
    LATER = "later"


@dataclass(frozen=True)
class Shares:
    """Milliseconds of a turn: embedding, dialogue (of that, actions), commit."""

    embedding: float = 0.0
    dialogue: float = 0.0
    actions: float = 0.0
    commit: float = 0.0


@dataclass(frozen=True)
class TurnReport:
    progress: Progress
    shares: Shares = Shares()


async def take_turn(core: Core, dialogue: Dialogue, conversation: str) -> TurnReport:
    """The next turn of a conversation. Whatever happens, the message stays in the inbox until a commit ends it."""
    for _ in range(RUNS_AGAIN):
        batch = await anyio.to_thread.run_sync(read_batch, core, conversation)
        if batch is None:
            return TurnReport(Progress.NOTHING)
        try:
            return await _attempt(core, dialogue, batch)
        except ConversationMoved:
            continue
    return TurnReport(Progress.LATER)


async def _attempt(core: Core, dialogue: Dialogue, batch: Batch) -> TurnReport:
    if await anyio.to_thread.run_sync(plain_turn, core, batch):
        return TurnReport(Progress.DONE)
    try:
        return await _dialogue_turn(core, dialogue, batch)
    except DialogueAway as error:
        log.warning("dialogue_away", kind=str(error), conversation=batch.conversation.id)
        await anyio.to_thread.run_sync(_put_off, core, batch)
        return TurnReport(Progress.LATER)
    except ConversationMoved:
        raise
    except Exception as error:  # whatever it is, the message must not block its conversation for ever
        kind = str(error) if isinstance(error, DialogueFailed) else type(error).__name__
        log.error("turn_failed", kind=kind, conversation=batch.conversation.id, attempt=batch.rows[0].attempts + 1)
        return await anyio.to_thread.run_sync(_failed, core, batch)


async def _dialogue_turn(core: Core, dialogue: Dialogue, batch: Batch) -> TurnReport:
    begun = time.perf_counter()
    language = await anyio.to_thread.run_sync(_language, core, batch)
    embedding = None
    if batch.tap is None:
        embedding = await anyio.to_thread.run_sync(core.reader.encoded, batch.text)
    snapshot = await anyio.to_thread.run_sync(snapshot_of, core, batch, language)
    embedded = time.perf_counter()
    result = await dialogue.turn(
        uuid4().hex, batch.past, snapshot, text=None if batch.tap else batch.text, tap=batch.tap, embedding=embedding
    )
    answered = time.perf_counter()
    prepared = await anyio.to_thread.run_sync(_prepare, core, result.effects)
    milliseconds = round((answered - begun) * 1000)
    told = await anyio.to_thread.run_sync(_commit, core, batch, language, result, prepared, milliseconds)
    worker_words.ring(core, told)
    return TurnReport(
        Progress.DONE,
        Shares(
            (embedded - begun) * 1e3,
            (answered - embedded) * 1e3,
            result.timings.get("actions", 0.0),
            (time.perf_counter() - answered) * 1e3,
        ),
    )


def _language(core: Core, batch: Batch) -> str:
    """Kept once known; the first real message decides, or the client's language where it says nothing yet."""
    known = batch.conversation.language
    if batch.conversation.language_chosen and known:
        return known
    read = core.reader.language(batch.text, known) if batch.tap is None else known
    # A language that is not written yet must not take a conversation over that goes on in another.
    written = read if read in core.renderer.library.wordings.whole_languages() else None
    return written or known or batch.rows[0].language_hint or "en"


def _prepare(core: Core, effects: tuple[Effect, ...]) -> Prepared | None:
    """Hashing is slow on purpose: it is done before the transaction."""
    return prepare(core) if any(isinstance(effect, Submit | ProveCase) for effect in effects) else None


def _commit(
    core: Core, batch: Batch, language: str, result: TurnResult, prepared: Prepared | None, milliseconds: int
) -> list[Told]:
    now = core.clock()
    with core.db.write() as db:
        if inbox.finish(db, batch.ids) != len(batch.rows):
            raise ConversationMoved(batch.conversation.id)
        state = TurnState(core, db, batch, language, now, prepared)
        for effect in result.effects:
            apply(state, effect)
        past = [] if state.forget_past else result.past
        conversations.commit_turn(
            db, core.keys, batch.conversation, mode=state.mode, open_question=state.open_question, events=past, at=now
        )
        state.write_language()
        if EraseConversation() not in result.effects:  # after that nothing but the last word is left
            careful_word(core, db, batch)
        say(core, db, batch, [*result.replies, *state.replies], state.setting())
        _record(db, batch, result, milliseconds, now)
    return state.told


def say(core: Core, db: Connection, batch: Batch, replies: list[Named], setting: Setting) -> None:
    """Render and put into the outbox, as answers to the last message of the batch."""
    for reply in core.renderer.render(replies, setting):
        messages.send(db, core.keys, batch.conversation.id, reply, core.clock(), answers=batch.rows[-1].id)


def _record(db: Connection, batch: Batch, result: TurnResult, milliseconds: int, now: datetime) -> None:
    understood = result.understood
    db.execute(
        insert(turns).values(
            conversation=batch.conversation.id,
            first_n=batch.rows[0].n,
            last_n=batch.rows[-1].n,
            model=result.model[:80],
            intent=understood.get("intent"),
            topic=understood.get("topic"),
            confidence=understood.get("confidence"),
            milliseconds=milliseconds,
            at=now,
        )
    )


def _put_off(core: Core, batch: Batch) -> None:
    with core.db.write() as db:
        inbox.wait_until(db, batch.ids, core.clock() + RETRY_AFTER)


def _failed(core: Core, batch: Batch) -> TurnReport:
    """Count the attempt; after five the message goes to a person, not to a bin."""
    now = core.clock()
    with core.db.write() as db:
        if batch.rows[0].attempts + 1 < TRIES:
            inbox.failed_once_more(db, batch.ids, now + RETRY_AFTER * (batch.rows[0].attempts + 1))
            return TurnReport(Progress.LATER)
        _to_person(core, db, batch)
    return TurnReport(Progress.DONE)


def _to_person(core: Core, db: Connection, batch: Batch) -> None:
    conversation = batch.conversation
    language = conversation.language or "en"
    words = [(row.n, row.text if row.kind is not MessageKind.BUTTON else f"[{row.button}]") for row in batch.rows]
    known = next((h for h in batch.open_handoffs if h.reason is HandoffReason.FAILED_MESSAGE), None)
    open_handoff(core, db, conversation, HandoffReason.FAILED_MESSAGE, language=language, words=words, known=known)
    inbox.finish(db, batch.ids, inbox.TO_PERSON)
    setting = Setting(language, conversation.program, conversation.channel, drafts.find(db, core.keys, conversation.id))
    say(core, db, batch, [named("utter_gone_to_person")], setting)
