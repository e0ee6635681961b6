"""Numbers of people, days and money, in digits or in words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation

from bot.understanding.words import Word

_GROUPED = re.compile(r"^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$")
HUNDRED = 100
THOUSAND = 1000


def number_at(words: Sequence[Word], place: int, names: Mapping[str, int]) -> int | None:
    """A whole number at one word; None where there is none."""
    if place >= len(words):
        return None
    text = words[place].text
    if text.isascii() and text.isdigit():
        return int(text) if len(text) < 10 else None
    return names.get(text)


def spelled(words: Sequence[Word], place: int, names: Mapping[str, int]) -> tuple[int, int] | None:
    """A number of several words ("mil cien", "two hundred fifty") from `place` on: its value and its end."""
    total = current = 0
    end = place
    while end < len(words) and words[end].text in names:
        value = names[words[end].text]
        if value in (HUNDRED, THOUSAND):
            current = (current or 1) * value
        else:
            current += value
        if value == THOUSAND:
            total, current = total + current, 0
        end += 1
    return (total + current, end) if end > place else None


def amount(text: str) -> Decimal | None:
    """An amount in digits, with either way of grouping ("1,240.50", "1.240,50", "1240.5", "1.5"); None if unclear."""
    plain = text.strip(".,")
    if _GROUPED.match(plain):
        head, _, tail = _last_mark(plain)
        whole = re.sub(r"[.,]", "", head)
        plain = f"{whole}.{tail}" if len(tail) in (1, 2) else whole + tail
    else:
        plain = plain.replace(",", ".")
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None


def _last_mark(text: str) -> tuple[str, str, str]:
    place = max(text.rfind("."), text.rfind(","))
    return text[:place], text[place], text[place + 1 :]


def plain_decimal(value: Decimal) -> str:
    """E.g. "900" or "1240.50": no exponent, cents only where there are any."""
    return str(value.to_integral_value()) if value == value.to_integral_value() else f"{value:.2f}"
