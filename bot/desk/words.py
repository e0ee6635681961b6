"""The words of the desk in the reader's language: labels, values, times, clocks."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_datetime

from bot.content.library import Library
from bot.content.values import date_words
from bot.model.summary import Line

SOON = timedelta(hours=2)


class Words:
    """Wordings for one request. Names that no wording has are shown as they are, so that nothing is hidden."""

    def __init__(self, library: Library, language: str, now: datetime, program: str) -> None:
        self.library = library
        self.language = language
        self.now = now
        known = library.programs.get(program)
        self.zone = known.timezone if known else "UTC"

    def t(self, name: str, /, **args: object) -> str:
        """A wording of the desk. Raises KeyError for one that nobody wrote: a defect."""
        return self.library.wordings.text(name, self.language, args)

    def has(self, name: str) -> bool:
        return self.library.wordings.has(name, "en")

    def maybe(self, name: str, otherwise: str) -> str:
        return self.t(name) if self.has(name) else otherwise

    def field(self, name: str) -> str:
        """The label of a line of the intake or of a signal."""
        own = self.maybe(f"label_{name}", self.maybe(f"signal_{name}", name))
        return self.maybe(f"desk_label_{name}", own)

    def signal(self, name: str) -> str:
        return self.maybe(f"signal_{name}", name)

    def reason(self, rule: str) -> str:
        return self.maybe(f"reason_{rule}", rule)

    def topic(self, topic: str) -> str:
        if not topic or topic not in self.library.labels["en"]:
            return topic or self.t("desk_no_topic")
        return self.library.label(topic, self.language).label

    def program(self, program: str) -> str:
        known = self.library.programs.get(program)
        return known.name(self.language) if known else program

    def language_name(self, code: str) -> str:
        """E.g. "Haitian Creole"; the code itself where the calendar of languages has no name."""
        try:
            return str(Locale(self.language).languages.get(code, code))
        except UnknownLocaleError:
            return code

    def value(self, line: Line) -> str:
        """A line of the summary, whole: the choice, the worker's words, the days that were resolved."""
        if line.state != "answered":
            return self.t(f"desk_value_{line.state}")
        name = f"choice_{line.field}_{line.choice}"
        label = self.t(name) if line.choice and self.has(name) else ""
        parts = [
            label,
            f"“{line.text}”" if line.text and line.text.casefold() != label.casefold() else "",
            self._days(line),
        ]
        return " · ".join(part for part in parts if part) or (line.choice or "")

    def _days(self, line: Line) -> str:
        days = [line.data[key] for key in ("first", "last") if line.data and key in line.data]
        return " – ".join(dict.fromkeys(self._day(day) for day in days))

    def _day(self, iso: str) -> str:
        try:
            return date_words(date.fromisoformat(iso), self.language)
        except ValueError:
            return iso

    def moment(self, at: datetime) -> str:
        """In the program's zone, e.g. "Sat 21 Nov, 14:05"."""
        year = "" if at.year == self.now.year else " y"
        return format_datetime(at.astimezone(ZoneInfo(self.zone)), f"EEE d MMM{year}, HH:mm", locale=self.language)

    def span(self, length: timedelta) -> str:
        """A length of time in its largest unit, e.g. "3 h"."""
        minutes = max(0, int(length.total_seconds() // 60))
        if minutes < 60:
            return self.t("desk_minutes", n=minutes)
        if minutes < 48 * 60:
            return self.t("desk_hours", n=minutes // 60)
        return self.t("desk_days", n=minutes // (24 * 60))

    def clock(self, due: datetime) -> str:
        """E.g. "first answer due in 3 h", "overdue by 20 min"."""
        name = "desk_overdue" if due <= self.now else "desk_due_in"
        return self.t(name, time=self.span(max(abs(due - self.now), timedelta(minutes=1))))

    def clock_state(self, due: datetime) -> str:
        """late · soon · calm"""
        return "late" if due <= self.now else "soon" if due - self.now <= SOON else "calm"

    def ago(self, at: datetime) -> str:
        return self.t("desk_ago", time=self.span(self.now - at))

    def size(self, count: int | None) -> str:
        """Bytes for people, e.g. "1.2 MB"."""
        if not count:
            return ""
        return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{max(1, round(count / 1e3))} kB"
