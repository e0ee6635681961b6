"""The chat served on loopback, and a browser that looks at it."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from typing import Any

import uvicorn
from playwright.async_api import Browser, BrowserContext, Page, Route
from sqlalchemy import select
from starlette.applications import Starlette

from bot.channels.web.routes import chat_routes
from bot.services.core import Core
from bot.storage import messages
from bot.storage.messages import StoredMessage
from bot.storage.tables import conversations

CHROMIUM = "/usr/bin/chromium"
ELSEWHERE = "https://www.weather.gov/"
PHONE = {"width": 360, "height": 740}


@asynccontextmanager
async def served(core: Core) -> AsyncIterator[str]:
    """The address of the page while it is served."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        app = Starlette(routes=chat_routes(core))
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off", timeout_graceful_shutdown=1))
        server.capture_signals = nullcontext  # type: ignore[method-assign, assignment]  # pytest handles Ctrl-C
        running = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            core.bells.close()
            server.should_exit = True
            await running


class Visitor:
    """Somebody with the page open. `faults` gathers what the browser complained about."""

    def __init__(self, context: BrowserContext, page: Page, core: Core) -> None:
        self.context, self.page, self.core = context, page, core
        self.faults: list[str] = []
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("console", lambda line: self.faults.append(line.text) if line.type in ("error", "warning") else None)

    async def writes(self, text: str) -> None:
        await self.page.fill("#text", text)
        await self.page.press("#text", "Enter")

    async def counts(self, selector: str, number: int) -> None:
        """Wait until there are so many. (The page's policy forbids Playwright's own way of waiting for a condition.)"""
        for _ in range(400):
            if await self.page.locator(selector).count() == number:
                return
            await asyncio.sleep(0.025)
        raise AssertionError(f"{selector}: {await self.page.locator(selector).count()}, not {number}")

    async def sees(self, words: str, where: str = "body") -> None:
        await self.page.locator(where, has_text=words).first.wait_for(state="visible", timeout=10_000)

    def said_to_server(self) -> list[str]:
        """What the server has from workers, in all chats."""
        return [message.text for message in self.kept() if message.sender == messages.WORKER]

    def kept(self) -> list[StoredMessage]:
        with self.core.db.read() as db:
            ids = db.execute(select(conversations.c.id)).scalars().all()
            return [message for one in ids for message in messages.after(db, self.core.keys, one, 0, 10_000)]

    def conversation(self) -> str:
        with self.core.db.read() as db:
            return str(db.execute(select(conversations.c.id)).scalar_one())

    async def left_on_the_phone(self) -> dict[str, Any]:
        stored = await self.page.evaluate("({local: {...localStorage}, session: {...sessionStorage}})")
        return {**stored, "cookies": await self.context.cookies()}


@asynccontextmanager
async def visiting(browser: Browser, core: Core, url: str, **options: Any) -> AsyncIterator[Visitor]:
    """A fresh browser profile on the page. The site that one leaves to is replaced by an empty page."""
    context = await browser.new_context(**{"viewport": PHONE, "locale": "en-US", **options})
    try:
        await context.route("https://www.weather.gov/**", _weather)
        visitor = Visitor(context, await context.new_page(), core)
        await visitor.page.goto(url)
        yield visitor
    finally:
        await context.close()


async def _weather(route: Route) -> None:
    await route.fulfill(body="<title>Weather</title>Sunny", content_type="text/html")
