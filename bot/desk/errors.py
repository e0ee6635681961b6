"""Every error as a page that says what happened and how to go on; words that were typed are given back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

import anyio.to_thread
import structlog
from sqlalchemy.exc import OperationalError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from bot.desk.pages import PREFIX, render
from bot.desk.seat import FormForged, FormTooLarge, NotSignedIn, desk_of, whole_number
from bot.model.case import CaseAlreadyConcluded, WrongStep
from bot.model.handoff import HandoffAlreadyClaimed, HandoffNotClaimed
from bot.model.staff import ConflictOfInterest, NotAllowed
from bot.services.case_work import ContactDeclined, NoCase, NothingChanged, WorkerGone
from bot.services.handing_over import NothingToAssign
from bot.services.items import TextMissing, TextTooLong
from bot.services.previews import NoPreview
from bot.services.reading import UnknownFile
from bot.services.refusals import note_refusal
from bot.services.staff_care import LastAdministrator, OwnAccount, UnknownWorkplace
from bot.storage.cases import CaseChangedMeanwhile, UnknownCase
from bot.storage.database import StorageFull
from bot.storage.handoffs import HandoffChangedMeanwhile, UnknownHandoff
from bot.storage.staff import StaffNameTaken, UnknownStaff

log = structlog.get_logger()

PAGES: Mapping[type[Exception], tuple[int, str]] = {
    FormForged: (403, "forged"),
    FormTooLarge: (413, "too_large"),
    NotAllowed: (403, "not_allowed"),
    ConflictOfInterest: (403, "conflict"),
    HandoffAlreadyClaimed: (409, "taken"),
    HandoffChangedMeanwhile: (409, "changed"),
    CaseChangedMeanwhile: (409, "changed"),
    HandoffNotClaimed: (409, "not_yours"),
    CaseAlreadyConcluded: (409, "ended"),
    WrongStep: (409, "wrong_step"),
    NoCase: (409, "no_case"),
    NothingToAssign: (409, "nothing_to_assign"),
    NothingChanged: (409, "nothing_changed"),
    ContactDeclined: (409, "declined"),
    WorkerGone: (409, "gone"),
    TextMissing: (400, "text_missing"),
    TextTooLong: (400, "text_too_long"),
    UnknownHandoff: (404, "not_found"),
    UnknownCase: (404, "no_such_case"),
    UnknownFile: (404, "no_file"),
    NoPreview: (404, "no_preview"),
    UnknownStaff: (404, "no_staff"),
    StaffNameTaken: (409, "name_taken"),
    UnknownWorkplace: (400, "no_workplace"),
    LastAdministrator: (409, "last_administrator"),
    OwnAccount: (409, "own_account"),
    StorageFull: (503, "full"),
}
_STATUS = {404: "not_found", 405: "not_found"}


async def _known(request: Request, error: Exception) -> Response:
    kind = next(kind for kind in type(error).__mro__ if kind in PAGES)
    status, name = PAGES[kind]
    if kind in (NotAllowed, ConflictOfInterest):
        await _note_refusal(request)
    return error_page(request, status, name)


async def _note_refusal(request: Request) -> None:
    """The answer is the same where no trace can be left (a full disk, a locked database)."""
    seat, handoff = getattr(request.state, "seat", None), whole_number(str(request.path_params.get("handoff", "")))
    if seat is None or not handoff:
        return
    try:
        await anyio.to_thread.run_sync(note_refusal, seat.desk.core, seat.member, handoff)
    except (OperationalError, StorageFull) as failure:
        log.error("refusal_not_noted", kind=type(failure).__name__)


def error_page(request: Request, status: int, name: str) -> Response:
    """The page of an error; a page's own polling gets the bare status."""
    if request.headers.get("hx-request"):
        return PlainTextResponse("", status_code=status)
    form: dict[str, str] = getattr(request.state, "form", {})
    return render(
        request,
        desk_of(request),
        "error.html",
        status=status,
        name=name,
        back=_back(request),
        unsent=form.get("text") or form.get("why") or "",
    )


def _back(request: Request) -> str:
    """Where it goes on: the handoff that it was about, else the start."""
    handoff = request.path_params.get("handoff")
    barred = request.method == "GET"
    return f"{PREFIX}/handoffs/{handoff}" if handoff and not barred else f"{PREFIX}/"


async def _signed_out(request: Request, error: Exception) -> Response:
    """To the sign-in and back. A form that came too late is shown, so that its words can be copied."""
    assert isinstance(error, NotSignedIn)
    if request.headers.get("hx-request"):
        return PlainTextResponse("", status_code=401, headers={"HX-Redirect": f"{PREFIX}/sign-in"})
    if error.posted is not None:
        return error_page(request, 401, "signed_out")
    path = request.url.path
    following = f"?next={quote(path)}" if path.rstrip("/") != PREFIX else ""
    return RedirectResponse(f"{PREFIX}/sign-in{following}", status_code=303)


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return error_page(request, error.status_code, _STATUS.get(error.status_code, "broken"))


async def _broken(request: Request, error: Exception) -> Response:
    log.error("page_failed", kind=type(error).__name__, method=request.method)
    return error_page(request, 500, "broken")


HANDLERS: Mapping[Any, Callable[..., Any]] = {
    **dict.fromkeys(PAGES, _known),
    NotSignedIn: _signed_out,
    HTTPException: _http,
    Exception: _broken,
}
