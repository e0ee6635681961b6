"""Reprisals for a complaint, suffered or feared."""

from __future__ import annotations

from bot.model.draft import FieldId
from bot.model.turn import Found
from bot.understanding.extraction.told import Told

REACH = 25
"""Words between the complaint and what was done because of it."""


def find(told: Told) -> Found | None:
    """`yes` where something was done after or because of a complaint, `afraid` where it is feared."""
    for cause in told.all("after_complaint"):
        for act in told.all("reprisal"):
            near = min(abs(act.first - cause.last), abs(cause.first - act.last)) < REACH
            if near and abs(told.sentence(act.first) - told.sentence(cause.first)) <= 1:
                first, last = min(act.first, cause.first), max(act.last, cause.last)
                return told.found(FieldId.RETALIATION, first, last, choice="yes")
    for match in told.all("afraid"):
        return told.found(FieldId.RETALIATION, match.first, match.last, choice="afraid")
    return None
