"""The outbox: what is due goes out, in order within a chat, chats side by side; each attempt is noted before it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta

import anyio
import anyio.to_thread
import structlog
from sqlalchemy.exc import OperationalError

from bot.channels.telegram.outcome import Outcome
from bot.channels.telegram.pace import Sleep, growing
from bot.channels.telegram.parsing import CHANNEL
from bot.channels.telegram.speaking import Speaker
from bot.services.core import Core, outbox_bell
from bot.storage import conversations, messages
from bot.storage.conversations import UnknownConversation
from bot.storage.database import StorageFull
from bot.storage.messages import FAILED, PENDING, SENT, UNCERTAIN, StoredMessage

log = structlog.get_logger()

LOOK_EVERY = 1.0
GRACE_SECONDS = 4.0
"""How long a sending that has begun may go on when the channel ends: cut off, its outcome would be unknown."""

NOTE_PAUSE = 30.0


class Outbox:
    """Runs until cancelled. One message of a conversation is under way at a time, because order matters."""

    def __init__(self, core: Core, speaker: Speaker, sleep: Sleep = asyncio.sleep) -> None:
        self._core = core
        self._speaker = speaker
        self._sleep = sleep
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._ending = False

    async def run(self) -> None:
        try:
            await self._insist(self._note_interrupted)
            while True:
                await self._round()
        finally:
            with anyio.CancelScope(shield=True):
                await self._end()

    async def _round(self) -> None:
        """Listening begins before looking: what is put in meanwhile rings, and is found at once."""
        bell = asyncio.create_task(self._core.bells.wait(outbox_bell(CHANNEL), LOOK_EVERY))
        try:
            await self._start_due()
            await bell
        finally:
            bell.cancel()

    def _note_interrupted(self) -> None:
        """What a crash caught between call and outcome may have arrived: it is not sent again."""
        with self._core.db.write() as db:
            interrupted = messages.left_sending(db, CHANNEL)
            for message in interrupted:
                messages.mark(db, message, UNCERTAIN)
        if interrupted:
            log.warning("telegram_uncertain_after_restart", messages=interrupted)

    async def _start_due(self) -> None:
        try:
            due = await anyio.to_thread.run_sync(self._due)
        except Exception as error:  # the store may come back: the next round looks again
            log.warning("telegram_outbox", kind=type(error).__name__)
            return
        for message in due:
            if message.conversation not in self._busy:
                self._busy[message.conversation] = asyncio.create_task(self._deliver(message))

    def _due(self) -> list[StoredMessage]:
        with self._core.db.read() as db:
            return messages.due(db, self._core.keys, CHANNEL, self._core.clock())

    async def _deliver(self, message: StoredMessage) -> None:
        try:
            await self._one(message)
        except UnknownConversation:
            pass  # erased meanwhile, with its messages
        except (StorageFull, OperationalError) as error:
            log.warning("telegram_outbox", kind=type(error).__name__, message=message.id)
            await self._sleep(LOOK_EVERY)
        except Exception as error:  # a defect with one message must not hold back those behind it for ever
            log.error("telegram_outbox", kind=type(error).__name__, message=message.id)
            await self._sleep(LOOK_EVERY)
            await self._insist(lambda: self._note(message.id, Outcome(FAILED)))
        finally:
            self._busy.pop(message.conversation, None)
            self._core.bells.ring(outbox_bell(CHANNEL))

    async def _one(self, message: StoredMessage) -> None:
        chat = await anyio.to_thread.run_sync(self._address, message.conversation)
        await self._speaker.ready(chat)
        if self._ending:
            return
        await anyio.to_thread.run_sync(self._begin, message.id)
        outcome = await self._speaker.say(message, chat)
        if outcome.delivery != SENT:
            log.warning("telegram_message", message=message.id, delivery=outcome.delivery, kind=outcome.kind)
        await self._insist(lambda: self._note(message.id, outcome))

    def _address(self, conversation: str) -> str:
        with self._core.db.read() as db:
            return conversations.address_of(db, self._core.keys, conversation)

    def _begin(self, message: int) -> None:
        with self._core.db.write() as db:
            messages.mark_attempt(db, message)

    def _note(self, message: int, outcome: Outcome) -> None:
        again = self._core.clock() + timedelta(seconds=outcome.after) if outcome.delivery == PENDING else None
        with self._core.db.write() as db:
            messages.mark(db, message, outcome.delivery, try_after=again)

    async def _insist(self, step: Callable[[], None]) -> None:
        """A full disk must not make us forget what happened: the note is written as soon as it can be."""
        tries = 0
        while True:
            try:
                await anyio.to_thread.run_sync(step)
                return
            except (StorageFull, OperationalError) as error:
                tries += 1
                log.warning("telegram_outbox_note", kind=type(error).__name__)
                await self._sleep(growing(tries, NOTE_PAUSE))

    async def _end(self) -> None:
        self._ending = True
        running = list(self._busy.values())
        if running:
            await asyncio.wait(running, timeout=GRACE_SECONDS)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
