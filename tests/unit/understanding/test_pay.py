"""What is owed, and how pay goes. An amount is never a rate, a deduction, a fee or a number of weeks."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.model.draft import FieldId
from bot.understanding.extraction.numbers import amount, plain_decimal
from tests.unit.understanding.conftest import Take


@pytest.mark.parametrize(
    ("language", "text", "data"),
    [
        ("en", "they owe me 640 dollars", {"amount": "640", "currency": "USD"}),
        ("en", "he owes me about $1,240.50", {"amount": "1240.50", "currency": "USD"}),
        ("en", "i was short 45 bucks on my check", {"amount": "45", "currency": "USD"}),
        ("en", "he owes us nine hundred dollars", {"amount": "900", "currency": "USD"}),
        ("en", "they did not pay me, its 830 us dollars", {"amount": "830", "currency": "USD"}),
        ("en", "Its just the pay, 2 weeks, $900", {"amount": "900", "currency": "USD"}),
        ("en", "1,100 he owes me", {"amount": "1100"}),
        ("es", "me deben 350", {"amount": "350"}),
        ("es", "me deben 900 dolares", {"amount": "900", "currency": "USD"}),
        ("es", "me debe mil cien dólares", {"amount": "1100", "currency": "USD"}),
        ("es", "es nomas el pago, 2 semanas, $900", {"amount": "900", "currency": "USD"}),
        ("es", "no me an dado mi ultimo cheque, son 480", {"amount": "480"}),
        ("es", "todavia no me pagan, son 830 dolares", {"amount": "830", "currency": "USD"}),
    ],
)
def test_amount_owed(take: Take, language: str, text: str, data: dict[str, str]) -> None:
    assert take(language, text)[FieldId.PAY_OWED].data == data


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "they pay us 75 cents a bucket"),
        ("en", "they took out 60 dollars for the gloves"),
        ("en", "i owe the recruiter 2,000 dollars"),
        ("en", "i had to pay the clinic myself 300"),
        ("en", "14 dollars an hour and i get 9"),
        ("en", "they owe me 2 weeks"),
        ("en", "short 3 hours"),
        ("en", "they charge 80 a week for the bed"),
        ("en", "he promised a bonus of 500"),
        ("es", "nos pagan a 75 centavos la cubeta"),
        ("es", "me descontaron 60 dolares de los guantes"),
        ("es", "le debo 2000 dolares al reclutador"),
        ("es", "me deben 2 semanas"),
        ("es", "me faltan 3 horas"),
        ("es", "nos quitan 80 por semana por la cama"),
        ("es", "prometieron un bono de 500"),
    ],
)
def test_other_figures_are_not_owed(take: Take, language: str, text: str) -> None:
    assert FieldId.PAY_OWED not in take(language, text)


@pytest.mark.parametrize(
    ("language", "text", "basis"),
    [
        ("en", "75 cents a bucket", "piece"),
        ("en", "we are on piece rate", "piece"),
        ("en", "paid by the box", "piece"),
        ("en", "11 bucks an hour no overtime", "hour"),
        ("en", "we get paid by the hour", "hour"),
        ("en", "a flat 700 a week no matter how many hours", "fixed"),
        ("en", "i am on salary", "fixed"),
        ("es", "a 75 centavos la cubeta", "piece"),
        ("es", "andamos a destajo", "piece"),
        ("es", "a 11 la hora sin overtime", "hour"),
        ("es", "pagan por hora", "hour"),
        ("es", "nos dan 700 fijos a la semana", "fixed"),
        ("es", "tengo sueldo fijo", "fixed"),
    ],
)
def test_way_of_pay(take: Take, language: str, text: str, basis: str) -> None:
    assert take(language, text)[FieldId.PAY_BASIS].choice == basis


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "they take 80 a week for the bed"),
        ("en", "i sew 90 an hour"),
        ("en", "the penny per pound bonus"),
        ("es", "nos quitan 80 por semana por la cama"),
        ("es", "el centavo por libra ya no viene"),
    ],
)
def test_deductions_and_speeds_are_no_way_of_pay(take: Take, language: str, text: str) -> None:
    assert FieldId.PAY_BASIS not in take(language, text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,240.50", "1240.50"),
        ("1.240,50", "1240.50"),
        ("2,000", "2000"),
        ("2.000", "2000"),
        ("1240.5", "1240.50"),
        ("900", "900"),
        ("1.10", "1.10"),
        ("9,50", "9.50"),
    ],
)
def test_figures_are_read_in_either_way_of_grouping(text: str, value: str) -> None:
    assert plain_decimal(amount(text) or Decimal(-1)) == value


@pytest.mark.parametrize("text", ["", "1.2.3.4", "a"])
def test_what_is_no_figure_has_no_amount(text: str) -> None:
    assert amount(text) is None
