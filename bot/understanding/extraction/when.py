"""When it happened: the closest day that the message names for the matter itself, and whether it still goes on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from bot.model.draft import FieldId, SignalId
from bot.model.turn import Found
from bot.understanding.extraction import dates
from bot.understanding.extraction.calendar import Stretch, day
from bot.understanding.extraction.told import Told
from bot.understanding.phrases import Match

KEEPS_HAPPENING = "keeps_happening"
_NUMERIC = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b")


@dataclass(frozen=True)
class Dated:
    """A stretch of days and the words [first, last) that name it."""

    stretch: Stretch
    first: int
    last: int


def find(told: Told) -> Found | None:
    """The date of the matter, or that it keeps happening; None where the message says neither."""
    dated = best(candidates(told))
    still = told.all(f"signal:{SignalId.STILL_GOING_ON}")
    if dated is not None:
        return told.found(
            FieldId.WHEN, dated.first, dated.last, text=_words(told, dated), data=data_of(dated.stretch, bool(still))
        )
    if still:
        return told.found(FieldId.WHEN, still[0].first, still[0].last, choice=KEEPS_HAPPENING, data={"still": "yes"})
    return None


def still_going_on(told: Told) -> Found | None:
    """The signal that it goes on: said so, or told as "since …" or "for three weeks"."""
    still = told.all(f"signal:{SignalId.STILL_GOING_ON}")
    if still:
        return told.found(SignalId.STILL_GOING_ON, still[0].first, still[0].last)
    dated = best(candidates(told))
    return told.found(SignalId.STILL_GOING_ON, dated.first, dated.last) if dated and dated.stretch.still else None


def data_of(stretch: Stretch, still: bool = False) -> dict[str, str]:
    """ISO dates; `last` only where it is another day, `still` only where it is said."""
    data = {"first": stretch.first.isoformat()}
    if stretch.last != stretch.first:
        data["last"] = stretch.last.isoformat()
    return {**data, "still": "yes"} if still or stretch.still else data


def candidates(told: Told, *, alone: bool = False) -> list[Dated]:
    """Every past day or stretch that the message names for the matter. `alone`: the message is an answer to "when?"."""
    found = [*_written(told)]
    for label, match in told.below("date:"):
        stretch = dates.stretch(told, label, match)
        if stretch and (alone or not _of_something_else(told, match)):
            since = _since(told, match)
            found.append(Dated(stretch.until_now(told.now.date()) if since else stretch, match.first, match.last))
    return sorted(_outermost(found), key=lambda dated: dated.first)


def best(found: list[Dated]) -> Dated | None:
    """The one that names the day most closely; the first of equals."""
    return max(found, key=lambda dated: (dated.stretch.exact, -dated.first), default=None)


def _outermost(found: list[Dated]) -> list[Dated]:
    return [
        one
        for one in found
        if not any(
            other is not one
            and other.first <= one.first
            and one.last <= other.last
            and (other.last - other.first, other.stretch.exact) > (one.last - one.first, one.stretch.exact)
            for other in found
        )
    ]


def _of_something_else(told: Told, match: Match) -> bool:
    """Hired, paid, leaving, every Friday: a day that is not the day of the matter."""
    if any(mark.last == match.first for mark in told.heard.get("since_when", ())):
        return False
    before = any(
        mark.first < match.first <= mark.last and told.clause(mark.first) == told.clause(match.first)
        for mark in told.heard.get("not_when", ())
    )
    after = any(
        mark.first == match.last and told.clause(mark.first) == told.clause(match.first)
        for mark in told.heard.get("not_after", ())
    )
    compared = match.label == "date:last_year" and bool(told.heard.get("compared_with_now"))
    return before or after or compared


def _since(told: Told, match: Match) -> bool:
    marks = told.heard.get("since", [])
    return any(mark.first == match.first or mark.last == match.first for mark in marks) or any(
        mark.last == match.first for mark in told.heard.get("since_when", ())
    )


def _written(told: Told) -> list[Dated]:
    found = []
    for hit in _NUMERIC.finditer(told.folded):
        read = dates.absolute(hit[0], told.lexicon.language, told.now)
        places = [i for i, word in enumerate(told.words) if word.start < hit.end() and word.end > hit.start()]
        if read and places and read <= told.now.date() + timedelta(days=0):
            found.append(Dated(day(read), places[0], places[-1] + 1))
    return found


def _words(told: Told, dated: Dated) -> str:
    start, end = told.span(dated.first, dated.last)
    return told.message.text[start:end]
