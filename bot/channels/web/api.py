"""The chat API: open a chat, post to it, fetch what is new. Parse, call a service, answer."""

from __future__ import annotations

import hashlib
import secrets
from collections import Counter
from collections.abc import Callable
from functools import partial
from ipaddress import IPv6Address, ip_address
from typing import Any, TypeVar

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.channels.web import reading, shapes
from bot.channels.web.errors import Refusal
from bot.channels.web.language import FALLBACK, hinted_language
from bot.channels.web.limits import ChatLimits, Pace
from bot.channels.web.waiting import Cursors, wait_until
from bot.model.conversation import Conversation
from bot.model.message import Incoming, MessageKind
from bot.services import chat
from bot.services.core import Core, messages_bell
from bot.services.receive import receive
from bot.storage.messages import StoredMessage

Result = TypeVar("Result")
LOOK_EVERY = 0.25
"""Seconds between looks for a reply, in case another process wrote it."""
POLL_LOOKS_EVERY = 5.0
PAGE_COMMANDS = {
    "cmd:learn": "page_start_rights",
    "cmd:file_complaint": "page_start_complaint",
    "cmd:talk_to_person": "page_start_person",
    "cmd:help": "page_start_help",
    "cmd:delete_my_data": "page_erase",
}
"""What the page itself offers at any time, by wording, like the commands of Telegram; and so are the languages."""


