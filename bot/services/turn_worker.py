"""The turn worker: one turn at a time per conversation, several conversations at once, nothing forgotten."""

from __future__ import annotations

import asyncio

import anyio.to_thread
import structlog

from bot.services.core import ALERTS, WORK, Core, messages_bell, outbox_bell
from bot.services.ports import Dialogue
from bot.services.turn import Progress, Shares, take_turn
from bot.storage import conversations, inbox

log = structlog.get_logger()

AT_ONCE = 4
"""Turns under way at a time: two cores serve no more without making all of them slow."""

LOOK_EVERY = 0.5
"""Seconds between looks at the inbox where no bell rings (a message that was put off, another process)."""


class TurnWorker:
    """Runs until cancelled. `shares` keeps the last turns' timings for the benchmark and the health page."""

    def __init__(self, core: Core, dialogue: Dialogue) -> None:
        self._core = core
        self._dialogue = dialogue
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._places = asyncio.Semaphore(AT_ONCE)
        self.shares: list[Shares] = []

    async def run(self) -> None:
        try:
            while True:
                await self._round()
        finally:
            await self._finish()

    async def _round(self) -> None:
        """Listening begins before looking: what comes in meanwhile rings, and is found at once."""
        bell = asyncio.create_task(self._core.bells.wait(WORK, LOOK_EVERY))
        await asyncio.sleep(0)
        try:
            await self._start_due()
            await bell
        finally:
            bell.cancel()

    async def _start_due(self) -> None:
        due = await anyio.to_thread.run_sync(self._due)
        for conversation in due:
            if conversation not in self._busy:
                self._busy[conversation] = asyncio.create_task(self._work(conversation))

    def _due(self) -> list[str]:
        with self._core.db.read() as db:
            return inbox.conversations_due(db, self._core.clock())

    async def _work(self, conversation: str) -> None:
        """Turns of one conversation until nothing waits or it has to wait itself."""
        try:
            async with self._places:
                while await self._one(conversation) is Progress.DONE:
                    pass
        except Exception as error:  # a defect in one conversation must not stop the others
            log.error("turn_worker", kind=type(error).__name__, conversation=conversation)
            await asyncio.sleep(1)
        finally:
            self._busy.pop(conversation, None)
            self._core.bells.ring(WORK)

    async def _one(self, conversation: str) -> Progress:
        report = await take_turn(self._core, self._dialogue, conversation)
        if report.progress is Progress.DONE:
            self.shares = [*self.shares[-999:], report.shares]
            await self._tell(conversation)
        return report.progress

    async def _tell(self, conversation: str) -> None:
        channel = await anyio.to_thread.run_sync(self._channel, conversation)
        self._core.bells.ring(messages_bell(conversation))
        self._core.bells.ring(ALERTS)
        if channel:
            self._core.bells.ring(outbox_bell(channel))

    def _channel(self, conversation: str) -> str | None:
        with self._core.db.read() as db:
            try:
                return conversations.get(db, conversation).channel
            except conversations.UnknownConversation:
                return None

    async def _finish(self) -> None:
        """Let running turns end: their commit is short, and what is not committed runs again."""
        running = list(self._busy.values())
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
