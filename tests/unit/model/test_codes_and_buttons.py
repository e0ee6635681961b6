"""Codes are easy to write down and hard to guess; button values are short and known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.buttons import COMMAND_BUTTONS, PLAIN_BUTTONS, UnknownButton, read, value_of
from bot.model.codes import ALPHABET, new_case_number, new_return_code, read_codes, tidy_code
from bot.model.intake import QUESTIONS

TELEGRAM_BYTES = 64


def test_return_codes_differ_and_use_only_clear_signs() -> None:
    codes = {new_return_code() for _ in range(2000)}
    assert len(codes) == 2000
    assert set("".join(codes)) == set(ALPHABET) | {"-"}
    assert not set("01ILOU") & set(ALPHABET)


def test_code_as_typed_by_hand_is_the_same_code() -> None:
    code = new_return_code()
    assert tidy_code(f" {code.lower().replace('-', ' ')} ") == tidy_code(code)


@pytest.mark.parametrize(
    ("text", "number", "code"),
    [
        ("A26-ABCDE K7QF-2MXR-9TBH", "A26-ABCDE", "K7QF2MXR9TBH"),
        ("hola, mi queja es a26 abcde y el codigo k7qf 2mxr 9tbh gracias", "A26-ABCDE", "K7QF2MXR9TBH"),
        ("k7qf2mxr9tbh", "", "K7QF2MXR9TBH"),
        ("ABCD EFGH JKMN", "", "ABCDEFGHJKMN"),
        ("the number is A26-ABCDE.", "A26-ABCDE", ""),
        ("they went back there when they knew", "", ""),
        ("26 people were there", "", ""),
        ("", "", ""),
    ],
)
def test_number_and_code_are_read_among_other_words(text: str, number: str, code: str) -> None:
    assert read_codes(text) == (number, code)


def test_case_number_carries_the_year() -> None:
    assert new_case_number(2026).startswith("A26-")


@pytest.mark.parametrize(
    "value",
    [f"cmd:{name}" for name in sorted(COMMAND_BUTTONS)]
    + [f"do:{name}" for name in sorted(PLAIN_BUTTONS)]
    + [value_of("pick", q.field, choice) for q in QUESTIONS for choice in q.choices],
)
def test_issued_value_is_understood_and_fits_telegram(value: str) -> None:
    assert read(value).intent
    assert len(value.encode()) <= TELEGRAM_BYTES


@given(st.text(max_size=30))
def test_foreign_value_is_refused_or_harmless(value: str) -> None:
    try:
        tap = read(value)
    except UnknownButton:
        return
    assert value.split(":")[0] in {"cmd", "do", "ask", "report", "pick", "line", "lang", "prog"}
    assert tap.intent
