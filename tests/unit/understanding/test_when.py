"""Days are counted back from the time at which the message came: Friday, 20 November 2026."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.model.draft import FieldId, SignalId
from tests.unit.understanding.conftest import Take


@pytest.mark.parametrize(
    ("language", "text", "first"),
    [
        ("en", "he yelled at me today", "2026-11-20"),
        ("en", "it happened this morning in the barn", "2026-11-20"),
        ("en", "Yesterday they took our water away", "2026-11-19"),
        ("en", "last night he came to the trailer drunk", "2026-11-19"),
        ("en", "the day before yesterday the van crashed", "2026-11-18"),
        ("en", "last friday i got hurt", "2026-11-13"),
        ("en", "on monday they cut the rate", "2026-11-16"),
        ("en", "this wednesday he pushed me", "2026-11-18"),
        ("en", "two weeks ago a pallet fell", "2026-11-06"),
        ("en", "it was 3 days ago", "2026-11-17"),
        ("en", "about a month ago he hit my friend", "2026-10-20"),
        ("en", "a couple of weeks ago", "2026-11-06"),
        ("en", "on Nov 3 i fell", "2026-11-03"),
        ("en", "it was the 15th of november", "2026-11-15"),
        ("en", "on 11/3/2026 they fired us", "2026-11-03"),
        ("en", "in december carlos fainted", "2025-12-01"),
        ("en", "since october 10th no pay", "2026-10-10"),
        ("en", "last week they stole from the check", "2026-11-09"),
        ("en", "last month the roof broke", "2026-10-01"),
        ("en", "over the weekend they made us work", "2026-11-14"),
        ("es", "ayer en la tarde me gritó", "2026-11-19"),
        ("es", "anoche llegó borracho", "2026-11-19"),
        ("es", "antier me pegó", "2026-11-18"),
        ("es", "antes de ayer se cayó el techo", "2026-11-18"),
        ("es", "el viernes pasado nos corrieron", "2026-11-13"),
        ("es", "el lunes bajaron el precio", "2026-11-16"),
        ("es", "este miercoles me empujó", "2026-11-18"),
        ("es", "hace dos semanas cayó una tarima", "2026-11-06"),
        ("es", "fue hace 3 días", "2026-11-17"),
        ("es", "hace como un mes le pegó a mi amigo", "2026-10-20"),
        ("es", "el 3 de noviembre me caí", "2026-11-03"),
        ("es", "fue el 15 de noviembre del 2026", "2026-11-15"),
        ("es", "el 3/11/2026 nos corrieron", "2026-11-03"),
        ("es", "en diciembre se desmayó carlos", "2025-12-01"),
        ("es", "no me paga desde el 10 de octubre", "2026-10-10"),
        ("es", "la semana pasada nos robaron del cheque", "2026-11-09"),
        ("es", "el mes pasado se rompió el techo", "2026-10-01"),
        ("es", "el fin de semana nos hicieron trabajar", "2026-11-14"),
        ("es", "hoy en la mañana me gritó", "2026-11-20"),
    ],
)
def test_day_is_counted_back_from_the_message(take: Take, language: str, text: str, first: str) -> None:
    found = take(language, text)[FieldId.WHEN]
    assert found.data["first"] == first
    assert found.text == found.words


@pytest.mark.parametrize(
    ("language", "text", "first"),
    [
        ("en", "since monday there is no water", "2026-11-16"),
        ("en", "for three weeks they have not paid", "2026-10-30"),
        ("en", "since march he keeps my passport", "2026-03-01"),
        ("es", "desde el lunes no hay agua", "2026-11-16"),
        ("es", "ya van tres semanas que no pagan", "2026-10-30"),
        ("es", "desde marzo me guarda el pasaporte", "2026-03-01"),
        ("es", "llevamos asi 2 meses", "2026-09-20"),
    ],
)
def test_what_began_and_goes_on_lasts_until_now(take: Take, language: str, text: str, first: str) -> None:
    found = take(language, text)
    assert found[FieldId.WHEN].data == {"first": first, "last": "2026-11-20", "still": "yes"}
    assert SignalId.STILL_GOING_ON in found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "he yells at us every day"),
        ("en", "it keeps happening"),
        ("es", "nos grita todos los días"),
        ("es", "todavía nos quita horas"),
        ("es", "sigue igual"),
    ],
)
def test_what_only_keeps_happening_has_a_choice_and_no_date(take: Take, language: str, text: str) -> None:
    found = take(language, text)
    assert found[FieldId.WHEN].choice == "keeps_happening"
    assert "first" not in found[FieldId.WHEN].data
    assert SignalId.STILL_GOING_ON in found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "he says next friday"),
        ("en", "every friday they pay us in cash"),
        ("en", "they will pay by monday"),
        ("en", "I work here since 2019"),
        ("en", "we have worked here since march"),
        ("en", "my flight is on thursday"),
        ("en", "they may call me"),
        ("en", "the rate was 1.10 last year and now it is less"),
        ("en", "I told the office three weeks ago"),
        ("en", "tomorrow they come"),
        ("es", "dice que el viernes paga"),
        ("es", "cada viernes nos pagan"),
        ("es", "el proximo lunes"),
        ("es", "trabajo aqui desde marzo"),
        ("es", "los domingos descansamos"),
        ("es", "mi pregunta es del pago del domingo"),
        ("es", "ya lo reporté en la oficina hace tres semanas"),
        ("es", "mañana vienen"),
    ],
)
def test_days_of_something_else_are_left_alone(take: Take, language: str, text: str) -> None:
    found = take(language, text).get(FieldId.WHEN)
    assert found is None or "first" not in found.data


def test_incident_goes_before_the_stretch_around_it(take: Take) -> None:
    text = "it started 3 months ago and last sunday he grabbed my breast"
    assert take("en", text)[FieldId.WHEN].data["first"] == "2026-11-15"


def test_local_day_counts_not_utc(take: Take) -> None:
    late = datetime(2026, 11, 20, 23, 30, tzinfo=ZoneInfo("America/New_York"))
    assert take("en", "it was today", late)[FieldId.WHEN].data["first"] == "2026-11-20"


@pytest.mark.parametrize("text", ["9999999999 years ago", "for 99999 weeks", "the 45 of november", "on 31/31/2026"])
def test_impossible_dates_are_no_dates(take: Take, text: str) -> None:
    assert FieldId.WHEN not in take("en", text)
