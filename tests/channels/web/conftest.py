"""The web chat on a real core, with the real turn worker and a scripted dialogue."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from bot.content.library import Library
from bot.model.turn import HeardMessage
from bot.services.core import Core
from bot.understanding.reader import MessageReader
from tests.channels.web.support import Chat, MovingClock, SlowDialogue, at_work, begin, client_for


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def dialogue() -> SlowDialogue:
    return SlowDialogue()


@pytest.fixture(scope="session")
def warm(reader: MessageReader, library: Library) -> None:
    """What is loaded on first use is loaded before a test looks at the time."""
    places = library.programs["fair_food_program"].workplaces
    reader.alarm("hello")
    reader.language("hello", None)
    reader.encoded("hello")
    reader.values((HeardMessage(1, "they did not pay me yesterday"),), "en", datetime.now(UTC), "when", places)


@pytest.fixture
async def http(core: Core, dialogue: SlowDialogue, warm: None) -> AsyncIterator[httpx.AsyncClient]:
    core.options = replace(core.options, kept_after=timedelta(seconds=60))
    async with at_work(core, dialogue), client_for(core) as client:
        yield client


@pytest.fixture
async def chat(http: httpx.AsyncClient) -> Chat:
    return await begin(http, language="en")
