"""What holds for any text at all: spans cite the message, one value a field, and nothing raises."""

from __future__ import annotations

import itertools
import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.model.draft import FieldId, SignalId
from bot.model.intake import question_for
from bot.model.turn import HeardMessage
from bot.settings import ROOT
from bot.understanding.extraction.tokens import Tokenizer
from bot.understanding.skeleton import skeleton
from bot.understanding.values import Values
from bot.understanding.words import fold_in_place, rough_words
from tests.unit.understanding.conftest import FRIDAY, REGISTRY

VALUES = Values()
TOKENIZERS = {language: Tokenizer(language) for language in ("en", "es", "bn")}
STORIES = [
    json.loads(line)["text"]
    for path in sorted((ROOT / "tests/evaluation/stories").glob("*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
WORDS = sorted({word for story in STORIES for word in story.split()})
ANYTHING = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join),
    st.text(alphabet="0123456789$.,/- ayerhoydls", max_size=60),
    st.sampled_from(STORIES),
)
LANGUAGES = st.sampled_from(["en", "es", "ht", "bn", "xx"])
UNFINISHED = {FieldId.INJURY: ("hurt",)}
"""Hurt, and not said whether there was care: that is asked."""
QUESTIONS = st.sampled_from([*FieldId, "summary", "add_to_case", "return_code"])


@settings(max_examples=300, deadline=None)
@given(ANYTHING, LANGUAGES)
def test_every_value_cites_its_words(text: str, language: str) -> None:
    found = VALUES.found(HeardMessage(7, text), language, FRIDAY, REGISTRY)
    assert len({item.what for item in found}) == len(found)
    for item in found:
        assert 0 <= item.start < item.end <= len(text)
        assert item.words == text[item.start : item.end]
        assert item.message == 7
        assert item.what in (*FieldId, *SignalId)


@settings(max_examples=200, deadline=None)
@given(ANYTHING, LANGUAGES)
def test_choices_are_buttons_and_dates_are_past_days(text: str, language: str) -> None:
    for item in VALUES.found(HeardMessage(1, text), language, FRIDAY, ()):
        if item.choice is not None:
            assert item.choice in (*question_for(FieldId(item.what)).choices, *UNFINISHED.get(item.what, ()))
        days = [date.fromisoformat(item.data[key]) for key in ("first", "last") if key in item.data]
        assert days == sorted(days)
        assert all(day <= FRIDAY.date() for day in days)


@settings(max_examples=300, deadline=None)
@given(QUESTIONS, ANYTHING, LANGUAGES)
def test_any_answer_reads_as_a_button_or_as_nothing(question: str, text: str, language: str) -> None:
    choice = VALUES.answer(question, text, language, FRIDAY).choice
    if choice is not None:
        allowed = question_for(FieldId(question)).choices if question in tuple(FieldId) else ("yes", "no")
        assert choice in allowed


@given(st.text(max_size=300))
def test_folding_in_place_keeps_every_place(text: str) -> None:
    assert len(fold_in_place(text)) == len(text)


@given(st.text(max_size=300), st.sampled_from(["en", "es", "bn"]))
def test_words_lie_in_the_text_in_order(text: str, language: str) -> None:
    for words in (TOKENIZERS[language].words(text), rough_words(text)):
        ends = [0, *(word.end for word in words)]
        assert all(before <= word.start < word.end <= len(text) for before, word in zip(ends, words, strict=False))
        assert all(word.text for word in words)


@pytest.mark.parametrize(
    ("one", "other"), [("লাগছে", "lagche"), ("lagse", "lagche"), ("আগুন", "agun"), ("মরতে", "morte")]
)
def test_bengali_and_its_romanised_spellings_share_a_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@given(st.text(max_size=40))
def test_skeleton_has_no_doubled_letters(word: str) -> None:
    bones = skeleton(word)
    assert all(a != b for a, b in itertools.pairwise(bones))
