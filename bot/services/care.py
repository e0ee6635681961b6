"""What has to happen as time goes by: the one reminder of a draft, erasure of what is old."""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, select, update

from bot.content.render import Setting
from bot.model.draft import Draft
from bot.model.named import button, named
from bot.services.core import Core
from bot.storage import conversations, drafts, messages
from bot.storage.tables import counters, inbox, staff_sessions
from bot.storage.tables import messages as message_table

ERASED_DRAFTS = "drafts_erased"


def look_after(core: Core) -> None:
    """One round; each step is a transaction of its own and harmless to repeat."""
    _remind(core)
    _erase_old_drafts(core)
    _erase_old_talk(core)


def _remind(core: Core) -> None:
    now = core.clock()
    with core.db.write() as db:
        for conversation in drafts.silent_since(db, now - core.options.draft_reminder, reminded=False):
            drafts.mark_reminded(db, conversation, now)
            _send_reminder(core, db, conversation)


def _send_reminder(core: Core, db: Connection, conversation_id: str) -> None:
    """Discreet: it does not say what the draft is about, because others may read the phone."""
    conversation = conversations.get(db, conversation_id)
    draft: Draft | None = drafts.find(db, core.keys, conversation_id)
    until = (core.clock() + core.options.draft_erase - core.options.draft_reminder).date().isoformat()
    buttons = [button("button_resume_draft", "do:resume_draft"), button("button_erase_draft", "do:erase_draft")]
    setting = Setting(conversation.language or "en", conversation.program, conversation.channel, draft)
    reply = core.renderer.one(named("utter_draft_reminder", buttons, date=until), setting)
    messages.send(db, core.keys, conversation_id, reply, core.clock())


def _erase_old_drafts(core: Core) -> None:
    """Erased, and counted in the figures: a complaint that was not finished is a finding too."""
    with core.db.write() as db:
        old = drafts.silent_since(db, core.clock() - core.options.draft_erase, reminded=True)
        for conversation in old:
            drafts.erase(db, conversation)
            conversations.forget_past(db, conversation)
            conversations.change(db, conversation, mode="talking", open_question=None)
        if old:
            count(db, ERASED_DRAFTS, len(old))


def _erase_old_talk(core: Core) -> None:
    now = core.clock()
    with core.db.write() as db:
        in_draft = set(drafts.all_conversations(db))
        old = (
            select(message_table.c.conversation)
            .group_by(message_table.c.conversation)
            .having(func.max(message_table.c.at) < now - core.options.talk_erase)
        )
        for conversation in db.execute(old).scalars().all():
            if conversation not in in_draft:
                db.execute(
                    delete(message_table).where(
                        message_table.c.conversation == conversation, message_table.c.delivery != messages.PENDING
                    )
                )
                conversations.forget_past(db, conversation)
        for conversation in conversations.due_for_erasure(db, now):
            conversations.erase(db, conversation)
        db.execute(
            delete(inbox).where(inbox.c.status != "waiting", inbox.c.received_at < now - core.options.talk_erase)
        )
        db.execute(delete(staff_sessions).where(staff_sessions.c.expires_at < now))


def count(db: Connection, name: str, more: int) -> None:
    """Add to a figure that outlives what it counts."""
    done = db.execute(update(counters).where(counters.c.name == name).values(value=counters.c.value + more))
    if done.rowcount == 0:
        db.execute(counters.insert().values(name=name, value=more))
