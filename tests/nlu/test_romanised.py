"""Bengali script in Latin letters: many spellings, nothing left in Bengali letters."""

from __future__ import annotations

import random
import re

from bot.understanding.alarms.data import read_lines
from nlu.romanised import TABLE, Romaniser, by_rule, copy_of
from tests.conftest import ROOT

BENGALI = re.compile("[\u0985-\u09e3]")


def test_one_sentence_has_many_spellings() -> None:
    romaniser, chance = Romaniser(), random.Random(1)
    spelled = {romaniser.text("আমারে ৩ মাস বেতন দেয় নাই।", chance) for _ in range(30)}
    assert len(spelled) > 10
    for one in spelled:
        assert re.fullmatch(r"am[a-z]+ 3 ma[as]*s?h? b[a-z]+ d[a-z]+ n[a-z]+\.", one), one


def test_copy_of_a_line_is_always_the_same() -> None:
    assert copy_of("গেট তালা মারা") == copy_of("গেট তালা মারা")
    assert copy_of("gate tala mara") is None


def test_latin_words_and_digits_beside_it_stay() -> None:
    romanised = copy_of("supervisor ভাই 12 টা বাজে") or ""
    assert romanised.startswith("supervisor ")
    assert " 12 " in romanised


def test_word_that_no_table_knows_is_spelled_by_rule() -> None:
    assert by_rule("ব্যান্ডেজ") == "byandej"
    assert by_rule("হাসপাতাল") == "hasopatal"
    assert by_rule("বড়\u09bc") == by_rule("ব\u09dc") == "bor"


def test_table_has_two_spellings_or_more_for_each_word_once() -> None:
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()]
    assert len({word for word, _ in rows}) == len(rows)
    for word, spellings in rows:
        assert re.fullmatch("[\u0981-\u09ff]+", word), word
        assert re.fullmatch("[a-z]+( [a-z]+)+", spellings), word


def test_alarms_in_bengali_script_are_learnt_in_latin_letters_too() -> None:
    lines = {line.text: line for line in read_lines(ROOT)}
    scripted = [line for line in lines.values() if BENGALI.search(line.text)]
    assert len(scripted) > 5000
    for line in scripted:
        romanised = copy_of(line.text)
        assert romanised is not None
        assert not BENGALI.search(romanised)
        assert romanised in lines
