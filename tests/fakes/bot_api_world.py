"""What the fake Bot API remembers: chats, updates that wait, files, calls, faults to play, violations."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Literal

from tests.fakes import bot_api_payloads as payloads
from tests.fakes.bot_api_checks import Refused, bad

Json = dict[str, Any]


@dataclass
class Chat:
    """`messages` holds what both sides sent, in order; `reachable` is False before the first word and when blocked."""

    chat: Json
    known: bool = False
    blocked: bool = False
    messages: list[Json] = field(default_factory=list)
    actions: list[tuple[float, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Call:
    """A call of the bot, with the monotonic time of its arrival."""

    method: str
    params: Json
    at: float


@dataclass
class Fault:
    """What goes wrong with the next `times` calls that fit."""

    method: str
    chat: int | None
    times: int
    status: int | None = None
    retry_after: int | None = None
    cut: Literal["before", "after"] | None = None
    slow: float = 0.0
    garbage: bool = False


@dataclass(frozen=True)
class StoredFile:
    path: str
    content: bytes
    size: int


class World:
    """All of it behind one lock, because tests and server run in different threads."""

    def __init__(self, token: str, now: Callable[[], float]) -> None:
        self.token = token
        self.now = now
        self.changed = threading.Condition(threading.RLock())
        self.chats: dict[int, Chat] = {}
        self.updates: list[Json] = []
        self.confirmed = 0
        self.files: dict[str, StoredFile] = {}
        self.calls: list[Call] = []
        self.faults: list[Fault] = []
        self.violations: list[str] = []
        self.open_queries: set[str] = set()
        self.menus: dict[str, list[Json]] = {}
        self.poll = 0
        self.closing = False
        self._numbers = {
            name: count(start)
            for name, start in (("update", 814_000_001), ("message", 1), ("query", 4_382_000_001), ("file", 1))
        }

    def number(self, of: str) -> int:
        return next(self._numbers[of])

    def date(self) -> int:
        return int(self.now())

    def add_update(self, **content: Json) -> int:
        with self.changed:
            number = self.number("update")
            self.updates.append({"update_id": number, **content})
            self.changed.notify_all()
            return number

    def pending(self, offset: int | None, limit: int) -> list[Json]:
        """Updates from the offset on; those below are confirmed and forgotten. A negative one counts from the end."""
        with self.changed:
            if offset is not None and offset < 0:
                self.updates = self.updates[offset:]
            elif offset:
                self.confirmed += sum(update["update_id"] < offset for update in self.updates)
                self.updates = [update for update in self.updates if update["update_id"] >= offset]
            return self.updates[:limit]

    def chat(self, params: Json) -> Chat:
        """The chat that a call names. Raises Refused as Telegram does."""
        try:
            found = self.chats.get(int(params.get("chat_id", 0)))
        except ValueError:
            found = None
        if found is None or not found.known:
            raise bad("chat not found")
        if found.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user", fault_of_bot=False)
        return found

    def say(self, chat: Chat, text: str, rows: list[list[dict[str, str]]]) -> Json:
        content: Json = {"text": text, **({"reply_markup": {"inline_keyboard": rows}} if rows else {})}
        with self.changed:
            sent = payloads.message(self.number("message"), payloads.BOT, chat.chat, self.date(), content)
            chat.messages.append(sent)
            self.changed.notify_all()
            return sent

    def keep_file(self, content: bytes, folder: str, suffix: str, size: int | None) -> tuple[str, int]:
        """Returns file id and size. A `size` of its own stands for a file too big to build in a test."""
        number = self.number("file")
        file_id = f"AgACAgQAAxkBAAI{number:06d}"
        held = len(content) if size is None else size
        self.files[file_id] = StoredFile(f"{folder}/file_{number}{suffix}", content, held)
        return file_id, held

    def fault_for(self, method: str, chat: int | None) -> Fault | None:
        with self.changed:
            for fault in self.faults:
                if fault.times > 0 and fault.method == method and fault.chat in (None, chat):
                    fault.times -= 1
                    return fault
            return None

    def note_call(self, method: str, params: Json) -> None:
        with self.changed:
            self.calls.append(Call(method, params, time.monotonic()))
            self.changed.notify_all()

    def note_violation(self, method: str, description: str) -> None:
        with self.changed:
            self.violations.append(f"{method}: {description}")
