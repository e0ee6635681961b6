"""When an answer takes long the worker hears that the message is kept: a transaction of its own, once per message."""

from __future__ import annotations

import anyio.to_thread
from sqlalchemy import select

from bot.content.render import Setting
from bot.model.named import named
from bot.services.core import Core, messages_bell, outbox_bell
from bot.storage import conversations, handoffs, inbox, messages
from bot.storage.inbox import InboxRow
from bot.storage.tables import inbox as table


async def tell_kept(core: Core) -> int:
    """Notices for all messages that have waited too long. Returns how many were given."""
    told = await anyio.to_thread.run_sync(_tell_all, core)
    for conversation, channel in told:
        core.bells.ring(messages_bell(conversation))
        core.bells.ring(outbox_bell(channel))
    return len(told)


def _tell_all(core: Core) -> list[tuple[str, str]]:
    before = core.clock() - core.options.kept_after
    with core.db.read() as db:
        late = list(
            db.execute(
                select(table.c.id)
                .where(table.c.status == inbox.WAITING, table.c.noticed_at.is_(None), table.c.received_at <= before)
                .order_by(table.c.id)
            ).scalars()
        )
        rows = [row for row in (inbox.get(db, core.keys, inbox_id) for inbox_id in late) if row is not None]
    return [told for told in (_tell(core, row) for row in rows) if told]


def _tell(core: Core, row: InboxRow) -> tuple[str, str] | None:
    with core.db.write() as db:
        if not inbox.mark_noticed(db, row.id, core.clock()):
            return None
        conversation = conversations.get(db, row.conversation)
        # A person who has the conversation answers; an alarm has been answered: neither needs this notice.
        if row.alarm not in (None, "none") or any(h.claimed_by for h in handoffs.open_ones(db, row.conversation)):
            return None
        read = core.reader.language(row.text, conversation.language) if row.text else None
        language = conversation.language or read or row.language_hint or "en"
        setting = Setting(language, conversation.program, conversation.channel)
        messages.send(
            db,
            core.keys,
            conversation.id,
            core.renderer.one(named("utter_kept"), setting),
            core.clock(),
            answers=row.id,
        )
        return conversation.id, conversation.channel
