"""The chat API as the terminal uses it: a message is posted under one id until the server has it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx

POLL_SECONDS = 25
FIRST_PAUSE = 1.0
ANSWER_SECONDS = 15.0
LONGEST_PAUSE = 30.0


class ServerAway(Exception):
    """The server can't be reached."""


class Refused(Exception):
    """The server does not take it; the message is the server's reason."""


class ChatEnded(Exception):
    """The chat is no longer there."""


@dataclass(frozen=True)
class Said:
    """A message of the assistant or a person; buttons as (label, value)."""

    n: int
    person: bool
    text: str
    buttons: tuple[tuple[str, str], ...]


class ChatClient:
    """One conversation. `open` comes first."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        self._http = http
        self._after = 0

    async def open(self, language: str | None) -> None:
        """Raises ServerAway, Refused."""
        try:
            answer = await self._http.post("/api/chat/conversations", json={"language": language} if language else {})
        except httpx.HTTPError as error:
            raise ServerAway from error
        if answer.status_code != 201:
            raise Refused(_reason(answer))
        self._http.headers["Authorization"] = f"Bearer {answer.json()['token']}"

    async def post(self, body: dict[str, str], on_trouble: Callable[[], None]) -> list[Said]:
        """Keep trying until it is kept; returns the replies so far. Raises Refused, ChatEnded."""
        message, pause = {**body, "message": str(uuid4())}, FIRST_PAUSE
        while True:
            try:
                answer = await self._http.post("/api/chat/messages", json=message, timeout=ANSWER_SECONDS)
            except httpx.HTTPError:
                answer = None
            if answer is not None and answer.status_code in (200, 202):
                return [_said(row) for row in answer.json()["replies"]]
            wait = _wait(answer, pause)
            on_trouble()
            await asyncio.sleep(wait)
            pause = min(LONGEST_PAUSE, pause * 2)

    async def news(self) -> AsyncIterator[Said]:
        """What is said, as it comes, without the worker's own words. Raises ChatEnded, Refused."""
        pause = FIRST_PAUSE
        while True:
            try:
                answer = await self._http.get(
                    "/api/chat/messages",
                    timeout=POLL_SECONDS + ANSWER_SECONDS,
                    params={"after": self._after, "wait": POLL_SECONDS},
                )
            except httpx.HTTPError:
                answer = None
            if answer is None or answer.status_code != 200:
                await asyncio.sleep(_wait(answer, pause))
                pause = min(LONGEST_PAUSE, pause * 2)
                continue
            pause, found = FIRST_PAUSE, answer.json()
            self._after = found["next"]
            for row in found["messages"]:
                if row["from"] != "worker":
                    yield _said(row)


def _wait(answer: httpx.Response | None, otherwise: float) -> float:
    """Seconds until another try makes sense. Raises Refused, ChatEnded where none does."""
    if answer is None or answer.status_code >= 500:
        return otherwise
    if answer.status_code == 429:
        return float(answer.headers.get("Retry-After", otherwise))
    if answer.status_code == 401:
        raise ChatEnded
    raise Refused(_reason(answer))


def _reason(answer: httpx.Response) -> str:
    try:
        return str(answer.json()["error"])
    except (ValueError, KeyError, TypeError):
        return str(answer.status_code)


def _said(row: dict[str, Any]) -> Said:
    return Said(
        row["n"],
        row.get("from") == "person",
        row["text"],
        tuple((button["label"], button["value"]) for button in row["buttons"]),
    )
