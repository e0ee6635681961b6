"""The language of a message: script first, letters next, and the known language in every doubt."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import ROOT
from bot.understanding.alarms.data import read_lines
from bot.understanding.language.fit import fit_languages
from bot.understanding.language.model import load_language_model
from bot.understanding.language.reader import LanguageGuess, in_bengali, read_telling_words


@pytest.fixture(scope="module")
def guess(tmp_path_factory: pytest.TempPathFactory) -> LanguageGuess:
    """Trained on a part of the real lines, stored and loaded again."""
    lines = [line for line in read_lines(ROOT) if not in_bengali(line.text)]
    some = [
        line
        for language in ("en", "es", "ht", "bn")
        for line in [one for one in lines if one.language == language][:700]
    ]
    folder = tmp_path_factory.mktemp("language")
    fit_languages([line.text for line in some], [line.language for line in some]).save(folder)
    return LanguageGuess(load_language_model(folder), read_telling_words(ROOT / "nlu" / "languages" / "words.yml"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("they did not pay us for the last two weeks", "en"),
        ("no nos han pagado las ultimas dos semanas", "es"),
        ("yo pa peye nou depi de semenn", "ht"),
        ("amader dui shoptaher beton dey nai", "bn"),
        ("আমাদের বেতন দেয় নাই", "bn"),
        ("কারখানায় fire drill হয় না", "bn"),
        ("mèt travay la kenbe paspò m", "ht"),
    ],
)
def test_language_of_a_sentence(guess: LanguageGuess, text: str, language: str) -> None:
    assert guess.read(text, None) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("hi", "en"),
        ("Hello!!", "en"),
        ("ola buenas", "es"),
        ("holaaa", "es"),
        ("Buenos días", "es"),
        ("bonjou", "ht"),
        ("sak pase", "ht"),
        ("salam", "bn"),
        ("Assalamu alaikum bhai", "bn"),
    ],
)
def test_greeting_tells_the_language_of_a_first_message(guess: LanguageGuess, text: str, language: str) -> None:
    assert guess.read(text, None) == language


@pytest.mark.parametrize(
    ("text", "known", "wished"),
    [
        ("Español", "en", "es"),
        ("speak spanish pls", "en", "es"),
        ("hablame en español por favor", "en", "es"),
        ("no entiendo ingles", "en", "es"),
        ("english please", "es", "en"),
        ("kreyòl", "en", "ht"),
        ("bangla", "en", "bn"),
        ("another language please", "en", None),
    ],
)
def test_wished_language_is_the_one_written_or_named(guess: LanguageGuess, text: str, known: str, wished: str) -> None:
    assert guess.wished(text, known) == wished


def test_no_greeting_stands_under_two_languages() -> None:
    told = read_telling_words(ROOT / "nlu" / "languages" / "words.yml")
    words = [word for listed in told.greetings.values() for word in listed]
    assert len(words) == len(set(words))


@pytest.mark.parametrize("text", ["ok", "no", "Finca 3", "si", "123", "👍", "", "ya"])
@pytest.mark.parametrize("known", ["en", "es", "ht", "bn"])
def test_short_message_keeps_the_known_language(guess: LanguageGuess, text: str, known: str) -> None:
    assert guess.read(text, known) == known


@pytest.mark.parametrize(
    ("text", "known", "read"),
    [
        ("no nos han pagado las ultimas dos semanas y somos doce", "en", "es"),
        ("they did not pay us for two weeks and we are twelve", "es", "en"),
        ("my boss es muy malo with us", "en", "en"),
        ("the mayordomo nos grita", "es", "es"),
        ("pay us", "es", "es"),
    ],
)
def test_known_language_is_left_only_on_clear_evidence(guess: LanguageGuess, text: str, known: str, read: str) -> None:
    assert guess.read(text, known) == read


def test_nothing_known_and_nothing_said_is_no_language(guess: LanguageGuess) -> None:
    assert guess.read("123 456", None) is None
    assert guess.read("", None) is None


def test_without_a_model_only_the_script_speaks(tmp_path: Path) -> None:
    assert load_language_model(tmp_path) is None
    plain = LanguageGuess(None)
    assert plain.read("আগুন লেগেছে", None) == "bn"
    assert plain.read("hay un incendio", None) is None
    assert plain.read("hay un incendio", "es") == "es"


@given(st.text(max_size=60))
def test_any_text_has_a_known_language_or_none(text: str) -> None:
    assert LanguageGuess(None).read(text, "es") in ("es", "bn")
