"""The stretch of days that a phrase names. dateparser reads written-out and numeric dates; the rest is counted here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta

import dateparser

from bot.understanding.extraction import calendar as days
from bot.understanding.extraction.calendar import Stretch
from bot.understanding.extraction.told import Told
from bot.understanding.phrases import Match

LONGEST = {"day": 400, "week": 104, "month": 60, "year": 20, "fortnight": 50}
"""More than that is no time in which something at work began, but an age or a figure."""


def stretch(told: Told, label: str, match: Match) -> Stretch | None:
    """The days that a match of `date:<label>` names; None where they can't be told or lie in the future."""
    today = told.now.date()
    try:
        found = _FIXED[label](today) if label in _FIXED else _COUNTED[label](told, match, today)
    except (ValueError, OverflowError):
        return None
    return found if found and found.first <= today else None


def absolute(text: str, language: str, now: datetime) -> date | None:
    """A written-out or numeric date, the last one before now where the year is missing. None where unreadable."""
    settings = {
        "PREFER_DATES_FROM": "past",
        "RELATIVE_BASE": now.replace(tzinfo=None),
        "PREFER_DAY_OF_MONTH": "first",
        "REQUIRE_PARTS": ["day", "month"],
        "DATE_ORDER": "DMY" if language != "en" else "MDY",
    }
    languages = [language] if language in ("en", "es", "bn") else ["en"]
    try:
        parsed = dateparser.parse(text, languages=languages, settings=settings)
    except (ValueError, OverflowError):
        return None
    return parsed.date() if parsed else None


def _weekday(told: Told, match: Match, today: date) -> Stretch | None:
    number = _first(told, match, told.lexicon.weekdays)
    return days.day(days.weekday_before(today, number)) if number is not None else None


def _weekday_last_week(told: Told, match: Match, today: date) -> Stretch | None:
    number = _first(told, match, told.lexicon.weekdays)
    return days.day(days.last_week(today).first + timedelta(days=number)) if number is not None else None


def _ago(told: Told, match: Match, today: date) -> Stretch | None:
    counted = _count(told, match)
    if counted is None:
        return None
    first = days.back(today, *counted)
    return Stretch(first, first, {"day": 3, "week": 3, "fortnight": 2, "month": 2, "year": 0}[counted[1]])


def _duration(told: Told, match: Match, today: date) -> Stretch | None:
    counted = _count(told, match)
    return Stretch(days.back(today, *counted), today, 2, still=True) if counted else None


def _duration_for(told: Told, match: Match, today: date) -> Stretch | None:
    """ "For two weeks" goes on only where its clause says so: "they have not paid for two weeks"."""
    clause = told.clause(match.first)
    goes_on = any(told.clause(mark.first) == clause for mark in told.heard.get("ongoing", ()))
    return _duration(told, match, today) if goes_on else None


def _month(told: Told, match: Match, today: date) -> Stretch | None:
    number = _first(told, match, told.lexicon.months)
    return days.past_month(number, today) if number is not None else None


def _absolute(told: Told, match: Match, today: date) -> Stretch | None:
    number = _first(told, match, told.lexicon.months)
    figure = told.number(match)
    if number is not None and figure is not None:
        return days.day(days.past_date(number, figure, today))
    start, end = told.span(match.first, match.last)
    found = absolute(told.message.text[start:end], told.lexicon.language, told.now)
    return days.day(found) if found else None


def _count(told: Told, match: Match) -> tuple[int, str] | None:
    words = told.texts(match.first, match.last)
    unit = next((told.lexicon.units[word] for word in reversed(words) if word in told.lexicon.units), None)
    number = told.number(match)
    if number is None:
        number = next((told.lexicon.counts[word] for word in words if word in told.lexicon.counts), None)
    return (number, unit) if unit and number and number <= LONGEST[unit] else None


def _first(told: Told, match: Match, names: Mapping[str, int]) -> int | None:
    return next((names[word] for word in told.texts(match.first, match.last) if word in names), None)


_FIXED: dict[str, Callable[[date], Stretch]] = {
    "today": lambda today: days.day(today),
    "yesterday": lambda today: days.day(today - timedelta(days=1)),
    "day_before": lambda today: days.day(today - timedelta(days=2)),
    "last_week": days.last_week,
    "this_week": lambda today: Stretch(days.monday_of(today), today, 2),
    "weekend": days.weekend,
    "last_month": days.last_month,
    "this_month": lambda today: Stretch(today.replace(day=1), today, 1),
    "last_year": days.last_year,
    "new_year": lambda today: days.day(days.past_date(1, 1, today)),
    "new_years_eve": lambda today: days.day(days.past_date(12, 31, today)),
    "christmas": lambda today: days.day(days.past_date(12, 25, today)),
    "christmas_eve": lambda today: days.day(days.past_date(12, 24, today)),
}
_COUNTED: dict[str, Callable[[Told, Match, date], Stretch | None]] = {
    "weekday": _weekday,
    "weekday_last_week": _weekday_last_week,
    "ago": _ago,
    "duration": _duration,
    "duration_for": _duration_for,
    "month": _month,
    "absolute": _absolute,
}
