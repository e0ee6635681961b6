"""`amparo chat`: a conversation in the terminal, over the same HTTP API as the web page."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import httpx
from rich.console import Console

from bot.channels.terminal.api import ChatClient, ChatEnded, Refused, ServerAway
from bot.channels.terminal.screen import Screen
from bot.content.wordings import FALLBACK, Wordings
from bot.model.message import MAX_TEXT

WORDINGS = Path(__file__).resolve().parents[3] / "knowledge" / "messages"
QUIT = "/quit"
ReadLine = Callable[[], Awaitable[str | None]]
"""The next line that is typed; None at the end of the input."""


def run_chat(url: str, language: str | None) -> int:
    """Talk until /quit, the end of the input or Ctrl-C. Returns the exit code; a failure is one line on stderr."""
    wordings = Wordings(WORDINGS)
    screen = Screen(Console(highlight=False), wordings, language or FALLBACK)

    async def run() -> None:
        async with httpx.AsyncClient(base_url=url) as http:
            await talk(http, language, screen, lines_typed())

    try:
        asyncio.run(run())
    except (ServerAway, httpx.InvalidURL, httpx.UnsupportedProtocol):
        return _fail(screen.words("terminal_unreachable", url=url))
    except Refused as error:
        return _fail(screen.words("terminal_refused", url=url, error=str(error)))
    except ChatEnded:
        return _fail(screen.words("terminal_ended"))
    except KeyboardInterrupt:
        return 0
    return 0


async def talk(http: httpx.AsyncClient, language: str | None, screen: Screen, read_line: ReadLine) -> None:
    """One conversation: lines go out, replies and what staff write come in. Raises ServerAway, Refused, ChatEnded."""
    client = ChatClient(http)
    await client.open(language)
    screen.note("terminal_begin")
    incoming = asyncio.create_task(_listen(client, screen))
    outgoing = asyncio.create_task(_send_lines(client, screen, read_line))
    try:
        done, _ = await asyncio.wait({incoming, outgoing}, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in (incoming, outgoing):
            task.cancel()
        await asyncio.gather(incoming, outgoing, return_exceptions=True)


async def _listen(client: ChatClient, screen: Screen) -> None:
    async for said in client.news():
        screen.show(said)


async def _send_lines(client: ChatClient, screen: Screen, read_line: ReadLine) -> None:
    while (line := await read_line()) is not None and line.strip() != QUIT:
        button = screen.tap(line)
        bodies = [{"button": button}] if button else [{"text": piece} for piece in pieces(line)]
        for body in bodies:
            try:
                replies = await client.post(body, lambda: screen.note("terminal_retrying"))
            except Refused as error:
                screen.note("terminal_refused_message", error=str(error))
                continue
            for said in replies:
                screen.show(said)


def pieces(text: str) -> list[str]:
    """A long text in messages of at most 4,096 characters, cut at a blank where there is one."""
    done, rest = [], text.strip()
    while len(rest) > MAX_TEXT:
        at = rest.rfind(" ", MAX_TEXT // 2, MAX_TEXT)
        at = at if at > 0 else MAX_TEXT
        done.append(rest[:at])
        rest = rest[at:].lstrip()
    return [*done, rest] if rest else done


def lines_typed() -> ReadLine:
    """Lines from standard input, read by a thread that does not hold up the end of the program."""
    loop, queue = asyncio.get_running_loop(), asyncio.Queue[str | None]()

    def read() -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended: nobody waits for the line any more
            with contextlib.suppress(OSError, ValueError):  # there is no input, or not in UTF-8: the same as its end
                for line in sys.stdin:
                    loop.call_soon_threadsafe(queue.put_nowait, line.rstrip("\n"))
            loop.call_soon_threadsafe(queue.put_nowait, None)

    threading.Thread(target=read, daemon=True).start()
    return queue.get


def _fail(reason: str) -> int:
    sys.stderr.write(f"amparo: {reason}\n")
    return 1
