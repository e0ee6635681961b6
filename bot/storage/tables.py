"""All tables. Whatever a worker wrote stands only in columns named `sealed_*` or in `sealed_items`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
)


class UtcTime(TypeDecorator[datetime]):
    """Aware UTC datetimes, also on SQLite, which forgets the zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone must not reach the database")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value is not None else None


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True, autoincrement=True)


def _conversation(**more: Any) -> Column[str]:
    return Column("conversation", ForeignKey("conversations.id", ondelete="CASCADE"), nullable=False, **more)


vaults = Table(
    "vaults",
    metadata,
    _id(),
    Column("public_key", LargeBinary, nullable=False),
    Column("wrapped_private_key", LargeBinary, nullable=False),
)

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
    _id(),
    Column("channel", String(16), nullable=False),
    Column("external_id", String(128), nullable=False),
    _conversation(index=True),
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
    _id(),
    _conversation(),
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
    _conversation(primary_key=True),
    Column("vault", ForeignKey("vaults.id"), nullable=False),
    Column("sealed_body", LargeBinary, nullable=False),
    Column("started_at", UtcTime, nullable=False),
    Column("updated_at", UtcTime, nullable=False),
    Column("reminded_at", UtcTime),
)

cases = Table(
    "cases",
    metadata,
    _id(),
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
    _id(),
    Column("conversation", String(32), nullable=False, index=True),
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
    _id(),
    Column("vault", ForeignKey("vaults.id"), nullable=False, index=True),
    Column("kind", String(16), nullable=False),
    Column("n", Integer),
    Column("sealed_body", LargeBinary, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("by_staff", ForeignKey("staff.id")),
)

attachments = Table(
    "attachments",
    metadata,
    _id(),
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
    _id(),
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

staff = Table(
    "staff",
    metadata,
    _id(),
    Column("name", String(80), nullable=False, unique=True),
    Column("role", String(16), nullable=False),
    Column("password_hash", String(200), nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("disabled", Boolean, nullable=False, default=False),
)

staff_conflicts = Table(
    "staff_conflicts",
    metadata,
    Column("staff", ForeignKey("staff.id"), primary_key=True),
    Column("workplace", String(120), primary_key=True),
)

case_conflicts = Table(
    "case_conflicts",
    metadata,
    Column("staff", ForeignKey("staff.id"), primary_key=True),
    Column("handoff", ForeignKey("handoffs.id"), primary_key=True),
    Column("at", UtcTime, nullable=False),
)

staff_sessions = Table(
    "staff_sessions",
    metadata,
    Column("token_hash", LargeBinary, primary_key=True),
    Column("staff", ForeignKey("staff.id"), nullable=False),
    Column("csrf", String(64), nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("seen_at", UtcTime, nullable=False),
    Column("expires_at", UtcTime, nullable=False),
)

access_log = Table(
    "access_log",
    metadata,
    _id(),
    Column("staff", ForeignKey("staff.id"), nullable=False),
    Column("action", String(32), nullable=False),
    Column("case", Integer),
    Column("handoff", Integer),
    Column("at", UtcTime, nullable=False),
)

turns = Table(
    "turns",
    metadata,
    _id(),
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

counters = Table(
    "counters", metadata, Column("name", String(64), primary_key=True), Column("value", Integer, nullable=False)
)
