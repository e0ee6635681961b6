"""The page of a handoff with its case, and the poll that tells an open page that something came."""

from __future__ import annotations

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.desk.pages import render
from bot.desk.seat import seated, whole_number
from bot.model.case import Disposition
from bot.model.message import MAX_TEXT
from bot.model.staff import Permission
from bot.model.triage import Urgency
from bot.services.items import NOTE_LIMIT
from bot.services.previews import PREVIEWED
from bot.services.reading import case_page, newest_item

POLL_SECONDS = 15


async def page(request: Request) -> Response:
    seat = await seated(request, Permission.READ_CASES)
    shown = await anyio.to_thread.run_sync(
        case_page, seat.desk.reader, seat.desk.core, seat.member, request.path_params["handoff"]
    )
    return render(
        request,
        seat.desk,
        "handoff.html",
        page=shown,
        every=POLL_SECONDS,
        urgencies=tuple(Urgency),
        dispositions=tuple(Disposition),
        reply_limit=MAX_TEXT,
        note_limit=NOTE_LIMIT,
        previewed=PREVIEWED,
    )


async def news(request: Request) -> Response:
    """A line that says that something new came; nothing sealed is opened for it."""
    seat = await seated(request, Permission.READ_CASES, used=False)
    handoff = request.path_params["handoff"]
    newest = await anyio.to_thread.run_sync(newest_item, seat.desk.core, seat.member, handoff)
    if newest <= whole_number(request.query_params.get("seen")):
        return PlainTextResponse("", status_code=204)
    # 286 ends the polling: the line stands until the page is opened again.
    return render(request, seat.desk, "handoff_news.html", status=286, handoff=handoff)
