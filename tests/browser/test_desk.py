"""The desk in a real browser: the whole way by keyboard, without JavaScript, on a phone, announced and polled."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import anyio
import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from starlette.applications import Starlette

from bot.desk.app import desk_app
from bot.services import case_work
from tests.fakes.desk_fixtures import desk_template, world
from tests.fakes.desk_world import PASSWORD, World

__all__ = ["desk_template", "world"]

pytestmark = pytest.mark.browser
CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
PHONE = {"width": 360, "height": 740}


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    if not Path(CHROMIUM).exists() and not os.environ.get("CI"):
        pytest.skip(f"needs Debian's chromium at {CHROMIUM}: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def desk(world: World) -> Iterator[str]:
    """The address of a running desk."""
    app = Starlette(routes=[desk_app(world.core, world.reader, secure_cookies=False)])
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_config=None, access_log=False))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + 20
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/desk"
    server.should_exit = True
    thread.join(10)


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    made = chromium.new_context(locale="en-US")
    yield made
    made.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    opened = context.new_page()
    complaints: list[str] = []
    opened.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.complaints = complaints  # type: ignore[attr-defined]  # read by the tests
    return opened


def signs_in(page: Page, desk: str, name: str = "Ana") -> None:
    page.goto(f"{desk}/sign-in")
    expect(page.locator("#name")).to_be_focused()
    page.keyboard.type(name)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/desk/queue")


def claims(world: World, name: str, handoff: int) -> None:
    """A colleague at another machine. In a thread, because Playwright's own loop runs in this one."""
    thread = threading.Thread(target=anyio.run, args=(case_work.claim, world.acting(name), handoff))
    thread.start()
    thread.join()


