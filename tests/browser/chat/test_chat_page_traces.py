"""The chat page in a real browser: what it leaves on a phone, and where."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser

from bot.services.core import Core
from bot.storage import conversations
from tests.browser.chat.site import ELSEWHERE, visiting

pytestmark = [pytest.mark.anyio, pytest.mark.browser]


async def test_nothing_is_left_on_the_phone_unless_wanted(chromium: Browser, core: Core, url: str) -> None:
    async with visiting(chromium, core, url) as visitor:
        await visitor.writes("hello")
        await visitor.page.wait_for_selector(".assistant")
        assert await visitor.left_on_the_phone() == {"local": {}, "session": {}, "cookies": []}
        await visitor.page.reload()
        assert await visitor.page.locator(".message").count() == 0


async def test_a_chat_that_is_kept_on_the_phone_is_there_again_until_it_is_forgotten(
    chromium: Browser, core: Core, url: str
) -> None:
    async with visiting(chromium, core, url) as visitor:
        page = visitor.page
        await visitor.writes("hello")
        await page.wait_for_selector(".assistant")
        await page.click("#who")
        await page.check("#keep")
        await page.reload()
        await visitor.sees("hello", ".worker")
        await visitor.sees("This chat is kept on this phone")
        await page.click("#forget")
        assert (await visitor.left_on_the_phone())["local"] == {}
        await page.reload()
        await page.wait_for_timeout(300)
        assert await page.locator(".message").count() == 0


@pytest.mark.parametrize("way", ["button", "escape"])
async def test_leaving_quickly_leaves_nothing_behind(chromium: Browser, core: Core, url: str, way: str) -> None:
    async with visiting(chromium, core, "about:blank") as visitor:
        page = visitor.page
        await page.goto(url)
        await visitor.writes("hello")
        await page.wait_for_selector(".assistant")
        await page.click("#who")
        await page.check("#keep")
        if way == "button":
            await page.click("#leave")
        else:
            await page.keyboard.press("Escape")
            await page.keyboard.press("Escape")
        await page.wait_for_url(ELSEWHERE)
        await page.go_back()
        assert page.url == "about:blank", "the chat stood in the history"
        await page.goto(url)
        assert (await visitor.left_on_the_phone())["local"] == {}
        assert await page.locator(".message").count() == 0


async def test_one_escape_does_not_leave(chromium: Browser, core: Core, url: str) -> None:
    async with visiting(chromium, core, url) as visitor:
        await visitor.page.keyboard.press("Escape")
        await visitor.page.wait_for_timeout(1700)
        await visitor.page.keyboard.press("Escape")
        await visitor.page.wait_for_timeout(200)
        assert visitor.page.url.startswith(url)


async def test_a_campaign_counts_and_leaves_the_address_bar(chromium: Browser, core: Core, url: str) -> None:
    async with visiting(chromium, core, f"{url}/?c=fair_food_program-bus12") as visitor:
        assert visitor.page.url == f"{url}/"
        await visitor.writes("hello")
        await visitor.page.wait_for_selector(".assistant")
        with core.db.read() as db:
            assert conversations.get(db, visitor.conversation()).campaign == "fair_food_program-bus12"
