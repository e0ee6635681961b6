"""What an attempt to send came to. Only what is known to be unsent may be tried again: a worker must not read twice
what looks like two different answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import httpx
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

from bot.channels.telegram.pace import growing
from bot.storage.messages import FAILED, PENDING, SENT, UNCERTAIN

LONGEST_PAUSE = 60.0
REFUSED_PAUSE = 60.0
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


@dataclass(frozen=True)
class Outcome:
    """The delivery state to note; with PENDING the seconds until the next try. `kind` is for the log."""

    delivery: str
    after: float = 0.0
    kind: str = ""


DONE = Outcome(SENT)


def outcome_of(error: Exception, tries: int) -> Outcome:
    """`tries` counts the attempts so far, this one included."""
    kind = type(error).__name__
    match error:
        case RetryAfter():
            return Outcome(PENDING, _seconds(error.retry_after), kind)
        case Forbidden() | ChatMigrated() | BadRequest():
            return Outcome(FAILED, kind=kind)
        case InvalidToken() | Conflict():
            return Outcome(PENDING, REFUSED_PAUSE, kind)
        case NetworkError():
            return _network(error, tries)
        case _:
            return Outcome(UNCERTAIN, kind=kind)


def _network(error: NetworkError, tries: int) -> Outcome:
    """With a cause from httpx no answer came, else the server answered with an error (5xx): it did not do it."""
    cause = error.__cause__
    kind = type(cause or error).__name__
    answered = cause is None or type(cause).__module__.startswith("telegram")
    if answered or isinstance(cause, _NEVER_LEFT):
        return Outcome(PENDING, growing(tries, LONGEST_PAUSE), kind)
    return Outcome(UNCERTAIN, kind=kind)


def _seconds(pause: int | timedelta) -> float:
    return pause.total_seconds() if isinstance(pause, timedelta) else float(pause)
