"""Fixtures of the desk: a world of one's own for each test, and a browser without JavaScript."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import pytest
from starlette.applications import Starlette

from bot.desk.app import desk_app
from tests.fakes.desk_browser import DeskBrowser
from tests.fakes.desk_fixtures import desk_template, world
from tests.fakes.desk_world import World

__all__ = ["desk_template", "world"]


@pytest.fixture
def app(world: World) -> Starlette:
    return Starlette(routes=[desk_app(world.core, world.reader, secure_cookies=False)])


@pytest.fixture
async def visit(app: Starlette) -> AsyncIterator[Callable[[], DeskBrowser]]:
    """Opens browsers that share nothing but the server."""
    opened: list[DeskBrowser] = []

    def open_one() -> DeskBrowser:
        opened.append(DeskBrowser(app))
        return opened[-1]

    yield open_one
    for browser in opened:
        await browser.close()


@pytest.fixture
async def ana(visit: Callable[[], DeskBrowser]) -> DeskBrowser:
    """An investigator who has signed in."""
    browser = visit()
    await browser.signs_in("Ana")
    return browser
