"""What an intake asks, in which order, and what is still missing: the only place that decides the next question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.model.draft import (
    Citation,
    Draft,
    FieldId,
    FieldValue,
    IdentityLevel,
    SetBy,
    SignalId,
    StoryPart,
    TopicMark,
    ValueState,
)
from bot.model.topic_groups import BODY_TOPICS, PAY_TOPICS, PERSON_TOPICS, SAFETY_TOPICS

SURE_ENOUGH = 0.6
"""A topic read from the story at or above this confidence (0 to 1) is taken over and shown, not asked."""
SPOKEN_OF_TOO = 0.4
"""At or above this confidence a topic stays when the worker taps another: the story is about both."""


class AnswerKind(StrEnum):
    """What sort of answer a question wants; free words are always taken as well."""

    STORY = "story"
    CHOICE = "choice"
    YES_NO = "yes_no"
    TEXT = "text"
    DATE = "date"
    NUMBER = "number"


@dataclass(frozen=True)
class Question:
    """One short question: its field, the kind of answer, the ids of its buttons, and when it is wanted."""

    field: FieldId
    kind: AnswerKind
    choices: tuple[str, ...] = ()
    wanted: Callable[[Draft], bool] = lambda _draft: True


def _about(topics: frozenset[str]) -> Callable[[Draft], bool]:
    return lambda draft: bool(topics & set(draft.topic_ids))


def _topic_open(draft: Draft) -> bool:
    return not any(mark.by is SetBy.WORKER or mark.confidence >= SURE_ENOUGH for mark in draft.topics)


def _identity_is(*levels: IdentityLevel) -> Callable[[Draft], bool]:
    return lambda draft: draft.choice(FieldId.IDENTITY) in levels


QUESTIONS: tuple[Question, ...] = (
    Question(FieldId.STORY, AnswerKind.STORY, ("done",)),
    Question(FieldId.DANGER_NOW, AnswerKind.YES_NO, ("yes", "no")),
    Question(FieldId.TOPIC, AnswerKind.CHOICE, (), _topic_open),
    Question(FieldId.WORKPLACE, AnswerKind.TEXT),
    Question(FieldId.WHEN, AnswerKind.DATE, ("today", "yesterday", "keeps_happening")),
    Question(FieldId.WHO, AnswerKind.CHOICE, ("supervisor", "owner", "contractor", "coworker"), _about(PERSON_TOPICS)),
    Question(FieldId.PEOPLE_AFFECTED, AnswerKind.NUMBER, ("only_me", "few", "five_or_more")),
    Question(FieldId.PAY_OWED, AnswerKind.TEXT, (), _about(PAY_TOPICS - {"payslip", "termination"})),
    Question(FieldId.PAY_BASIS, AnswerKind.CHOICE, ("hour", "piece", "fixed"), _about(PAY_TOPICS - {"termination"})),
    Question(FieldId.HAZARD_PLACE, AnswerKind.TEXT, (), _about(SAFETY_TOPICS)),
    Question(FieldId.STILL_EXPOSED, AnswerKind.YES_NO, ("yes", "no"), _about(SAFETY_TOPICS)),
    Question(FieldId.INJURY, AnswerKind.CHOICE, ("none", "hurt_care", "hurt_no_care"), _about(BODY_TOPICS)),
    Question(FieldId.RETALIATION, AnswerKind.CHOICE, ("no", "afraid", "yes")),
    Question(FieldId.REMEDY, AnswerKind.TEXT),
    Question(FieldId.IDENTITY, AnswerKind.CHOICE, tuple(IdentityLevel)),
    Question(FieldId.NAME, AnswerKind.TEXT, (), _identity_is(IdentityLevel.NAMED)),
    Question(FieldId.NAME_TO_EMPLOYER, AnswerKind.YES_NO, ("no", "yes"), _identity_is(IdentityLevel.NAMED)),
    Question(FieldId.CONTACT, AnswerKind.CHOICE, ("any_time", "no")),
)
_BY_FIELD = {question.field: question for question in QUESTIONS}


def question_for(field_id: FieldId) -> Question:
    return _BY_FIELD[field_id]


def _settled(draft: Draft, question: Question) -> bool:
    if question.field is FieldId.STORY:
        return draft.story_closed
    return question.field in draft.fields


def next_question(draft: Draft) -> Question | None:
    """The first question that is wanted and has no value yet; None once the summary can be read back."""
    return next((q for q in QUESTIONS if not _settled(draft, q) and q.wanted(draft)), None)


def shown_fields(draft: Draft) -> tuple[FieldId, ...]:
    """The lines of the summary, in order: every wanted question and every line that has a value."""
    return tuple(
        q.field
        for q in QUESTIONS
        if q.field in draft.fields
        or q.wanted(draft)
        or q.field is FieldId.STORY
        or (q.field is FieldId.TOPIC and draft.topics)
    )


def answer(draft: Draft, field_id: FieldId, value: FieldValue) -> Draft:
    """Store the worker's answer; it stands over whatever the assistant had read. Side values follow from it."""
    draft = draft.with_field(field_id, value)
    if field_id is FieldId.TOPIC and value.choice:
        others = tuple(mark for mark in draft.topics if mark.topic != value.choice and mark.confidence >= SPOKEN_OF_TOO)
        return draft.with_topics((TopicMark(value.choice, 1.0, SetBy.WORKER), *others))
    if field_id is FieldId.IDENTITY and value.choice != IdentityLevel.NAMED:
        # A name given before the worker chose to stay unnamed must not survive that choice.
        return draft.without_field(FieldId.NAME).without_field(FieldId.NAME_TO_EMPLOYER)
    return draft


