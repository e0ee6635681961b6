"""Group chats: said once that only private chats are answered, and nothing kept of what is written there."""

from __future__ import annotations

from sqlalchemy import insert, select

from bot.content.render import Setting
from bot.model.message import Reply
from bot.model.named import named
from bot.services.core import Core
from bot.storage.tables import counters


def word_to_group(core: Core, channel: str, address: str, language: str | None) -> Reply | None:
    """The word for a group, None where it was given before (noted first: rather never than twice).

    Raises StorageFull, OperationalError.
    """
    name = f"group:{core.keys.lookup_hash(channel, 'group', address).hex()[:40]}"
    with core.db.write() as db:
        if db.execute(select(counters.c.value).where(counters.c.name == name)).scalar_one_or_none() is not None:
            return None
        db.execute(insert(counters).values(name=name, value=1))
    setting = Setting(language or "en", core.options.default_program, channel)
    return core.renderer.one(named("utter_private_only"), setting)
