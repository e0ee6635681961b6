"""From which probability on a message is an alarm: as low as the false alarms allow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.understanding.alarms.data import Line, Unlike

FALSE_AMONG_ORDINARY = 0.005
FALSE_AMONG_NEAR_MISSES = 0.04
"""Shares of unseen lines that may raise an alarm. Near misses are figures of speech, past dangers and jokes that share
an alarm's words: rare in life. At 1 % of them a third of the alarms would be missed."""


@dataclass(frozen=True)
class CrossChecked:
    """A line and the probability of an alarm that a model gave it which had not seen it."""

    line: Line
    probability: float


def threshold(checked: Sequence[CrossChecked]) -> float:
    """The least probability at which both kinds of false alarms stay within their shares; 1 where none does."""
    lowest = 1.0
    for candidate in sorted({round(one.probability, 4) for one in checked}, reverse=True):
        if (
            share(checked, Unlike.NEAR_MISS, candidate) > FALSE_AMONG_NEAR_MISSES
            or share(checked, Unlike.ORDINARY, candidate) > FALSE_AMONG_ORDINARY
        ):
            return lowest
        lowest = candidate
    return lowest


def share(checked: Sequence[CrossChecked], kind: str, least: float) -> float:
    """How many of the lines of a kind are at or above a probability, 0 to 1."""
    found = [one.probability >= least for one in checked if one.line.kind == kind]
    return float(np.mean(found)) if found else 0.0


def recall(checked: Sequence[CrossChecked], least: float) -> float:
    """How many of the alarms are at or above a probability, 0 to 1."""
    found = [one.probability >= least for one in checked if one.line.alarm]
    return float(np.mean(found)) if found else 0.0
