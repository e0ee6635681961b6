"""The queue page, its polled rows, and finding a case by its number."""

from __future__ import annotations

import hashlib
from typing import Any
from urllib.parse import urlencode

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.desk.pages import render, words_for
from bot.desk.seat import Seat, after_post, posted, seated
from bot.model.codes import tidy_code
from bot.model.handoff import HandoffReason
from bot.model.staff import Permission
from bot.model.triage import Urgency
from bot.services.queue_view import Filters, QueueView, Show, handoff_of_number, queue

POLL_SECONDS = 15
NAMES = ("urgency", "language", "program", "reason")


async def page(request: Request) -> Response:
    seat = await seated(request, Permission.SEE_QUEUE)
    filters = _filters(request)
    view = await anyio.to_thread.run_sync(queue, seat.desk.core, seat.member, filters)
    values = _values(request, seat, filters, view)
    return render(
        request,
        seat.desk,
        "queue.html",
        **values,
        seen=_fingerprint(request, seat, values),
        shows=tuple(Show),
        choices=_choices(seat),
    )


async def rows(request: Request) -> Response:
    """The rows alone, where they have changed since the fingerprint `seen`; a poll keeps no session alive."""
    seat = await seated(request, Permission.SEE_QUEUE, used=False)
    filters = _filters(request)
    view = await anyio.to_thread.run_sync(queue, seat.desk.core, seat.member, filters)
    values = _values(request, seat, filters, view)
    seen = _fingerprint(request, seat, values)
    if seen == request.query_params.get("seen"):
        return PlainTextResponse("", status_code=204)
    return render(request, seat.desk, "queue_rows.html", **values, seen=seen, polled=True)


async def find(request: Request) -> Response:
    """By post, so that case numbers stand in no address and no log of a proxy."""
    seat, form = await posted(request, Permission.SEE_QUEUE)
    typed = tidy_code(form.get("number", ""))
    number = f"{typed[:3]}-{typed[3:]}"
    found = await anyio.to_thread.run_sync(handoff_of_number, seat.desk.core, seat.member, number)
    return after_post(f"/handoffs/{found}")


def _filters(request: Request) -> Filters:
    asked = request.query_params
    show = asked.get("show", "")
    return Filters(Show(show) if show in tuple(Show) else Show.OPEN, *(asked.get(name, "")[:64] for name in NAMES))


def _values(request: Request, seat: Seat, filters: Filters, view: QueueView) -> dict[str, Any]:
    chosen = {name: getattr(filters, name) for name in NAMES if getattr(filters, name)}
    return {
        "view": view,
        "filters": filters,
        "every": POLL_SECONDS,
        "narrowed": bool(chosen),
        "query": urlencode({"show": filters.show, **chosen}),
    }


def _fingerprint(request: Request, seat: Seat, values: dict[str, Any]) -> str:
    words = words_for(request, seat.desk)
    shown = seat.desk.pages.text("queue_table.html", w=words, t=words.t, **values)
    return hashlib.sha256(shown.encode()).hexdigest()[:16]


def _choices(seat: Seat) -> dict[str, tuple[str, ...]]:
    library = seat.desk.core.renderer.library
    return {
        "urgency": tuple(Urgency),
        "language": library.wordings.languages,
        "program": tuple(library.programs),
        "reason": tuple(HandoffReason),
    }
