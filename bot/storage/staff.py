"""Staff accounts, their sessions, and the trace of what they read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.model.staff import Role, StaffMember
from bot.storage.rows import inserted_id
from bot.storage.tables import access_log, staff_conflicts, staff_sessions
from bot.storage.tables import staff as table


class StaffNameTaken(Exception):
    """There is an account of that name."""


class UnknownStaff(Exception):
    """There is no such account."""


def _from_row(db: Connection, row: Row[Any]) -> StaffMember:
    conflicts = db.execute(select(staff_conflicts.c.workplace).where(staff_conflicts.c.staff == row.id)).scalars()
    return StaffMember(row.id, row.name, Role(row.role), row.disabled, frozenset(conflicts))


def add(db: Connection, name: str, role: Role, password_hash: str, at: datetime) -> int:
    """Raises StaffNameTaken."""
    try:
        done = db.execute(
            insert(table).values(name=name, role=role, password_hash=password_hash, created_at=at, disabled=False)
        )
    except IntegrityError as error:
        raise StaffNameTaken(f"there is a staff account {name!r} already") from error
    return inserted_id(done)


def get(db: Connection, staff_id: int) -> StaffMember:
    """Raises UnknownStaff."""
    row = db.execute(select(table).where(table.c.id == staff_id)).one_or_none()
    if row is None:
        raise UnknownStaff(str(staff_id))
    return _from_row(db, row)


def by_name(db: Connection, name: str) -> tuple[StaffMember, str] | None:
    """The account and its password hash."""
    row = db.execute(select(table).where(table.c.name == name)).one_or_none()
    return (_from_row(db, row), row.password_hash) if row else None


def everybody(db: Connection) -> list[StaffMember]:
    return [_from_row(db, row) for row in db.execute(select(table).order_by(table.c.name)).all()]


def names(db: Connection) -> dict[int, str]:
    """Every account's name by its id."""
    return {row.id: row.name for row in db.execute(select(table.c.id, table.c.name))}


def set_password(db: Connection, staff_id: int, password_hash: str) -> None:
    db.execute(update(table).where(table.c.id == staff_id).values(password_hash=password_hash))
    end_sessions(db, staff_id)


def set_hash(db: Connection, staff_id: int, password_hash: str) -> None:
    """The same password under a newer hash: sessions go on."""
    db.execute(update(table).where(table.c.id == staff_id).values(password_hash=password_hash))


def set_disabled(db: Connection, staff_id: int, disabled: bool) -> None:
    db.execute(update(table).where(table.c.id == staff_id).values(disabled=disabled))
    end_sessions(db, staff_id)


def add_conflict(db: Connection, staff_id: int, workplace: str) -> None:
    held = select(staff_conflicts).where(staff_conflicts.c.staff == staff_id, staff_conflicts.c.workplace == workplace)
    if db.execute(held).one_or_none() is None:
        db.execute(insert(staff_conflicts).values(staff=staff_id, workplace=workplace))


def remove_conflict(db: Connection, staff_id: int, workplace: str) -> None:
    db.execute(
        delete(staff_conflicts).where(staff_conflicts.c.staff == staff_id, staff_conflicts.c.workplace == workplace)
    )


def add_session(db: Connection, token_hash: bytes, staff_id: int, csrf: str, at: datetime, expires: datetime) -> None:
    db.execute(
        insert(staff_sessions).values(
            token_hash=token_hash, staff=staff_id, csrf=csrf, created_at=at, seen_at=at, expires_at=expires
        )
    )


@dataclass(frozen=True)
class StoredSession:
    """A live session: whose it is, its CSRF token, when it began and when it was last used."""

    member: StaffMember
    csrf: str
    created_at: datetime
    seen_at: datetime


def session(db: Connection, token_hash: bytes, now: datetime) -> StoredSession | None:
    """None where there is no such session, it has ended, or the account is disabled."""
    row = db.execute(
        select(staff_sessions).where(staff_sessions.c.token_hash == token_hash, staff_sessions.c.expires_at > now)
    ).one_or_none()
    if row is None:
        return None
    member = get(db, row.staff)
    return None if member.disabled else StoredSession(member, row.csrf, row.created_at, row.seen_at)


def touch_session(db: Connection, token_hash: bytes, now: datetime, expires: datetime) -> None:
    db.execute(
        update(staff_sessions).where(staff_sessions.c.token_hash == token_hash).values(seen_at=now, expires_at=expires)
    )


def end_session(db: Connection, token_hash: bytes) -> None:
    db.execute(delete(staff_sessions).where(staff_sessions.c.token_hash == token_hash))


def end_sessions(db: Connection, staff_id: int) -> None:
    db.execute(delete(staff_sessions).where(staff_sessions.c.staff == staff_id))


def log_access(
    db: Connection, staff_id: int, action: str, at: datetime, *, case: int | None = None, handoff: int | None = None
) -> None:
    """Leave a trace of who read or did what, and when."""
    db.execute(insert(access_log).values(staff=staff_id, action=action, case=case, handoff=handoff, at=at))


def did_since(db: Connection, staff_id: int, action: str, handoff: int, since: datetime) -> bool:
    """Whether somebody did this with a handoff after `since`."""
    about = (access_log.c.staff == staff_id) & (access_log.c.action == action) & (access_log.c.handoff == handoff)
    return db.execute(select(access_log.c.id).where(about, access_log.c.at > since).limit(1)).first() is not None


def access_to(db: Connection, *, case: int | None, handoff: int) -> list[Row[Any]]:
    """Who read or did what with a case or handoff: rows (name, action, at), oldest first."""
    about = (
        (access_log.c.handoff == handoff)
        if case is None
        else ((access_log.c.handoff == handoff) | (access_log.c.case == case))
    )
    return list(
        db.execute(
            select(table.c.name, access_log.c.action, access_log.c.at)
            .join(table, table.c.id == access_log.c.staff)
            .where(about)
            .order_by(access_log.c.id)
        )
    )
