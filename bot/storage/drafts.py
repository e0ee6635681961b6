"""Drafts: sealed under the server's key, because the bot has to read them again; their files lie in a vault already."""

from __future__ import annotations

from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import Connection, delete, insert, select, update

from bot.model.draft import Draft
from bot.storage.keys import ServerKeys
from bot.storage.sealing import new_vault
from bot.storage.tables import drafts as table

_ADAPTER = TypeAdapter(Draft)


def to_json(draft: Draft) -> bytes:
    return _ADAPTER.dump_json(draft)


def from_json(body: bytes) -> Draft:
    return _ADAPTER.validate_json(body)


def find(db: Connection, keys: ServerKeys, conversation: str) -> Draft | None:
    sealed = db.execute(select(table.c.sealed_body).where(table.c.conversation == conversation)).scalar_one_or_none()
    return from_json(keys.open_talk(sealed)) if sealed else None


def vault_of(db: Connection, conversation: str) -> int | None:
    return db.execute(select(table.c.vault).where(table.c.conversation == conversation)).scalar_one_or_none()


def save(db: Connection, keys: ServerKeys, conversation: str, draft: Draft, at: datetime) -> None:
    sealed = keys.seal_talk(to_json(draft))
    done = db.execute(
        update(table)
        .where(table.c.conversation == conversation)
        .values(sealed_body=sealed, updated_at=at, reminded_at=None)
    )
    if done.rowcount == 0:
        db.execute(
            insert(table).values(
                conversation=conversation, vault=new_vault(db, keys), sealed_body=sealed, started_at=at, updated_at=at
            )
        )


def erase(db: Connection, conversation: str) -> bool:
    return db.execute(delete(table).where(table.c.conversation == conversation)).rowcount == 1


def silent_since(db: Connection, before: datetime, *, reminded: bool) -> list[str]:
    """Conversations whose draft nobody touched since `before`, reminded already or not."""
    was = table.c.reminded_at.is_not(None) if reminded else table.c.reminded_at.is_(None)
    return list(db.execute(select(table.c.conversation).where(table.c.updated_at < before, was)).scalars())


def mark_reminded(db: Connection, conversation: str, at: datetime) -> None:
    db.execute(update(table).where(table.c.conversation == conversation).values(reminded_at=at))


def all_conversations(db: Connection) -> list[str]:
    return list(db.execute(select(table.c.conversation)).scalars())
