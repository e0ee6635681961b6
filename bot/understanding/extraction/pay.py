"""The pay block: what is owed, and whether pay goes by the hour, the piece or a fixed sum."""

from __future__ import annotations

from bot.model.draft import FieldId, SignalId
from bot.model.turn import Found
from bot.understanding.extraction.money import Money, amounts, bare
from bot.understanding.extraction.numbers import plain_decimal
from bot.understanding.extraction.told import Told

REACH = 7
"""Words between "they owe me" and the amount."""
BASES = ("piece", "hour", "fixed")


def basis(told: Told) -> Found | None:
    for choice in BASES:
        for match in told.all(f"pay_basis:{choice}"):
            return told.found(FieldId.PAY_BASIS, match.first, match.last, choice=choice)
    return None


def owed(told: Told) -> Found | None:
    """The amount that is still to be paid to the worker: after "owe me" or "short", or the only one besides lost pay.

    Never a rate, a deduction, a fee, a debt of the worker's own or a number of hours.
    """
    money = [one for one in amounts(told) if not _something_else(told, one)]
    unpaid = told.all(f"signal:{SignalId.WAGES_WITHHELD}")
    for match in [*told.all("owed"), *(told.all("owed_if_unpaid") if unpaid else [])]:
        near = [one for one in money if _follows(told, match.last, one) or one.last == match.first]
        if near:
            return _found(told, near[0])
        plain = bare(told, match.last) or bare(told, match.first - 1)
        if plain and not _something_else(told, plain) and not counted(told, plain):
            return _found(told, plain)
    lost = unpaid or told.all("unpaid_stretch")
    return _found(told, money[0]) if lost and len(money) == 1 and len(amounts(told)) == 1 else None


def data_of(money: Money) -> dict[str, str]:
    """The amount as a decimal string; the currency only where it is said."""
    data = {"amount": plain_decimal(money.value)}
    return {**data, "currency": money.currency} if money.currency else data


def _found(told: Told, money: Money) -> Found:
    start, end = told.span(money.first, money.last)
    if start and told.message.text[start - 1] == "$":
        start -= 1
    words = told.message.text[start:end]
    return Found(FieldId.PAY_OWED, told.message.n, start, end, words, text=words, data=data_of(money))


def _follows(told: Told, place: int, money: Money) -> bool:
    return 0 <= money.first - place < REACH and told.sentence(money.first) == told.sentence(place - 1)


def _something_else(told: Told, money: Money) -> bool:
    """A rate ("a week" behind it), or an amount of another kind (deducted, paid, borrowed, promised before it)."""
    after = any(money.last <= mark.first <= money.last + 1 for mark in told.heard.get("rate_after", ()))
    before = any(
        mark.last <= money.first < mark.last + 5 and _same_clause(told, mark.last - 1, money.first)
        for mark in told.heard.get("other_money", ())
    )
    return after or before


def counted(told: Told, money: Money) -> bool:
    """Whether the figure counts hours, weeks or boxes."""
    return any(mark.first == money.last for mark in told.heard.get("counted", ()))


def _same_clause(told: Told, one: int, other: int) -> bool:
    return told.words[one].clause == told.words[other].clause
