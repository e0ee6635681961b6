"""Fixtures `desk_template` and `world`, for the tests of the desk and of its services."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import anyio
import pytest

from bot.content.library import Library
from bot.services.core import Core
from bot.understanding.reader import MessageReader
from tests.conftest import SettableClock
from tests.fakes.desk_world import World, copy_of, core_at, make

BEGINS = datetime.fromisoformat("2026-11-20T15:30:00+00:00")


@dataclass(frozen=True)
class Template:
    """A closed database to copy, and how late it is in it."""

    folder: Path
    core: Core
    now: datetime


@pytest.fixture(scope="session")
def desk_template(tmp_path_factory: pytest.TempPathFactory, library: Library, reader: MessageReader) -> Template:
    folder, clock = tmp_path_factory.mktemp("desk-template"), SettableClock(BEGINS)
    core = core_at(folder, library, reader, clock)
    anyio.run(make, core, clock)
    core.db.close()
    return Template(folder, core, clock.now)


@pytest.fixture
def world(desk_template: Template, tmp_path: Path) -> Iterator[World]:
    made = copy_of(desk_template.folder, tmp_path, desk_template.core, SettableClock(desk_template.now))
    yield made
    made.core.db.close()
