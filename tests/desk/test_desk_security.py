"""Headers, static files, logs: what a page of the desk gives away."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.desk.pages import STATIC
from bot.desk.security import HEADERS
from bot.services import case_work
from tests.fakes.desk_browser import DeskBrowser
from tests.fakes.desk_world import World

pytestmark = pytest.mark.anyio
TEMPLATES = Path(STATIC).parent / "templates"


@pytest.mark.parametrize(
    "path",
    ["/sign-in", "/queue", "/handoffs/1", "/ack", "/account", "/handoffs/9999", "/nowhere", "/queue/rows", "/staff"],
)
async def test_every_answer_carries_the_headers(ana: DeskBrowser, path: str) -> None:
    page = await ana.opens(path)
    for name in HEADERS:
        assert name.lower() in page.headers, name
    assert "unsafe" not in page.headers["content-security-policy"]
    assert "script-src 'self'" in page.headers["content-security-policy"]
    assert page.headers["cache-control"] == "no-store"
    assert page.headers["referrer-policy"] == "no-referrer"


async def test_crash_is_a_page_with_headers_and_without_details(
    ana: DeskBrowser, world: World, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("the supervisor of chat-pay")

    monkeypatch.setattr("bot.desk.handoffs.case_page", broken)
    page = await ana.opens("/handoffs/1")
    assert page.status_code == 500
    assert "Something went wrong on the server" in ana.text
    written = capsys.readouterr()
    assert "supervisor" not in page.text + written.out + written.err
    assert "RuntimeError" in written.out + written.err


async def test_static_files_are_cached_by_fingerprint(ana: DeskBrowser) -> None:
    for address in re.findall(r'(?:href|src)="/desk(/static/[^"]+)"', ana.page.text):
        page = await ana.opens(address)
        assert page.status_code == 200
        assert "immutable" in page.headers["cache-control"]
        assert page.headers["x-content-type-options"] == "nosniff"
    assert (await ana.opens("/static/../templates/base.html")).status_code == 404
    assert (await ana.opens("/static/%2e%2e/app.py")).status_code == 404


def test_no_template_has_inline_script_or_style_or_unescaped_words() -> None:
    for template in TEMPLATES.glob("*.html"):
        source = template.read_text(encoding="utf-8")
        assert not re.search(r"<script(?![^>]*\bsrc=)", source), template
        assert not re.search(r"\sstyle=|\son\w+=|hx-on", source), template
        assert "|safe" not in source.replace(" ", ""), template
        assert "Markup" not in source, template


def test_vendored_parts_stand_with_their_licences() -> None:
    for name in ("htmx", "pico"):
        assert (STATIC / "vendor" / f"{name}.LICENSE.txt").read_text(encoding="utf-8").strip()


async def test_addresses_and_titles_carry_ids_only(ana: DeskBrowser, world: World) -> None:
    handoff = world.pay.handoff().id
    await case_work.claim(world.acting("Ana"), handoff)
    page = await ana.posts(f"/handoffs/{handoff}/reply", text="words for the worker only")
    assert str(page.url) == f"http://desk.test/desk/handoffs/{handoff}?done=reply#answer"


async def test_nothing_typed_or_read_reaches_a_log(
    visit: Callable[[], DeskBrowser], world: World, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    browser, handoff = visit(), world.pay.handoff().id
    await browser.signs_in("Ana", "not-her-password")
    await browser.signs_in("Ana")
    await browser.posts(f"/handoffs/{handoff}/claim")
    await browser.posts(f"/handoffs/{handoff}/reply", text="a reply with the word cormorant")
    await browser.posts(f"/handoffs/{handoff}/conclude", disposition="resolved", why="")
    token = browser.client.cookies["amparo_desk"]
    written = capsys.readouterr()
    logged = written.out + written.err + caplog.text
    for secret in (
        "cormorant",
        "not-her-password",
        "seven-brown-horses",
        token,
        browser.csrf,
        "supervisor",
        world.pay.case().number,
    ):
        assert secret not in logged
