"""The real channel against the fake Bot API, over a core on real parts whose clock moves and whose disk can fill up."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.pace import Pacer
from bot.model.message import Button, Reply
from bot.services.core import Core, outbox_bell
from bot.storage import conversations, inbox, messages
from bot.storage.database import Database
from bot.storage.migrate import migrate
from tests.fakes.bot_api import FakeTelegram, FakeUser

Start = Callable[..., AbstractAsyncContextManager[TelegramChannel]]


class MovingClock:
    """Real time, moved ahead as a test wants it."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def forward(self, **units: float) -> None:
        self.ahead += timedelta(**units)


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


class FallibleDatabase(Database):
    """A real database that can be made to fail: `faults` are raised by the next transactions that write."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.faults: list[Exception] = []

    @contextmanager
    def write(self) -> Iterator[Any]:
        if self.faults:
            raise self.faults.pop(0)
        with super().write() as db:
            yield db


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database, migrated once for all tests."""
    path = tmp_path_factory.mktemp("migrated") / "amparo.db"
    made = Database(f"sqlite:///{path}")
    migrate(made)
    made.close()
    return path


@pytest.fixture
def database(tmp_path: Path, migrated: Path) -> Iterator[FallibleDatabase]:
    made = FallibleDatabase(f"sqlite:///{shutil.copy(migrated, tmp_path)}")
    yield made
    made.close()


@pytest.fixture
def telegram() -> Iterator[FakeTelegram]:
    with FakeTelegram() as fake:
        yield fake


@pytest.fixture
def ana(telegram: FakeTelegram) -> FakeUser:
    """A person who has written before, so that the bot may write to her. Her words were confirmed long ago."""
    user = telegram.user(language="es")
    user.sends_text("hola")
    telegram._world.updates.clear()
    return user


@pytest.fixture
def beto(telegram: FakeTelegram) -> FakeUser:
    user = telegram.user()
    user.sends_text("hi")
    telegram._world.updates.clear()
    return user


@pytest.fixture
def start(core: Core, telegram: FakeTelegram) -> Start:
    """`async with start() as channel:` runs the channel until the block ends. Pauses after failures are short."""

    async def briefly(seconds: float) -> None:
        await asyncio.sleep(seconds / 20)

    @asynccontextmanager
    async def run(**options: Any) -> AsyncIterator[TelegramChannel]:
        chosen = {"poll_seconds": 2, "sleep": briefly, **options}
        channel = TelegramChannel(core, telegram.token, telegram.url, **chosen)
        task = asyncio.create_task(channel.run())
        try:
            yield channel
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            assert task.cancelled(), f"the channel ended by itself: {task.exception()!r}"

    return run


@pytest.fixture
def unhurried() -> Pacer:
    """A pacer that never makes a test wait."""

    async def at_once(_seconds: float) -> None:
        await asyncio.sleep(0)

    return Pacer(sleep=at_once)


class Outgoing:
    """Puts replies into the outbox, as a turn does, and looks at what became of them."""

    def __init__(self, core: Core, clock: MovingClock) -> None:
        self._core = core
        self._clock = clock

    def put(self, user: FakeUser, text: str, *buttons: Button, secret: bool = False) -> int:
        """Returns the message's id."""
        with self._core.db.write() as db:
            found = conversations.find(db, self._core.keys, "telegram", str(user.id)) or conversations.create(
                db, self._core.keys, "telegram", str(user.id), self._core.clock()
            )
            n = messages.send(db, self._core.keys, found.id, Reply(text, buttons, secret), self._core.clock())
            row = next(m for m in messages.after(db, self._core.keys, found.id, n - 1) if m.n == n)
        self._core.bells.ring(outbox_bell("telegram"))
        return row.id

    def state(self, message: int) -> tuple[str, int]:
        """Delivery state and attempts."""
        with self._core.db.read() as db:
            row = db.execute(messages.table.select().where(messages.table.c.id == message)).one()
        return row.delivery, row.attempts

    async def nudge(self) -> None:
        """Have the outbox look again, and give it time to."""
        self._core.bells.ring(outbox_bell("telegram"))
        await asyncio.sleep(0.3)

    async def pass_time(self, until: Callable[[], object], step: float = 61.0, at_most: int = 60) -> None:
        """Move the clock ahead, in steps of so many seconds, until something holds."""
        for _ in range(at_most):
            if until():
                return
            self._clock.forward(seconds=step)
            self._core.bells.ring(outbox_bell("telegram"))
            await asyncio.sleep(0.1)
        raise AssertionError(f"did not happen within {at_most} steps")

    def is_now(self, message: int, delivery: str) -> Callable[[], bool]:
        return lambda: self.state(message)[0] == delivery


@pytest.fixture
def outgoing(core: Core, clock: MovingClock) -> Outgoing:
    return Outgoing(core, clock)


class Kept:
    """What stands in the inbox."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def rows(self) -> list[tuple[str, str]]:
        """Kind and text of what waits, in order."""
        with self._core.db.read() as db:
            found = [
                inbox.get(db, self._core.keys, row.id)
                for row in db.execute(inbox.table.select().order_by(inbox.table.c.id))
            ]
        return [(row.kind.value, row.text) for row in found if row]


@pytest.fixture
def kept(core: Core) -> Kept:
    return Kept(core)
