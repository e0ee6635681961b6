"""Conversations: what came in, what was said, what is still being told."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, LargeBinary, String, Table, UniqueConstraint

from bot.storage.tables.base import UtcTime, conversation_column, id_column, metadata

conversations = Table(
    "conversations",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("address_hash", LargeBinary, nullable=False),
    Column("sealed_address", LargeBinary, nullable=False),
    Column("program", String(64)),
    Column("language", String(8)),
    Column("language_chosen", Boolean, nullable=False, default=False),
    Column("campaign", String(64)),
    Column("mode", String(16), nullable=False, default="talking"),
    Column("open_question", String(32)),
    Column("sealed_past", LargeBinary),
    Column("version", Integer, nullable=False, default=0),
    Column("next_n", Integer, nullable=False, default=1),
    Column("created_at", UtcTime, nullable=False),
    Column("last_hour", UtcTime, nullable=False),
    Column("erase_at", UtcTime),
    UniqueConstraint("channel", "address_hash"),
)

inbox = Table(
    "inbox",
    metadata,
    id_column(),
    Column("channel", String(16), nullable=False),
    Column("external_id", String(128), nullable=False),
    conversation_column(index=True),
    Column("n", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    Column("sealed_body", LargeBinary),
    Column("received_at", UtcTime, nullable=False),
    Column("status", String(12), nullable=False, index=True),
    Column("attempts", Integer, nullable=False, default=0),
    Column("try_after", UtcTime),
    Column("alarm", String(16)),
    Column("noticed_at", UtcTime),
    UniqueConstraint("channel", "external_id"),
    sqlite_autoincrement=True,  # an id never comes back, not even after an erasure
)

messages = Table(
    "messages",
    metadata,
    id_column(),
    conversation_column(),
    Column("n", Integer, nullable=False),
    Column("sender", String(12), nullable=False),
    Column("sealed_body", LargeBinary),
    Column("at", UtcTime, nullable=False),
    Column("delivery", String(12), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("try_after", UtcTime),
    Column("secret", Boolean, nullable=False, default=False),
    Column("answers", Integer),
    UniqueConstraint("conversation", "n"),
    Index("ix_messages_delivery", "delivery", "try_after"),
    sqlite_autoincrement=True,  # an id never comes back, not even after an erasure
)

drafts = Table(
    "drafts",
    metadata,
    conversation_column(primary_key=True),
    Column("vault", ForeignKey("vaults.id"), nullable=False),
    Column("sealed_body", LargeBinary, nullable=False),
    Column("started_at", UtcTime, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    Column("reminded_at", UtcTime),
)

attachments = Table(
    "attachments",
    metadata,
    id_column(),
    Column("vault", ForeignKey("vaults.id"), nullable=False, index=True),
    Column("conversation", String(32), nullable=False),
    Column("n", Integer, nullable=False),
    Column("channel", String(16), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("sealed_file_id", LargeBinary, nullable=False),
    Column("status", String(12), nullable=False, index=True),
    Column("media_type", String(80)),
    Column("size", Integer),
    Column("sha256", String(64)),
    Column("attempts", Integer, nullable=False, default=0),
    Column("try_after", UtcTime),
    Column("at", UtcTime, nullable=False),
    sqlite_autoincrement=True,  # an id never comes back, not even after an erasure
)

turns = Table(
    "turns",
    metadata,
    id_column(),
    Column("conversation", String(32), nullable=False, index=True),
    Column("first_n", Integer, nullable=False),
    Column("last_n", Integer, nullable=False),
    Column("model", String(80)),
    Column("intent", String(32)),
    Column("topic", String(32)),
    Column("confidence", Float),
    Column("milliseconds", Integer, nullable=False),
    Column("at", UtcTime, nullable=False),
)
