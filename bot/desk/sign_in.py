"""Signing in and out. A short-lived cookie binds the form to its browser, so that nobody is signed in unawares."""

from __future__ import annotations

import secrets

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from bot.desk.pages import PREFIX, render
from bot.desk.seat import (
    FormForged,
    desk_of,
    drop_session,
    posted,
    read_form,
    same,
    seated,
    set_session,
)
from bot.model.staff import Permission, StaffMember
from bot.services import staff_accounts
from bot.services.sign_in_limits import TooManyTries
from bot.services.staff_accounts import SignInFailed

BEFORE = "amparo_desk_form"
"""Cookie whose value the sign-in form repeats: there is no session yet that could have a token."""

BEFORE_SECONDS = 3600


async def home(request: Request) -> Response:
    """To the page with which this role begins."""
    seat = await seated(request)
    return RedirectResponse(f"{PREFIX}{start_of(seat.member)}", status_code=303)


def start_of(member: StaffMember) -> str:
    if member.may(Permission.SEE_QUEUE):
        return "/queue"
    return "/staff" if member.may(Permission.MANAGE_STAFF) else "/answers"


async def show(request: Request) -> Response:
    return _form(request, request.query_params.get("next", ""))


def _form(request: Request, following: str, *, status: int = 200, fault: str = "", wait: int = 0) -> Response:
    desk = desk_of(request)
    token = request.cookies.get(BEFORE) or secrets.token_urlsafe(24)
    response = render(
        request, desk, "sign_in.html", status=status, token=token, following=local(following), fault=fault, wait=wait
    )
    response.set_cookie(
        BEFORE,
        token,
        max_age=BEFORE_SECONDS,
        path=f"{PREFIX}/sign-in",
        httponly=True,
        samesite="strict",
        secure=desk.secure_cookies,
    )
    return response


def local(path: str) -> str:
    """The path if it leads to a page of the desk, else "": a link must not lead to another site after sign-in."""
    plain = path.startswith(f"{PREFIX}/") and path.isascii() and path.isprintable()
    return path if plain and not any(sign in path for sign in "\\ \"'<>?#:") and "//" not in path else ""


async def sign_in(request: Request) -> Response:
    desk, form = desk_of(request), await read_form(request)
    expected = request.cookies.get(BEFORE, "")
    if not expected or not same(form.get("token", ""), expected):
        raise FormForged
    following = form.get("next", "")
    address = request.client.host if request.client else ""
    try:
        session = await anyio.to_thread.run_sync(
            staff_accounts.sign_in, desk.core, desk.limits, form.get("name", ""), form.get("password", ""), address
        )
    except SignInFailed:
        return _form(request, following, status=403, fault="desk_sign_in_failed")
    except TooManyTries as error:
        response = _form(request, following, status=429, fault="desk_sign_in_wait", wait=error.seconds)
        response.headers["Retry-After"] = str(error.seconds)
        return response
    response = RedirectResponse(local(following) or f"{PREFIX}{start_of(session.member)}", status_code=303)
    set_session(response, desk, session.token)
    response.delete_cookie(
        BEFORE, path=f"{PREFIX}/sign-in", httponly=True, samesite="strict", secure=desk.secure_cookies
    )
    return response


async def sign_out(request: Request) -> Response:
    seat, _ = await posted(request)
    await anyio.to_thread.run_sync(staff_accounts.sign_out, seat.desk.core, seat.session.token)
    response = RedirectResponse(f"{PREFIX}/sign-in?done=signed_out", status_code=303)
    drop_session(response, seat.desk)
    # Whatever the browser kept of the desk's pages goes with the session.
    response.headers["Clear-Site-Data"] = '"cache"'
    return response


async def alive(request: Request) -> Response:
    """Somebody is typing: the session goes on, so that a long answer is not lost to the idle limit."""
    await seated(request)
    return PlainTextResponse("", status_code=204)
