"""Cases: clear metadata for the queue, everything told sealed in the case's vault."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from bot.model.case import Case, CaseStatus, Disposition
from bot.model.triage import Urgency
from bot.storage.rows import inserted_id
from bot.storage.tables import cases as table


class CaseChangedMeanwhile(Exception):
    """Somebody else changed the case after it was read: read it again."""


class UnknownCase(Exception):
    """There is no case of that number."""


def _from_row(row: Row[Any]) -> Case:
    return Case(
        row.id,
        row.number,
        row.conversation,
        row.program,
        row.language,
        row.channel,
        row.topic,
        Urgency(row.urgency),
        row.workplace,
        CaseStatus(row.status),
        row.received_at,
        row.status_at,
        row.identity,
        row.assigned_to,
        Disposition(row.disposition) if row.disposition else None,
        row.first_contact_at,
    )


def add(db: Connection, case: Case, *, vault: int, return_code_hash: str) -> int:
    """Insert; the id of the given case is ignored. Returns the new id."""
    done = db.execute(
        insert(table).values(
            number=case.number,
            vault=vault,
            conversation=case.conversation,
            channel=case.channel,
            program=case.program,
            language=case.language,
            topic=case.topic,
            urgency=case.urgency,
            workplace=case.workplace,
            identity=case.identity,
            status=case.status,
            received_at=case.received_at,
            status_at=case.status_at,
            return_code_hash=return_code_hash,
        )
    )
    return inserted_id(done)


def get(db: Connection, case_id: int) -> Case:
    """Raises UnknownCase."""
    return _required(db.execute(select(table).where(table.c.id == case_id)).one_or_none(), str(case_id))


def by_number(db: Connection, number: str) -> Case:
    """Raises UnknownCase."""
    return _required(db.execute(select(table).where(table.c.number == number)).one_or_none(), number)


def _required(row: Row[Any] | None, asked: str) -> Case:
    if row is None:
        raise UnknownCase(f"there is no case {asked}")
    return _from_row(row)


def by_ids(db: Connection, ids: Collection[int]) -> dict[int, Case]:
    """Those of the cases that exist, by id."""
    return {row.id: _from_row(row) for row in db.execute(select(table).where(table.c.id.in_(ids)))}


def vault_of(db: Connection, case_id: int) -> int:
    return int(db.execute(select(table.c.vault).where(table.c.id == case_id)).scalar_one())


def return_code_hash(db: Connection, case_id: int) -> str:
    return str(db.execute(select(table.c.return_code_hash).where(table.c.id == case_id)).scalar_one())


def of_conversation(db: Connection, conversation: str) -> list[Case]:
    """The worker's cases in this conversation, newest first."""
    rows = db.execute(select(table).where(table.c.conversation == conversation).order_by(table.c.id.desc()))
    return [_from_row(row) for row in rows]


def save(db: Connection, case: Case, read: Case) -> None:
    """Write a transition on condition that status and assignee are as they were read. Raises CaseChangedMeanwhile."""
    done = db.execute(
        update(table)
        .where(table.c.id == read.id, table.c.status == read.status, table.c.urgency == read.urgency)
        .values(
            status=case.status,
            status_at=case.status_at,
            urgency=case.urgency,
            disposition=case.disposition,
            assigned_to=case.assigned_to,
            first_contact_at=case.first_contact_at,
            conversation=case.conversation,
            version=table.c.version + 1,
        )
    )
    if done.rowcount != 1:
        raise CaseChangedMeanwhile(read.number)
