"""What the worker reads: answers with sources, numbers of the right country, every name in every language."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.content.library import Library
from bot.content.render import Renderer, Setting
from bot.model.intake import QUESTIONS
from bot.model.named import named
from bot.model.triage import STRONG_INDICATORS

FFP = "fair_food_program"


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_topic_has_an_answer_with_source_or_says_that_it_has_none(library: Library, language: str) -> None:
    renderer, program = Renderer(library), library.programs[FFP]
    for topic, entry in program.topics.items():
        reply = renderer.one(named("answer_topic", topic=topic), Setting(language, FFP, "web"))
        source = library.wordings.text("answer_source", language, {"sources": ""}).strip()
        unknown = library.wordings.text("answer_unknown_head", language)
        assert (source in reply.text) is (entry.basis != "none"), topic
        assert (unknown in reply.text) is (entry.basis == "none"), topic
        assert reply.buttons
        assert "{" not in reply.text


def test_complaint_line_shows_only_where_the_operator_set_it(library: Library) -> None:
    setting = Setting("en", FFP, "web")
    without = Renderer(library).one(named("answer_topic", topic="unpaid_wages"), setting).text
    with_line = replace(library, lines={FFP: "1-800-000-0000"})
    assert "1-800-000-0000" not in without
    assert (
        "complaint line (1-800-000-0000)"
        in Renderer(with_line).one(named("answer_topic", topic="unpaid_wages"), setting).text
    )


def test_emergency_numbers_of_every_country_where_the_program_is_not_known(library: Library) -> None:
    renderer = Renderer(library)
    known = renderer.one(named("utter_alarm_emergency"), Setting("en", FFP, "web")).text
    unknown = renderer.one(named("utter_alarm_emergency"), Setting("en", None, "web")).text
    assert "911" in known
    assert "999" not in known
    assert "911" in unknown
    assert "999" in unknown


def test_crisis_line_only_where_a_checked_fact_carries_it(library: Library) -> None:
    renderer = Renderer(library)
    assert "988" in renderer.one(named("utter_alarm_self_harm"), Setting("es", FFP, "web")).text
    only_bangladesh = replace(library, countries={"BD": library.countries["BD"]})
    text = Renderer(only_bangladesh).one(named("utter_alarm_self_harm"), Setting("bn", None, "web")).text
    assert "988" not in text
    assert "999" in text


@pytest.mark.parametrize("language", ["en", "es", "ht", "bn"])
def test_alarms_speak_all_four_languages(library: Library, language: str) -> None:
    for name in ("utter_alarm_emergency", "utter_alarm_self_harm", "utter_alarm_page_offer", "utter_kept"):
        assert library.wordings.has(name, language)


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_question_choice_and_label_has_its_wording(library: Library, language: str) -> None:
    for question in QUESTIONS:
        assert library.wordings.has(f"label_{question.field}", language)
        if question.field != "story":
            assert library.wordings.has(f"utter_ask_{question.field}", language)
        for choice in question.choices:
            assert choice == "done" or library.wordings.has(f"choice_{question.field}_{choice}", language)
    for signal in STRONG_INDICATORS:
        assert library.wordings.has(f"signal_{signal}", language)


def test_short_replies_are_joined_and_a_secret_stays_alone(library: Library) -> None:
    renderer = Renderer(library)
    joined = renderer.render([named("utter_thank"), named("utter_anything_else")], Setting("en", FFP, "web"))
    assert len(joined) == 1
    secret = named("utter_submitted", number="A26-AAAAA", code="X", secret=True)
    apart = renderer.render([named("utter_thank"), secret, named("utter_thank")], Setting("en", FFP, "web"))
    assert [reply.secret for reply in apart] == [False, True, False]


def test_only_what_has_a_label_is_offered_and_nothing_fails(library: Library) -> None:
    renderer = Renderer(library)
    for options in (["affirm", "unpaid_wages"], ["greet"], []):
        reply = renderer.one(named("did_you_mean", options=options), Setting("es", FFP, "web"))
        assert reply.text
        assert reply.buttons[-1].value == "do:something_else"
