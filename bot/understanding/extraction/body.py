"""Injury and present danger. "None" and "no" only where they are said; silence says nothing."""

from __future__ import annotations

from bot.model.draft import FieldId
from bot.model.turn import Found
from bot.understanding.extraction.told import Told


def injury(told: Told) -> Found | None:
    """Hurt, hurt without care, or plainly nobody hurt."""
    hurt = told.all("injury:hurt")
    if hurt:
        no_care = told.all("no_care")
        last = max(hurt[0].last, no_care[0].last) if no_care else hurt[0].last
        first = min(hurt[0].first, no_care[0].first) if no_care else hurt[0].first
        return told.found(FieldId.INJURY, first, last, choice="hurt_no_care" if no_care else "hurt")
    for match in told.all("injury_denied"):
        return told.found(FieldId.INJURY, match.first, match.last, choice="none")
    return None


def danger(told: Told) -> Found | None:
    """Danger at this moment, or that nobody is in danger."""
    for choice in ("yes", "no"):
        for match in told.all(f"danger:{choice}"):
            return told.found(FieldId.DANGER_NOW, match.first, match.last, choice=choice)
    return None
