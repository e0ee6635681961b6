"""What many tests share: a clock that can be set, a core on real parts, the library as it stands in the repository."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.content.library import Library, load_library
from bot.content.render import Renderer
from bot.services.core import Core, Options
from bot.settings import ROOT
from bot.storage.database import Database
from bot.storage.keys import ServerKeys
from bot.storage.migrate import migrate
from bot.understanding.reader import MessageReader
from bot.understanding.training import load_reader
from nlu.embedding import shared_embedder

IN_CI = bool(os.environ.get("CI"))


class SettableClock:
    """Stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **how_far: float) -> None:
        self.now += timedelta(**how_far)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def clock() -> SettableClock:
    """Friday, 20 November 2026, 15:30 UTC: 10:30 in Florida."""
    return SettableClock(datetime(2026, 11, 20, 15, 30, tzinfo=UTC))


@pytest.fixture(scope="session")
def library() -> Library:
    return load_library(ROOT, {"AMPARO_FFP_COMPLAINT_LINE": ""}, demo=True)


@pytest.fixture(scope="session")
def reader(tmp_path_factory: pytest.TempPathFactory) -> MessageReader:
    """The real understanding with its rules; no trained model, so that the fast tests need no training."""
    return load_reader(ROOT, tmp_path_factory.mktemp("no-models"), shared_embedder())


@pytest.fixture
def keys() -> ServerKeys:
    return ServerKeys.from_master(b"k" * 32)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path / 'amparo.db'}")
    migrate(made)
    yield made
    made.close()


@pytest.fixture
def core(
    database: Database, keys: ServerKeys, library: Library, reader: MessageReader, clock: SettableClock, tmp_path: Path
) -> Core:
    options = Options(default_program="fair_food_program", files=tmp_path / "files", staff_can_be_alerted=True)
    return Core(database, keys, Renderer(library), reader, clock, options)
