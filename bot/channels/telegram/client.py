"""The client of the Bot API: raw updates, timeouts of ours, and libraries that keep silent about what they carry."""

from __future__ import annotations

import logging
import ssl
from functools import cache
from typing import Any

import httpx
from telegram import Bot
from telegram.request import HTTPXRequest

CONNECT_SECONDS = 5.0
ANSWER_SECONDS = 15.0
AT_ONCE = 64
"""Connections for everything but polling; more than messages that may be under way at a time."""

_TALKATIVE = ("telegram", "httpx", "httpcore", "hpack")


class ApiClient(Bot):
    """python-telegram-bot's Bot. `api` is the base address, e.g. https://api.telegram.org."""

    def __init__(self, token: str, api: str) -> None:
        base = api.rstrip("/")
        super().__init__(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=_request(AT_ONCE),
            get_updates_request=_request(2),
        )

    async def raw_updates(self, offset: int | None, seconds: int) -> list[dict[str, Any]]:
        """Updates as they came, waiting up to `seconds` for the first. Raises TelegramError.

        Not `get_updates`: one update that the library cannot read would make it drop the whole batch, each time.
        An empty list of kinds means all usual ones; left out, the server would keep what was once set.
        """
        asked: dict[str, Any] = {"offset": offset, "timeout": seconds, "allowed_updates": []}
        answer = await self._post("getUpdates", asked, read_timeout=seconds + ANSWER_SECONDS)
        return list(answer)

    def new_downloader(self) -> httpx.AsyncClient:
        """A client that streams, for files; the caller closes it."""
        return httpx.AsyncClient(timeout=httpx.Timeout(2 * ANSWER_SECONDS, connect=CONNECT_SECONDS), verify=_tls())

    def __repr__(self) -> str:
        return "ApiClient()"  # the library's own shows the token


def _request(connections: int) -> HTTPXRequest:
    return HTTPXRequest(
        connections,
        read_timeout=ANSWER_SECONDS,
        write_timeout=ANSWER_SECONDS,
        connect_timeout=CONNECT_SECONDS,
        pool_timeout=CONNECT_SECONDS,
        httpx_kwargs={"verify": _tls()},
    )


@cache
def _tls() -> ssl.SSLContext:
    """One for all clients: reading the authorities' certificates takes a tenth of a second."""
    return httpx.create_ssl_context()


def silence_libraries() -> None:
    """Nothing of these libraries reaches a log: httpx prints the address with the token in it, the Bot API client
    texts and whole answers, even at level CRITICAL. What matters is logged by this package, by kind and id.
    """
    known = [name for name in logging.Logger.manager.loggerDict if name.split(".", 1)[0] in _TALKATIVE]
    for name in {*_TALKATIVE, *known}:
        logger = logging.getLogger(name)
        logger.setLevel(logging.CRITICAL + 1)
        # A filter as well: a logging configuration that is loaded later resets levels.
        logger.addFilter(_nothing)


def _nothing(_record: logging.LogRecord) -> bool:
    return False
