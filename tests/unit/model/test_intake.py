"""The intake asks what is missing, once, and never loses what was told."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.model.asking import ask_next
from bot.model.conversation import SUMMARY
from bot.model.draft import Draft, FieldId, FieldValue, IdentityLevel, SetBy, StoryPart, TopicMark, ValueState
from bot.model.intake import (
    QUESTIONS,
    answer,
    answered_in_words,
    close_story,
    decline,
    next_question,
    step_back,
    tell,
)

EMPTY = Draft(datetime(2026, 11, 20, tzinfo=UTC), "en")
TOLD = close_story(EMPTY.with_story(StoryPart(1, "they did not pay")))
ABOUT_PAY = TOLD.with_topics((TopicMark("unpaid_wages", 0.9, SetBy.ASSISTANT),))


def read(text: str) -> FieldValue:
    return FieldValue(ValueState.ANSWERED, SetBy.ASSISTANT, text)


def asked_of(draft: Draft) -> list[FieldId]:
    fields = []
    while (question := next_question(draft)) is not None:
        fields.append(question.field)
        draft = decline(draft, question.field)
    return fields


def test_story_comes_first() -> None:
    question = next_question(EMPTY)
    assert question is not None
    assert question.field is FieldId.STORY


def test_only_the_contract_s_fields_are_asked_of_everybody() -> None:
    quiet_topic = TOLD.with_topics((TopicMark("safety_committee", 0.9, SetBy.ASSISTANT),))
    assert asked_of(quiet_topic) == [
        FieldId.DANGER_NOW,
        FieldId.WORKPLACE,
        FieldId.WHEN,
        FieldId.PEOPLE_AFFECTED,
        FieldId.RETALIATION,
        FieldId.REMEDY,
        FieldId.IDENTITY,
        FieldId.CONTACT,
    ]


def test_pay_topic_asks_the_pay_block() -> None:
    assert {FieldId.PAY_OWED, FieldId.PAY_BASIS} <= set(asked_of(ABOUT_PAY))
    assert FieldId.HAZARD_PLACE not in asked_of(ABOUT_PAY)


def test_topic_is_asked_only_where_the_story_left_it_open() -> None:
    unsure = TOLD.with_topics((TopicMark("unpaid_wages", 0.3, SetBy.ASSISTANT),))
    assert FieldId.TOPIC in asked_of(unsure)
    assert FieldId.TOPIC not in asked_of(ABOUT_PAY)


def test_topic_of_which_the_story_tells_as_clearly_stays_when_the_worker_taps_another() -> None:
    read_so = (("retaliation", 0.45), ("unpaid_wages", 0.42), ("housing", 0.2))
    told = TOLD.with_topics(tuple(TopicMark(topic, p, SetBy.ASSISTANT) for topic, p in read_so))
    tapped = FieldValue(ValueState.ANSWERED, SetBy.WORKER, choice="unpaid_wages")
    assert answer(told, FieldId.TOPIC, tapped).topic_ids == ("unpaid_wages", "retaliation")


def test_what_the_story_said_is_not_asked() -> None:
    draft = tell(ABOUT_PAY, StoryPart(2, "at Blue Heron"), {FieldId.WORKPLACE: read("Blue Heron")}, {}, ())
    assert FieldId.WORKPLACE not in asked_of(draft)


def test_worker_s_answer_stands_over_what_was_read() -> None:
    draft = answer(ABOUT_PAY, FieldId.WORKPLACE, answered_in_words("Finca 3", 4))
    later = tell(draft, StoryPart(5, "Blue Heron too"), {FieldId.WORKPLACE: read("Blue Heron")}, {}, ())
    value = later.value(FieldId.WORKPLACE)
    assert value is not None
    assert value.text == "Finca 3"


def test_name_does_not_survive_the_choice_to_stay_unnamed() -> None:
    named = answer(TOLD, FieldId.IDENTITY, FieldValue(ValueState.ANSWERED, SetBy.WORKER, choice=IdentityLevel.NAMED))
    named = answer(named, FieldId.NAME, answered_in_words("Rosa", 7))
    hidden = answer(
        named, FieldId.IDENTITY, FieldValue(ValueState.ANSWERED, SetBy.WORKER, choice=IdentityLevel.ANONYMOUS)
    )
    assert hidden.value(FieldId.NAME) is None


def test_name_is_asked_only_of_those_who_want_to_be_named() -> None:
    assert FieldId.NAME not in asked_of(ABOUT_PAY)


def test_a_complaint_can_be_filed_with_the_story_alone() -> None:
    draft = ABOUT_PAY
    for field in asked_of(draft):
        draft = decline(draft, field)
    assert ask_next(draft, "web").open_question == SUMMARY


def test_a_part_of_the_story_is_kept_once() -> None:
    again = TOLD.with_story(StoryPart(1, "they did not pay"))
    assert len(again.story) == 1


@given(st.lists(st.sampled_from(["skip", "back"]), max_size=60))
def test_back_and_skip_in_any_order_never_lose_the_story_and_always_end(steps: list[str]) -> None:
    asked = ask_next(ABOUT_PAY, "web")
    for step in steps:
        open_field = FieldId(asked.open_question) if asked.open_question != SUMMARY else None
        if step == "skip" and open_field is not None:
            asked = ask_next(decline(asked.draft, open_field), "web")
        elif step == "back":
            draft, previous = step_back(asked.draft, open_field)
            asked = ask_next(draft if previous else asked.draft, "web")
        assert asked.draft.story == ABOUT_PAY.story
    assert len(asked_of(asked.draft)) <= len(QUESTIONS)
