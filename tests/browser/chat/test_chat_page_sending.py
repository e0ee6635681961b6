"""The chat page in a real browser: bad networks and faults."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from playwright.async_api import Browser, Route

from bot.services.core import Core
from tests.browser.chat.site import visiting
from tests.channels.web.support import SlowDialogue

pytestmark = [pytest.mark.anyio, pytest.mark.browser]


async def test_without_a_network_a_message_waits_and_is_sent_once(chromium: Browser, core: Core, url: str) -> None:
    async with visiting(chromium, core, url) as visitor:
        await visitor.writes("one")
        await visitor.page.wait_for_selector(".assistant")
        await visitor.context.set_offline(True)
        await visitor.writes("two")
        await visitor.sees("Not sent yet", ".fate")
        await visitor.sees("No connection", "#state")
        await visitor.context.set_offline(False)
        await visitor.counts(".assistant", 2)
        assert visitor.said_to_server() == ["one", "two"]
        assert await visitor.page.locator(".fate", has_text="Not sent").count() == 0
        assert await visitor.page.locator("#state").inner_text() == ""


async def test_when_only_the_answer_is_lost_on_the_way_the_message_is_kept_once(
    chromium: Browser, core: Core, url: str
) -> None:
    async with visiting(chromium, core, url) as visitor:
        lost = []

        async def lose_first_answer(route: Route) -> None:
            if lost:
                await route.continue_()
                return
            lost.append(await route.fetch())
            await route.abort()

        await visitor.context.route("**/api/chat/messages", lose_first_answer)
        await visitor.writes("hello")
        await visitor.page.wait_for_selector(".assistant")
        await visitor.page.wait_for_timeout(1500)
        assert lost[0].status == 202
        assert visitor.said_to_server() == ["hello"]
        assert await visitor.page.locator(".worker").count() == 1
        assert await visitor.page.locator(".assistant").count() == 1


@pytest.mark.parametrize(("status", "words"), [(503, "NOT kept"), (429, "Not sent yet"), (502, "Not sent yet")])
async def test_what_the_server_did_not_keep_is_never_shown_as_kept(
    chromium: Browser, core: Core, url: str, status: int, words: str
) -> None:
    async with visiting(chromium, core, url) as visitor:

        async def refuse(route: Route) -> None:
            await route.fulfill(status=status, json={"error": "x"})

        await visitor.context.route("**/api/chat/messages", refuse)
        await visitor.writes("hello")
        await visitor.sees(words, ".fate")
        await visitor.context.unroute_all()
        await visitor.page.get_by_role("button", name="Try now").click()
        await visitor.page.wait_for_selector(".assistant")
        assert visitor.said_to_server() == ["hello"]


async def test_kept_is_shown_when_the_server_has_the_message_and_then_the_notice(
    chromium: Browser, core: Core, url: str, dialogue: SlowDialogue
) -> None:
    dialogue.away = True
    async with visiting(chromium, core, url) as visitor:
        await visitor.writes("hello")
        await visitor.sees("Kept", ".fate")
        assert visitor.said_to_server() == ["hello"]
        assert await visitor.page.locator("#writing").is_visible()
        core.options = replace(core.options, kept_after=timedelta(0))
        await visitor.sees("Your message is kept", ".assistant")
        dialogue.away = False
        await visitor.counts(".assistant", 2)


async def test_a_chat_that_is_gone_begins_anew_and_the_message_is_not_lost(
    chromium: Browser, core: Core, url: str
) -> None:
    async with visiting(chromium, core, url) as visitor:
        await visitor.page.evaluate("localStorage.setItem('chat', 'A'.repeat(43))")
        await visitor.page.reload()
        await visitor.sees("The earlier chat has ended")
        await visitor.writes("hello")
        await visitor.page.wait_for_selector(".assistant")
        assert visitor.said_to_server() == ["hello"]
        assert (await visitor.left_on_the_phone())["local"] == {}


async def test_a_long_text_goes_in_several_messages_and_loses_nothing(chromium: Browser, core: Core, url: str) -> None:
    story = " ".join(f"word{n}" for n in range(1500))
    async with visiting(chromium, core, url) as visitor:
        await visitor.writes(story)
        for _ in range(100):
            if len(visitor.said_to_server()) == 4:
                break
            await asyncio.sleep(0.05)
        said = visitor.said_to_server()
        assert all(len(text) <= 4096 for text in said)
        assert " ".join(said) == story
