"""From probabilities to the one intent that the rules act on. Pure: no Rasa, no clock, no file."""

from typing import Final

from nlu.cues import asks_openly, has_several_sentences, speaks_of_others
from nlu.heard import Heard, Question, Scored, Understood
from nlu.labels import NONE, Labels
from nlu.thresholds import Thresholds

__all__ = ["MODES", "Heard", "Question", "Scored", "Understood", "decide", "plausible"]

MAX_OPTIONS: Final = 3
RANKING_LENGTH: Final = 5
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


def decide(heard: Heard, labels: Labels, thresholds: Thresholds) -> Understood:
    """The intent of a message; raises `ValueError` on an empty ranking.

    While a question is open the message is first of all an answer to it: only a confident
    interruption is anything else.
    """
    if not heard.ranking:
        raise ValueError("a message has at least one label")
    if heard.question is not None and heard.mode in ("intake", "correcting"):
        return _understood(heard, labels, thresholds, _intent_when_asked(heard, labels, thresholds))
    intent = _intent_when_talking(heard, labels, thresholds)
    if intent is not None:
        return _understood(heard, labels, thresholds, intent)
    offered = plausible(heard.ranking, thresholds.option)
    return _understood(heard, labels, thresholds, "clarify" if offered else NONE, offered)


def plausible(ranking: tuple[Scored, ...], threshold: float) -> tuple[str, ...]:
    """Up to three labels worth offering, best first: never `none`, never an implausible one."""
    likely = [entry.label for entry in ranking if entry.p >= threshold and entry.label != NONE]
    return tuple(likely[:MAX_OPTIONS])


def _intent_when_talking(heard: Heard, labels: Labels, thresholds: Thresholds) -> str | None:
    """The intent of a fresh message, None where nothing is sure enough."""
    best, nothing = heard.ranking[0], heard.probability(NONE)
    told = _is_told(heard, labels, thresholds)
    # Whoever tells what happened is not asked what it is about before they are heard: the intake asks that.
    least = thresholds.told if told else thresholds.topic
    if labels.is_topic(best.label) and best.p >= least and nothing < thresholds.doubt:
        return "report_topic" if told else "ask_topic"
    if labels.is_command(best.label) and best.p >= thresholds.command:
        return best.label
    return NONE if nothing >= thresholds.none else None


def _is_told(heard: Heard, labels: Labels, thresholds: Thresholds) -> bool:
    """A report of what can be complained about; `thresholds.report` is its share of asking and telling."""
    told, asked = heard.form.get("report", 0.0), heard.form.get("question", 0.0)
    return told > 0 and told >= thresholds.report * (told + asked) and labels.is_issue(heard.ranking[0].label)


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
    if best.label not in INTERRUPTIONS or speaks_of_others(heard.text):
        return False
    least = thresholds.story_command if heard.in_story else thresholds.asked_command
    most_words = thresholds.story_words if heard.in_story else thresholds.asked_words
    if best.label == "check_case":
        least = max(least, thresholds.asked_check_case)
    # Commands are neither told nor asked: "me dijo que regresara" is a report.
    addressed = heard.form.get("other", 0.0) >= thresholds.asked_other
    return addressed and heard.words <= most_words and best.p >= least


def _asks(heard: Heard, best: Scored, thresholds: Thresholds) -> bool:
    """Whether the message is a real question about rights, not an answer that mentions them."""
    asked = heard.form.get("question", 0.0)
    if not asks_openly(heard.text) or (heard.in_words and has_several_sentences(heard.text)):
        return False
    if heard.in_story:
        short = heard.words <= thresholds.story_question_words
        return short and asked >= thresholds.story_question and best.p >= thresholds.story_topic
    return asked >= thresholds.asked_question and best.p >= thresholds.asked_topic


def _understood(
    heard: Heard, labels: Labels, thresholds: Thresholds, intent: str, offered: tuple[str, ...] = ()
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
        also=tuple(e for e in heard.ranking[1:] if e.p >= thresholds.beside and labels.is_issue(e.label)),
    )
