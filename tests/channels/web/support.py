"""A worker's side of the web chat, and everything behind it running in this process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from starlette.applications import Starlette

from bot.channels.web.limits import ChatLimits
from bot.channels.web.routes import chat_routes
from bot.model.message import Reply
from bot.model.turn import TurnResult
from bot.services import kept
from bot.services.core import Core, messages_bell
from bot.services.ports import Dialogue
from bot.services.turn_worker import TurnWorker
from bot.storage import messages
from tests.fakes.dialogue import ScriptedDialogue

PATIENT = ChatLimits(answer_within=60, notice_within=5)
"""A busy machine must not turn an answer into a notice."""
HURRIED = ChatLimits(answer_within=1.5, notice_within=0.5)
"""For what is said while no answer comes."""


class MovingClock:
    """Real time, moved ahead as a test wants it."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


class SlowDialogue(ScriptedDialogue):
    """Takes `seconds` for each turn."""

    seconds = 0.0

    async def turn(self, *about: Any, **more: Any) -> TurnResult:
        await asyncio.sleep(self.seconds)
        return await super().turn(*about, **more)


@asynccontextmanager
async def at_work(core: Core, dialogue: Dialogue) -> AsyncIterator[None]:
    """The real turn worker and the notices run."""

    async def notices() -> None:
        while True:
            await kept.tell_kept(core)
            await asyncio.sleep(0.05)

    tasks = [asyncio.create_task(TurnWorker(core, dialogue).run()), asyncio.create_task(notices())]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def client_for(core: Core, limits: ChatLimits = PATIENT) -> httpx.AsyncClient:
    app = Starlette(routes=chat_routes(core, limits))
    return httpx.AsyncClient(transport=httpx.ASGITransport(app, raise_app_exceptions=False), base_url="http://chat")


@dataclass
class Chat:
    """A conversation as its client holds it."""

    http: httpx.AsyncClient
    id: str
    token: str

    async def say(self, text: str, **more: Any) -> httpx.Response:
        return await self.post({"text": text, **more})

    async def post(self, body: Any, **headers: str) -> httpx.Response:
        return await self.http.post("/api/chat/messages", json=body, headers={**self._key, **headers})

    async def news(self, after: Any = 0, wait: Any = 0) -> httpx.Response:
        return await self.http.get("/api/chat/messages", params={"after": after, "wait": wait}, headers=self._key)

    @property
    def _key(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}


async def begin(http: httpx.AsyncClient, **wish: Any) -> Chat:
    answer = await http.post("/api/chat/conversations", json=wish)
    assert answer.status_code == 201, answer.text
    return Chat(http, answer.json()["conversation"], answer.json()["token"])


def person_says(core: Core, conversation: str, text: str, *, secret: bool = False) -> int:
    """What a person's reply from the desk amounts to. Call from the event loop's thread."""
    with core.db.write() as db:
        n = messages.send(db, core.keys, conversation, Reply(text, secret=secret), core.clock(), sender=messages.PERSON)
    core.bells.ring(messages_bell(conversation))
    return n


def texts(answer: httpx.Response) -> list[str]:
    body = answer.json()
    return [row["text"] for row in body.get("replies", body.get("messages", []))]
