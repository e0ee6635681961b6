"""Accounts, for administrators, who read no case."""

from __future__ import annotations

import anyio.to_thread
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.desk.pages import render
from bot.desk.seat import Seat, after_post, posted, seated, whole_number
from bot.model.staff import Permission, Role
from bot.services import staff_care
from bot.services.staff_accounts import NameUnusable
from bot.services.staff_care import Made
from bot.services.worker_words import ring


async def page(request: Request) -> Response:
    seat = await seated(request, Permission.MANAGE_STAFF)
    return await _page(request, seat)


async def _page(
    request: Request, seat: Seat, *, made: Made | None = None, status: int = 200, fault: str = ""
) -> Response:
    members = await anyio.to_thread.run_sync(staff_care.everybody, seat.desk.core, seat.member)
    return render(
        request,
        seat.desk,
        "staff.html",
        status=status,
        members=members,
        roles=tuple(Role),
        made=made,
        fault=fault,
        workplaces=staff_care.workplaces(seat.desk.core),
    )


async def add(request: Request) -> Response:
    """Shows the first password once, in the answer to the post: it must stand in no address and no store."""
    seat, form = await posted(request, Permission.MANAGE_STAFF)
    role = form.get("role", "")
    if role not in tuple(Role):
        raise HTTPException(400)
    try:
        made = await anyio.to_thread.run_sync(
            staff_care.add, seat.desk.core, seat.member, form.get("name", ""), Role(role)
        )
    except NameUnusable:
        return await _page(request, seat, status=400, fault="desk_name_unusable")
    return await _page(request, seat, made=made)


async def act(request: Request) -> Response:
    """Disable, enable, new password, conflicts of interest."""
    seat, form = await posted(request, Permission.MANAGE_STAFF)
    core, by, member = seat.desk.core, seat.member, request.path_params["member"]
    name, workplace = request.path_params["act"], form.get("workplace", "")
    match name:
        case "disable" | "enable":
            ring(
                core,
                await anyio.to_thread.run_sync(
                    lambda: staff_care.disable(core, by, member, disabled=name == "disable")
                ),
            )
        case "password":
            made = await anyio.to_thread.run_sync(staff_care.reset_password, core, by, member)
            return await _page(request, seat, made=made)
        case "add-conflict":
            ring(core, await anyio.to_thread.run_sync(staff_care.add_conflict, core, by, member, workplace))
        case "remove-conflict":
            await anyio.to_thread.run_sync(staff_care.remove_conflict, core, by, member, workplace)
        case _:
            raise HTTPException(404)
    return after_post("/staff", f"staff_{name.replace('-', '_')}", f"member-{whole_number(str(member))}")
