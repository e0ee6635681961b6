"""From which probability on a message is an alarm: as low as the false alarms allow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bot.understanding.alarms.data import NEAR_MISS, ORDINARY, Line

FALSE_ALARMS = 0.005
"""Share of harmless messages that may raise an alarm."""
NEAR_MISSES = 0.1
"""Share of near misses (figures of speech, past dangers, jokes) among harmless messages; more than expected."""


@dataclass(frozen=True)
class CrossChecked:
    """A line and the probability of an alarm that a model gave it which had not seen it."""

    line: Line
    probability: float


def thresholds_of(checked: Sequence[CrossChecked]) -> dict[str, float]:
    """For each language the least probability at which false alarms stay within `FALSE_ALARMS`."""
    languages = sorted({one.line.language for one in checked})
    return {language: _threshold([one for one in checked if one.line.language == language]) for language in languages}


def _threshold(checked: Sequence[CrossChecked]) -> float:
    candidates = sorted({one.probability for one in checked if not one.line.alarm}, reverse=True)
    lowest = 1.0
    for candidate in candidates:
        if false_alarms(checked, candidate) > FALSE_ALARMS:
            return round(lowest, 4)
        lowest = candidate
    return round(lowest, 4)


def false_alarms(checked: Sequence[CrossChecked], threshold: float) -> float:
    """The share of false alarms in a stream with `NEAR_MISSES` near misses."""
    return NEAR_MISSES * share(checked, NEAR_MISS, threshold) + (1 - NEAR_MISSES) * share(checked, ORDINARY, threshold)


def share(checked: Sequence[CrossChecked], kind: str, threshold: float) -> float:
    """How many of the lines of a kind are at or above the threshold, 0 to 1."""
    found = [one.probability >= threshold for one in checked if one.line.kind == kind]
    return float(np.mean(found)) if found else 0.0


def recall(checked: Sequence[CrossChecked], threshold: float) -> float:
    found = [one.probability >= threshold for one in checked if one.line.alarm]
    return float(np.mean(found)) if found else 0.0
