"""A fake Bot API server on loopback: a wrong call is refused as Telegram does, and told at the end of the test.

with FakeTelegram() as telegram:
    # start Amparo with AMPARO_TELEGRAM_TOKEN=telegram.token, AMPARO_TELEGRAM_API=telegram.url
    ana = telegram.user(language="es")
    ana.sends_command("start")
    telegram.wait(lambda: ana.buttons)
    ana.taps("Hacer una queja")
    print(ana.transcript)
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Literal

from tests.fakes import bot_api_payloads as payloads
from tests.fakes.bot_api_server import ServerThread
from tests.fakes.bot_api_user import FakeGroup, FakeUser
from tests.fakes.bot_api_world import Call, Fault, World

__all__ = ["TOKEN", "FakeGroup", "FakeTelegram", "FakeUser"]

TOKEN = "7000000001:AAF4keT0kenThatMustNeverReachALogXyz"


class FakeTelegram:
    """`port` 0 takes a free one. `now` gives the seconds since 1970 that messages carry as their date.

    Leaving the context raises AssertionError where the bot broke a rule of the Bot API. Restarts of the bot are fine.
    """

    def __init__(self, port: int = 0, *, token: str = TOKEN, now: Callable[[], float] = time.time) -> None:
        self.token = token
        self._world = World(token, now)
        self._server = ServerThread(self._world, port)
        self._people = 0

    def __enter__(self) -> FakeTelegram:
        self._server.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.stop()
        if kind is None and self._world.violations:
            raise AssertionError("the bot broke rules of the Bot API:\n" + "\n".join(self._world.violations))

    @property
    def url(self) -> str:
        """The base address, as in https://api.telegram.org."""
        return f"http://127.0.0.1:{self._server.port}"

    # people

    def user(
        self, language: str = "en", first_name: str = "Lucía", last_name: str = "Quispe", username: str = ""
    ) -> FakeUser:
        """A person whom the bot may write to only after they wrote first."""
        self._people += 1
        number = 500_000_000 + self._people
        person = payloads.user(number, first_name, last_name, username or f"person{number}", language)
        return FakeUser(self._world, person)

    def group(self, title: str = "Crew 4") -> FakeGroup:
        self._people += 1
        return FakeGroup(self._world, -1_001_000_000_000 - self._people, title)

    def brings(self, **content: dict[str, Any]) -> int:
        """Any update, e.g. brings(my_chat_member={…}). Returns its number."""
        return self._world.add_update(**content)

    def brings_again(self, update: dict[str, Any]) -> None:
        """An update with its old number, as after a crash before it was confirmed."""
        with self._world.changed:
            self._world.updates.append(update)

    # what goes wrong

    def fails(
        self,
        method: str,
        *,
        user: FakeUser | None = None,
        times: int = 1,
        status: int | None = None,
        retry_after: int | None = None,
        cut: Literal["before", "after"] | None = None,
        slow: float = 0.0,
        garbage: bool = False,
    ) -> None:
        """The next `times` calls of a method (for one person) fail: with a status (and `retry_after` seconds), with the
        connection cut before or after the call was carried out, with an answer `slow` seconds late, or with one that is
        no JSON. `download` is the method of a file's download.
        """
        chat = user.id if user else None
        self._world.faults.append(Fault(method, chat, times, status, retry_after, cut, slow, garbage))

    def heals(self) -> None:
        """No call fails any more."""
        with self._world.changed:
            self._world.faults.clear()

    @contextmanager
    def away(self) -> Iterator[None]:
        """Nobody listens meanwhile: connections are refused."""
        self._server.stop()
        try:
            yield
        finally:
            self._server.start()

    # what happened

    def calls(self, method: str) -> list[Call]:
        with self._world.changed:
            return [call for call in self._world.calls if call.method == method]

    @property
    def waiting(self) -> list[dict[str, Any]]:
        """Updates that the bot has not confirmed."""
        with self._world.changed:
            return list(self._world.updates)

    @property
    def confirmed(self) -> int:
        """How many updates the bot has confirmed."""
        return self._world.confirmed

    @property
    def open_queries(self) -> set[str]:
        """Taps that were not answered."""
        return set(self._world.open_queries)

    def menu(self, language: str = "") -> dict[str, str]:
        """The commands set for a language ("" for all others), with their descriptions."""
        return {entry["command"]: entry["description"] for entry in self._world.menus.get(language, [])}

    @property
    def violations(self) -> list[str]:
        return list(self._world.violations)

    def forget_violations(self) -> None:
        """For a test that provokes them."""
        self._world.violations.clear()

    def wait(self, condition: Callable[[], object], seconds: float = 10.0, what: str = "") -> None:
        """Until something holds, for tests whose bot runs elsewhere. Raises AssertionError."""
        until = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > until:
                raise AssertionError(f"did not happen within {seconds} s: {what or condition}")
            time.sleep(0.01)

    async def until(self, condition: Callable[[], object], seconds: float = 10.0, what: str = "") -> None:
        """The same for tests whose bot runs in their own event loop."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                raise AssertionError(f"did not happen within {seconds} s: {what or condition}")
            await asyncio.sleep(0.01)
