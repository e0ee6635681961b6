"""Phrases that are practically always an alarm, in four languages and any spelling; idioms and the past cancel them."""

from __future__ import annotations

import pytest

from bot.model.alarm import AlarmKind
from bot.settings import ROOT
from bot.understanding.alarms.rules import AlarmRules, load_rules


@pytest.fixture(scope="module")
def rules() -> AlarmRules:
    return load_rules(ROOT / "nlu" / "alarms")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("there's a FIRE in here", AlarmKind.EMERGENCY),
        ("theres a fireee", AlarmKind.EMERGENCY),
        ("he’s beating me", AlarmKind.EMERGENCY),
        ("i can't breathe!!", AlarmKind.EMERGENCY),
        ("I want to die", AlarmKind.SELF_HARM),
        ("i wanna kms", AlarmKind.SELF_HARM),
        ("hay un incendio", AlarmKind.EMERGENCY),
        ("Hay un incendiooo", AlarmKind.EMERGENCY),
        ("me quiero morir", AlarmKind.SELF_HARM),
        ("ya no quiero vivir", AlarmKind.SELF_HARM),
        ("dife pran", AlarmKind.EMERGENCY),
        ("mwen pa ka respire", AlarmKind.EMERGENCY),
        ("mwen vle mouri", AlarmKind.SELF_HARM),
        ("আগুন লেগেছে", AlarmKind.EMERGENCY),
        ("agun legeche", AlarmKind.EMERGENCY),
        ("amake bachan", AlarmKind.EMERGENCY),
    ],
)
def test_alarm_is_found_in_any_spelling(rules: AlarmRules, text: str, kind: AlarmKind) -> None:
    assert rules.find(text) is kind


@pytest.mark.parametrize(
    "text",
    [
        "last year there is a fire in the packing house they said",
        "what if there is a fire",
        "el año pasado hay un incendio",
        "travay sa ap touye m",
        "gorome more jacchi",
        "they fired me",
        "me corrieron",
        "la bomba de agua",
        "",
        "   ",
        "🔥🔥",
        "there is a fire door behind the boxes",
    ],
)
def test_past_idioms_and_questions_raise_none(rules: AlarmRules, text: str) -> None:
    assert rules.find(text) is None


def test_idiom_cancels_only_what_lies_inside_it() -> None:
    rules = AlarmRules({"emergency": ["is killing me"], "self_harm": [], "not_alarm": ["job is killing me"]})
    assert rules.find("this job is killing me") is None
    assert rules.find("this job is killing me and now he is killing me") is AlarmKind.EMERGENCY


def test_gap_skips_up_to_three_words_and_a_star_takes_any_ending() -> None:
    rules = AlarmRules({"emergency": ["building * collaps*"], "self_harm": [], "not_alarm": []})
    assert rules.find("the building is right now collapsing") is AlarmKind.EMERGENCY
    assert rules.find("the building has been for years close to collapse") is None


def test_talk_of_dying_goes_before_an_emergency(rules: AlarmRules) -> None:
    assert rules.find("there is a fire and i want to die") is AlarmKind.SELF_HARM


@pytest.mark.parametrize("phrase", ["* fire", "fire *", "", "<unknown> fire"])
def test_unreadable_phrase_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match=r"phrase|group"):
        AlarmRules({"emergency": [phrase]})
