"""The lines from which the alarm classifier learns: alarms, near misses, and what workers ordinarily write."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from bot.model.alarm import AlarmKind
from bot.understanding.examples import lines_below, lines_of, plain_lines
from nlu.romanised import copy_of
from nlu.undecided import read_undecided

HAZARD_TOPICS = frozenset(
    {
        "violence_abuse",
        "sexual_harassment",
        "forced_labour",
        "injury_medical",
        "stop_unsafe_work",
        "building_fire_safety",
        "heat_shade_water",
        "chemicals",
        "transport",
        "child_labour",
        "protective_equipment",
    }
)
"""Topics of which a report comes near to an alarm: whoever wrote the example did not ask whether it is now."""


class Unlike(StrEnum):
    """What is no alarm."""

    NEAR_MISS = "near_miss"
    HAZARD = "hazard"
    ORDINARY = "ordinary"


@dataclass(frozen=True)
class Line:
    """A line, its language, and its kind: an alarm's or one of `Unlike`."""

    text: str
    language: str
    kind: str

    @property
    def alarm(self) -> bool:
        return self.kind in tuple(AlarmKind)


def read_lines(root: Path) -> list[Line]:
    """Every line below `root`/nlu, each text once; an alarm stands over a near miss.

    What is written in Bengali script comes in Latin letters too; the undecided are left out. Raises OSError,
    yaml.YAMLError.
    """
    found: dict[str, Line] = {}
    undecided = read_undecided(root)
    for language in sorted(path.name for path in (root / "nlu" / "alarms").iterdir() if path.is_dir()):
        for line in _of_language(root / "nlu", language):
            if line.kind not in (*AlarmKind, Unlike.NEAR_MISS) and line.text in undecided:
                continue
            found.setdefault(line.text, line)
            romanised = copy_of(line.text)
            if romanised is not None:
                found.setdefault(romanised, replace(line, text=romanised))
    return list(found.values())


def _of_language(folder: Path, language: str) -> Iterator[Line]:
    for kind in (*AlarmKind, Unlike.NEAR_MISS):
        path = folder / "alarms" / language / f"{kind}.yml"
        yield from (Line(text, language, kind) for text in (lines_of(path) if path.exists() else ()))
    examples = folder / "examples" / language
    for path in sorted((examples / "topics").glob("*.yml")):
        kind = Unlike.HAZARD if path.stem in HAZARD_TOPICS else Unlike.ORDINARY
        yield from (Line(text, language, kind) for text in lines_of(path))
    for text in (*lines_below(examples), *plain_lines(folder / "languages" / f"{language}.txt")):
        yield Line(text, language, Unlike.ORDINARY)
