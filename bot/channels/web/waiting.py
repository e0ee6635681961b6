"""Waiting for something to stand in the database: woken by a bell, and looking now and then without one."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.services.core import Bells

Found = TypeVar("Found")
REMEMBERED = 10_000


async def wait_until(
    bells: Bells,
    bell: str,
    look: Callable[[], Awaitable[Found]],
    enough: Callable[[Found], bool],
    seconds: float,
    look_every: float,
) -> Found:
    """What `look` finds as soon as it is enough, or what it finds when the time is over or the program ends."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    while True:
        left = end - loop.time()
        rung = asyncio.ensure_future(bells.wait(bell, max(0.0, min(look_every, left))))
        try:
            await asyncio.sleep(0)  # it listens before the look: a bell between the two is not missed
            found = await look()
            if enough(found) or left <= 0 or bells.closed:
                return found
            await rung
        finally:
            rung.cancel()


class Cursors:
    """Up to which number each chat was handed its messages: one that never was is not passed over.

    `after` may be the last number that a client has, or `next` of the answer before, which is one more. Both work: the
    message with that very number is left out only where it was handed out before.
    """

    def __init__(self, remembered: int = REMEMBERED) -> None:
        self._handed: OrderedDict[str, int] = OrderedDict()
        self._remembered = remembered

    def seen(self, chat: str, after: int) -> int:
        """The highest number that the client has for certain."""
        return after if after <= self._handed.get(chat, 0) else max(0, after - 1)

    def handed(self, chat: str, n: int) -> None:
        self._handed[chat] = max(n, self._handed.pop(chat, 0))
        while len(self._handed) > self._remembered:
            self._handed.popitem(last=False)
