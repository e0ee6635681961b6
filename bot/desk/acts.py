"""What can be done on the page of a handoff: one post each, then back to the page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.desk.seat import after_post, posted, whole_number
from bot.model.case import CaseStatus, Disposition
from bot.model.triage import Urgency
from bot.services import case_work
from bot.services.work import Acting

Form = Mapping[str, str]
Choice = TypeVar("Choice", CaseStatus, Disposition, Urgency)
Act = Callable[[Acting, int, Form], Awaitable[None]]


async def act(request: Request) -> Response:
    """Raises whatever the use case raises; `errors` makes a page of it."""
    seat, form = await posted(request)
    name, handoff = request.path_params["act"], request.path_params["handoff"]
    if name not in ACTS:
        raise HTTPException(404)
    await ACTS[name](seat.acting, handoff, form)
    if name == "conflict" and whole_number(form.get("whom")) in (0, seat.member.id):
        return after_post("/queue", "conflict")
    return after_post(f"/handoffs/{handoff}", name, FRAGMENTS.get(name, ""))


async def _claim(acting: Acting, handoff: int, form: Form) -> None:
    await case_work.claim(acting, handoff)


async def _acknowledge(acting: Acting, handoff: int, form: Form) -> None:
    await case_work.acknowledge(acting, handoff)


async def _return(acting: Acting, handoff: int, form: Form) -> None:
    await case_work.give_back(acting, handoff)


async def _reply(acting: Acting, handoff: int, form: Form) -> None:
    await case_work.reply(acting, handoff, form.get("text", ""), seen=whole_number(form.get("seen")))


async def _note(acting: Acting, handoff: int, form: Form) -> None:
    await case_work.note(acting, handoff, form.get("text", ""))


async def _move(acting: Acting, handoff: int, form: Form) -> None:
    await case_work.move(acting, handoff, _one_of(CaseStatus, form.get("status")))


async def _conclude(acting: Acting, handoff: int, form: Form) -> None:
    await case_work.conclude(acting, handoff, _one_of(Disposition, form.get("disposition")), form.get("why", ""))


async def _urgency(acting: Acting, handoff: int, form: Form) -> None:
    await case_work.change_urgency(acting, handoff, _one_of(Urgency, form.get("urgency")), form.get("why", ""))


async def _assign(acting: Acting, handoff: int, form: Form) -> None:
    await case_work.assign(acting, handoff, whole_number(form.get("to")))


async def _conflict(acting: Acting, handoff: int, form: Form) -> None:
    await case_work.declare_conflict(acting, handoff, form.get("why", ""), whole_number(form.get("whom")) or None)


def _one_of(kind: type[Choice], given: str | None) -> Choice:
    """Raises HTTPException where the form carries something that the page did not offer."""
    try:
        return kind(given or "")
    except ValueError as error:
        raise HTTPException(400) from error


ACTS: Mapping[str, Act] = {
    "claim": _claim,
    "acknowledge": _acknowledge,
    "return": _return,
    "reply": _reply,
    "note": _note,
    "move": _move,
    "conclude": _conclude,
    "urgency": _urgency,
    "assign": _assign,
    "conflict": _conflict,
}
FRAGMENTS = {"reply": "answer", "note": "notes"}
