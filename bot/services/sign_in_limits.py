"""Limits on tries to sign in: per name and per address, each failure beyond the free ones doubles the wait."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock

FREE_TRIES = {"name": 5, "address": 20}
"""Several colleagues may share an address; nobody shares a name."""

FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=5)
"""No longer, or a stranger could keep a colleague out for a whole night."""

FORGOTTEN_AFTER = timedelta(hours=1)
REMEMBERED = 10_000


class TooManyTries(Exception):
    """Wait `seconds` before the next try."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"wait {seconds} s")
        self.seconds = seconds


@dataclass
class _Tries:
    failures: int
    last: datetime
    until: datetime


class SignInLimits:
    """In memory and bounded: the oldest entries go first. Safe to use from several threads."""

    def __init__(self) -> None:
        self._tries: OrderedDict[str, _Tries] = OrderedDict()
        self._lock = Lock()

    def begin(self, keys: Iterable[str], now: datetime) -> None:
        """Count a try as failed until it succeeds, so that tries at the same moment can't slip through together.

        Raises TooManyTries where one of the keys has to wait; such a try is not counted.
        """
        held = tuple(keys)
        with self._lock:
            longest = max((self._tries[key].until - now for key in held if key in self._tries), default=timedelta())
            if longest > timedelta():
                raise TooManyTries(max(1, round(longest.total_seconds())))
            for key in held:
                self._note(key, now)
            while len(self._tries) > REMEMBERED:
                self._tries.popitem(last=False)

    def _note(self, key: str, now: datetime) -> None:
        tries = self._tries.pop(key, None)
        if tries is None or now - tries.last > FORGOTTEN_AFTER:
            tries = _Tries(0, now, now)
        tries.failures, tries.last = tries.failures + 1, now
        over = tries.failures - FREE_TRIES[key.partition(":")[0]]
        if over >= 0:
            tries.until = now + min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(over, 20))
        self._tries[key] = tries

    def succeeded(self, keys: Iterable[str]) -> None:
        """A name begins anew; an address gets back this one try only, or a known account would open it to guessing."""
        with self._lock:
            for key in keys:
                if key.startswith("name:"):
                    self._tries.pop(key, None)
                elif key in self._tries:
                    tries = self._tries[key]
                    tries.failures, tries.until = tries.failures - 1, tries.last
