"""Reads requests of the chat API. Whatever is not as described is refused with the reason."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from uuid import UUID, uuid4

from starlette.requests import Request

from bot.channels.web.errors import Refusal
from bot.model.message import MAX_TEXT
from bot.services.chat import Wish

MAX_BODY = 64 * 1024
"""Bytes: 4,096 characters are at most 49,152 as JSON."""

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
_CAMPAIGN = re.compile(r"[A-Za-z0-9_-]{1,64}")
MAX_BUTTON = 64


@dataclass(frozen=True)
class Post:
    """A text or the value of a button, and the id that makes a repeat harmless."""

    text: str
    button: str | None
    message: str


@dataclass(frozen=True)
class Poll:
    """Messages from `after` on, waiting up to so many seconds for the first."""

    after: int
    wait: float


def token_of(request: Request) -> str:
    """The bearer token. Raises Refusal 401."""
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    if kind.lower() != "bearer" or not _TOKEN.fullmatch(token.strip()):
        raise unknown_token()
    return token.strip()


def unknown_token() -> Refusal:
    return Refusal(
        401,
        "no chat belongs to this token: POST /api/chat/conversations gives one, to be sent as "
        '"Authorization: Bearer <token>"',
        {"WWW-Authenticate": "Bearer"},
    )


async def wish_in(request: Request) -> Wish:
    """The body of POST conversations; an empty body asks for nothing."""
    body = await _json(request, empty_allowed=True)
    campaign = _optional(body, "campaign")
    return Wish(
        _optional(body, "program"),
        _optional(body, "language"),
        campaign if campaign and _CAMPAIGN.fullmatch(campaign) else None,
    )


async def post_in(request: Request) -> Post:
    """The body of POST messages. Raises Refusal 400 or 413."""
    body = await _json(request)
    text, button = _optional(body, "text"), _optional(body, "button")
    if (text is None) == (button is None):
        raise Refusal(400, 'send either "text" or "button", as a string')
    if button is not None and not (0 < len(button.encode()) <= MAX_BUTTON):
        raise Refusal(400, f'"button" has to be the value of a button from a reply (1 to {MAX_BUTTON} bytes)')
    if text is not None and not text.strip():
        raise Refusal(400, '"text" is empty: write something')
    if text is not None and len(text) > MAX_TEXT:
        raise Refusal(413, f'"text" is longer than {MAX_TEXT} characters: send it in several messages')
    return Post(text or "", button, _message_id(_optional(body, "message")))


def poll_in(request: Request, longest: float) -> Poll:
    """The query of GET messages; waiting is cut to `longest` seconds. Raises Refusal 400."""
    after, wait = request.query_params.get("after", "0"), request.query_params.get("wait", "0")
    if not re.fullmatch(r"[0-9]{1,12}", after):
        raise Refusal(400, '"after" has to be a whole number: "next" of the answer before, or 0')
    if not re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,6})?", wait):
        raise Refusal(400, '"wait" has to be a number of seconds, 0 or more')
    return Poll(int(after), min(float(wait), longest))


def _message_id(given: str | None) -> str:
    if given is None:
        return uuid4().hex
    try:
        return UUID(given).hex
    except ValueError:
        raise Refusal(400, '"message" has to be a UUID that the client made for this message') from None


async def _json(request: Request, *, empty_allowed: bool = False) -> dict[str, object]:
    raw = await _body(request)
    if not raw and empty_allowed:
        return {}
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError):
        raise Refusal(400, "the body has to be JSON in UTF-8") from None
    if not isinstance(body, dict):
        raise Refusal(400, "the body has to be a JSON object")
    return body


async def _body(request: Request) -> bytes:
    raw = bytearray()
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > MAX_BODY:
            raise Refusal(413, f"the body is larger than {MAX_BODY} bytes: send the text in several messages")
    return bytes(raw)


def _optional(body: dict[str, object], name: str) -> str | None:
    value = body.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise Refusal(400, f'"{name}" has to be a string')
    # Halves of a pair of surrogates and NUL can be written in JSON and can't be stored as text.
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\x00", "")
