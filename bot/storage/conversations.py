"""Conversations: found by the hash of their address, their past and address sealed."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, delete, insert, select, update

from bot.model.clock import to_the_hour
from bot.model.conversation import Conversation, Mode
from bot.storage.keys import ServerKeys
from bot.storage.tables import conversations as table
from bot.storage.tables import drafts, inbox, messages


class ConversationMoved(Exception):
    """Somebody committed to the conversation after it was read: read it again."""


class UnknownConversation(Exception):
    """There is no such conversation (any more)."""


def _from_row(row: Row[Any]) -> Conversation:
    return Conversation(
        row.id,
        row.channel,
        row.program,
        row.language,
        row.language_chosen,
        Mode(row.mode),
        row.open_question,
        row.version,
        row.campaign,
    )


def find(db: Connection, keys: ServerKeys, channel: str, address: str) -> Conversation | None:
    row = db.execute(
        select(table).where(table.c.channel == channel, table.c.address_hash == keys.lookup_hash(channel, address))
    ).one_or_none()
    return _from_row(row) if row else None


def get(db: Connection, conversation: str) -> Conversation:
    """Raises UnknownConversation."""
    row = db.execute(select(table).where(table.c.id == conversation)).one_or_none()
    if row is None:
        raise UnknownConversation(conversation)
    return _from_row(row)


def create(
    db: Connection,
    keys: ServerKeys,
    channel: str,
    address: str,
    at: datetime,
    *,
    program: str | None = None,
    language: str | None = None,
    language_chosen: bool = False,
    campaign: str | None = None,
) -> Conversation:
    db.execute(
        insert(table).values(
            id=(new := uuid4().hex),
            channel=channel,
            address_hash=keys.lookup_hash(channel, address),
            sealed_address=keys.seal_contact(address.encode()),
            program=program,
            language=language,
            campaign=campaign,
            language_chosen=language_chosen,
            created_at=to_the_hour(at),
            last_hour=to_the_hour(at),
        )
    )
    return get(db, new)


def address_of(db: Connection, keys: ServerKeys, conversation: str) -> str:
    """The chat id for delivery. Raises UnknownConversation, CannotUnseal."""
    sealed = db.execute(select(table.c.sealed_address).where(table.c.id == conversation)).scalar_one_or_none()
    if sealed is None:
        raise UnknownConversation(conversation)
    return keys.open_contact(sealed).decode()


def take_number(db: Connection, conversation: str) -> int:
    """The next message number of a conversation (1, 2, …). Raises UnknownConversation."""
    taken = db.execute(
        update(table).where(table.c.id == conversation).values(next_n=table.c.next_n + 1).returning(table.c.next_n)
    ).scalar_one_or_none()
    if taken is None:
        raise UnknownConversation(conversation)
    return int(taken) - 1


def past_events(db: Connection, keys: ServerKeys, conversation: str) -> list[dict[str, Any]]:
    """The short past that the dialogue gave back after the last turn."""
    sealed = db.execute(select(table.c.sealed_past).where(table.c.id == conversation)).scalar_one_or_none()
    return list(json.loads(keys.open_talk(sealed))) if sealed else []


def commit_turn(
    db: Connection,
    keys: ServerKeys,
    read: Conversation,
    *,
    mode: Mode,
    open_question: str | None,
    events: list[dict[str, Any]],
    at: datetime,
) -> None:
    """Write what a turn brought about, on condition that the version is the one that was read.

    Raises ConversationMoved.
    """
    done = db.execute(
        update(table)
        .where(table.c.id == read.id, table.c.version == read.version)
        .values(
            mode=mode,
            open_question=open_question,
            version=read.version + 1,
            last_hour=to_the_hour(at),
            sealed_past=keys.seal_talk(json.dumps(events).encode()) if events else None,
        )
    )
    if done.rowcount != 1:
        raise ConversationMoved(read.id)


def change(db: Connection, conversation: str, **values: Any) -> None:
    """Set columns outside a turn (language, program, mode …); raises the version, so that a running turn runs again."""
    db.execute(update(table).where(table.c.id == conversation).values(version=table.c.version + 1, **values))


def forget_past(db: Connection, conversation: str) -> None:
    db.execute(update(table).where(table.c.id == conversation).values(sealed_past=None))


def erase(db: Connection, conversation: str) -> None:
    """Delete a conversation with its messages, inbox and draft (the tables cascade)."""
    db.execute(delete(table).where(table.c.id == conversation))


def empty(db: Connection, conversation: str, erase_at: datetime) -> None:
    """Erase what was said; the row stays until the last word is delivered, then `due_for_erasure` names it."""
    db.execute(delete(messages).where(messages.c.conversation == conversation))
    db.execute(delete(inbox).where(inbox.c.conversation == conversation, inbox.c.status != "waiting"))
    db.execute(delete(drafts).where(drafts.c.conversation == conversation))
    db.execute(
        update(table)
        .where(table.c.id == conversation)
        .values(sealed_past=None, program=None, language_chosen=False, campaign=None, erase_at=erase_at)
    )


def stay(db: Connection, conversation: str) -> None:
    """The worker wrote again after erasing the chat: what begins now must not go when the old row was to go."""
    db.execute(update(table).where(table.c.id == conversation, table.c.erase_at.is_not(None)).values(erase_at=None))


def due_for_erasure(db: Connection, now: datetime) -> list[str]:
    return list(db.execute(select(table.c.id).where(table.c.erase_at <= now)).scalars())
