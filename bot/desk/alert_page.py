"""Acknowledging alerts. A mail's link only leads here; a button acknowledges, because mail scanners follow links."""

from __future__ import annotations

import anyio.to_thread
from starlette.requests import Request
from starlette.responses import Response

from bot.desk.pages import render
from bot.desk.seat import after_post, posted, seated, whole_number
from bot.model.staff import Permission
from bot.services import case_work
from bot.services.queue_view import Filters, QueueRow, queue


async def page(request: Request) -> Response:
    seat = await seated(request, Permission.SEE_QUEUE)
    view = await anyio.to_thread.run_sync(queue, seat.desk.core, seat.member, Filters())
    unseen = [row for row in view.rows if isinstance(row, QueueRow) and row.unseen]
    return render(request, seat.desk, "alerts.html", rows=unseen)


async def acknowledge(request: Request) -> Response:
    seat, form = await posted(request, Permission.READ_CASES)
    await case_work.acknowledge(seat.acting, whole_number(form.get("handoff")))
    return after_post("/ack", "acknowledge")
