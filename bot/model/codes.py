"""Case numbers and return codes: hard to guess, easy to write down and to read out on the phone."""

from __future__ import annotations

import secrets

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No 0/O, 1/I/L, no U: nothing that two hands write alike. 30 signs, 4.9 bits each."""

RETURN_CODE_SIGNS = 12
"""12 signs are 58 bits: with Argon2id and a limit on tries, out of reach of guessing."""


def new_return_code() -> str:
    """Three groups of four, e.g. "K7QF-2MXR-9TBH"."""
    signs = "".join(secrets.choice(ALPHABET) for _ in range(RETURN_CODE_SIGNS))
    return "-".join(signs[i : i + 4] for i in range(0, RETURN_CODE_SIGNS, 4))


def new_case_number(year: int) -> str:
    """E.g. "A26-7KQ4M": random, so that numbers tell nobody how many cases there are."""
    return f"A{year % 100:02d}-" + "".join(secrets.choice(ALPHABET) for _ in range(5))


def tidy_code(typed: str) -> str:
    """A code as typed (lower case, blanks, O for 0 cannot occur) in its stored spelling, without hyphens."""
    return "".join(sign for sign in typed.upper() if sign.isalnum())