class ChatApi:
    """Endpoints. The token is the only way to a chat; the database holds a keyed hash of what is derived from it."""

    def __init__(self, core: Core, limits: ChatLimits) -> None:
        self._core = core
        self._limits = limits
        self._opening = Pace(limits.chats_per_minute)
        self._posting = Pace(limits.messages_per_minute)
        self._polling = Pace(limits.polls_per_minute)
        self._cursors = Cursors()
        self._polls: Counter[str] = Counter()
        self._origin_key = secrets.token_bytes(32)

    async def open(self, request: Request) -> JSONResponse:
        """POST conversations."""
        self._keep_pace(self._opening, self._origin(request))
        wish = await reading.wish_in(request)
        token = secrets.token_urlsafe(32)
        try:
            made = await self._in_thread(chat.open_chat, self._core, address_of(token), wish)
        except chat.NotServed as fault:
            known = ", ".join(fault.known)
            raise Refusal(400, f'this "{fault.what}" is not served: leave it out or use one of: {known}') from None
        return JSONResponse({"conversation": made, "token": token}, 201)

    async def post(self, request: Request) -> JSONResponse:
        """POST messages: kept, then answered, or at least a word that it is kept."""
        found, token = await self._chat(request)
        self._keep_pace(self._posting, found.id)
        post = await reading.post_in(request)
        incoming = await self._incoming(request, found, token, post)
        received = await receive(self._core, incoming)
        kept = received.inbox_id
        if kept is None:
            kept = await self._in_thread(chat.kept_as, self._core, found.id, incoming.external_id)
        if kept is None:  # everything was erased since
            return JSONResponse({"replies": []})
        hurry = "respond-async" in request.headers.get("prefer", "")
        outcome = await self._outcome(found.id, kept, 0.0 if hurry else self._limits.answer_within)
        replies = shapes.replies(outcome.replies)
        if outcome.answered:
            return JSONResponse({"replies": replies})
        return JSONResponse({"kept": True, "replies": replies}, 202)

    async def fetch(self, request: Request) -> JSONResponse:
        """GET messages: a long poll. What the client has is thereby confirmed: secrets among it are wiped."""
        found, _ = await self._chat(request)
        self._keep_pace(self._polling, found.id)
        poll = reading.poll_in(request, self._limits.longest_poll)
        seen = self._cursors.seen(found.id, poll.after)
        await self._in_thread(chat.confirm_read, self._core, found.id, seen)
        new = await self._news(found.id, seen, poll.wait)
        last = new[-1].n if new else seen
        self._cursors.handed(found.id, last)
        language = await self._in_thread(chat.language_of, self._core, found.id)
        return JSONResponse({"messages": shapes.history(new), "next": last + 1, "language": language})

    async def _chat(self, request: Request) -> tuple[Conversation, str]:
        token = reading.token_of(request)
        found = await self._in_thread(chat.find_chat, self._core, address_of(token))
        if found is None:
            raise reading.unknown_token()
        return found, token

    async def _incoming(self, request: Request, found: Conversation, token: str, post: reading.Post) -> Incoming:
        languages = chat.languages_of(self._core, found.program)
        hint = hinted_language(request.scope, languages)
        kind, text = MessageKind.TEXT, post.text
        if post.button is not None:
            offered = self._offered_by_page(post.button, languages, found.language or hint or FALLBACK)
            kind = MessageKind.COMMAND if offered else MessageKind.BUTTON
            text = offered or await self._in_thread(chat.label_of, self._core, found.id, post.button)
        return Incoming(
            chat.WEB,
            f"{found.id}:{post.message}",
            address_of(token),
            kind,
            self._core.clock(),
            text,
            button=post.button,
            language_hint=hint,
        )

    def _offered_by_page(self, button: str, languages: tuple[str, ...], language: str) -> str:
        """The words of a command that the page offers, empty where the button came from a reply."""
        words = self._core.renderer.library.wordings
        if button in PAGE_COMMANDS:
            return words.text(PAGE_COMMANDS[button], language)
        chosen = button.removeprefix("lang:")
        return words.text("page_language", chosen) if chosen != button and chosen in languages else ""

    async def _outcome(self, conversation: str, inbox_id: int, seconds: float) -> chat.Outcome:
        """The replies once the turn is committed. An alarm's reply is not held back for the rest of its turn."""

        async def look() -> chat.Outcome:
            return await self._in_thread(chat.outcome, self._core, conversation, inbox_id)

        def answered(outcome: chat.Outcome) -> bool:
            return outcome.answered

        def anything(outcome: chat.Outcome) -> bool:
            return outcome.answered or bool(outcome.replies)

        bell = messages_bell(conversation)
        first = await look()
        if first.answered or not seconds:
            return first
        within = min(seconds, self._limits.notice_within) if first.alarm else seconds
        found = await wait_until(self._core.bells, bell, look, answered, within, LOOK_EVERY)
        if anything(found):
            return found
        return await wait_until(self._core.bells, bell, look, anything, self._limits.notice_within, LOOK_EVERY)

    async def _news(self, conversation: str, seen: int, seconds: float) -> list[StoredMessage]:
        async def look() -> list[StoredMessage]:
            return await self._in_thread(chat.news, self._core, conversation, seen)

        if self._polls[conversation] >= self._limits.polls_at_once:
            seconds = 0.0
        self._polls[conversation] += 1
        try:
            return await wait_until(
                self._core.bells, messages_bell(conversation), look, bool, seconds, POLL_LOOKS_EVERY
            )
        finally:
            self._polls[conversation] -= 1
            self._polls += Counter()  # drops what is down to nothing

    def _keep_pace(self, pace: Pace, sender: str) -> None:
        wait = pace.seconds_to_wait(sender, self._core.clock())
        if wait:
            raise Refusal(
                429, f"too fast, nothing of this was kept: send it again in {wait} seconds", {"Retry-After": str(wait)}
            )

    def _origin(self, request: Request) -> str:
        """A client's address, or its /64 network, as a hash that ends with this process."""
        host = request.client.host if request.client else ""
        try:
            address = ip_address(host)
        except ValueError:
            return host
        network = int(address) >> 64 if isinstance(address, IPv6Address) else int(address)
        return hashlib.blake2b(str(network).encode(), key=self._origin_key, digest_size=16).hexdigest()

    async def _in_thread(self, use_case: Callable[..., Result], *args: Any) -> Result:
        return await anyio.to_thread.run_sync(partial(use_case, *args))


def address_of(token: str) -> str:
    """The chat's address on this channel: derived one way, so that even an opened address gives no token."""
    return hashlib.sha256(f"amparo web chat {token}".encode()).hexdigest()
