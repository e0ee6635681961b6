"""How the channel stands with Telegram and with the store, for the health page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import structlog
from telegram.error import Conflict, InvalidToken, TelegramError

from bot.model.clock import Clock

log = structlog.get_logger()


class State(StrEnum):
    """`away`: Telegram does not answer. `refused`: the token is wrong. `conflict`: another process polls for this bot.
    `not_keeping`: updates wait at Telegram because they cannot be stored here.
    """

    STARTING = "starting"
    OK = "ok"
    AWAY = "away"
    REFUSED = "refused"
    CONFLICT = "conflict"
    NOT_KEEPING = "not_keeping"


@dataclass(frozen=True)
class ChannelHealth:
    """The state and since when it holds."""

    state: State
    since: datetime

    @property
    def ok(self) -> bool:
        return self.state is State.OK


class Standing:
    """Keeps the present state; each change is one line in the log."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.health = ChannelHealth(State.STARTING, clock())

    def now(self, state: State, kind: str = "") -> None:
        """`kind` is the class of the fault: its text may hold the token or a worker's words."""
        if state is self.health.state:
            return
        self.health = ChannelHealth(state, self._clock())
        if state is State.OK:
            log.info("telegram", state=state)
        else:
            log.warning("telegram", state=state, kind=kind)

    def trouble(self, error: TelegramError) -> None:
        """Telegram did not do what polling asked for."""
        kind = type(error).__name__
        match error:
            case InvalidToken():
                self.now(State.REFUSED, kind)
            case Conflict():
                self.now(State.CONFLICT, kind)
            case _:
                self.now(State.AWAY, kind)