def decline(draft: Draft, field_id: FieldId) -> Draft:
    """Skip a question. The story is closed as it stands; other fields are kept as declined, which is not a "no"."""
    if field_id is FieldId.STORY:
        return replace(draft, story_closed=True)
    return draft.with_field(field_id, FieldValue(ValueState.DECLINED, SetBy.WORKER))


def close_story(draft: Draft) -> Draft:
    return replace(draft, story_closed=True)


def step_back(draft: Draft, open_field: FieldId | None) -> tuple[Draft, FieldId | None]:
    """Reopen the question before the open one. Returns the draft and the reopened field, None if there is none."""
    past = [known for known in draft.asked if known is not open_field]
    if not past:
        return draft, None
    previous = past[-1]
    reopened = replace(draft.without_field(previous), asked=tuple(past[:-1]))
    if previous is FieldId.STORY:
        reopened = replace(reopened, story_closed=False)
    return reopened, previous


def tell(
    draft: Draft,
    part: StoryPart,
    taken: dict[FieldId, FieldValue],
    signals: dict[SignalId, FieldValue],
    topics: tuple[TopicMark, ...],
) -> Draft:
    """Add a message to the story and take over what it says.

    What the worker answered is never overwritten, nor a day or an amount by words without one.
    """
    draft = draft.with_story(part)
    fields = dict(draft.fields)
    for field_id, value in taken.items():
        known = fields.get(field_id)
        vaguer = known is not None and known.data and not value.data
        if known is None or (known.by is SetBy.ASSISTANT and not vaguer):
            fields[field_id] = value
    return replace(draft, fields=fields, signals={**draft.signals, **signals}, topics=_merged(draft.topics, topics))


def _merged(known: tuple[TopicMark, ...], new: tuple[TopicMark, ...]) -> tuple[TopicMark, ...]:
    best: dict[str, TopicMark] = {}
    for mark in (*known, *new):
        held = best.get(mark.topic)
        if held is None or (held.by is not SetBy.WORKER and mark.confidence > held.confidence):
            best[mark.topic] = mark
    ranked = sorted(best.values(), key=lambda m: (m.by is not SetBy.WORKER, -m.confidence))
    return tuple(ranked[:4])


def answered_in_words(
    text: str, message: int, *, choice: str | None = None, data: dict[str, str] | None = None
) -> FieldValue:
    """An answer as the worker typed it, citing its whole message."""
    cite = Citation(message, 0, len(text), text)
    return FieldValue(ValueState.ANSWERED, SetBy.WORKER, text, choice, data or {}, (cite,))
