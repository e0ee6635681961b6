""" "typing …" in the chat while an answer takes longer than a moment. Best effort."""

from __future__ import annotations

import anyio.to_thread
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.channels.telegram.background import Background
from bot.channels.telegram.client import ApiClient
from bot.services.core import Core, messages_bell
from bot.storage import inbox

MOMENT = 0.7
"""Seconds: most answers are quicker, and a sign that arrives after the answer would stay behind it."""

SHOWN_FOR = 4.5
ROUNDS = 4
"""After that the worker is told that the message is kept; a sign that goes on would promise too much."""


class TypingSign:
    """One sign per conversation at a time."""

    def __init__(self, core: Core, bot: ApiClient, background: Background) -> None:
        self._core = core
        self._bot = bot
        self._background = background
        self._watched: set[str] = set()

    def expect(self, conversation: str, chat: str) -> None:
        """An answer to this chat is under way."""
        if conversation not in self._watched:
            self._watched.add(conversation)
            self._background.start("typing", self._watch(conversation, chat))

    async def _watch(self, conversation: str, chat: str) -> None:
        try:
            pause = MOMENT
            for _ in range(ROUNDS):
                await self._core.bells.wait(messages_bell(conversation), pause)
                if not await anyio.to_thread.run_sync(self._waits, conversation):
                    return
                await self._bot.send_chat_action(int(chat), ChatAction.TYPING)
                pause = SHOWN_FOR
        except TelegramError:
            return
        finally:
            self._watched.discard(conversation)

    def _waits(self, conversation: str) -> bool:
        with self._core.db.read() as db:
            return bool(inbox.waiting(db, self._core.keys, conversation))
