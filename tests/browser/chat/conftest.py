"""One browser for all tests of the page; each test has a fresh profile in it, and a server of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser, async_playwright

from bot.model.turn import Heard
from bot.services.core import Core
from tests.browser.chat.site import CHROMIUM, served
from tests.channels.web.support import MovingClock, SlowDialogue, at_work
from tests.conftest import IN_CI

SHADE = Heard("ask_topic", label="heat_shade_water", topic="heat_shade_water")


@pytest.fixture(scope="package")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="package")
async def chromium(anyio_backend: str) -> AsyncIterator[Browser]:
    if not IN_CI and not Path(CHROMIUM).exists():
        pytest.skip(f"needs {CHROMIUM}: apt-get install chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        )
        yield browser
        await browser.close()


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def dialogue() -> SlowDialogue:
    return SlowDialogue({"Do they have to give us shade?": SHADE})


@pytest.fixture
async def url(core: Core, dialogue: SlowDialogue) -> AsyncIterator[str]:
    """The address of the page."""
    core.options = replace(core.options, kept_after=timedelta(seconds=30))
    async with at_work(core, dialogue), served(core) as address:
        yield address
