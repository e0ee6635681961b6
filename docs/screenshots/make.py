"""Makes the pictures of this folder: `uv run python docs/screenshots/make.py` (needs Debian's chromium)."""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.system.running import RunningAmparo

HERE = Path(__file__).parent
SIZES = {"phone": {"width": 360, "height": 740}, "desktop": {"width": 1280, "height": 860}}
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        amparo = RunningAmparo(Path(folder)).start()
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        try:
            for name in SIZES:
                chat(browser, amparo, name)
            for name in SIZES:
                desk(browser, amparo, name)
        finally:
            browser.close()
            amparo.stop()


def page_of(browser: Browser, name: str, locale: str = "en-US") -> Page:
    scale = 2 if name == "phone" else 1
    return browser.new_context(viewport=SIZES[name], device_scale_factor=scale, locale=locale).new_page()


def says(page: Page, text: str) -> None:
    page.fill("#text", text)
    answered(page, lambda: page.press("#text", "Enter"))


def taps(page: Page, label: str) -> None:
    answered(page, lambda: page.get_by_role("button", name=label, exact=True).last.click())


def answered(page: Page, act: object) -> None:
    assert callable(act)
    act()
    page.wait_for_timeout(300)
    page.wait_for_selector("#writing", state="hidden", timeout=60_000)
    page.wait_for_timeout(700)


def chat(browser: Browser, amparo: RunningAmparo, name: str) -> None:
    """A question, then a complaint up to its number."""
    page = page_of(browser, name, "es-MX" if name == "phone" else "en-US")
    page.goto(amparo.url)
    page.wait_for_selector("#text")
    if name == "phone":
        says(page, "nos tienen que dar sombra cuando hace mucho calor?")
        page.screenshot(path=HERE / "chat-phone.png")
        return
    says(page, "do they have to give us shade when it is hot?")
    says(page, "they did not pay me and 5 others for last week at Sunny Ridge, the crew leader laughs at us")
    taps(page, "That is all")
    page.screenshot(path=HERE / "chat-desktop.png")
    for _ in range(14):
        if page.get_by_role("button", name="Yes, send it").count():
            break
        taps(page, "Confidential" if page.get_by_role("button", name="Confidential").count() else "Skip")
    taps(page, "Yes, send it")


def desk(browser: Browser, amparo: RunningAmparo, name: str) -> None:
    page = page_of(browser, name)
    page.goto(f"{amparo.url}/desk/sign-in")
    page.fill("#name", "investigator")
    page.fill("#password", amparo.passwords["investigator"])
    page.click("main button")
    page.wait_for_url(re.compile("/desk/queue"))
    page.screenshot(path=HERE / f"desk-queue-{name}.png")
    page.locator("main a[href*='/desk/handoffs/']").first.click()
    page.wait_for_load_state()
    page.screenshot(path=HERE / f"desk-case-{name}.png", full_page=name == "desktop")


if __name__ == "__main__":
    main()
