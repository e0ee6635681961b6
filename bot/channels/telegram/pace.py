"""How fast messages may go out: Telegram allows about one a second to a chat and thirty a second in all."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

PER_CHAT_SECONDS, CHAT_BURST = 1.0, 3
ALL_SECONDS, ALL_BURST = 1 / 20, 5
"""In any second at most ALL_BURST + 1 / ALL_SECONDS = 25 messages."""

Sleep = Callable[[float], Awaitable[None]]

REMEMBERED = 1000
"""Chats whose last sending is kept in mind before those that count no more are dropped."""


class _Allowance:
    """The generic cell rate algorithm: one in `seconds`, with up to `burst` at once after a rest."""

    def __init__(self, seconds: float, burst: int) -> None:
        self._seconds = seconds
        self._slack = (burst - 1) * seconds
        self._due = 0.0

    def take(self, now: float) -> float:
        """Seconds to wait until the place that this call takes."""
        start = max(now, self._due - self._slack)
        self._due = max(self._due, start) + self._seconds
        return start - now

    def rested(self, now: float) -> bool:
        return self._due <= now


class Pacer:
    """Waits as long as needed. `now` is a monotonic clock in seconds."""

    def __init__(self, now: Callable[[], float] = time.monotonic, sleep: Sleep = asyncio.sleep) -> None:
        self._now = now
        self._sleep = sleep
        self._chats: dict[str, _Allowance] = {}
        self._all = _Allowance(ALL_SECONDS, ALL_BURST)

    async def wait(self, chat: str) -> None:
        """Returns when one more message may go to this chat. The chat's own pace first, so that it delays no other."""
        await self._wait(self._of(chat))
        await self._wait(self._all)

    async def _wait(self, allowance: _Allowance) -> None:
        seconds = allowance.take(self._now())
        if seconds > 0:
            await self._sleep(seconds)

    def _of(self, chat: str) -> _Allowance:
        if len(self._chats) > REMEMBERED:
            now = self._now()
            self._chats = {known: kept for known, kept in self._chats.items() if not kept.rested(now)}
        return self._chats.setdefault(chat, _Allowance(PER_CHAT_SECONDS, CHAT_BURST))


def growing(tries: int, at_most: float) -> float:
    """Seconds before the next try: 1, 2, 4 … up to `at_most`. `tries` counts from 1."""
    return float(min(2 ** min(tries - 1, 16), at_most))
