"""All tables. Whatever a worker wrote stands only in columns named `sealed_*` or in `sealed_items`."""

from bot.storage.tables.base import UtcTime, metadata
from bot.storage.tables.casework import alarms, alerts, cases, handoffs, sealed_items, vaults
from bot.storage.tables.figures import counters
from bot.storage.tables.people import access_log, case_conflicts, staff, staff_conflicts, staff_sessions
from bot.storage.tables.talk import attachments, conversations, drafts, inbox, messages, turns

__all__ = [
    "UtcTime",
    "access_log",
    "alarms",
    "alerts",
    "attachments",
    "case_conflicts",
    "cases",
    "conversations",
    "counters",
    "drafts",
    "handoffs",
    "inbox",
    "messages",
    "metadata",
    "sealed_items",
    "staff",
    "staff_conflicts",
    "staff_sessions",
    "turns",
    "vaults",
]
