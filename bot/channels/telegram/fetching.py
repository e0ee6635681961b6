"""Files of workers: fetched from Telegram, up to 20 MB, and given to be sealed. Their addresses hold the token."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import anyio
import anyio.to_thread
import httpx
import structlog
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError

from bot.channels.telegram.client import ApiClient
from bot.channels.telegram.pace import growing
from bot.channels.telegram.parsing import CHANNEL
from bot.services import files
from bot.services.core import Core, outbox_bell
from bot.storage import attachments
from bot.storage.attachments import Attachment

log = structlog.get_logger()

LOOK_EVERY = 2.0
FILE_SECONDS = 180.0
AT_ONCE = 3
PATIENCE = timedelta(hours=2)
"""How long an outage may last before failed tries count: a worker is told that a file is lost only where it is."""

LONGEST_PAUSE = 60.0


class TooLarge(Exception):
    """More than may be kept."""


class Unreachable(Exception):
    """Telegram's side or the network is away: the file is not to blame."""


class Fetcher:
    """Runs until cancelled. Several files at once, so that a slow one holds back no other."""

    def __init__(self, core: Core, bot: ApiClient) -> None:
        self._core = core
        self._bot = bot
        self._client = bot.new_downloader()
        self._places = asyncio.Semaphore(AT_ONCE)
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._pauses: dict[int, tuple[int, datetime]] = {}

    async def run(self) -> None:
        try:
            while True:
                await self._start_due()
                await self._core.bells.wait(outbox_bell(CHANNEL), LOOK_EVERY)
        finally:
            with anyio.CancelScope(shield=True):
                await self._end()

    async def _start_due(self) -> None:
        try:
            due = await anyio.to_thread.run_sync(self._due)
        except Exception as error:  # the store may come back: the next round looks again
            log.warning("telegram_files", kind=type(error).__name__)
            return
        for attachment in due:
            if attachment.id not in self._busy:
                self._busy[attachment.id] = asyncio.create_task(self._guarded(attachment))

    def _due(self) -> list[Attachment]:
        now = self._core.clock()
        with self._core.db.read() as db:
            waiting = attachments.to_fetch(db, self._core.keys, CHANNEL, now)
        return [one for one in waiting if one.id not in self._pauses or self._pauses[one.id][1] <= now]

    async def _guarded(self, attachment: Attachment) -> None:
        try:
            async with self._places:
                await self._one(attachment)
        except Exception as error:  # the store is in trouble, e.g. full: the file waits at Telegram, uncounted
            log.warning("telegram_files", kind=type(error).__name__, attachment=attachment.id)
            self._pause(attachment)
        finally:
            self._busy.pop(attachment.id, None)

    async def _one(self, attachment: Attachment) -> None:
        try:
            content = await self._content(attachment.file_id)
        except TooLarge:
            await anyio.to_thread.run_sync(files.refuse_too_large, self._core, attachment)
        except Unreachable as error:
            await self._put_off(attachment, str(error))
        except Exception as error:  # wrong or expired, and anything that is not known: it counts as a try
            await self._failed(attachment, type(error).__name__)
        else:
            await anyio.to_thread.run_sync(files.store, self._core, attachment, content)
            self._pauses.pop(attachment.id, None)

    async def _content(self, file_id: str) -> bytes:
        """Raises TooLarge, Unreachable, TelegramError."""
        try:
            async with asyncio.timeout(FILE_SECONDS):
                return await self._download(await self._address(file_id))
        except TimeoutError as error:
            raise Unreachable("TimeoutError") from error

    async def _address(self, file_id: str) -> str:
        try:
            file = await self._bot.get_file(file_id)
        except BadRequest as error:
            if "too big" in error.message.lower():
                raise TooLarge from None
            raise
        except (NetworkError, RetryAfter) as error:
            raise Unreachable(type(error).__name__) from error
        if not file.file_path:
            raise TelegramError("no path")
        return file.file_path

    async def _download(self, address: str) -> bytes:
        try:
            async with self._client.stream("GET", address) as answer:
                if answer.status_code >= httpx.codes.INTERNAL_SERVER_ERROR or answer.status_code == 429:
                    raise Unreachable(f"status_{answer.status_code}")
                if answer.status_code != httpx.codes.OK:
                    raise TelegramError(f"status_{answer.status_code}")
                return await _limited(answer)
        except httpx.TransportError as error:
            raise Unreachable(type(error).__name__) from error

    async def _put_off(self, attachment: Attachment, kind: str) -> None:
        if self._core.clock() - attachment.at > PATIENCE:
            await self._failed(attachment, kind)
        else:
            self._pause(attachment)

    def _pause(self, attachment: Attachment) -> None:
        now = self._core.clock()
        tries = self._pauses.get(attachment.id, (0, now))[0] + 1
        self._pauses[attachment.id] = (tries, now + timedelta(seconds=growing(tries, LONGEST_PAUSE)))

    async def _end(self) -> None:
        running = list(self._busy.values())
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await self._client.aclose()

    async def _failed(self, attachment: Attachment, kind: str) -> None:
        log.warning("telegram_file", attachment=attachment.id, kind=kind, attempt=attachment.attempts + 1)
        await anyio.to_thread.run_sync(files.fetch_failed, self._core, attachment)


async def _limited(answer: httpx.Response) -> bytes:
    held = bytearray()
    async for piece in answer.aiter_bytes():
        held += piece
        if len(held) > files.LIMIT_BYTES:
            raise TooLarge
    return bytes(held)
