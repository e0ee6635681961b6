"""How many people are affected."""

from __future__ import annotations

from bot.model.draft import FieldId
from bot.model.turn import Found
from bot.understanding.extraction.told import Told

ONLY_ME, FEW, MANY = "only_me", "few", "five_or_more"
MOST_PEOPLE = 5000
"""A larger figure is an amount or a telephone number."""


def choice_of(number: int) -> str:
    """The button that a number of people belongs to."""
    if number <= 1:
        return ONLY_ME
    return FEW if number < 5 else MANY


def find(told: Told) -> Found | None:
    """A number goes before words such as "everybody"."""
    for match in told.all("people_number"):
        number = told.number(match)
        if number is not None and 1 < number <= MOST_PEOPLE:
            number += 1 if told.texts(match.first, match.last)[0] in told.lexicon.myself else 0
            return told.found(
                FieldId.PEOPLE_AFFECTED, match.first, match.last, choice=choice_of(number), data={"number": str(number)}
            )
    for choice in (MANY, ONLY_ME, FEW):
        for match in told.all(f"people:{choice}"):
            return told.found(FieldId.PEOPLE_AFFECTED, match.first, match.last, choice=choice)
    return None
