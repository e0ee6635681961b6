"""Amounts of money in a message: figures with a currency, or a bare figure after a word such as "owe"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from bot.understanding.extraction.numbers import amount, spelled
from bot.understanding.extraction.told import Told

_FIGURE = r"\d+(?:[.,]\d+)*"
_SIGN = re.compile(rf"(?P<sign>us\$|\$|usd|৳|tk\.?|€|htg)\s?(?P<figure>{_FIGURE})(?P<thousand>\s?k\b|\s?mil\b)?")
_BEHIND = re.compile(rf"(?P<figure>{_FIGURE})\s?(?P<thousand>k\s|mil\s)?(?P<sign>\$|¢|[a-z]+)")
CURRENCIES = {
    "$": "USD",
    "us$": "USD",
    "usd": "USD",
    "us": "USD",
    "dollars": "USD",
    "dollar": "USD",
    "dollas": "USD",
    "dolars": "USD",
    "dolares": "USD",
    "dolar": "USD",
    "dls": "USD",
    "dlls": "USD",
    "dll": "USD",
    "dl": "USD",
    "bucks": "USD",
    "buck": "USD",
    "bolas": "USD",
    "baros": "USD",
    "usa": "USD",
    "৳": "BDT",
    "taka": "BDT",
    "tk": "BDT",
    "tk.": "BDT",
    "€": "EUR",
    "euros": "EUR",
    "pesos": "MXN",
    "peso": "MXN",
    "quetzales": "GTQ",
    "lempiras": "HNL",
    "gourdes": "HTG",
    "goud": "HTG",
    "htg": "HTG",
    "gdes": "HTG",
}
CENTS = frozenset({"cents", "cent", "centavos", "ctvs", "¢", "c"})
THOUSAND = Decimal(1000)


@dataclass(frozen=True)
class Money:
    """An amount, its currency where one is said, and the words [first, last) that hold it."""

    value: Decimal
    currency: str | None
    first: int
    last: int


def amounts(told: Told) -> list[Money]:
    """Every amount with a currency, in order. Cents are left out: they are a rate, never what is owed."""
    found: dict[int, Money] = {}
    for money in (*_signed(told), *_spelled(told)):
        found.setdefault(money.first, money)
    return [found[first] for first in sorted(found)]


def bare(told: Told, place: int) -> Money | None:
    """A figure without a currency at one word ("me deben 350")."""
    if not 0 <= place < len(told.words) or not told.words[place].text[:1].isdigit():
        return None
    value = amount(told.words[place].text)
    return Money(value, None, place, place + 1) if value else None


def _signed(told: Told) -> Iterator[Money]:
    for pattern in (_SIGN, _BEHIND):
        for hit in pattern.finditer(told.folded):
            currency = CURRENCIES.get(hit["sign"])
            value = amount(hit["figure"])
            if currency and value:
                yield from _at(told, hit, value * THOUSAND if hit["thousand"] else value, currency)


def _at(told: Told, hit: re.Match[str], value: Decimal, currency: str) -> Iterator[Money]:
    places = [i for i, word in enumerate(told.words) if word.start < hit.end() and word.end > hit.start()]
    if places:
        yield Money(value, currency, places[0], places[-1] + 1)


def _spelled(told: Told) -> Iterator[Money]:
    """ "nine hundred dollars", "mil cien dolares"."""
    place = 0
    while place < len(told.words):
        read = spelled(told.words, place, told.lexicon.numbers)
        if read is None:
            place += 1
            continue
        value, place = read
        if place < len(told.words) and (currency := CURRENCIES.get(told.words[place].text)) and value > 1:
            first = place - 1
            while first > 0 and told.words[first - 1].text in told.lexicon.numbers:
                first -= 1
            yield Money(Decimal(value), currency, first, place + 1)
