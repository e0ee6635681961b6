"""Taking over what a message says: its words, and what was read in them."""

from __future__ import annotations

from bot.model.draft import (
    Citation,
    Draft,
    FieldId,
    FieldValue,
    SetBy,
    SignalId,
    StoryPart,
    TopicMark,
    ValueState,
)
from bot.model.intake import tell
from bot.model.turn import Found, Heard, Snapshot


def new_draft(snapshot: Snapshot) -> Draft:
    return Draft(started_at=snapshot.now, language=snapshot.language, program=snapshot.program)


NOTHING = Heard("answer")
"""Words that are taken over for what they say, not for their topic."""


def tell_all(draft: Draft, snapshot: Snapshot, heard: Heard = NOTHING) -> Draft:
    """Every message of the turn becomes a part of the story, with the values found in it.

    A topic from a button counts as the worker's own word; those that were read count as far as they are sure.
    """
    first = heard.entities.get("topic") or heard.topic
    if not snapshot.messages:
        return draft.with_topics((TopicMark(first, 1.0, SetBy.WORKER),)) if first else draft
    read = [(first, heard.confidence)] if first else []
    marks = tuple(TopicMark(topic, p, SetBy.ASSISTANT) for topic, p in (*read, *heard.also))
    for message in snapshot.messages:
        found = [item for item in snapshot.found if item.message == message.n]
        draft = tell(draft, StoryPart(message.n, message.text), _fields(found), _signals(found), marks)
    return draft


def _value(item: Found) -> FieldValue:
    cite = Citation(item.message, item.start, item.end, item.words)
    return FieldValue(ValueState.ANSWERED, SetBy.ASSISTANT, item.text or item.words, item.choice, item.data, (cite,))


def _fields(found: list[Found]) -> dict[FieldId, FieldValue]:
    return {FieldId(item.what): _value(item) for item in found if item.what in tuple(FieldId)}


def _signals(found: list[Found]) -> dict[SignalId, FieldValue]:
    return {SignalId(item.what): _value(item) for item in found if item.what in tuple(SignalId)}
