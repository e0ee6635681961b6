"""The durable inbox: what a channel brought is committed here before the channel acknowledges it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from bot.model.message import Incoming, MessageKind
from bot.storage import conversations
from bot.storage.keys import ServerKeys
from bot.storage.rows import inserted_id
from bot.storage.tables import inbox as table

WAITING, DONE, TO_PERSON = "waiting", "done", "person"


@dataclass(frozen=True)
class InboxRow:
    """A kept update. `alarm` is None until it was checked, then "none" or the kind of alarm."""

    id: int
    conversation: str
    n: int
    kind: MessageKind
    text: str
    button: str | None
    language_hint: str | None
    file_id: str | None
    file_size: int | None
    received_at: datetime
    attempts: int
    alarm: str | None
    noticed_at: datetime | None


def keep(db: Connection, keys: ServerKeys, conversation: str, incoming: Incoming) -> int | None:
    """Insert an update as waiting. Returns the row's id, or None where the channel brought it before."""
    known = select(table.c.id).where(table.c.channel == incoming.channel, table.c.external_id == incoming.external_id)
    if db.execute(known).scalar_one_or_none() is not None:
        return None
    body = {
        "text": incoming.text,
        "button": incoming.button,
        "hint": incoming.language_hint,
        "file": incoming.file_id,
        "size": incoming.file_size,
    }
    try:
        done = db.execute(
            insert(table).values(
                channel=incoming.channel,
                external_id=incoming.external_id,
                conversation=conversation,
                n=conversations.take_number(db, conversation),
                kind=incoming.kind,
                received_at=incoming.received_at,
                sealed_body=keys.seal_talk(json.dumps(body).encode()),
                status=WAITING,
                attempts=0,
            )
        )
    except IntegrityError:
        return None
    return inserted_id(done)


def _from_row(row: Row[Any], keys: ServerKeys) -> InboxRow:
    body = json.loads(keys.open_talk(row.sealed_body)) if row.sealed_body else {}
    return InboxRow(
        row.id,
        row.conversation,
        row.n,
        MessageKind(row.kind),
        body.get("text", ""),
        body.get("button"),
        body.get("hint"),
        body.get("file"),
        body.get("size"),
        row.received_at,
        row.attempts,
        row.alarm,
        row.noticed_at,
    )


def get(db: Connection, keys: ServerKeys, inbox_id: int) -> InboxRow | None:
    row = db.execute(select(table).where(table.c.id == inbox_id)).one_or_none()
    return _from_row(row, keys) if row else None


@dataclass(frozen=True)
class RowState:
    """How far an update has come, without its text."""

    id: int
    n: int
    waiting: bool
    alarm: bool


def state_of(
    db: Connection, conversation: str, *, inbox_id: int | None = None, external_id: str | None = None
) -> RowState | None:
    """Where an update of this conversation stands; None where there is none (any more)."""
    wanted = table.c.id == inbox_id if inbox_id is not None else table.c.external_id == external_id
    row = db.execute(
        select(table.c.id, table.c.n, table.c.status, table.c.alarm).where(table.c.conversation == conversation, wanted)
    ).one_or_none()
    return RowState(row.id, row.n, row.status == WAITING, row.alarm not in (None, "none")) if row else None


def waiting(db: Connection, keys: ServerKeys, conversation: str) -> list[InboxRow]:
    """What waits in a conversation, in the order in which it came."""
    rows = db.execute(
        select(table).where(table.c.conversation == conversation, table.c.status == WAITING).order_by(table.c.id)
    )
    return [_from_row(row, keys) for row in rows]


def conversations_due(db: Connection, now: datetime) -> list[str]:
    """Conversations with something waiting whose oldest message may be tried now."""
    rows = db.execute(
        select(table.c.conversation)
        .where(table.c.status == WAITING, or_(table.c.try_after.is_(None), table.c.try_after <= now))
        .group_by(table.c.conversation)
        .order_by(func.min(table.c.id))
    )
    return [row.conversation for row in rows]


def unchecked(db: Connection) -> list[int]:
    """Rows whose alarm check did not happen (a crash came between)."""
    return [row.id for row in db.execute(select(table.c.id).where(table.c.alarm.is_(None)).order_by(table.c.id))]


def mark_alarm(db: Connection, inbox_id: int, alarm: str) -> None:
    db.execute(update(table).where(table.c.id == inbox_id).values(alarm=alarm))


def mark_noticed(db: Connection, inbox_id: int, at: datetime) -> bool:
    """True for the first caller only: a notice goes out once per message."""
    done = db.execute(
        update(table)
        .where(table.c.id == inbox_id, table.c.noticed_at.is_(None), table.c.status == WAITING)
        .values(noticed_at=at)
    )
    return done.rowcount == 1


def finish(db: Connection, ids: list[int], status: str = DONE) -> int:
    """Mark rows done and wipe their text (the conversation's messages hold it while it is needed)."""
    done = db.execute(
        update(table).where(table.c.id.in_(ids), table.c.status == WAITING).values(status=status, sealed_body=None)
    )
    return int(done.rowcount)


def failed_once_more(db: Connection, ids: list[int], try_after: datetime) -> None:
    db.execute(update(table).where(table.c.id.in_(ids)).values(attempts=table.c.attempts + 1, try_after=try_after))


def wait_until(db: Connection, ids: list[int], try_after: datetime) -> None:
    """Put off without counting an attempt: the understanding is away, the message is not to blame."""
    db.execute(update(table).where(table.c.id.in_(ids)).values(try_after=try_after))


def count_waiting(db: Connection) -> int:
    return int(db.execute(select(func.count()).where(table.c.status == WAITING)).scalar_one())
