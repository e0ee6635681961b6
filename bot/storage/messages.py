"""The messages of a conversation as the worker sees them; those that go out are the outbox."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, or_, select, update

from bot.model.message import Button, Reply
from bot.storage import conversations
from bot.storage.keys import ServerKeys
from bot.storage.tables import conversations as conversation_table
from bot.storage.tables import inbox, turns
from bot.storage.tables import messages as table

WORKER, ASSISTANT, PERSON = "worker", "assistant", "person"
NOT_SENT, PENDING, SENDING, SENT, UNCERTAIN, FAILED = "none", "pending", "sending", "sent", "uncertain", "failed"
PULLED_CHANNELS = frozenset({"web"})
"""Channels whose client fetches messages itself: there is nothing to deliver."""


@dataclass(frozen=True)
class StoredMessage:
    """`answers` is the inbox row that a reply belongs to, if any."""

    id: int
    conversation: str
    n: int
    sender: str
    text: str
    buttons: tuple[Button, ...]
    at: datetime
    delivery: str
    attempts: int
    secret: bool
    answers: int | None


def _from_row(row: Row[Any], keys: ServerKeys) -> StoredMessage:
    body: dict[str, Any] = {"text": "", "buttons": []}
    if row.sealed_body:
        body = json.loads(keys.open_talk(row.sealed_body))
    return StoredMessage(
        row.id,
        row.conversation,
        row.n,
        row.sender,
        body["text"],
        tuple(Button(*pair) for pair in body["buttons"]),
        row.at,
        row.delivery,
        row.attempts,
        row.secret,
        row.answers,
    )


def _seal(keys: ServerKeys, text: str, buttons: tuple[Button, ...]) -> bytes:
    body = {"text": text, "buttons": [(button.label, button.value) for button in buttons]}
    return keys.seal_talk(json.dumps(body).encode())


def add_from_worker(db: Connection, keys: ServerKeys, conversation: str, n: int, text: str, at: datetime) -> None:
    db.execute(
        insert(table).values(
            conversation=conversation,
            n=n,
            sender=WORKER,
            at=at,
            delivery=NOT_SENT,
            sealed_body=_seal(keys, text, ()),
            attempts=0,
            secret=False,
        )
    )


def send(
    db: Connection,
    keys: ServerKeys,
    conversation: str,
    reply: Reply,
    at: datetime,
    *,
    sender: str = ASSISTANT,
    answers: int | None = None,
) -> int:
    """Put a reply into the outbox of its conversation. Returns its message number."""
    channel = db.execute(
        select(conversation_table.c.channel).where(conversation_table.c.id == conversation)
    ).scalar_one()
    n = conversations.take_number(db, conversation)
    db.execute(
        insert(table).values(
            conversation=conversation,
            n=n,
            sender=sender,
            at=at,
            attempts=0,
            secret=reply.secret,
            answers=answers,
            delivery=NOT_SENT if channel in PULLED_CHANNELS else PENDING,
            sealed_body=_seal(keys, reply.text, reply.buttons),
        )
    )
    return n


def after(db: Connection, keys: ServerKeys, conversation: str, n: int, limit: int = 200) -> list[StoredMessage]:
    """Messages with a number above n, in order. Wiped ones are left out."""
    rows = db.execute(
        select(table)
        .where(table.c.conversation == conversation, table.c.n > n, table.c.sealed_body.is_not(None))
        .order_by(table.c.n)
        .limit(limit)
    )
    return [_from_row(row, keys) for row in rows]


def answering(db: Connection, keys: ServerKeys, inbox_id: int) -> list[StoredMessage]:
    """The replies to one inbox row."""
    rows = db.execute(
        select(table).where(table.c.answers == inbox_id, table.c.sealed_body.is_not(None)).order_by(table.c.n)
    )
    return [_from_row(row, keys) for row in rows]


def of_turn(db: Connection, keys: ServerKeys, conversation: str, inbox_id: int, n: int) -> list[StoredMessage]:
    """The replies to update number n, also where it was joined with later ones into one turn."""
    last = (
        select(func.max(turns.c.last_n))
        .where(turns.c.conversation == conversation, turns.c.first_n <= n, turns.c.last_n >= n)
        .scalar_subquery()
    )
    joined = select(inbox.c.id).where(
        inbox.c.conversation == conversation, inbox.c.n >= n, inbox.c.n <= func.coalesce(last, n)
    )
    # The number counts as well as the id: SQLite may use the id of an erased row again.
    rows = db.execute(
        select(table)
        .where(
            table.c.conversation == conversation,
            table.c.n > n,
            or_(table.c.answers == inbox_id, table.c.answers.in_(joined)),
            table.c.sealed_body.is_not(None),
        )
        .order_by(table.c.n)
    )
    return [_from_row(row, keys) for row in rows]


def last_from(db: Connection, keys: ServerKeys, conversation: str, sender: str, limit: int) -> list[StoredMessage]:
    """Somebody's last messages, newest first. Wiped ones are left out."""
    rows = db.execute(
        select(table)
        .where(table.c.conversation == conversation, table.c.sender == sender, table.c.sealed_body.is_not(None))
        .order_by(table.c.n.desc())
        .limit(limit)
    )
    return [_from_row(row, keys) for row in rows]


