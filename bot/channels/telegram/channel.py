"""The Telegram channel: polls for updates, sends the outbox, fetches files; private chats only."""

from __future__ import annotations

import asyncio

import anyio
import anyio.to_thread
from telegram.error import TelegramError

from bot.channels.telegram.background import Background
from bot.channels.telegram.client import ApiClient, silence_libraries
from bot.channels.telegram.commands import menus
from bot.channels.telegram.fetching import Fetcher
from bot.channels.telegram.outbox import Outbox
from bot.channels.telegram.pace import Pacer, Sleep, growing
from bot.channels.telegram.parsing import CHANNEL, Group, Parsed
from bot.channels.telegram.polling import Poller
from bot.channels.telegram.speaking import Speaker
from bot.channels.telegram.standing import ChannelHealth, Standing
from bot.channels.telegram.typing_sign import TypingSign
from bot.model.message import Incoming
from bot.services.core import Core
from bot.services.groups import word_to_group
from bot.services.receive import Received

POLL_SECONDS = 25
MENU_PAUSE = 300.0


class TelegramChannel:
    """`api` is the base address of the Bot API. `poll_seconds` is how long Telegram holds an empty poll open."""

    def __init__(
        self,
        core: Core,
        token: str,
        api: str,
        *,
        poll_seconds: int = POLL_SECONDS,
        pacer: Pacer | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        silence_libraries()
        self._core = core
        self._bot = ApiClient(token, api)
        self._sleep = sleep
        self._standing = Standing(core.clock)
        self._background = Background()
        self._typing = TypingSign(core, self._bot, self._background)
        self._poller = Poller(
            core, self._bot, self._standing, seen=self._seen, kept=self._kept, seconds=poll_seconds, sleep=sleep
        )
        self._outbox = Outbox(core, Speaker(self._bot, pacer or Pacer(), sleep), sleep)
        self._fetcher = Fetcher(core, self._bot)

    @property
    def health(self) -> ChannelHealth:
        """How polling stands, and since when."""
        return self._standing.health

    async def run(self) -> None:
        """Until cancelled. Outages are waited out; nothing that Telegram does ends it. Runs once."""
        silence_libraries()
        try:
            async with anyio.create_task_group() as group:
                group.start_soon(self._poller.run)
                group.start_soon(self._outbox.run)
                group.start_soon(self._fetcher.run)
                group.start_soon(self._set_menus)
        finally:
            with anyio.CancelScope(shield=True):
                await self._background.end()
                await self._bot.shutdown()

    def _seen(self, parsed: Parsed) -> None:
        if parsed.tapped is not None:
            self._background.start("tap", self._answer_tap(parsed.tapped))
        if parsed.group is not None:
            self._background.start("group", self._tell_group(parsed.group))

    def _kept(self, incoming: Incoming, received: Received) -> None:
        self._typing.expect(received.conversation, incoming.address)

    async def _answer_tap(self, query: str) -> None:
        """Only stops the spinner on the button. Old keyboards stay: a related question may be tapped later."""
        await self._bot.answer_callback_query(query)

    async def _tell_group(self, group: Group) -> None:
        reply = await anyio.to_thread.run_sync(word_to_group, self._core, CHANNEL, group.address, group.language)
        if reply is not None:
            await self._bot.send_message(int(group.address), reply.text)

    async def _set_menus(self) -> None:
        tries = 0
        while True:
            try:
                for language, commands in menus(self._core.renderer.library.wordings).items():
                    await self._bot.set_my_commands(commands, language_code=language)
                return
            except TelegramError:
                tries += 1
                await self._sleep(growing(tries, MENU_PAUSE))
