"""Alerts to staff: sent again and again until somebody acknowledges."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, or_, select, update

from bot.model.triage import Urgency
from bot.storage.rows import inserted_id
from bot.storage.tables import alerts as table


@dataclass(frozen=True)
class Alert:
    """`sent` counts the rounds that reached at least one destination, `failed` those that reached none."""

    id: int
    handoff: int
    urgency: Urgency
    created_at: datetime
    sent: int
    failed: int
    acknowledged_at: datetime | None


def _from_row(row: Row[Any]) -> Alert:
    return Alert(row.id, row.handoff, Urgency(row.urgency), row.created_at, row.sent, row.failed, row.acknowledged_at)


def add(db: Connection, handoff: int, urgency: Urgency, at: datetime, token_hash: bytes) -> int:
    done = db.execute(
        insert(table).values(handoff=handoff, urgency=urgency, created_at=at, sent=0, failed=0, token_hash=token_hash)
    )
    return inserted_id(done)


def due(db: Connection, now: datetime) -> list[Alert]:
    """Unacknowledged alerts whose time has come, most urgent first."""
    rows = db.execute(
        select(table).where(
            table.c.acknowledged_at.is_(None), or_(table.c.try_after.is_(None), table.c.try_after <= now)
        )
    )
    return sorted((_from_row(row) for row in rows), key=lambda a: (a.urgency.rank, a.id))


def sent(db: Connection, alert_id: int, *, reached: bool, try_after: datetime, token_hash: bytes) -> None:
    """Note a round. Each round carries a new acknowledgement token; the last one sent is valid."""
    count = {"sent": table.c.sent + 1} if reached else {"failed": table.c.failed + 1}
    db.execute(update(table).where(table.c.id == alert_id).values(try_after=try_after, token_hash=token_hash, **count))


def acknowledge(db: Connection, handoff: int, staff_id: int | None, at: datetime) -> bool:
    """End all alerts of a handoff. True if one was open."""
    done = db.execute(
        update(table)
        .where(table.c.handoff == handoff, table.c.acknowledged_at.is_(None))
        .values(acknowledged_at=at, acknowledged_by=staff_id)
    )
    return done.rowcount > 0


def open_ones(db: Connection) -> list[Alert]:
    """What nobody has acknowledged yet, most urgent first."""
    rows = db.execute(select(table).where(table.c.acknowledged_at.is_(None)))
    return sorted((_from_row(row) for row in rows), key=lambda a: (a.urgency.rank, a.id))


def rate(db: Connection, handoff: int, urgency: Urgency) -> None:
    """An open alert follows the urgency of its handoff and is due at once."""
    db.execute(
        update(table)
        .where(table.c.handoff == handoff, table.c.acknowledged_at.is_(None))
        .values(urgency=urgency, try_after=None)
    )


def is_open(db: Connection, handoff: int) -> bool:
    return (
        db.execute(
            select(table.c.id).where(table.c.handoff == handoff, table.c.acknowledged_at.is_(None)).limit(1)
        ).one_or_none()
        is not None
    )


def handoff_of_token(db: Connection, token_hash: bytes) -> int | None:
    return db.execute(select(table.c.handoff).where(table.c.token_hash == token_hash)).scalar_one_or_none()


def open_count(db: Connection) -> int:
    return len(db.execute(select(table.c.id).where(table.c.acknowledged_at.is_(None))).all())
