"""What the tests of the understanding share: a Friday evening in Florida, the loaded lexicons, a small registry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.model.turn import Found, HeardMessage, Reading
from bot.understanding.values import Values

FRIDAY = datetime(2026, 11, 20, 18, 30, tzinfo=ZoneInfo("America/New_York"))


@dataclass(frozen=True)
class Place:
    name: str
    aliases: tuple[str, ...] = ()


REGISTRY = (
    Place("Sunny Ridge Farm (demo)", ("Sunny Ridge", "la Sunny")),
    Place("Rancho El Encino", ("el Ensino",)),
    Place("Blue Heron Produce", ("Blue Heron", "la Garza")),
    Place("Bayside Flowers", ("Bayside", "Beisai")),
)

Take = Callable[..., dict[str, Found]]
Answer = Callable[[str, str, str], Reading]


@pytest.fixture(scope="session")
def values() -> Values:
    return Values()


@pytest.fixture(scope="session")
def take(values: Values) -> Take:
    """What a message tells, by field or signal; says it was said on Friday, 20 November 2026."""

    def taken(language: str, text: str, now: datetime = FRIDAY) -> dict[str, Found]:
        found = values.found(HeardMessage(1, text), language, now, REGISTRY)
        assert len({item.what for item in found}) == len(found), "one value a field"
        return {str(item.what): item for item in found}

    return taken


@pytest.fixture(scope="session")
def answer(values: Values) -> Answer:
    return lambda question, language, text: values.answer(question, text, language, FRIDAY)
