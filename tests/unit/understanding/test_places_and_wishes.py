"""Workplaces by the registry's names, misspelled too; other names only where they are plainly names; wishes."""

from __future__ import annotations

import pytest

from bot.model.draft import FieldId
from tests.unit.understanding.conftest import Take


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "i pick tomatos at sunny rige", "Sunny Ridge Farm (demo)"),
        ("en", "I work at Sunny Ridge Farm", "Sunny Ridge Farm (demo)"),
        ("en", "im writing from bay side", "Bayside Flowers"),
        ("en", "at Blue Heron in the packing house", "Blue Heron Produce"),
        ("es", "trabajo en la garza", "Blue Heron Produce"),
        ("es", "en la finca el ensino no pagan", "Rancho El Encino"),
        ("es", "escribo de beisai", "Bayside Flowers"),
        ("es", "trabajo en la sunny", "Sunny Ridge Farm (demo)"),
    ],
)
def test_registered_workplace_has_the_registrys_name(take: Take, language: str, text: str, name: str) -> None:
    found = take(language, text)[FieldId.WORKPLACE]
    assert (found.text, found.data) == (name, {"workplace": name})


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "I work at Johnson Farms near the river", "Johnson Farms"),
        ("es", "trabajo en la finca Santa Rosa", "finca Santa Rosa"),
        ("es", "estoy en el rancho santa rita", "rancho santa rita"),
    ],
)
def test_other_workplace_keeps_the_workers_words(take: Take, language: str, text: str, name: str) -> None:
    found = take(language, text)[FieldId.WORKPLACE]
    assert (found.text, found.data) == (name, {})


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "we work in the packing house"),
        ("en", "I work at night"),
        ("en", "a heron flew by, blue and big"),
        ("en", "it was a sunny day"),
        ("es", "vi una garza"),
        ("es", "trabajo en la lecheria 70 horas"),
        ("es", "trabajo en el campo"),
        ("es", "trabajo con mi primo"),
    ],
)
def test_everyday_words_are_no_workplace(take: Take, language: str, text: str) -> None:
    assert FieldId.WORKPLACE not in take(language, text)


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "there is gas smell in the packing room", "packing room"),
        ("en", "the exit door in the sewing hall is chained", "sewing hall"),
        ("es", "huele a gas en el cuarto de empaque", "cuarto de empaque"),
        ("es", "la puerta del taller de costura tiene cadena", "taller de costura"),
    ],
)
def test_hazard_has_its_place(take: Take, language: str, text: str, place: str) -> None:
    assert take(language, text)[FieldId.HAZARD_PLACE].text == place


def test_place_without_hazard_is_not_taken(take: Take) -> None:
    assert FieldId.HAZARD_PLACE not in take("en", "i work in the packing room")


@pytest.mark.parametrize(
    ("language", "text", "wish"),
    [
        ("en", "They hit us. I want them to stop it. Thanks", "I want them to stop it"),
        ("en", "i just want my money back", "i just want my money back"),
        ("es", "Me grita. Quiero que deje de amenazar a la gente.", "Quiero que deje de amenazar a la gente"),
        ("es", "solo quiero que lo cambien de cuadrilla", "solo quiero que lo cambien de cuadrilla"),
    ],
)
def test_wish_is_the_workers_sentence(take: Take, language: str, text: str, wish: str) -> None:
    assert take(language, text)[FieldId.REMEDY].text == wish


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "i want to report something"),
        ("en", "she wants to leave"),
        ("en", "they want me out"),
        ("en", "i want to be anonymous"),
        ("es", "quiero reportar algo"),
        ("es", "quiere que me vaya"),
        ("es", "quiero que me digan cuanto es el minimo"),
    ],
)
def test_request_to_the_assistant_is_no_wish(take: Take, language: str, text: str) -> None:
    assert FieldId.REMEDY not in take(language, text)