def tab_to(page: Page, words: str, *, most: int = 60) -> None:
    """Press Tab until the control with these words has the focus."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if words in page.evaluate(FOCUSED):
            return
    raise AssertionError(f"Tab never reaches {words!r}")


def test_whole_way_by_keyboard(page: Page, desk: str, world: World) -> None:
    signs_in(page, desk)
    tab_to(page, "Pay not received")
    page.keyboard.press("Enter")
    page.wait_for_url("**/handoffs/*")
    tab_to(page, "Take this conversation")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("You have the conversation now.")
    tab_to(page, "reply")
    page.keyboard.type("Hello, I read your complaint.")
    tab_to(page, "Send to the worker")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("on its way to the worker")
    expect(page.get_by_role("status").first).to_be_in_viewport()
    expect(page.locator(".k-reply")).to_contain_text("Hello, I read your complaint.")
    assert world.pay.heard()[-1] == "Hello, I read your complaint."
    tab_to(page, "Give the chat back")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("The assistant has the chat again.")
    assert page.complaints == []  # type: ignore[attr-defined]


def test_skip_link_is_first_and_leads_to_the_content(page: Page, desk: str) -> None:
    signs_in(page, desk)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    expect(page.locator(".skip")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_source_leads_to_the_marked_words(page: Page, desk: str, world: World) -> None:
    signs_in(page, desk)
    page.goto(f"{desk}/handoffs/{world.pay.handoff().id}")
    page.get_by_role("row", name="Who").get_by_role("link").click()
    mark = page.locator("mark:target")
    expect(mark).to_have_text("supervisor")
    expect(mark).to_be_in_viewport()


def test_everything_works_without_javascript(chromium: Browser, desk: str, world: World) -> None:
    context = chromium.new_context(java_script_enabled=False, locale="en-US")
    page = context.new_page()
    page.goto(f"{desk}/sign-in")
    page.fill("#name", "Ana")
    page.fill("#password", PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name="Pay not received").click()
    page.get_by_role("button", name="Take this conversation").click()
    page.fill("#reply", "Without scripts")
    page.get_by_role("button", name="Send to the worker").click()
    expect(page.get_by_text("on its way to the worker")).to_be_visible()
    assert world.pay.heard()[-1] == "Without scripts"
    context.close()


def test_queue_brings_news_by_itself_and_keeps_the_focus(page: Page, desk: str, world: World) -> None:
    signs_in(page, desk)
    page.route("**/desk/queue", lambda route: _faster(route))
    page.goto(f"{desk}/queue")
    expect(page.locator("#queue[hx-trigger='every 1s']")).to_be_visible()
    page.locator(f"#row-{world.pay.handoff().id}").focus()
    claims(world, "Ben", world.fire.handoff().id)
    expect(page.locator("#queue")).to_contain_text("Ben", timeout=15_000)
    expect(page.locator("#queue-status")).to_contain_text("3 workers are waiting")
    expect(page.locator(f"#row-{world.pay.handoff().id}")).to_be_focused()
    assert page.complaints == []  # type: ignore[attr-defined]


def _faster(route: object) -> None:
    """The page with a poll each second instead of each fifteen."""
    answer = route.fetch()  # type: ignore[attr-defined]
    route.fulfill(response=answer, body=answer.text().replace("every 15s", "every 1s"))  # type: ignore[attr-defined]


def test_double_click_sends_once(page: Page, desk: str, world: World) -> None:
    handoff = world.pay.handoff().id
    claims(world, "Ana", handoff)
    signs_in(page, desk)
    page.goto(f"{desk}/handoffs/{handoff}")
    page.fill("#note", "once only")
    page.get_by_role("button", name="Save the note").dblclick()
    expect(page.get_by_text("The note is saved.")).to_be_visible()
    assert [item.text for item in world.items(handoff, "note")] == ["once only"]


@pytest.mark.parametrize(
    "path", ["/queue", "/handoffs/{pay}", "/handoffs/{blow}", "/handoffs/{fire}", "/ack", "/account"]
)
def test_phone_screen_needs_no_sideways_scrolling(chromium: Browser, desk: str, world: World, path: str) -> None:
    context = chromium.new_context(viewport=PHONE, locale="es-MX")  # type: ignore[arg-type]
    page = context.new_page()
    signs_in(page, desk)
    page.goto(
        desk + path.format(pay=world.pay.handoff().id, blow=world.blow.handoff().id, fire=world.fire.handoff().id)
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    small = page.evaluate("""[...document.querySelectorAll('button')].filter(b => b.offsetParent)
        .filter(b => b.getBoundingClientRect().height < 40).map(b => b.innerText)""")
    assert small == []
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_stand_out_from_their_ground(chromium: Browser, desk: str, world: World, scheme: str) -> None:
    """WCAG 2.2 AA: 4.5 to 1 for text."""
    context = chromium.new_context(color_scheme=scheme, locale="en-US")  # type: ignore[arg-type]
    page = context.new_page()
    signs_in(page, desk)
    faint = page.evaluate(CONTRAST)
    page.goto(f"{desk}/handoffs/{world.pay.handoff().id}")
    assert faint + page.evaluate(CONTRAST) == []
    context.close()


def test_page_has_landmarks_headings_and_labels(page: Page, desk: str, world: World) -> None:
    signs_in(page, desk)
    page.goto(f"{desk}/handoffs/{world.pay.handoff().id}")
    for role in ("banner", "main", "navigation", "complementary", "contentinfo"):
        assert page.get_by_role(role).count() >= 1, role  # type: ignore[arg-type]
    assert page.get_by_role("heading", level=1).count() == 1
    unnamed = page.evaluate("""[...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
        .filter(f => !f.labels?.length && !f.getAttribute('aria-label')).map(f => f.name)""")
    assert unnamed == []
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))


FOCUSED = """(() => { const e = document.activeElement;
  return e.matches('a, button, input, textarea, select, summary') ? e.innerText || e.id : ''; })()"""
CONTRAST = """(() => {
  const canvas = Object.assign(document.createElement('canvas'), {width: 1, height: 1})
    .getContext('2d', {willReadFrequently: true});
  const rgba = (color) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
    const d = canvas.getImageData(0, 0, 1, 1).data; return [d[0], d[1], d[2], d[3] / 255]; };
  const over = (top, under) => top.slice(0, 3).map((c, i) => c * top[3] + under[i] * (1 - top[3]));
  const ground = (e) => { const layers = []; for (let n = e; n; n = n.parentElement) {
      const c = rgba(getComputedStyle(n).backgroundColor); if (c[3] > 0) layers.push(c); if (c[3] === 1) break; }
    return layers.reverse().reduce((under, top) => over(top, under), [255, 255, 255]); };
  const light = (c) => { const [r, g, b] = c.map(v => v / 255)
      .map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b; };
  const bad = [];
  for (const e of document.querySelectorAll('body *')) {
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()) || !e.offsetParent) continue;
    const under = ground(e), [a, b] = [light(over(rgba(getComputedStyle(e).color), under)), light(under)];
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < 4.5) bad.push(e.className + ' ' + e.innerText.slice(0, 30) + ' ' + ratio.toFixed(2));
  }
  return bad;
})()"""
