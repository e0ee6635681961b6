"""Signals: what a story says by itself. Ages and hours are counted; the rest are phrases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from bot.model.draft import SignalId
from bot.model.turn import Found
from bot.understanding.extraction import when
from bot.understanding.extraction.told import Told
from bot.understanding.phrases import Match

COUNTED = frozenset(
    {SignalId.MINOR, SignalId.HOURS, SignalId.EXCESSIVE_HOURS, SignalId.STILL_GOING_ON, SignalId.LEAVING_SOON}
)
YOUNGEST, YOUNGEST_WRITER, ADULT = 4, 12, 18
LONG_DAY, LONG_WEEK = 12, 60
"""Hours from which a working day or week counts as excessive (contracts/intake: excessive overtime)."""
SOON = timedelta(hours=72)


def find(told: Told) -> Iterator[Found]:
    """At most one item for each signal."""
    for signal in SignalId:
        if signal not in COUNTED:
            for match in told.all(f"signal:{signal}")[:1]:
                yield told.found(signal, match.first, match.last)
    counted = (minor(told), hours(told), excessive_hours(told), when.still_going_on(told), leaving_soon(told))
    yield from (item for item in counted if item)


def minor(told: Told) -> Found | None:
    """The writer, or somebody who is said to work, is younger than 18; or children are said to work."""
    for match in told.all(f"signal:{SignalId.MINOR}"):
        return told.found(SignalId.MINOR, match.first, match.last)
    others = told.all("age:other") if told.all("toil_third") else []
    for youngest, match in [(YOUNGEST_WRITER, m) for m in told.all("age:mine")] + [(YOUNGEST, m) for m in others]:
        age = told.number(match)
        if age is not None and youngest <= age < ADULT:
            return told.found(SignalId.MINOR, match.first, match.last, data={"age": str(age)})
    return None


def hours(told: Told) -> Found | None:
    """A number of hours at work."""
    for match in told.all("hours"):
        number = told.number(match)
        if number is not None and 1 < number <= 110:
            data = {"hours": str(number), "per": _per(told, match)}
            return told.found(SignalId.HOURS, match.first, match.last, data=data)
    return None


def _per(told: Told, match: Match) -> str:
    units = {told.lexicon.units[word] for word in told.texts(match.first, match.last + 2) if word in told.lexicon.units}
    if "week" in units:
        return "week"
    return "day" if (told.number(match) or 0) <= 24 else "week"


def excessive_hours(told: Told) -> Found | None:
    """Twelve hours a day, sixty a week, or no day off."""
    for match in told.all("excessive"):
        return told.found(SignalId.EXCESSIVE_HOURS, match.first, match.last)
    for match in told.all("hours"):
        number, per = told.number(match) or 0, _per(told, match)
        if (per == "day" and LONG_DAY <= number <= 24) or (per == "week" and LONG_WEEK <= number <= 110):
            return told.found(SignalId.EXCESSIVE_HOURS, match.first, match.last)
    return None


def leaving_soon(told: Told) -> Found | None:
    """Dismissed or leaving; not where the message dates it longer ago than 72 hours."""
    for match in told.all(f"signal:{SignalId.LEAVING_SOON}"):
        if not _long_ago(told, match):
            return told.found(SignalId.LEAVING_SOON, match.first, match.last)
    return None


def _long_ago(told: Told, match: Match) -> bool:
    earliest = told.now.date() - SOON
    same = [dated for dated in when.candidates(told) if told.sentence(dated.first) == told.sentence(match.first)]
    return bool(same) and all(dated.stretch.last < earliest for dated in same)
