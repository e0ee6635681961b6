"""All tables of the first version"""

from __future__ import annotations

from collections.abc import Callable

from alembic import op

from bot.storage.migrations.first_version import casework, figures, people, talk

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# Each after those that it refers to.
TABLES: tuple[Callable[[], None], ...] = (
    talk.conversations,
    figures.counters,
    people.staff,
    talk.turns,
    casework.vaults,
    people.access_log,
    talk.attachments,
    casework.cases,
    talk.drafts,
    talk.inbox,
    talk.messages,
    casework.sealed_items,
    people.staff_conflicts,
    people.staff_sessions,
    casework.alarms,
    casework.handoffs,
    casework.alerts,
    people.case_conflicts,
)


def upgrade() -> None:
    for create in TABLES:
        create()


def downgrade() -> None:
    for create in reversed(TABLES):
        op.drop_table(create.__name__)
