"""Precision and recall of the extraction on hand-written stories: `python -m bot.understanding.story_scores`."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.model.draft import FieldId, SignalId
from bot.model.turn import Found, HeardMessage
from bot.understanding.values import Values
from bot.understanding.words import fold

FOLDER = Path("tests/evaluation/stories")
SIGNALS = "signals"
CHOICES = (
    FieldId.WHO,
    FieldId.PEOPLE_AFFECTED,
    FieldId.PAY_BASIS,
    FieldId.DANGER_NOW,
    FieldId.INJURY,
    FieldId.RETALIATION,
)


@dataclass(frozen=True)
class Place:
    """A workplace of the stories' own registry."""

    name: str
    aliases: tuple[str, ...]


@dataclass
class Score:
    """Right values, values that were read and values that are there."""

    right: int = 0
    read: int = 0
    there: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.read if self.read else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.there if self.there else 1.0


@dataclass
class Scores:
    """By field; `misses` names story, field, expected and read value, for whoever improves the rules."""

    fields: dict[str, Score] = field(default_factory=dict)
    misses: list[tuple[str, str, str, str]] = field(default_factory=list)

    def count(self, story: str, name: str, expected: str | None, read: str | None) -> None:
        score = self.fields.setdefault(name, Score())
        score.there += expected is not None
        score.read += read is not None
        score.right += expected is not None and expected == read
        if expected != read:
            self.misses.append((story, name, expected or "-", read or "-"))

    def total(self) -> Score:
        values = self.fields.values()
        return Score(sum(s.right for s in values), sum(s.read for s in values), sum(s.there for s in values))


def score_stories(stories: Iterable[Mapping[str, Any]], registry: tuple[Place, ...], values: Values) -> Scores:
    """Compares what is read in each story with what its author says is in it."""
    scores = Scores()
    for story in stories:
        now = datetime.fromisoformat(story["now"])
        found = values.found(HeardMessage(1, story["text"]), story["language"], now, registry)
        _score_one(scores, story["id"], story["expect"], {item.what: item for item in found})
    return scores


def _score_one(scores: Scores, story: str, expect: Mapping[str, Any], found: Mapping[str, Found]) -> None:
    for choice in CHOICES:
        scores.count(story, choice, expect.get(choice), _choice(found.get(choice)))
    scores.count(story, FieldId.WORKPLACE, expect.get("workplace"), _text(found.get(FieldId.WORKPLACE)))
    scores.count(story, FieldId.PAY_OWED, expect.get("pay_owed"), _data(found.get(FieldId.PAY_OWED), "amount"))
    scores.count(story, FieldId.WHEN, _expected_when(expect), _when(found.get(FieldId.WHEN)))
    for name in (FieldId.HAZARD_PLACE, FieldId.REMEDY):
        wanted, read = expect.get(name), _text(found.get(name))
        inside = wanted is not None and read is not None and fold(wanted) in fold(read)
        scores.count(story, name, wanted, wanted if inside else read)
    there, read_signals = set(expect[SIGNALS]), set(found) & set(SignalId)
    for signal in sorted(there | read_signals):
        scores.count(
            story, f"signal:{signal}", signal if signal in there else None, signal if signal in read_signals else None
        )


def _choice(item: Found | None) -> str | None:
    return item.choice if item else None


def _text(item: Found | None) -> str | None:
    return item.text if item else None


def _data(item: Found | None, key: str) -> str | None:
    return item.data.get(key) if item else None


def _when(item: Found | None) -> str | None:
    """A story that only keeps happening has no date to compare."""
    return item.data.get("first") if item else None


def _expected_when(expect: Mapping[str, Any]) -> str | None:
    return expect["when"].get("first") if "when" in expect else None


def read_stories(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def read_registry(path: Path) -> tuple[Place, ...]:
    return tuple(Place(row["name"], tuple(row["aliases"])) for row in json.loads(path.read_text(encoding="utf-8")))


def table(scores: Scores) -> str:
    """One line a field, signals together at the end."""
    signals = [score for name, score in scores.fields.items() if name.startswith("signal:")]
    together = Score(*(sum(getattr(s, part) for s in signals) for part in ("right", "read", "there")))
    rows = {
        **{n: s for n, s in scores.fields.items() if not n.startswith("signal:")},
        SIGNALS: together,
        "all": scores.total(),
    }
    return "\n".join(
        f"{name:16} precision {s.precision:6.1%}  recall {s.recall:6.1%}  ({s.right}/{s.read}/{s.there})"
        for name, s in rows.items()
    )


def main(arguments: list[str]) -> int:
    """Prints a table for each language; with `-v` also what was missed."""
    registry, values = read_registry(FOLDER / "workplaces.json"), Values()
    for path in sorted(FOLDER.glob("*.jsonl")):
        scores = score_stories(read_stories(path), registry, values)
        sys.stdout.write(f"{path.stem}\n{table(scores)}\n")
        if "-v" in arguments:
            sys.stdout.write("".join(f"  {' · '.join(miss)}\n" for miss in scores.misses))
            kinds = Counter(name for _, name, _, _ in scores.misses)
            sys.stdout.write(f"  {dict(kinds.most_common())}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
