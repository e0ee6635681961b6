"""Says one stored message in a chat: all its parts, at the pace that Telegram allows, and tells what came of it."""

from __future__ import annotations

from telegram import InlineKeyboardMarkup, LinkPreviewOptions

from bot.channels.telegram.client import ApiClient
from bot.channels.telegram.layout import keyboard, parts
from bot.channels.telegram.outcome import DONE, Outcome, outcome_of
from bot.channels.telegram.pace import Pacer, Sleep
from bot.storage.messages import PENDING, SENT, UNCERTAIN, StoredMessage

LATER_PART_TRIES = 6
# A preview would fetch a page about a worker's words and fill a small screen.
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Speaker:
    """Plain text without a parse mode: what a worker wrote, echoed, must not turn into formatting."""

    def __init__(self, bot: ApiClient, pacer: Pacer, sleep: Sleep) -> None:
        self._bot = bot
        self._pacer = pacer
        self._sleep = sleep

    async def ready(self, chat: str) -> None:
        """Returns when the pace allows one more message to this chat."""
        await self._pacer.wait(chat)

    async def say(self, message: StoredMessage, chat: str) -> Outcome:
        """Never raises. The first part's place is the one that `ready` waited for."""
        pieces = parts(message.text)
        for index, piece in enumerate(pieces):
            markup = keyboard(message.buttons) if piece is pieces[-1] else None
            if index == 0:
                outcome = await self._attempt(chat, piece, markup, message.attempts + 1)
            else:
                outcome = await self._insist(chat, piece, markup)
            if outcome.delivery != SENT:
                return outcome
        return DONE

    async def _insist(self, chat: str, piece: str, markup: InlineKeyboardMarkup | None) -> Outcome:
        """A later part is tried again here: the message as a whole is no longer one that was not sent."""
        outcome = DONE
        for tries in range(1, LATER_PART_TRIES + 1):
            await self._pacer.wait(chat)
            outcome = await self._attempt(chat, piece, markup, tries)
            if outcome.delivery != PENDING:
                return outcome
            await self._sleep(outcome.after)
        return Outcome(UNCERTAIN, kind=outcome.kind)

    async def _attempt(self, chat: str, piece: str, markup: InlineKeyboardMarkup | None, tries: int) -> Outcome:
        try:
            await self._bot.send_message(int(chat), piece, reply_markup=markup, link_preview_options=_NO_PREVIEW)
        except Exception as error:  # every kind has its outcome; an unknown one counts as uncertain
            return outcome_of(error, tries)
        return DONE
