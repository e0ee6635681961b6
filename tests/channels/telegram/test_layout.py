"""Texts in pieces that Telegram takes, without cutting words; keyboards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.layout import keyboard, parts
from bot.model.message import MAX_TEXT, Button
from tests.fakes.bot_api_checks import units

words = st.text(alphabet=st.sampled_from("abñé😢🏽ক্ষ\u200d"), min_size=1, max_size=12)
gaps = st.sampled_from([" ", "\n", "\n\n", ". ", "  "])
texts = st.lists(st.tuples(words, gaps), max_size=60).map(lambda pairs: "".join(word + gap for word, gap in pairs))


@given(texts, st.integers(min_value=26, max_value=80))
def test_no_piece_is_too_long_and_no_word_is_cut_or_lost(text: str, limit: int) -> None:
    pieces = parts(text, limit)
    assert all(0 < units(piece) <= limit for piece in pieces)
    assert [word for piece in pieces for word in piece.split()] == text.split()


def test_a_text_at_the_limit_stays_whole_and_an_emoji_counts_twice() -> None:
    assert parts("a" * MAX_TEXT) == ["a" * MAX_TEXT]
    assert [units(piece) for piece in parts("😢" * MAX_TEXT)] == [MAX_TEXT, MAX_TEXT]


def test_a_word_longer_than_a_message_is_cut_because_it_must_be() -> None:
    assert "".join(parts("x" * 10_000)) == "x" * 10_000


def test_it_is_cut_between_paragraphs_rather_than_lines_and_sentences_rather_than_words() -> None:
    paragraph, line = "a b. " * 8 + "c", "d e. " * 8 + "f"
    assert parts(f"{paragraph}\n\n{line}\n{line}", 83) == [paragraph, f"{line}\n{line}"]
    assert parts(f"{paragraph}\n{line} {line}", 80)[0] == paragraph
    assert parts("one two three. four five six. seven", 30) == ["one two three. four five six.", "seven"]


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_an_empty_text_makes_no_message(text: str) -> None:
    assert parts(text) == []


def test_no_buttons_make_no_keyboard() -> None:
    assert keyboard(()) is None


def test_eighteen_lines_of_a_summary_all_have_their_button() -> None:
    markup = keyboard(tuple(Button(f"{n}. Where exactly it was", f"line:{n}") for n in range(18)))
    assert markup is not None
    assert sum(len(row) for row in markup.inline_keyboard) == 18
