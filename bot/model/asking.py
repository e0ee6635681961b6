"""How the next question, the summary and what was taken over are put to the worker: replies by name, no wording."""

from __future__ import annotations

from dataclasses import dataclass

from bot.model.buttons import value_of
from bot.model.conversation import SUMMARY, Mode
from bot.model.draft import Draft, FieldId
from bot.model.intake import AnswerKind, Question, next_question, question_for, shown_fields
from bot.model.named import Named, NamedButton, button, named, topic_button

COMMON_TOPICS = ("unpaid_wages", "violence_abuse", "heat_shade_water", "sexual_harassment")
"""Offered where the story gave no hint of its topic."""

SKIP = button("button_skip", "cmd:skip")
BACK = button("button_go_back", "cmd:go_back")


@dataclass(frozen=True)
class Asked:
    """What to say next and where the conversation stands then."""

    draft: Draft
    mode: Mode
    open_question: str
    replies: tuple[Named, ...]


def ask_next(draft: Draft, channel: str) -> Asked:
    """The next missing question, or the summary once nothing is missing."""
    question = next_question(draft)
    if question is None:
        return Asked(draft, Mode.INTAKE, SUMMARY, (summary_reply(),))
    return ask_field(draft.with_asked(question.field), question.field, channel, Mode.INTAKE)


def ask_field(draft: Draft, field: FieldId, channel: str, mode: Mode) -> Asked:
    return Asked(draft, mode, field, question_replies(draft, question_for(field), channel))


def ask_again(draft: Draft, open_question: str, channel: str, mode: Mode) -> Asked:
    """The open question once more, word for word."""
    if open_question == SUMMARY:
        return Asked(draft, Mode.INTAKE, SUMMARY, (summary_reply(),))
    if open_question not in tuple(FieldId):
        return Asked(draft, mode, open_question, ())
    return ask_field(draft, FieldId(open_question), channel, mode)


def question_replies(draft: Draft, question: Question, channel: str) -> tuple[Named, ...]:
    if question.field is FieldId.STORY:
        return (_story_reply(draft),)
    asked = named(f"utter_ask_{question.field}", _buttons(draft, question))
    if question.field is FieldId.IDENTITY:
        return named(f"utter_risk_{channel}"), asked
    return (asked,)


def _story_reply(draft: Draft) -> Named:
    if not draft.story:
        return named("utter_story_begin", [button("button_cancel", "cmd:cancel")])
    done = button("button_done", value_of("pick", FieldId.STORY, "done"))
    return named("utter_story_more", [done, button("button_cancel", "cmd:cancel")])


def _buttons(draft: Draft, question: Question) -> list[NamedButton]:
    field = question.field
    if field is FieldId.TOPIC:
        offered = tuple(dict.fromkeys((*draft.topic_ids[:3], *COMMON_TOPICS)))[:4]
        made = [topic_button(topic, value_of("pick", field, topic)) for topic in offered]
    else:
        made = [button(f"choice_{field}_{choice}", value_of("pick", field, choice)) for choice in question.choices]
    # Whoever does not want to choose how to be known stays anonymous: skipping would only blur that.
    skip = [] if field is FieldId.IDENTITY else [SKIP]
    return [*made, *skip, BACK]


def summary_reply() -> Named:
    return named(
        "summary",
        [
            button("button_confirm", "do:confirm_summary"),
            button("button_correct", "cmd:change_answer"),
            button("button_cancel", "cmd:cancel"),
        ],
    )


def lines_to_correct(draft: Draft) -> Named:
    """Every line of the summary as a button."""
    made = [button(f"label_{field}", value_of("line", field)) for field in shown_fields(draft)]
    return named("utter_correct_which", made)


def taken_over(before: Draft, after: Draft) -> tuple[Named, ...]:
    """What the assistant newly read from the story, to be shown; nothing where it read nothing."""
    fields = [str(field) for field in after.fields if field not in before.fields]
    if after.topics and not before.topics and next_question_is_not_topic(after):
        fields.insert(0, str(FieldId.TOPIC))
    signals = [str(signal) for signal in after.signals if signal not in before.signals]
    if not fields and not signals:
        return ()
    return (named("taken_over", fields=fields, signals=signals),)


def next_question_is_not_topic(draft: Draft) -> bool:
    return not question_for(FieldId.TOPIC).wanted(draft)


def kind_of(open_question: str | None) -> str | None:
    """The kind of answer that the open question wants, for the understanding."""
    if open_question is None:
        return None
    if open_question in tuple(FieldId):
        return question_for(FieldId(open_question)).kind
    return AnswerKind.STORY if open_question == "add_to_case" else AnswerKind.TEXT
