"""Cases, the queue, alarms and alerts."""

from __future__ import annotations

from sqlalchemy import Column, Float, ForeignKey, Integer, LargeBinary, String, Table

from bot.storage.tables.base import UtcTime, id_column, metadata

vaults = Table(
    "vaults",
    metadata,
    id_column(),
    Column("public_key", LargeBinary, nullable=False),
    Column("wrapped_private_key", LargeBinary, nullable=False),
)

cases = Table(
    "cases",
    metadata,
    id_column(),
    Column("number", String(12), nullable=False, unique=True),
    Column("vault", ForeignKey("vaults.id"), nullable=False),
    # Not a foreign key: the case outlives a conversation that the worker erases.
    Column("conversation", String(32), nullable=False, index=True),
    Column("channel", String(16), nullable=False),
    Column("program", String(64), nullable=False),
    Column("language", String(8), nullable=False),
    Column("topic", String(32), nullable=False),
    Column("urgency", String(4), nullable=False),
    Column("workplace", String(120), nullable=False, default=""),
    Column("identity", String(16), nullable=False),
    Column("status", String(12), nullable=False),
    Column("received_at", UtcTime, nullable=False),
    Column("status_at", UtcTime, nullable=False),
    Column("first_contact_at", UtcTime),
    Column("assigned_to", ForeignKey("staff.id")),
    Column("disposition", String(20)),
    Column("return_code_hash", String(200), nullable=False),
    Column("version", Integer, nullable=False, default=0),
)

handoffs = Table(
    "handoffs",
    metadata,
    id_column(),
    Column("conversation", String(32), nullable=False, index=True),
    # Which handoffs are one worker's, also after the chat was erased or changed; leads back to no chat.
    Column("family", String(32), nullable=False, index=True),
    Column("case", ForeignKey("cases.id"), index=True),
    Column("vault", ForeignKey("vaults.id"), nullable=False),
    Column("reason", String(24), nullable=False),
    Column("urgency", String(4), nullable=False),
    Column("language", String(8), nullable=False),
    Column("program", String(64), nullable=False),
    Column("status", String(12), nullable=False, index=True),
    Column("created_at", UtcTime, nullable=False),
    Column("claimed_by", ForeignKey("staff.id")),
    Column("claimed_at", UtcTime),
    Column("version", Integer, nullable=False, default=0),
)

sealed_items = Table(
    "sealed_items",
    metadata,
    id_column(),
    Column("vault", ForeignKey("vaults.id"), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("n", Integer),
    Column("sealed_body", LargeBinary, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("by_staff", ForeignKey("staff.id")),
)

alarms = Table(
    "alarms",
    metadata,
    Column("inbox", ForeignKey("inbox.id", ondelete="CASCADE"), primary_key=True),
    Column("conversation", String(32), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("read_by", String(16), nullable=False),
    Column("probability", Float, nullable=False),
    Column("at", UtcTime, nullable=False),
)

alerts = Table(
    "alerts",
    metadata,
    id_column(),
    Column("handoff", ForeignKey("handoffs.id"), nullable=False, index=True),
    Column("urgency", String(4), nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("try_after", UtcTime),
    Column("sent", Integer, nullable=False, default=0),
    Column("failed", Integer, nullable=False, default=0),
    Column("acknowledged_at", UtcTime),
    Column("acknowledged_by", ForeignKey("staff.id")),
    Column("token_hash", LargeBinary, nullable=False, unique=True),
)
