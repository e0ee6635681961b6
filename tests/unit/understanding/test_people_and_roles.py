"""Who did it by role, where the role acts; how many are affected; who is named nowhere."""

from __future__ import annotations

import pytest

from bot.model.draft import FieldId
from tests.unit.understanding.conftest import Take


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("en", "my supervisor slapped me", "supervisor"),
        ("en", "the crew leader yells at everybody", "supervisor"),
        ("en", "the crew boss keeps my card", "supervisor"),
        ("en", "mayordomo pushed me hard", "supervisor"),
        ("en", "the foreman named Juan threatened us", "supervisor"),
        ("en", "i was hit by the foreman", "supervisor"),
        ("en", "boss told me dont come back", "owner"),
        ("en", "the owner didnt pay us", "owner"),
        ("en", "the contractor took our passports", "contractor"),
        ("en", "my recruiter lied to us", "contractor"),
        ("en", "a coworker touched me", "coworker"),
        ("en", "the supervisor kicked my coworker", "supervisor"),
        ("es", "me pegó el mayordomo", "supervisor"),
        ("es", "el capataz nos grita todo el día", "supervisor"),
        ("es", "la encargada de linea le avento una cubeta", "supervisor"),
        ("es", "el patrón no nos paga", "owner"),
        ("es", "el dueño sacó una pistola", "owner"),
        ("es", "no nos pagó el contratista", "contractor"),
        ("es", "el raitero me amenazó", "contractor"),
        ("es", "un compañero me toca", "coworker"),
        ("es", "fui golpeado, me pegaron por orden, me empujó el supervisor", "supervisor"),
    ],
)
def test_role_that_acts_is_found(take: Take, language: str, text: str, who: str) -> None:
    assert take(language, text)[FieldId.WHO].choice == who


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I told my supervisor about the toilets"),
        ("en", "my supervisor is nice"),
        ("en", "i complained to the boss"),
        ("en", "somebody hit me"),
        ("en", "the supervisor did not hit me"),
        ("es", "le dije a mi supervisor"),
        ("es", "el patrón es buena gente"),
        ("es", "me quejé con el mayordomo"),
        ("es", "el mayordomo no me pegó"),
        ("es", "alguien me robó"),
    ],
)
def test_role_that_does_not_act_is_left_alone(take: Take, language: str, text: str) -> None:
    assert FieldId.WHO not in take(language, text)


def test_name_of_a_person_is_put_nowhere(take: Take) -> None:
    found = take("en", "the foreman Ramiro Quintana slapped me")[FieldId.WHO]
    assert "Ramiro" not in found.text + found.words


@pytest.mark.parametrize(
    ("language", "text", "choice", "number"),
    [
        ("en", "we are 12 in the crew", "five_or_more", "12"),
        ("en", "there's 40 of us and one toilet", "five_or_more", "40"),
        ("en", "six hundred of us wait", "five_or_more", "600"),
        ("en", "the three of us milk at night", "few", "3"),
        ("en", "me and 4 others got sick", "five_or_more", "5"),
        ("en", "only me, the others work the same", "only_me", None),
        ("en", "me and my wife were not paid", "few", None),
        ("en", "they did not pay the whole crew", "five_or_more", None),
        ("es", "somos ocho en la traila", "five_or_more", "8"),
        ("es", "somos como 35 y un garrafon", "five_or_more", "35"),
        ("es", "somos tres", "few", "3"),
        ("es", "nomas a mí me bajaron", "only_me", None),
        ("es", "mi esposa y yo", "few", None),
        ("es", "todos mis compañeros están igual", "five_or_more", None),
    ],
)
def test_number_of_people(take: Take, language: str, text: str, choice: str, number: str | None) -> None:
    found = take(language, text)[FieldId.PEOPLE_AFFECTED]
    assert (found.choice, found.data.get("number")) == (choice, number)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "we are 3 miles from town"),
        ("en", "we work 12 hours"),
        ("en", "he pays us 75 cents"),
        ("en", "leave me alone"),
        ("es", "entramos a las 5 de la mañana"),
        ("es", "a las dos nos mandaron"),
        ("es", "somos tres meses aqui"),
        ("es", "yo solo quiero saber"),
    ],
)
def test_other_numbers_are_no_people(take: Take, language: str, text: str) -> None:
    assert FieldId.PEOPLE_AFFECTED not in take(language, text)
