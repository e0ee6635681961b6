"""Wording of questions, of talk about others, of several sentences."""

import pytest

from nlu.cues import asks_openly, has_several_sentences, speaks_of_others


@pytest.mark.parametrize(
    "text",
    ["can they do that", "oye pueden correrme", "¿Cuánto es", "cuanto pagan", "èske yo gen dwa", "ok but who pays",
     "তারা কি এটা করতে পারে", "koto taka", "that is legal?"],
)  # fmt: skip
def test_question_is_seen(text: str) -> None:
    assert asks_openly(text)


@pytest.mark.parametrize("text", ["que me paguen", "the man who drives", "Finca 3", "isabel told me", "m pa konnen"])
def test_statement_is_no_question(text: str) -> None:
    assert not asks_openly(text)


def test_others_are_seen_in_words_of_their_own() -> None:
    assert speaks_of_others("He said so")
    assert speaks_of_others("que ella pare")
    assert not speaks_of_others("el pago")
    assert not speaks_of_others("the sheriff")


def test_several_sentences_are_seen() -> None:
    assert has_several_sentences("it was Juan. can they fire me?")
    assert has_several_sentences("one\ntwo")
    assert not has_several_sentences("it was Juan.")
    assert not has_several_sentences("$3.50 an hour")
