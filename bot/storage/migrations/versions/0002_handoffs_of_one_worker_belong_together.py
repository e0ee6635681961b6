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
    families: dict[tuple[str, object], str] = {}
    for row in db.execute(sa.select(handoffs.c.id, handoffs.c.conversation, handoffs.c.case).order_by(handoffs.c.id)):
        keys = [(kind, key) for kind, key in (("chat", row.conversation), ("case", row.case)) if key]
        family = next((families[key] for key in keys if key in families), uuid4().hex)
        families.update(dict.fromkeys(keys, family))
        db.execute(sa.update(handoffs).where(handoffs.c.id == row.id).values(family=family))


def downgrade() -> None:
    with op.batch_alter_table("handoffs") as table:
        table.drop_index("ix_handoffs_family")
        table.drop_column("family")
