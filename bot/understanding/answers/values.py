"""Answers that are values: a day, a number of people, an amount, a role, the way of pay."""

from __future__ import annotations

from collections.abc import Sequence

from bot.model.draft import FieldId
from bot.model.turn import Reading
from bot.understanding.answers.heard import Answer
from bot.understanding.extraction import pay, people, places, when, who
from bot.understanding.extraction.money import amounts, bare
from bot.understanding.extraction.numbers import plain_decimal, spelled
from bot.understanding.extraction.told import Told
from bot.understanding.workplaces import Workplace

DAYS = {"date:today": "today", "date:yesterday": "yesterday"}
FEW_WORDS = 6


def read(question: str, answer: Answer, told: Told, workplaces: Sequence[Workplace]) -> Reading:
    """The value that answers a question of the intake; nothing where it is unclear."""
    match question:
        case FieldId.WORKPLACE:
            found = places.workplace(told, workplaces, alone=answer.short)
            return Reading(None, found.data if found else {})
        case FieldId.WHEN:
            return _when(told, answer)
        case FieldId.WHO:
            return _who(told)
        case FieldId.PEOPLE_AFFECTED:
            return _people(told, answer)
        case FieldId.PAY_OWED:
            return _owed(told)
        case FieldId.PAY_BASIS:
            return _basis(told, answer)
    return Reading()


def _when(told: Told, answer: Answer) -> Reading:
    """A button's id only where nothing but that is said; the date in any case."""
    still = bool(told.all("signal:still_going_on"))
    dated = when.best(when.candidates(told, alone=True))
    if dated is None:
        return Reading(when.KEEPS_HAPPENING, {"still": "yes"}) if still and len(told.words) <= FEW_WORDS else Reading()
    data = when.data_of(dated.stretch, still)
    said = [
        DAYS[label]
        for label in DAYS
        for match in told.heard.get(label, ())
        if match.first == dated.first and match.last == dated.last
    ]
    rest = [word.text for i, word in enumerate(told.words) if not dated.first <= i < dated.last]
    alone = all(word in answer.lexicon.fillers for word in rest)
    return Reading(said[0] if said and alone else None, data)


def _who(told: Told) -> Reading:
    found = who.find(told)
    labels = {role.label for role in who.roles(told)}
    if found:
        return Reading(found.choice)
    return Reading(labels.pop()) if len(labels) == 1 else Reading()


def _people(told: Told, answer: Answer) -> Reading:
    found = people.find(told)
    if found and "number" in found.data:
        return Reading(found.choice, found.data)
    number = _bare_number(told) if answer.short else None
    if number is not None:
        return Reading(people.choice_of(number), {"number": str(number)})
    if found:
        return Reading(found.choice)
    for meaning, choice in (("many", people.MANY), ("few", people.FEW), ("only_me", people.ONLY_ME)):
        if answer.only(meaning):
            return Reading(choice)
    return Reading()


def _bare_number(told: Told) -> int | None:
    """The first number that counts no hours, weeks or money."""
    if amounts(told):
        return None
    for place, word in enumerate(told.words):
        counted = any(mark.first == place + 1 for mark in told.heard.get("counted_not_people", ()))
        read = spelled(told.words, place, told.lexicon.numbers)
        value = int(word.text) if word.text.isascii() and word.text.isdigit() and len(word.text) < 5 else None
        value = read[0] if value is None and read else value
        if value and value <= people.MOST_PEOPLE:
            return None if counted else value
    return None


def _owed(told: Told) -> Reading:
    found = pay.owed(told)
    if found:
        return Reading(None, found.data)
    money = amounts(told)
    if len(money) == 1:
        return Reading(None, pay.data_of(money[0]))
    if money or len(told.words) > FEW_WORDS:
        return Reading()
    return Reading(None, _bare_amount(told) or _stretch(told))


def _bare_amount(told: Told) -> dict[str, str]:
    """ "like 900"."""
    figures = [money for place in range(len(told.words)) if (money := bare(told, place))]
    if len(figures) != 1 or pay.counted(told, figures[0]):
        return {}
    return {"amount": plain_decimal(figures[0].value)}


def _stretch(told: Told) -> dict[str, str]:
    """ "two weeks": a time, never an amount."""
    units = [told.lexicon.units[word.text] for word in told.words if word.text in told.lexicon.units]
    spoken = (spelled(told.words, place, told.lexicon.numbers) for place in range(len(told.words)))
    numbers = [read[0] for read in spoken if read]
    numbers += [int(word.text) for word in told.words if word.text.isascii() and word.text.isdigit()]
    return {"time": str(numbers[0]), "unit": units[0]} if len(units) == 1 and len(numbers) == 1 else {}


def _basis(told: Told, answer: Answer) -> Reading:
    found = pay.basis(told)
    if found:
        return Reading(found.choice)
    said = {basis for basis in pay.BASES if answer.has(basis)}
    return Reading(said.pop()) if len(said) == 1 and answer.short else Reading()
