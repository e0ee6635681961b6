"""Staff: accounts, conflicts of interest, sign-ins, and what they did."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, LargeBinary, String, Table

from bot.storage.tables.base import UtcTime, id_column, metadata

staff = Table(
    "staff",
    metadata,
    id_column(),
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
    id_column(),
    Column("staff", ForeignKey("staff.id"), nullable=False),
    Column("action", String(32), nullable=False),
    Column("case", Integer),
    Column("handoff", Integer),
    Column("at", UtcTime, nullable=False),
)
