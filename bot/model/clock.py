"""Time comes in from outside, so that promises about time can be tested."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Returns the present moment, in UTC."""


def system_clock() -> datetime:
    return datetime.now(UTC)


def to_the_hour(moment: datetime) -> datetime:
    """Clear metadata keeps times to the hour only: minutes would help to tell who wrote."""
    return moment.replace(minute=0, second=0, microsecond=0)
