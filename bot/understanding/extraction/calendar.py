"""Days and stretches of days, counted back from the time at which a message came."""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta

WEEK = 7
DECEMBER = 12
_DAYS = {"day": 1, "week": WEEK, "fortnight": 15}


@dataclass(frozen=True)
class Stretch:
    """The days [first, last], both included; `exact` tells how closely they name the day: 3 a day … 0 a year."""

    first: date
    last: date
    exact: int
    still: bool = False

    def until_now(self, today: date) -> Stretch:
        """Since then, and still going on."""
        return replace(self, last=today, still=True)


def day(value: date) -> Stretch:
    return Stretch(value, value, 3)


def weekday_before(today: date, weekday: int) -> date:
    """The last such weekday strictly before today: who means today says so."""
    return today - timedelta(days=(today.weekday() - weekday - 1) % WEEK + 1)


def monday_of(today: date) -> date:
    return today - timedelta(days=today.weekday())


def last_week(today: date) -> Stretch:
    monday = monday_of(today) - timedelta(days=WEEK)
    return Stretch(monday, monday + timedelta(days=WEEK - 1), 2)


def weekend(today: date) -> Stretch:
    """The last Saturday and Sunday that have begun."""
    saturday = weekday_before(today + timedelta(days=1), 5)
    return Stretch(saturday, min(saturday + timedelta(days=1), today), 2)


def month(year: int, number: int, today: date) -> Stretch:
    """A whole month, cut at today."""
    last = date(year, number, calendar.monthrange(year, number)[1])
    return Stretch(date(year, number, 1), min(last, today), 1)


def past_month(number: int, today: date) -> Stretch:
    """The last such month that has begun."""
    return month(today.year if number <= today.month else today.year - 1, number, today)


def last_month(today: date) -> Stretch:
    before = date(today.year, today.month, 1) - timedelta(days=1)
    return month(before.year, before.month, today)


def last_year(today: date) -> Stretch:
    return Stretch(date(today.year - 1, 1, 1), date(today.year - 1, DECEMBER, 31), 0)


def past_date(month_number: int, day_number: int, today: date) -> date:
    """The last such day of the year, today included. Raises ValueError where there is no such day."""
    this_year = date(today.year, month_number, day_number)
    return this_year if this_year <= today else date(today.year - 1, month_number, day_number)


def back(today: date, count: int, unit: str) -> date:
    """So many days, weeks, fortnights, months or years before today. Raises ValueError where that is no date."""
    if unit in _DAYS:
        return today - timedelta(days=count * _DAYS[unit])
    months = today.year * DECEMBER + today.month - 1 - count * (DECEMBER if unit == "year" else 1)
    year, zero_based = divmod(months, DECEMBER)
    last = calendar.monthrange(year, zero_based + 1)[1]
    return date(year, zero_based + 1, min(today.day, last))
