"""What the worker wants: the sentence that begins with "I want"."""

from __future__ import annotations

from bot.model.draft import FieldId
from bot.model.turn import Found
from bot.understanding.extraction.told import Told

SHORTEST, LONGEST = 2, 40
"""Words after "I want" that make a wish; a longer one is cut."""


def find(told: Told) -> Found | None:
    for match in told.all("remedy"):
        last = match.last
        while (
            last < len(told.words) and told.sentence(last) == told.sentence(match.first) and last - match.last < LONGEST
        ):
            last += 1
        if last - match.last >= SHORTEST:
            start, end = told.span(match.first, last)
            return told.found(FieldId.REMEDY, match.first, last, text=told.message.text[start:end])
    return None
