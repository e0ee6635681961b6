"""Cases, the queue, alarms and alerts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from bot.storage.tables import UtcTime


def vaults() -> None:
    op.create_table(
        "vaults",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("wrapped_private_key", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vaults")),
    )


def cases() -> None:
    op.create_table(
        "cases",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("number", sa.String(length=12), nullable=False),
        sa.Column("vault", sa.Integer(), nullable=False),
        sa.Column("conversation", sa.String(length=32), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("program", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("topic", sa.String(length=32), nullable=False),
        sa.Column("urgency", sa.String(length=4), nullable=False),
        sa.Column("workplace", sa.String(length=120), nullable=False),
        sa.Column("identity", sa.String(length=16), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("received_at", UtcTime(), nullable=False),
        sa.Column("status_at", UtcTime(), nullable=False),
        sa.Column("first_contact_at", UtcTime(), nullable=True),
        sa.Column("assigned_to", sa.Integer(), nullable=True),
        sa.Column("disposition", sa.String(length=20), nullable=True),
        sa.Column("return_code_hash", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["assigned_to"], ["staff.id"], name=op.f("fk_cases_assigned_to")),
        sa.ForeignKeyConstraint(["vault"], ["vaults.id"], name=op.f("fk_cases_vault")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cases")),
        sa.UniqueConstraint("number", name=op.f("uq_cases_number")),
    )
    op.create_index(op.f("ix_cases_conversation"), "cases", ["conversation"])


def handoffs() -> None:
    op.create_table(
        "handoffs",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("conversation", sa.String(length=32), nullable=False),
        sa.Column("case", sa.Integer(), nullable=True),
        sa.Column("vault", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=24), nullable=False),
        sa.Column("urgency", sa.String(length=4), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("program", sa.String(length=64), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("claimed_by", sa.Integer(), nullable=True),
        sa.Column("claimed_at", UtcTime(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case"], ["cases.id"], name=op.f("fk_handoffs_case")),
        sa.ForeignKeyConstraint(["claimed_by"], ["staff.id"], name=op.f("fk_handoffs_claimed_by")),
        sa.ForeignKeyConstraint(["vault"], ["vaults.id"], name=op.f("fk_handoffs_vault")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_handoffs")),
    )
    op.create_index(op.f("ix_handoffs_case"), "handoffs", ["case"])
    op.create_index(op.f("ix_handoffs_conversation"), "handoffs", ["conversation"])
    op.create_index(op.f("ix_handoffs_status"), "handoffs", ["status"])


def sealed_items() -> None:
    op.create_table(
        "sealed_items",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("vault", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("n", sa.Integer(), nullable=True),
        sa.Column("sealed_body", sa.LargeBinary(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("by_staff", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["by_staff"], ["staff.id"], name=op.f("fk_sealed_items_by_staff")),
        sa.ForeignKeyConstraint(["vault"], ["vaults.id"], name=op.f("fk_sealed_items_vault")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sealed_items")),
    )
    op.create_index(op.f("ix_sealed_items_vault"), "sealed_items", ["vault"])


def alarms() -> None:
    op.create_table(
        "alarms",
        sa.Column("inbox", sa.Integer(), nullable=False),
        sa.Column("conversation", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("read_by", sa.String(length=16), nullable=False),
        sa.Column("probability", sa.Float(), nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(["inbox"], ["inbox.id"], name=op.f("fk_alarms_inbox"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("inbox", name=op.f("pk_alarms")),
    )
    op.create_index(op.f("ix_alarms_conversation"), "alarms", ["conversation"])


def alerts() -> None:
    op.create_table(
        "alerts",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("handoff", sa.Integer(), nullable=False),
        sa.Column("urgency", sa.String(length=4), nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("try_after", UtcTime(), nullable=True),
        sa.Column("sent", sa.Integer(), nullable=False),
        sa.Column("failed", sa.Integer(), nullable=False),
        sa.Column("acknowledged_at", UtcTime(), nullable=True),
        sa.Column("acknowledged_by", sa.Integer(), nullable=True),
        sa.Column("token_hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["acknowledged_by"], ["staff.id"], name=op.f("fk_alerts_acknowledged_by")),
        sa.ForeignKeyConstraint(["handoff"], ["handoffs.id"], name=op.f("fk_alerts_handoff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alerts")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_alerts_token_hash")),
    )
    op.create_index(op.f("ix_alerts_handoff"), "alerts", ["handoff"])
