"""From probabilities to the one intent that the rules act on. Pure: no Rasa, no clock, no file."""

from dataclasses import dataclass, field
from typing import Any, Final

from nlu.labels import NONE, Labels
from nlu.thresholds import Thresholds

MAX_OPTIONS: Final = 3
RANKING_LENGTH: Final = 5
STORY: Final = "story"
MODES: Final = ("talking", "intake", "correcting", "handed_over")

# What may come between a question and its answer. "Yes", "no", "thanks" and the like are
# answers there, and so is a command that would leave the draft unfinished behind.
INTERRUPTIONS: Final = frozenset(
    {
        "about_bot",
        "cancel",
        "change_answer",
        "change_language",
        "check_case",
        "delete_my_data",
        "go_back",
        "help",
        "repeat",
        "skip",
        "talk_to_person",
    }
)


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

    def as_dict(self) -> dict[str, Any]:
        """The JSON form that travels with the message."""
        ranking = [{"label": entry.label, "p": round(entry.p, 4)} for entry in self.ranking]
        numbers = {"form_p": round(self.form_p, 4), "confidence": round(self.confidence, 4)}
        return {**vars(self), **numbers, "offered": list(self.offered), "ranking": ranking}


def decide(heard: Heard, labels: Labels, thresholds: Thresholds) -> Understood:
    """The intent of a message; raises `ValueError` on an empty ranking.

    While a question is open the message is first of all an answer to it: only a confident
    interruption is anything else.
    """
    if not heard.ranking:
        raise ValueError("a message has at least one label")
    if heard.question is not None and heard.mode in ("intake", "correcting"):
        return _understood(heard, labels, _intent_when_asked(heard, labels, thresholds))
    intent = _intent_when_talking(heard, labels, thresholds)
    if intent is not None:
        return _understood(heard, labels, intent)
    offered = plausible(heard.ranking, thresholds.option)
    return _understood(heard, labels, "clarify" if offered else NONE, offered)


def plausible(ranking: tuple[Scored, ...], threshold: float) -> tuple[str, ...]:
    """Up to three labels worth offering, best first: never `none`, never an implausible one."""
    likely = [entry.label for entry in ranking if entry.label != NONE and entry.p >= threshold]
    return tuple(likely[:MAX_OPTIONS])


def _intent_when_talking(heard: Heard, labels: Labels, thresholds: Thresholds) -> str | None:
    """The intent of a fresh message, None where nothing is sure enough."""
    best = heard.ranking[0]
    if labels.is_topic(best.label):
        return _topic_intent(heard, labels, thresholds) if best.p >= thresholds.topic else None
    if labels.is_command(best.label):
        return best.label if best.p >= thresholds.command else None
    return NONE if best.p >= thresholds.none else None


def _topic_intent(heard: Heard, labels: Labels, thresholds: Thresholds) -> str:
    """A report goes on into the intake; `thresholds.report` is its share of asking and telling."""
    told, asked = heard.form.get("report", 0.0), heard.form.get("question", 0.0)
    report = told > 0 and told >= thresholds.report * (told + asked)
    return "report_topic" if report and labels.is_issue(heard.ranking[0].label) else "ask_topic"


def _intent_when_asked(heard: Heard, labels: Labels, thresholds: Thresholds) -> str:
    """`answer`, or an interruption that is surely one."""
    best = heard.ranking[0]
    if _interrupts(heard, best, thresholds):
        return best.label
    if labels.is_topic(best.label) and _asks(heard, best, thresholds):
        return "ask_topic"
    return "answer"


def _interrupts(heard: Heard, best: Scored, thresholds: Thresholds) -> bool:
    """Whether a short message is a command that may come in between."""
    if best.label not in INTERRUPTIONS:
        return False
    story = heard.question is not None and heard.question.kind == STORY
    least = thresholds.story_command if story else thresholds.asked_command
    most_words = thresholds.story_words if story else thresholds.asked_words
    if best.label == "check_case":
        least = max(least, thresholds.asked_check_case)
    return heard.words <= most_words and best.p >= least


def _asks(heard: Heard, best: Scored, thresholds: Thresholds) -> bool:
    """Whether the message is a real question about rights, not an answer that mentions them."""
    asked = heard.form.get("question", 0.0)
    if heard.question is not None and heard.question.kind == STORY:
        short = heard.words <= thresholds.story_question_words
        return short and asked >= thresholds.story_question and best.p >= thresholds.story_topic
    return asked >= thresholds.asked_question and best.p >= thresholds.asked_topic


def _understood(
    heard: Heard, labels: Labels, intent: str, offered: tuple[str, ...] = ()
) -> Understood:
    best = heard.ranking[0]
    form, form_p = max(heard.form.items(), key=lambda entry: entry[1], default=("other", 0.0))
    return Understood(
        intent=intent,
        label=best.label,
        topic=best.label if labels.is_topic(best.label) else None,
        form=form,
        form_p=form_p,
        confidence=best.p,
        offered=offered,
        ranking=heard.ranking[:RANKING_LENGTH],
    )
