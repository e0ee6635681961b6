"""One's own account: the password."""

from __future__ import annotations

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.desk.pages import PREFIX, render
from bot.desk.seat import Seat, drop_session, posted, seated
from bot.services import staff_accounts
from bot.services.sign_in_limits import TooManyTries
from bot.services.staff_accounts import PASSWORD_CHARACTERS, PasswordTooWeak, SignInFailed


async def page(request: Request) -> Response:
    return _page(request, await seated(request))


def _page(request: Request, seat: Seat, *, status: int = 200, fault: str = "", wait: int = 0) -> Response:
    return render(
        request, seat.desk, "account.html", status=status, fault=fault, wait=wait, characters=PASSWORD_CHARACTERS
    )


async def change(request: Request) -> Response:
    """All sessions of the account end, this one too."""
    seat, form = await posted(request)
    if form.get("new", "") != form.get("again", ""):
        return _page(request, seat, status=400, fault="desk_passwords_differ")
    address = request.client.host if request.client else ""
    try:
        await anyio.to_thread.run_sync(
            staff_accounts.change_password,
            seat.desk.core,
            seat.desk.limits,
            seat.member,
            form.get("old", ""),
            form.get("new", ""),
            address,
        )
    except SignInFailed:
        return _page(request, seat, status=403, fault="desk_old_password_wrong")
    except PasswordTooWeak:
        return _page(request, seat, status=400, fault="desk_password_weak")
    except TooManyTries as error:
        return _page(request, seat, status=429, fault="desk_sign_in_wait", wait=error.seconds)
    response = RedirectResponse(f"{PREFIX}/sign-in?done=password", status_code=303)
    drop_session(response, seat.desk)
    return response
