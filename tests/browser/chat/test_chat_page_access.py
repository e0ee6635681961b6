"""The chat page in a real browser: for every screen, eye and hand."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Browser, Page

from bot.services.core import Core
from tests.browser.chat.site import visiting
from tests.channels.web.support import SlowDialogue, person_says

pytestmark = [pytest.mark.anyio, pytest.mark.browser]


async def test_without_javascript_the_page_says_so_and_names_the_emergency_number(
    chromium: Browser, core: Core, url: str
) -> None:
    async with visiting(chromium, core, url, java_script_enabled=False) as visitor:
        await visitor.sees("This chat needs JavaScript", ".alert")
        await visitor.sees("call 911", ".alert")
        assert not await visitor.page.locator("#form").is_visible()


@pytest.mark.parametrize("locale", ["en-US", "es-MX"])
async def test_it_fits_the_screen_and_everything_to_tap_is_large_enough(
    chromium: Browser, core: Core, url: str, locale: str
) -> None:
    async with visiting(chromium, core, url, locale=locale) as visitor:
        page = visitor.page
        assert await _too_small_somewhere(page) == {}
        await visitor.writes("Do they have to give us shade?")
        await page.wait_for_selector(".taps button")
        await page.click("#who")
        await page.check("#keep")
        assert await _too_small_somewhere(page) == {}


async def _too_small_somewhere(page: Page) -> dict[int, Any]:
    """By width of the screen, what is too small to tap or reaches beyond the edge."""
    found = {}
    for width in WIDTHS:
        await page.set_viewport_size({"width": width, "height": 640})
        found[width] = await page.evaluate(SMALL)
        if await page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found[width] += ["the page is wider than the screen"]
    return {width: faults for width, faults in found.items() if faults}


WIDTHS = (320, 360, 412, 1280)
SMALL = """() => [...document.querySelectorAll('button, textarea, label.keep, .bar a')]
  .filter(el => el.offsetParent && !el.matches('.unseen'))
  .map(el => [el.textContent.trim(), el.getBoundingClientRect()])
  .filter(([, r]) => r.width < 44 || r.height < 44 || r.left < 0 || r.right > innerWidth)
  .map(([text, r]) => text + ' ' + JSON.stringify(r))"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_every_text_stands_out_from_its_ground(chromium: Browser, core: Core, url: str, scheme: str) -> None:
    async with visiting(chromium, core, url, color_scheme=scheme) as visitor:
        await visitor.writes("Do they have to give us shade?")
        await visitor.page.wait_for_selector(".taps button")
        person_says(core, visitor.conversation(), "I am Rosa.")
        await visitor.page.wait_for_selector(".person")
        await visitor.page.click("#who")
        await visitor.page.check("#keep")
        await visitor.context.set_offline(True)
        await visitor.writes("hello")
        await visitor.sees("Not sent yet", ".fate")
        assert [line for line in await visitor.page.evaluate(CONTRASTS) if line[1] < 4.5] == []


CONTRASTS = """() => {
  const rgb = text => text.match(/[\\d.]+/g).map(Number);
  const light = c => { const [r, g, b] = c.slice(0, 3).map(v => v / 255)
    .map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
  const ground = el => { for (; el; el = el.parentElement) { const c = rgb(getComputedStyle(el).backgroundColor);
    if (c.length < 4 || c[3] === 1) return c; } return [255, 255, 255]; };
  return [...document.querySelectorAll('body *')]
    .filter(el => el.offsetParent && [...el.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
    .map(el => { const a = light(rgb(getComputedStyle(el).color)), b = light(ground(el));
      return [el.textContent.slice(0, 40), (Math.max(a, b) + .05) / (Math.min(a, b) + .05)]; });
}"""


async def test_a_keyboard_reaches_everything_and_shows_where_it_is(chromium: Browser, core: Core, url: str) -> None:
    async with visiting(chromium, core, url) as visitor:
        reached: list[Any] = []
        for _ in range(12):
            await visitor.page.keyboard.press("Tab")
            reached.append(
                await visitor.page.evaluate(
                    "(e => [e.id || e.textContent.trim(), getComputedStyle(e).outlineStyle])(document.activeElement)"
                )
            )
        names = [name for name, _ in reached]
        assert {"Español", "leave", "who", "Know my rights", "text"} <= set(names)
        assert all(style == "solid" for name, style in reached if name in ("leave", "who", "text", "Know my rights"))


async def test_a_screen_reader_finds_the_talk_and_hears_what_is_new(chromium: Browser, core: Core, url: str) -> None:
    async with visiting(chromium, core, url) as visitor:
        page = visitor.page
        await visitor.writes("Do they have to give us shade?")
        await page.wait_for_selector(".assistant")
        log = page.get_by_role("log")
        assert await log.get_attribute("aria-live") == "polite"
        told = await log.inner_text()
        assert "You" in told
        assert "Amparo" in told
        assert await page.get_by_label("Your message").count() == 1
        assert await page.get_by_role("button", name="Send").count() == 1
        assert await page.locator(".assistant p").first.get_attribute("lang") == "en"


async def test_who_wants_no_motion_gets_none(chromium: Browser, core: Core, url: str, dialogue: SlowDialogue) -> None:
    dialogue.seconds = 3
    async with visiting(chromium, core, url, reduced_motion="reduce") as visitor:
        await visitor.writes("hello")
        await visitor.page.wait_for_selector("#writing:not([hidden])")
        moving = "getComputedStyle(document.querySelector('#writing i')).animationName"
        assert await visitor.page.evaluate(moving) == "none"
