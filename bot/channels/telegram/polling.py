"""Polling: an update is committed to the inbox before Telegram is told that it has come.

Telegram drops an update when a later call names a higher offset, so the offset moves one update at a time, after the
commit. A crash in between brings the same update again, which the inbox recognises by its number.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import structlog
from sqlalchemy.exc import OperationalError
from telegram.error import TelegramError

from bot.channels.telegram.client import ApiClient
from bot.channels.telegram.pace import Sleep, growing
from bot.channels.telegram.parsing import Parsed, parse, wordless
from bot.channels.telegram.standing import Standing, State
from bot.model.message import Incoming
from bot.services.core import Core
from bot.services.receive import Received, receive
from bot.storage.database import StorageFull

log = structlog.get_logger()

LONGEST_PAUSE = 30.0
WHOLE_TRIES = 5
"""Tries before an update that fails for another reason than storage is kept without its words: it must not hold back
everybody else's for ever."""

T = TypeVar("T")


class Poller:
    """`seen` is called with each update as soon as it is read, `kept` with each new one after its commit."""

    def __init__(
        self,
        core: Core,
        bot: ApiClient,
        standing: Standing,
        *,
        seen: Callable[[Parsed], None],
        kept: Callable[[Incoming, Received], None],
        seconds: int,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._core = core
        self._bot = bot
        self._standing = standing
        self._seen = seen
        self._kept = kept
        self._seconds = seconds
        self._sleep = sleep
        self._offset: int | None = None

    async def run(self) -> None:
        """Until cancelled; outages of Telegram and of the store are waited out."""
        await self._insist(self._bot.delete_webhook)
        while True:
            for raw in await self._insist(self._next):
                await self._take(raw)

    async def _next(self) -> list[dict[str, Any]]:
        # After trouble a first look without waiting tells soon that all is well again.
        seconds = self._seconds if self._standing.health.ok else 0
        updates = await self._bot.raw_updates(self._offset, seconds)
        if not updates:
            # What the offset confirmed is confirmed. After a quiet week Telegram numbers anew, perhaps below it.
            self._offset = None
        return updates

    async def _insist(self, call: Callable[[], Awaitable[T]]) -> T:
        tries = 0
        while True:
            try:
                answer = await call()
            except TelegramError as error:
                tries += 1
                self._standing.trouble(error)
                await self._sleep(growing(tries, LONGEST_PAUSE))
            else:
                self._standing.now(State.OK)
                return answer

    async def _take(self, raw: dict[str, Any]) -> None:
        parsed = parse(raw, self._core.clock())
        self._seen(parsed)
        if parsed.keep is not None:
            await self._keep(parsed.keep)
        self._offset = int(raw["update_id"]) + 1

    async def _keep(self, incoming: Incoming) -> None:
        tries = 0
        while True:
            try:
                received = await receive(self._core, incoming)
            except Exception as error:  # whatever it is: what is not kept must not be acknowledged
                tries += 1
                incoming = self._not_kept(incoming, error, tries)
                await self._sleep(growing(tries, LONGEST_PAUSE))
            else:
                self._standing.now(State.OK)
                if received.new:
                    self._kept(incoming, received)
                return

    def _not_kept(self, incoming: Incoming, error: Exception, tries: int) -> Incoming:
        """What to try next: the same, or after some tries of a defect of ours the bare fact that something came."""
        kind = type(error).__name__
        self._standing.now(State.NOT_KEEPING, kind)
        if isinstance(error, StorageFull | OperationalError) or tries < WHOLE_TRIES:
            return incoming
        log.error("telegram_kept_without_words", kind=kind, update=incoming.external_id)
        return wordless(incoming)
