"""Who sits at the desk: the session behind a cookie, the language, and forms that carry the session's token."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from urllib.parse import parse_qs, quote

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.desk.pages import PREFIX, Pages, language_of
from bot.model.staff import Permission, StaffMember
from bot.services.core import Core
from bot.services.sign_in_limits import SignInLimits
from bot.services.staff_accounts import Session, session_of
from bot.services.work import Acting
from bot.storage.opening import Reader

COOKIE = "amparo_desk"
FORM_LIMIT = 200_000
"""Bytes of a form: the longest note in any script fits in."""


@dataclass(frozen=True)
class Desk:
    """What all routes share."""

    core: Core
    reader: Reader
    limits: SignInLimits
    pages: Pages
    secure_cookies: bool


@dataclass(frozen=True)
class Seat:
    """A signed-in person at a page."""

    desk: Desk
    session: Session
    language: str

    @property
    def member(self) -> StaffMember:
        return self.session.member

    @property
    def acting(self) -> Acting:
        return Acting(self.desk.core, self.desk.reader, self.member)


class NotSignedIn(Exception):
    """No live session. `posted` where a form came with it, whose words must not get lost."""

    def __init__(self, posted: dict[str, str] | None = None) -> None:
        super().__init__()
        self.posted = posted


class FormForged(Exception):
    """The form does not carry the token of this sign-in: it came from somewhere else, or from before a sign-in."""


class FormTooLarge(Exception):
    """More than any page of the desk sends."""


def desk_of(request: Request) -> Desk:
    desk: Desk = request.app.state.desk
    return desk


async def seated(request: Request, permission: Permission | None = None, *, used: bool = True) -> Seat:
    """The person whose request it is. Raises NotSignedIn, NotAllowed."""
    desk, token = desk_of(request), request.cookies.get(COOKIE, "")
    session = await anyio.to_thread.run_sync(lambda: session_of(desk.core, token, used=used)) if token else None
    if session is None:
        raise NotSignedIn
    seat = Seat(desk, session, language_of(request, desk.core))
    request.state.seat = seat
    if permission is not None:
        seat.member.require(permission)
    return seat


async def posted(request: Request, permission: Permission | None = None) -> tuple[Seat, dict[str, str]]:
    """The person and their form. Raises NotSignedIn (with the form), FormForged, FormTooLarge, NotAllowed."""
    form = await read_form(request)
    request.state.form = form
    try:
        seat = await seated(request)
    except NotSignedIn as error:
        raise NotSignedIn(form) from error
    if not same(form.get("csrf", ""), seat.session.csrf):
        raise FormForged
    if permission is not None:
        seat.member.require(permission)
    return seat, form


async def read_form(request: Request) -> dict[str, str]:
    """The fields of a urlencoded form, the last value of each. Raises FormTooLarge."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > FORM_LIMIT:
            raise FormTooLarge
    try:
        fields = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=50)
    except ValueError as error:
        raise FormTooLarge from error
    return {name: values[-1] for name, values in fields.items()}


def same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode(), expected.encode())


def whole_number(text: str | None) -> int:
    """A whole number from a form or an address; 0 where it is none."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 12 else 0


def after_post(path: str, done: str = "", fragment: str = "") -> Response:
    """Redirect after a post, so that reloading the page repeats nothing. `done` names the word to show there."""
    query = f"?done={quote(done)}" if done else ""
    return RedirectResponse(f"{PREFIX}{path}{query}{'#' + fragment if fragment else ''}", status_code=303)


def set_session(response: Response, desk: Desk, token: str) -> None:
    response.set_cookie(COOKIE, token, path=PREFIX, httponly=True, samesite="lax", secure=desk.secure_cookies)


def drop_session(response: Response, desk: Desk) -> None:
    response.delete_cookie(COOKIE, path=PREFIX, httponly=True, samesite="lax", secure=desk.secure_cookies)