def due(db: Connection, keys: ServerKeys, channel: str, now: datetime, limit: int = 50) -> list[StoredMessage]:
    """What a channel may send now: pending and due, only where nothing older of the same conversation is unsent."""
    older = table.alias()
    blocked = (
        select(older.c.id)
        .where(
            older.c.conversation == table.c.conversation,
            older.c.n < table.c.n,
            older.c.delivery.in_((PENDING, SENDING)),
        )
        .exists()
    )
    rows = db.execute(
        select(table)
        .join(conversation_table, conversation_table.c.id == table.c.conversation)
        .where(
            conversation_table.c.channel == channel,
            table.c.delivery == PENDING,
            ~blocked,
            or_(table.c.try_after.is_(None), table.c.try_after <= now),
        )
        .order_by(table.c.id)
        .limit(limit)
    )
    return [_from_row(row, keys) for row in rows]


def mark(db: Connection, message_id: int, delivery: str, *, try_after: datetime | None = None) -> None:
    """Set the delivery state. A secret's text is wiped as soon as it is sent."""
    db.execute(update(table).where(table.c.id == message_id).values(delivery=delivery, try_after=try_after))
    if delivery == SENT:
        db.execute(update(table).where(table.c.id == message_id, table.c.secret).values(sealed_body=None))


def mark_attempt(db: Connection, message_id: int) -> None:
    db.execute(update(table).where(table.c.id == message_id).values(delivery=SENDING, attempts=table.c.attempts + 1))


def left_sending(db: Connection, channel: str) -> list[int]:
    """Messages that a crash caught between the call and its outcome: whether they arrived is not known."""
    rows = db.execute(
        select(table.c.id)
        .join(conversation_table, conversation_table.c.id == table.c.conversation)
        .where(conversation_table.c.channel == channel, table.c.delivery == SENDING)
    )
    return [row.id for row in rows]


def has_secrets(db: Connection, conversation: str, up_to: int) -> bool:
    """Whether there is anything to wipe: a poll must not take the write lock for nothing."""
    found = (
        select(table.c.id)
        .where(
            table.c.conversation == conversation, table.c.n <= up_to, table.c.secret, table.c.sealed_body.is_not(None)
        )
        .limit(1)
    )
    return db.execute(found).first() is not None


def wipe_read_secrets(db: Connection, conversation: str, up_to: int) -> None:
    """Wipe secrets that a pulling client proved to have by asking for what comes after them."""
    db.execute(
        update(table)
        .where(
            table.c.conversation == conversation, table.c.n <= up_to, table.c.secret, table.c.sealed_body.is_not(None)
        )
        .values(sealed_body=None)
    )


def erase_up_to(db: Connection, conversation: str, n: int) -> None:
    """Delete the past of a conversation (what is not delivered yet stays)."""
    db.execute(
        delete(table).where(
            table.c.conversation == conversation, table.c.n <= n, table.c.delivery.not_in((PENDING, SENDING))
        )
    )
