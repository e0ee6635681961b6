"""A conversation with a worker on one channel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Mode(StrEnum):
    """What the assistant is doing in a conversation."""

    TALKING = "talking"
    INTAKE = "intake"
    CORRECTING = "correcting"
    HANDED_OVER = "handed_over"


SUMMARY = "summary"
ADD_TO_CASE = "add_to_case"
RETURN_CODE = "return_code"
"""What can be open besides a field of the intake: the summary, an addition to a case, the proof of authorship."""


@dataclass(frozen=True)
class Conversation:
    """`version` counts commits of turns: a turn is valid only for the version that it read."""

    id: str
    channel: str
    program: str | None
    language: str | None
    language_chosen: bool
    mode: Mode
    open_question: str | None
    version: int
    campaign: str | None = None
