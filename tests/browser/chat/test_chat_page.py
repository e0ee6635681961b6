"""The chat page in a real browser: a talk."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser

from bot.services.core import Core
from bot.storage import conversations
from tests.browser.chat.site import visiting
from tests.channels.web.support import SlowDialogue, person_says

pytestmark = [pytest.mark.anyio, pytest.mark.browser]


async def test_a_question_is_answered_and_its_buttons_can_be_tapped(chromium: Browser, core: Core, url: str) -> None:
    async with visiting(chromium, core, url) as visitor:
        await visitor.writes("Do they have to give us shade?")
        await visitor.sees("shade is free", ".assistant")
        await visitor.page.get_by_role("button", name="Make a complaint").last.click()
        await visitor.sees("Tell me what happened", ".assistant")
        assert visitor.said_to_server() == ["Do they have to give us shade?", "Make a complaint"]
        assert await visitor.page.locator(".worker").count() == 2
        assert await visitor.page.locator(".fate", has_text="Sending").count() == 0
        assert visitor.faults == []


async def test_the_page_offers_a_beginning(chromium: Browser, core: Core, url: str) -> None:
    async with visiting(chromium, core, url) as visitor:
        await visitor.page.get_by_role("button", name="Make a complaint").click()
        await visitor.sees("Tell me what happened", ".assistant")
        assert await visitor.page.locator(".worker").count() == 1
        assert not await visitor.page.locator("#starts").is_visible()


async def test_an_alarm_is_answered_while_the_dialogue_is_away_with_a_number_to_tap(
    chromium: Browser, core: Core, url: str, dialogue: SlowDialogue
) -> None:
    dialogue.away = True
    async with visiting(chromium, core, url) as visitor:
        await visitor.writes("there is a fire and we are locked in")
        link = visitor.page.locator(".assistant a", has_text="911").first
        await link.wait_for(timeout=4000)
        assert await link.get_attribute("href") == "tel:911"


async def test_a_person_is_shown_as_a_person(chromium: Browser, core: Core, url: str) -> None:
    async with visiting(chromium, core, url) as visitor:
        await visitor.writes("hello")
        await visitor.page.wait_for_selector(".assistant")
        person_says(core, visitor.conversation(), "I am Rosa. Was it 911 buckets, $911 or 2-911?")
        await visitor.sees("I am Rosa", ".person")
        await visitor.sees("A person", ".person .who")
        assert await visitor.page.locator(".person a").count() == 1


async def test_the_language_changes_at_once_and_the_assistant_follows(chromium: Browser, core: Core, url: str) -> None:
    async with visiting(chromium, core, url, locale="en-US") as visitor:
        page = visitor.page
        await page.get_by_role("button", name="Español").click()
        assert await page.evaluate("document.documentElement.lang") == "es"
        await visitor.sees("¿Quién puede leer esto?")
        assert await page.get_attribute("#text", "placeholder") == "Escriba aquí…"
        await visitor.writes("hola")
        await page.wait_for_selector(".assistant")
        with core.db.read() as db:
            assert conversations.get(db, visitor.conversation()).language == "es"
        await page.get_by_role("button", name="English").click()
        await visitor.sees("we go on in English", ".assistant")


async def test_the_page_follows_who_writes_another_language_than_the_phones(
    chromium: Browser, core: Core, url: str
) -> None:
    async with visiting(chromium, core, url, locale="en-US") as visitor:
        page = visitor.page
        await visitor.writes("hola, buenas tardes")
        await visitor.sees("¿Quién puede leer esto?")
        assert await page.evaluate("document.documentElement.lang") == "es"
        assert await page.locator(".assistant p").last.get_attribute("lang") == "es"
        await page.get_by_role("button", name="English").click()
        await visitor.sees("we go on in English", ".assistant")
        assert await page.evaluate("document.documentElement.lang") == "en"


async def test_shift_and_enter_begin_a_new_line(chromium: Browser, core: Core, url: str) -> None:
    async with visiting(chromium, core, url) as visitor:
        await visitor.page.type("#text", "one")
        await visitor.page.press("#text", "Shift+Enter")
        await visitor.page.type("#text", "two")
        await visitor.page.press("#text", "Enter")
        await visitor.page.wait_for_selector(".assistant")
        assert visitor.said_to_server() == ["one\ntwo"]


async def test_what_is_written_is_shown_as_text_and_nothing_else(chromium: Browser, core: Core, url: str) -> None:
    async with visiting(chromium, core, url) as visitor:
        await visitor.writes("<img src=x onerror=alert(1)><b>hello</b>")
        await visitor.sees("<b>hello</b>", ".worker")
        assert await visitor.page.locator(".worker b, .worker img").count() == 0
        assert visitor.faults == []
