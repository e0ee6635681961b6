"""What every use case needs, wired once: database, keys, content, understanding, clock, options, bells."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from bot.content.render import Renderer
from bot.model.clock import Clock
from bot.storage.database import Database
from bot.storage.keys import ServerKeys
from bot.understanding.reader import MessageReader


@dataclass(frozen=True)
class Options:
    """The settings that use cases depend on."""

    default_program: str
    files: Path
    kept_after: timedelta = timedelta(seconds=4)
    draft_reminder: timedelta = timedelta(days=2)
    draft_erase: timedelta = timedelta(days=30)
    talk_erase: timedelta = timedelta(days=30)
    alert_repeat: timedelta = timedelta(minutes=10)
    staff_can_be_alerted: bool = False


class Bells:
    """Wake-up calls inside this process. Whoever misses one still finds the work in the database."""

    def __init__(self) -> None:
        self._waiting: dict[str, set[tuple[asyncio.AbstractEventLoop, asyncio.Event]]] = defaultdict(set)
        self.closed = False

    def ring(self, name: str) -> None:
        """Wake everybody who waits for this name. From any thread: use cases run in worker threads."""
        for loop, event in tuple(self._waiting.pop(name, ())):
            loop.call_soon_threadsafe(event.set)

    def close(self) -> None:
        """The program ends: wake everybody, so that clients who wait are sent home instead of cut off."""
        self.closed = True
        for name in tuple(self._waiting):
            self.ring(name)

    async def wait(self, name: str, seconds: float) -> bool:
        """True if it rang in time."""
        event = asyncio.Event()
        waiter = (asyncio.get_running_loop(), event)
        self._waiting[name].add(waiter)
        try:
            async with asyncio.timeout(seconds):  # wait_for of Python 3.11 can swallow a cancellation
                await event.wait()
        except TimeoutError:
            return False
        finally:
            left = self._waiting.get(name, set())
            left.discard(waiter)
            if not left:
                self._waiting.pop(name, None)
        return True


@dataclass
class Core:
    """`renderer` is replaced whole when the content changes."""

    db: Database
    keys: ServerKeys
    renderer: Renderer
    reader: MessageReader
    clock: Clock
    options: Options
    bells: Bells = field(default_factory=Bells)


WORK = "work"
ALERTS = "alerts"


def outbox_bell(channel: str) -> str:
    return f"outbox:{channel}"


def messages_bell(conversation: str) -> str:
    return f"messages:{conversation}"
