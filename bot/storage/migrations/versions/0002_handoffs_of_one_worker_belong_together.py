"""Handoffs of one worker belong together, also after the chat was erased"""

from __future__ import annotations

from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("handoffs") as table:
        table.add_column(sa.Column("family", sa.String(length=32), nullable=False, server_default=""))
    _fill()
    with op.batch_alter_table("handoffs") as table:
        table.alter_column("family", server_default=None, existing_type=sa.String(length=32), existing_nullable=False)
        table.create_index("ix_handoffs_family", ["family"])


def _fill() -> None:
    """Those of one conversation or one case get one family; the rest stand alone."""
    handoffs = sa.table("handoffs", *(sa.column(name) for name in ("id", "conversation", "case", "family")))
    db = op.get_bind()
    of: dict[tuple[str, object], str] = {}
    merged: dict[str, str] = {}
    belongs: dict[int, str] = {}

    def now(family: str) -> str:
        while family in merged:
            family = merged[family]
        return family

    for row in db.execute(sa.select(handoffs.c.id, handoffs.c.conversation, handoffs.c.case).order_by(handoffs.c.id)):
        keys = [(kind, key) for kind, key in (("chat", row.conversation), ("case", row.case)) if key]
        known = list(dict.fromkeys(now(of[key]) for key in keys if key in of)) or [uuid4().hex]
        merged.update(dict.fromkeys(known[1:], known[0]))
        of.update(dict.fromkeys(keys, known[0]))
        belongs[row.id] = known[0]
    for handoff, family in belongs.items():
        db.execute(sa.update(handoffs).where(handoffs.c.id == handoff).values(family=now(family)))


def downgrade() -> None:
    with op.batch_alter_table("handoffs") as table:
        table.drop_index("ix_handoffs_family")
        table.drop_column("family")
