"""The queue: handoffs waiting, claimed, returned."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, insert, or_, select, update

from bot.model.handoff import Handoff, HandoffReason, HandoffStatus
from bot.model.triage import Urgency
from bot.storage.rows import inserted_id
from bot.storage.tables import case_conflicts
from bot.storage.tables import handoffs as table


class HandoffChangedMeanwhile(Exception):
    """Somebody else changed the handoff after it was read."""


class UnknownHandoff(Exception):
    """There is no such handoff."""


def _from_row(row: Row[Any]) -> Handoff:
    return Handoff(
        row.id,
        row.conversation,
        HandoffReason(row.reason),
        Urgency(row.urgency),
        row.language,
        row.program,
        HandoffStatus(row.status),
        row.created_at,
        row.case,
        row.claimed_by,
        row.claimed_at,
    )


def add(db: Connection, handoff: Handoff, *, vault: int) -> Handoff:
    """Insert; the id of the given handoff is ignored. It belongs with those of the same case or conversation."""
    done = db.execute(
        insert(table).values(
            conversation=handoff.conversation,
            family=_joined(db, handoff.case, handoff.conversation) or uuid4().hex,
            case=handoff.case,
            vault=vault,
            reason=handoff.reason,
            urgency=handoff.urgency,
            language=handoff.language,
            program=handoff.program,
            status=handoff.status,
            created_at=handoff.created_at,
        )
    )
    return get(db, inserted_id(done))


def _joined(db: Connection, case_id: int | None, conversation: str) -> str | None:
    """The family of a case and a chat; where they had two, they are one from now on. None where both are new."""
    known = [table.c.conversation == conversation] if conversation else []
    known += [table.c.case == case_id] if case_id else []
    if not known:
        return None
    found = list(dict.fromkeys(db.execute(select(table.c.family).where(or_(*known)).order_by(table.c.id)).scalars()))
    if len(found) > 1:
        db.execute(update(table).where(table.c.family.in_(found[1:])).values(family=found[0]))
    return found[0] if found else None


def family(db: Connection, handoff_id: int) -> list[Handoff]:
    """All handoffs of the same worker, as far as anything connects them, this one among them; oldest first."""
    own = select(table.c.family).where(table.c.id == handoff_id).scalar_subquery()
    return [_from_row(row) for row in db.execute(select(table).where(table.c.family == own).order_by(table.c.id))]


def get(db: Connection, handoff_id: int) -> Handoff:
    """Raises UnknownHandoff."""
    row = db.execute(select(table).where(table.c.id == handoff_id)).one_or_none()
    if row is None:
        raise UnknownHandoff(str(handoff_id))
    return _from_row(row)


def vault_of(db: Connection, handoff_id: int) -> int:
    return int(db.execute(select(table.c.vault).where(table.c.id == handoff_id)).scalar_one())


def save(db: Connection, handoff: Handoff, read: Handoff) -> None:
    """Write a transition if nobody was quicker. Raises HandoffChangedMeanwhile."""
    held_by = table.c.claimed_by.is_(None) if read.claimed_by is None else table.c.claimed_by == read.claimed_by
    done = db.execute(
        update(table)
        .where(table.c.id == read.id, table.c.status == read.status, held_by)
        .values(
            status=handoff.status,
            claimed_by=handoff.claimed_by,
            claimed_at=handoff.claimed_at,
            urgency=handoff.urgency,
            case=handoff.case,
            conversation=handoff.conversation,
            version=table.c.version + 1,
        )
    )
    if done.rowcount != 1:
        raise HandoffChangedMeanwhile(str(read.id))


def listed(db: Connection, *, returned: bool = False) -> list[Handoff]:
    """The queue, most urgent first, then oldest first."""
    wanted = table.c.status == HandoffStatus.RETURNED if returned else table.c.status != HandoffStatus.RETURNED
    found = [_from_row(row) for row in db.execute(select(table).where(wanted))]
    return sorted(found, key=lambda h: (h.urgency.rank, h.created_at, h.id))


def open_ones(db: Connection, conversation: str) -> list[Handoff]:
    """Waiting and claimed handoffs of a conversation."""
    rows = db.execute(
        select(table)
        .where(table.c.conversation == conversation, table.c.status != HandoffStatus.RETURNED)
        .order_by(table.c.id)
    )
    return [_from_row(row) for row in rows]


def of_case(db: Connection, case_id: int) -> Handoff | None:
    """The newest handoff of a case."""
    row = db.execute(select(table).where(table.c.case == case_id).order_by(table.c.id.desc()).limit(1)).one_or_none()
    return _from_row(row) if row else None


def rebind(db: Connection, case_id: int, conversation: str) -> None:
    """The worker goes on with a case in another chat: what a person writes and reads moves along.

    A handoff without a conversation stays so: nobody may write there. What else came from either chat belongs together
    from now on, so that a conflict of interest covers all of it.
    """
    _joined(db, case_id, conversation)
    db.execute(
        update(table)
        .where(table.c.case == case_id, table.c.conversation != "", table.c.status != HandoffStatus.RETURNED)
        .values(conversation=conversation)
    )


def detach(db: Connection, conversation: str) -> None:
    """Forget which chat a handoff came from."""
    db.execute(update(table).where(table.c.conversation == conversation).values(conversation=""))


def barred(db: Connection, staff: int) -> frozenset[int]:
    """Handoffs that this person may not open, by their own word or a coordinator's: a conflict covers the worker."""
    families = (
        select(table.c.family)
        .join(case_conflicts, case_conflicts.c.handoff == table.c.id)
        .where(case_conflicts.c.staff == staff)
    )
    return frozenset(db.execute(select(table.c.id).where(table.c.family.in_(families))).scalars())


def bar(db: Connection, staff: int, handoff_id: int, at: Any) -> None:
    """Note a conflict of interest (once)."""
    if handoff_id not in barred(db, staff):
        db.execute(insert(case_conflicts).values(staff=staff, handoff=handoff_id, at=at))
