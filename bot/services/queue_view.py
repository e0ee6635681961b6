"""The queue as staff see it: clear metadata only, most urgent first, nothing told where a conflict of interest bars."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection

from bot.model.case import FIRST_CONTACT_WITHIN, Case
from bot.model.handoff import Handoff, HandoffStatus
from bot.model.staff import Permission, StaffMember
from bot.services.case_access import Bars
from bot.services.core import Core
from bot.storage import alerts, cases, handoffs, staff


class Show(StrEnum):
    """What the queue is narrowed to."""

    OPEN = "open"
    WAITING = "waiting"
    MINE = "mine"
    DONE = "done"


@dataclass(frozen=True)
class Filters:
    """Empty means all."""

    show: Show = Show.OPEN
    urgency: str = ""
    language: str = ""
    program: str = ""
    reason: str = ""


@dataclass(frozen=True)
class QueueRow:
    """One conversation with or without a case. `due` is when a person should have answered; None once one did."""

    handoff: Handoff
    case: Case | None
    holder: str | None
    assignee: str | None
    due: datetime | None
    unseen: bool
    mine: bool


@dataclass(frozen=True)
class BarredRow:
    """All that a person with a conflict of interest learns: that there is something."""

    handoff_id: int


@dataclass(frozen=True)
class QueueView:
    """`waiting` and `unseen` count what this person may open, whatever the filters."""

    rows: tuple[QueueRow | BarredRow, ...]
    waiting: int
    unseen: int


def queue(core: Core, member: StaffMember, filters: Filters) -> QueueView:
    """Raises NotAllowed."""
    member.require(Permission.SEE_QUEUE)
    with core.db.read() as db:
        standing = done(db) if filters.show is Show.DONE else in_work(db)
        made = _rows(db, member, standing)
    open_rows = [row for row in made if isinstance(row, QueueRow)]
    # Their place among the others would tell how urgent they are.
    made.sort(key=lambda row: isinstance(row, BarredRow))
    return QueueView(
        tuple(row for row in made if _wanted(row, filters)),
        sum(row.handoff.status is HandoffStatus.WAITING for row in open_rows),
        sum(row.unseen for row in open_rows),
    )


def in_work(db: Connection) -> list[tuple[Handoff, Case | None]]:
    """Everything that is not finished: chats that wait or are held, and open cases whose chat the assistant has."""
    waiting = _with_cases(db, handoffs.listed(db))
    listed = {case.id for _, case in waiting if case}
    returned = [
        (handoff, case)
        for handoff, case in _with_cases(db, handoffs.listed(db, returned=True))
        if case and not case.ended and case.id not in listed
    ]
    newest = {case.id: (handoff, case) for handoff, case in sorted(returned, key=lambda pair: pair[0].id) if case}
    return sorted([*waiting, *newest.values()], key=lambda pair: _order(*pair))


def done(db: Connection) -> list[tuple[Handoff, Case | None]]:
    """Chats that were given back and whose case, if any, has ended; newest first."""
    pairs = _with_cases(db, handoffs.listed(db, returned=True))
    return sorted((pair for pair in pairs if pair[1] is None or pair[1].ended), key=lambda pair: -pair[0].id)


def _with_cases(db: Connection, listed: list[Handoff]) -> list[tuple[Handoff, Case | None]]:
    known = cases.by_ids(db, {handoff.case for handoff in listed if handoff.case})
    return [(handoff, known.get(handoff.case) if handoff.case else None) for handoff in listed]


def _order(handoff: Handoff, case: Case | None) -> tuple[int, datetime, int]:
    return urgency_rank(handoff, case), handoff.created_at, handoff.id


def urgency_rank(handoff: Handoff, case: Case | None) -> int:
    return (case.urgency if case else handoff.urgency).rank


def answer_due(handoff: Handoff, case: Case | None) -> datetime | None:
    """When a person should have answered. A goal for staff, never a promise to the worker."""
    if case:
        return case.contact_due()
    waits = handoff.status is HandoffStatus.WAITING
    return handoff.created_at + FIRST_CONTACT_WITHIN[handoff.urgency] if waits else None


def _rows(
    db: Connection, member: StaffMember, standing: Iterable[tuple[Handoff, Case | None]]
) -> list[QueueRow | BarredRow]:
    bars, names = Bars(db, member), staff.names(db)
    unseen = {alert.handoff for alert in alerts.open_ones(db)}
    return [
        BarredRow(handoff.id) if bars.holds(handoff) else _row(handoff, case, names, unseen, member.id)
        for handoff, case in standing
    ]


def _row(handoff: Handoff, case: Case | None, names: dict[int, str], unseen: set[int], own: int) -> QueueRow:
    holder = names.get(handoff.claimed_by or 0) if handoff.is_claimed else None
    assigned = case.assigned_to if case else None
    return QueueRow(
        handoff,
        case,
        holder,
        names.get(assigned or 0),
        answer_due(handoff, case),
        handoff.id in unseen,
        handoff.held_by(own) or assigned == own,
    )


def _wanted(row: QueueRow | BarredRow, filters: Filters) -> bool:
    if isinstance(row, BarredRow):
        return filters == Filters() or filters == Filters(Show.DONE)
    return _shown(row, filters.show) and _matches(row, filters)


def _shown(row: QueueRow, show: Show) -> bool:
    match show:
        case Show.OPEN | Show.DONE:
            return True
        case Show.WAITING:
            return row.handoff.status is HandoffStatus.WAITING
        case Show.MINE:
            return row.mine


def _matches(row: QueueRow, filters: Filters) -> bool:
    urgency = row.case.urgency if row.case else row.handoff.urgency
    program = row.case.program if row.case else row.handoff.program
    pairs = (
        (filters.urgency, urgency),
        (filters.language, row.handoff.language),
        (filters.program, program),
        (filters.reason, row.handoff.reason),
    )
    return all(not wanted or wanted == found for wanted, found in pairs)


def handoff_of_number(core: Core, member: StaffMember, number: str) -> int:
    """The newest handoff of a case. Raises NotAllowed, UnknownCase."""
    member.require(Permission.SEE_QUEUE)
    with core.db.read() as db:
        case = cases.by_number(db, number)
        found = handoffs.of_case(db, case.id)
    if found is None:
        raise cases.UnknownCase(number)
    return found.id
