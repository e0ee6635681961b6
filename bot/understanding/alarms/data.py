"""The lines from which the alarm classifier learns: alarms, near misses, and what workers ordinarily write."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.model.alarm import AlarmKind
from bot.understanding.examples import lines_below, lines_of, plain_lines

NEAR_MISS = "near_miss"
ORDINARY = "ordinary"


@dataclass(frozen=True)
class Line:
    """A line, its language, and its kind: an alarm, `near_miss` or `ordinary`."""

    text: str
    language: str
    kind: str

    @property
    def alarm(self) -> bool:
        return self.kind in tuple(AlarmKind)


def read_lines(root: Path) -> list[Line]:
    """Every line below `root`/nlu, each text once; an alarm stands over a near miss. Raises OSError, yaml.YAMLError."""
    found: dict[str, Line] = {}
    for language in sorted(path.name for path in (root / "nlu" / "alarms").iterdir() if path.is_dir()):
        for line in _of_language(root / "nlu", language):
            found.setdefault(line.text, line)
    return list(found.values())


def _of_language(folder: Path, language: str) -> list[Line]:
    alarms = folder / "alarms" / language
    lines = [
        Line(text, language, kind)
        for kind in (*AlarmKind, NEAR_MISS)
        if (alarms / f"{kind}.yml").exists()
        for text in lines_of(alarms / f"{kind}.yml")
    ]
    ordinary = [*lines_below(folder / "examples" / language), *plain_lines(folder / "languages" / f"{language}.txt")]
    return [*lines, *(Line(text, language, ORDINARY) for text in ordinary)]
