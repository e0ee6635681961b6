"""Alarms go before everything else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AlarmKind(StrEnum):
    """The two alarms of the contract."""

    EMERGENCY = "emergency"
    SELF_HARM = "self_harm"


@dataclass(frozen=True)
class AlarmSign:
    """An alarm that was read in a message: by a rule or by the classifier (probability 0 to 1)."""

    kind: AlarmKind
    by: str
    probability: float
