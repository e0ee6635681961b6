"""Case numbers and return codes: hard to guess, easy to write down and to read out on the phone."""

from __future__ import annotations

import re
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


_SIGN = f"[{ALPHABET}]"
_NUMBER = re.compile(rf"\bA\s?(\d\d)\s?-?\s?({_SIGN}{{5}})\b", re.IGNORECASE)
_CODE = re.compile(rf"\b({_SIGN}{{4}})([\s-]?)({_SIGN}{{4}})[\s-]?({_SIGN}{{4}})\b", re.IGNORECASE)


def read_codes(text: str) -> tuple[str, str]:
    """Case number and return code that stand in a message, each empty where there is none.

    Three words of four letters make no code: with blanks between its groups a digit or capitals must show one.
    """
    number = _NUMBER.search(text)
    rest = text[: number.start()] + " " + text[number.end() :] if number else text
    codes = (found[1] + found[3] + found[4] for found in _CODE.finditer(rest) if _is_code(found))
    return f"A{number[1]}-{number[2].upper()}" if number else "", next(codes, "").upper()


def _is_code(found: re.Match[str]) -> bool:
    written = found[0]
    return "-" in written or any(sign.isdigit() for sign in written) or written.isupper()
