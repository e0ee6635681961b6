"""The chat in a terminal, over the real API."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import timedelta
from io import StringIO

import httpx
import pytest
from rich.console import Console

from bot.channels.terminal.api import ChatEnded, Refused, Said, ServerAway
from bot.channels.terminal.client import pieces, run_chat, talk
from bot.channels.terminal.screen import Screen
from bot.content.library import Library
from bot.services.core import Core
from bot.storage import conversations
from tests.channels.web.support import MovingClock, SlowDialogue, at_work, client_for, person_says

pytestmark = pytest.mark.anyio


class Terminal:
    """Types line after line; looks at the screen in between."""

    def __init__(self, library: Library, language: str = "en") -> None:
        self.seen = StringIO()
        self.screen = Screen(Console(file=self.seen, width=200), library.wordings, language)
        self.typed: asyncio.Queue[str | None] = asyncio.Queue()

    async def shows(self, words: str, *, times: int = 1) -> None:
        for _ in range(400):
            if self.seen.getvalue().count(words) >= times:
                return
            await asyncio.sleep(0.025)
        raise AssertionError(f"{words!r} is not among:\n{self.seen.getvalue()}")

    def types(self, line: str | None) -> None:
        self.typed.put_nowait(line)


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def dialogue() -> SlowDialogue:
    return SlowDialogue()


@pytest.fixture
async def http(core: Core, dialogue: SlowDialogue) -> AsyncIterator[httpx.AsyncClient]:
    core.options = replace(core.options, kept_after=timedelta(seconds=30))
    async with at_work(core, dialogue), client_for(core) as client:
        yield client


@pytest.fixture
def terminal(library: Library) -> Terminal:
    return Terminal(library)


async def test_a_line_is_sent_its_reply_is_shown_once_and_a_number_taps_a_button(
    http: httpx.AsyncClient, terminal: Terminal, dialogue: SlowDialogue
) -> None:
    talking = asyncio.create_task(talk(http, "en", terminal.screen, terminal.typed.get))
    terminal.types("hello")
    await terminal.shows("[1] Make a complaint")
    terminal.types("1")
    await terminal.shows("Tell me what happened")
    terminal.types("/quit")
    await asyncio.wait_for(talking, 5)
    assert terminal.seen.getvalue().count("Tell me what happened") == 1
    assert [turn.text for turn in dialogue.turns] == ["hello", ""]


async def test_what_a_person_writes_arrives_while_nothing_is_typed(
    http: httpx.AsyncClient, terminal: Terminal, core: Core
) -> None:
    talking = asyncio.create_task(talk(http, "en", terminal.screen, terminal.typed.get))
    terminal.types("hello")
    await terminal.shows("[1]")
    with core.db.read() as db:
        [found] = db.execute(conversations.table.select()).all()
    person_says(core, found.id, "I am Rosa.")
    await terminal.shows("A person  I am Rosa.")
    terminal.types(None)
    await asyncio.wait_for(talking, 5)


async def test_a_number_with_a_blank_before_it_is_a_text(terminal: Terminal) -> None:
    for line, tapped in (("2", "b"), (" 2", None), ("3", None), ("0", None), ("two", None), ("²", None), ("99", None)):
        terminal.screen.show(Said(hash(line), False, "Which?", (("A", "a"), ("B", "b"))))
        assert terminal.screen.tap(line) == tapped
    assert terminal.screen.tap("1") is None, "a button counts only until something was sent"


async def test_a_message_can_not_steer_the_terminal(terminal: Terminal) -> None:
    terminal.screen.show(Said(1, True, "a\x1b[2Jb\x07 [bold]c[/bold]", (("\x1b]0;x\x07ok", "v"),)))
    assert "\x1b" not in terminal.seen.getvalue()
    assert "[bold]c[/bold]" in terminal.seen.getvalue()


async def test_what_could_not_be_sent_is_sent_again_under_the_same_id(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = []

    async def server(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("conversations"):
            return httpx.Response(201, json={"conversation": "c", "token": "t"})
        if request.method == "GET":
            await asyncio.sleep(30)
        ids.append(httpx.Response(200, content=request.content).json()["message"])
        if len(ids) == 1:
            raise httpx.ConnectError("gone")
        if len(ids) == 2:
            return httpx.Response(503, json={"error": "full"})
        return httpx.Response(200, json={"replies": [{"n": 2, "text": "Here.", "buttons": []}]})

    monkeypatch.setattr("bot.channels.terminal.api.FIRST_PAUSE", 0.01)
    async with httpx.AsyncClient(transport=httpx.MockTransport(server), base_url="http://x") as http:
        talking = asyncio.create_task(talk(http, None, terminal.screen, terminal.typed.get))
        terminal.types("hello")
        await terminal.shows("Here.")
        terminal.types("/quit")
        await talking
    assert len(ids) == 3
    assert len(set(ids)) == 1
    assert terminal.seen.getvalue().count("Not sent yet") == 2


@pytest.mark.parametrize(("status", "raised"), [(400, Refused), (503, Refused)])
async def test_a_server_that_opens_no_chat_is_named(terminal: Terminal, status: int, raised: type[Exception]) -> None:
    with pytest.raises(raised, match="because"):
        await _talk_with(terminal, lambda _: httpx.Response(status, json={"error": "because"}))


async def test_a_chat_that_is_gone_ends_the_talk(terminal: Terminal) -> None:
    def server(request: httpx.Request) -> httpx.Response:
        opened = request.url.path.endswith("conversations")
        return httpx.Response(201, json={"conversation": "c", "token": "t"}) if opened else httpx.Response(401)

    with pytest.raises(ChatEnded):
        await _talk_with(terminal, server)


async def test_a_server_that_is_away_is_named(terminal: Terminal) -> None:
    def server(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    with pytest.raises(ServerAway):
        await _talk_with(terminal, server)


def test_failure_is_one_line_on_standard_error_and_exit_code_1(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_chat("http://127.0.0.1:1", "es") == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "http://127.0.0.1:1" in said.err


def test_long_lines_are_cut_into_messages_and_nothing_is_lost() -> None:
    text = " ".join(f"word{n}" for n in range(2000))
    cut = pieces(text)
    assert all(len(piece) <= 4096 for piece in cut)
    assert " ".join(cut) == text
    assert [len(piece) for piece in pieces("x" * 9000)] == [4096, 4096, 808]
    assert pieces("  \n") == []


async def _talk_with(terminal: Terminal, server: Callable[[httpx.Request], httpx.Response]) -> None:
    async with httpx.AsyncClient(transport=httpx.MockTransport(server), base_url="http://x") as http:
        await asyncio.wait_for(talk(http, None, terminal.screen, terminal.typed.get), 10)
