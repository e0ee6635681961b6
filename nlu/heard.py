"""What the classifiers make of a message, and what the decision takes it for. Pure data."""

from dataclasses import dataclass, field
from typing import Any, Final

STORY: Final = "story"


@dataclass(frozen=True)
class Scored:
    """A label and its probability."""

    label: str
    p: float


@dataclass(frozen=True)
class Question:
    """The question that waits for an answer; `kind` is text, date, number, choice, yes_no or story."""

    field: str
    kind: str


@dataclass(frozen=True)
class Heard:
    """What the classifiers make of a message: labels, best first, and the forms' probabilities."""

    text: str
    ranking: tuple[Scored, ...]
    form: dict[str, float]
    mode: str = "talking"
    question: Question | None = None

    @property
    def words(self) -> int:
        """Length of the message in words."""
        return len(self.text.split())

    @property
    def in_story(self) -> bool:
        """Whether the worker is telling what happened."""
        return self.question is not None and self.question.kind == STORY

    @property
    def in_words(self) -> bool:
        """Whether the answer is free text, so that anything told belongs to it."""
        return self.question is not None and self.question.kind in (STORY, "text")

    def probability(self, label: str) -> float:
        """The label's probability, 0 where it is not in the ranking."""
        return next((entry.p for entry in self.ranking if entry.label == label), 0.0)


@dataclass(frozen=True)
class Understood:
    """What the assistant takes a message for."""

    intent: str
    label: str
    topic: str | None
    form: str
    form_p: float
    confidence: float
    offered: tuple[str, ...] = ()
    ranking: tuple[Scored, ...] = field(default=())
    also: tuple[Scored, ...] = field(default=())
    """Topics beside the first of which the message may tell too."""

    def as_dict(self) -> dict[str, Any]:
        """The JSON form that travels with the message."""
        ranking, also = _scored(self.ranking), _scored(self.also)
        numbers = {"form_p": round(self.form_p, 4), "confidence": round(self.confidence, 4)}
        return {**vars(self), **numbers, "offered": list(self.offered), "ranking": ranking, "also": also}


def _scored(entries: tuple[Scored, ...]) -> list[dict[str, Any]]:
    return [{"label": entry.label, "p": round(entry.p, 4)} for entry in entries]
