"""Attachments: noted with the message, fetched afterwards, sealed to the vault of the complaint they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, or_, select, update

from bot.storage.keys import ServerKeys
from bot.storage.rows import inserted_id
from bot.storage.tables import attachments as table

TO_FETCH, STORED, TOO_LARGE, FAILED = "to_fetch", "stored", "too_large", "failed"


@dataclass(frozen=True)
class Attachment:
    """One file of a worker's. `file_id` is the channel's name for it, until it is fetched."""

    id: int
    vault: int
    conversation: str
    n: int
    channel: str
    kind: str
    file_id: str
    status: str
    media_type: str | None
    size: int | None
    sha256: str | None
    attempts: int
    at: datetime


def _from_row(row: Row[Any], keys: ServerKeys) -> Attachment:
    return Attachment(
        row.id,
        row.vault,
        row.conversation,
        row.n,
        row.channel,
        row.kind,
        keys.open_talk(row.sealed_file_id).decode(),
        row.status,
        row.media_type,
        row.size,
        row.sha256,
        row.attempts,
        row.at,
    )


def note(
    db: Connection,
    keys: ServerKeys,
    *,
    vault: int,
    conversation: str,
    n: int,
    channel: str,
    kind: str,
    file_id: str,
    status: str,
    size: int | None,
    at: datetime,
) -> int:
    done = db.execute(
        insert(table).values(
            vault=vault,
            conversation=conversation,
            n=n,
            channel=channel,
            kind=kind,
            sealed_file_id=keys.seal_talk(file_id.encode()),
            status=status,
            size=size,
            attempts=0,
            at=at,
        )
    )
    return inserted_id(done)


def to_fetch(db: Connection, keys: ServerKeys, channel: str, now: datetime) -> list[Attachment]:
    rows = db.execute(
        select(table).where(
            table.c.channel == channel,
            table.c.status == TO_FETCH,
            or_(table.c.try_after.is_(None), table.c.try_after <= now),
        )
    )
    return [_from_row(row, keys) for row in rows]


def mark(
    db: Connection,
    attachment_id: int,
    status: str,
    *,
    media_type: str | None = None,
    size: int | None = None,
    sha256: str | None = None,
) -> None:
    db.execute(
        update(table)
        .where(table.c.id == attachment_id)
        .values(status=status, media_type=media_type, size=size, sha256=sha256)
    )


def try_again(db: Connection, attachment_id: int, after: datetime) -> None:
    db.execute(update(table).where(table.c.id == attachment_id).values(attempts=table.c.attempts + 1, try_after=after))


def of_vault(db: Connection, keys: ServerKeys, vault: int) -> list[Attachment]:
    return [
        _from_row(row, keys) for row in db.execute(select(table).where(table.c.vault == vault).order_by(table.c.id))
    ]


def get(db: Connection, keys: ServerKeys, attachment_id: int) -> Attachment | None:
    row = db.execute(select(table).where(table.c.id == attachment_id)).one_or_none()
    return _from_row(row, keys) if row else None
