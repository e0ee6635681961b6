"""Those who work at the desk, what they may not see, and what they opened."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import UtcTime


def staff() -> None:
    op.create_table(
        "staff",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("role", sa.String(length=16), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff")),
        sa.UniqueConstraint("name", name=op.f("uq_staff_name")),
    )


def staff_conflicts() -> None:
    op.create_table(
        "staff_conflicts",
        sa.Column("staff", sa.Integer(), nullable=False),
        sa.Column("workplace", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(["staff"], ["staff.id"], name=op.f("fk_staff_conflicts_staff")),
        sa.PrimaryKeyConstraint("staff", "workplace", name=op.f("pk_staff_conflicts")),
    )


def case_conflicts() -> None:
    op.create_table(
        "case_conflicts",
        sa.Column("staff", sa.Integer(), nullable=False),
        sa.Column("handoff", sa.Integer(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["handoff"], ["handoffs.id"], name=op.f("fk_case_conflicts_handoff")),
        sa.ForeignKeyConstraint(["staff"], ["staff.id"], name=op.f("fk_case_conflicts_staff")),
        sa.PrimaryKeyConstraint("staff", "handoff", name=op.f("pk_case_conflicts")),
    )


def staff_sessions() -> None:
    op.create_table(
        "staff_sessions",
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.Column("staff", sa.Integer(), nullable=False),
        sa.Column("csrf", sa.String(length=64), nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("seen_at", UtcTime(), nullable=False),
        sa.Column("expires_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["staff"], ["staff.id"], name=op.f("fk_staff_sessions_staff")),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_staff_sessions")),
    )


def access_log() -> None:
    op.create_table(
        "access_log",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("staff", sa.Integer(), nullable=False),
        sa.Column("action", sa.String(length=32), nullable=False),
        sa.Column("case", sa.Integer(), nullable=True),
        sa.Column("handoff", sa.Integer(), nullable=True),
        sa.Column("at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["staff"], ["staff.id"], name=op.f("fk_access_log_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_log")),
    )
