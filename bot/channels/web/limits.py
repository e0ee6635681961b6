"""How fast one sender may be. In memory and bounded: nothing about anybody's pace is stored."""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime

REMEMBERED = 10_000


@dataclass(frozen=True)
class ChatLimits:
    """Farms share one address, so new chats per address are generous. Times in seconds."""

    chats_per_minute: int = 60
    messages_per_minute: int = 60
    polls_per_minute: int = 240
    polls_at_once: int = 4
    answer_within: float = 4.7
    notice_within: float = 1.0
    longest_poll: float = 25.0


class Pace:
    """So many per minute for each sender, bursts included: a bucket that refills evenly."""

    def __init__(self, per_minute: int, remembered: int = REMEMBERED) -> None:
        self._full = float(per_minute)
        self._remembered = remembered
        self._left: OrderedDict[str, tuple[float, datetime]] = OrderedDict()

    def seconds_to_wait(self, sender: str, now: datetime) -> int:
        """0 where it is allowed (and counted now), else whole seconds until it will be."""
        left, at = self._left.pop(sender, (self._full, now))
        left = min(self._full, left + max(0.0, (now - at).total_seconds()) * self._full / 60)
        allowed = left >= 1
        self._left[sender] = (left - 1 if allowed else left, now)
        while len(self._left) > self._remembered:
            self._left.popitem(last=False)
        return 0 if allowed else max(1, math.ceil((1 - left) * 60 / self._full))
