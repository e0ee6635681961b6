"""Putting a conversation into the queue: a handoff, its sealed words, an alert."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from sqlalchemy import Connection

from bot.model.clock import to_the_hour
from bot.model.conversation import Conversation
from bot.model.handoff import URGENCY_OF, Handoff, HandoffReason, HandoffStatus
from bot.model.triage import Urgency
from bot.services.core import Core
from bot.storage import alerts, handoffs, sealing

ITEM_MESSAGE = "message"


def open_handoff(
    core: Core,
    db: Connection,
    conversation: Conversation,
    reason: HandoffReason,
    *,
    language: str,
    words: Sequence[tuple[int, str]],
    known: Handoff | None = None,
    case: int | None = None,
    vault: int | None = None,
    urgency: Urgency | None = None,
) -> Handoff:
    """Open a handoff (or add to the `known` open one), seal the words into its vault, raise an alert."""
    now = core.clock()
    if known is None:
        vault = vault if vault is not None else sealing.new_vault(db, core.keys)
        new = Handoff(
            0,
            conversation.id,
            reason,
            urgency or URGENCY_OF[reason],
            language,
            conversation.program or core.options.default_program,
            HandoffStatus.WAITING,
            to_the_hour(now) if reason is HandoffReason.CASE else now,
            case,
        )
        known = handoffs.add(db, new, vault=vault)
    else:
        vault = handoffs.vault_of(db, known.id)
    for n, text in words:
        sealing.put(db, vault, ITEM_MESSAGE, text, now, n=n)
    raise_alert(core, db, known)
    return known


def raise_alert(core: Core, db: Connection, handoff: Handoff) -> None:
    """One open alert per handoff; nobody has a token for it yet: each sending makes its own."""
    if alerts.is_open(db, handoff.id):
        return
    alerts.add(db, handoff.id, handoff.urgency, core.clock(), core.keys.lookup_hash("alert", secrets.token_urlsafe(24)))
