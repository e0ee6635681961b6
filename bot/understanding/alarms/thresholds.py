"""From which probability on a message is an alarm, chosen on lines from which nothing was learnt.

`python -m bot.understanding.alarms.thresholds --models FOLDER --cache FOLDER --write` chooses them anew on
tests/evaluation/*/alarms_dev.jsonl and writes nlu/alarm_thresholds.yml.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.understanding.alarms.model import ANY_LANGUAGE, AlarmClassifier, Levels, load_alarm_model
from nlu.embedding import CachedEmbedder, shared_embedder

FILE = Path("nlu/alarm_thresholds.yml")


@dataclass(frozen=True)
class FalseShares:
    """How many lines may be taken for one. Near misses share an alarm's words and are rare in life."""

    near_misses: float
    others: float


FALSE_ALARMS = FalseShares(0.02, 0.01)
FALSE_SUSPICIONS = FalseShares(0.10, 0.03)
"""A suspicion costs the worker one sentence, with the number to call, before the answer."""
HEAD = (
    "# From which probability on a message is an alarm, and from which on it gets a careful word with the number to\n"
    "# call before its answer, by language. Chosen by `python -m bot.understanding.alarms.thresholds` on\n"
    "# tests/evaluation/*/{alarms_dev,dev}.jsonl.\n"
)


@dataclass(frozen=True)
class Judged:
    """A line from which nothing was learnt: is it an alarm, is it near to one, how probable is it found to be."""

    alarm: bool
    probability: float
    near: bool = True


def read_thresholds(root: Path) -> Levels:
    """The middle for all where the file is missing. Raises ValueError on anything else."""
    path = root / FILE
    if not path.exists():
        return Levels()
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    return Levels(_level(found, "alarm"), _level(found, "suspicion"))


def _level(found: Any, name: str) -> dict[str, float]:
    level = found.get(name) if isinstance(found, dict) else None
    if not isinstance(level, dict) or ANY_LANGUAGE not in level:
        raise ValueError(f"{FILE}: `{name}` has to list languages with a number each, `{ANY_LANGUAGE}` among them")
    return {str(language): float(least) for language, least in level.items()}


def choose(judged: Sequence[Judged], allowed: FalseShares = FALSE_ALARMS) -> float:
    """The least probability at which both kinds of lines without an alarm stay within their shares."""
    near = [one.probability for one in judged if not one.alarm and one.near]
    others = [one.probability for one in judged if not one.alarm and not one.near]
    refused = max(_highest_refused(near, allowed.near_misses), _highest_refused(others, allowed.others))
    higher = [one.probability for one in judged if one.probability > refused]
    return round((refused + min(higher, default=1.0)) / 2, 4)


def _highest_refused(false: Sequence[float], share: float) -> float:
    allowed = int(len(false) * share)
    return sorted(false, reverse=True)[allowed] if allowed < len(false) else 0.0


def recall(judged: Sequence[Judged], least: float) -> float:
    """How many of the alarms are at or above a probability, 0 to 1."""
    found = [one.probability >= least for one in judged if one.alarm]
    return sum(found) / len(found) if found else 0.0


def judge(root: Path, classifier: AlarmClassifier, embedder: CachedEmbedder) -> dict[str, list[Judged]]:
    """The development lines by language."""
    judged: dict[str, list[Judged]] = {}
    for name, near in (("alarms_dev", True), ("dev", False)):
        for path in sorted((root / "tests" / "evaluation").glob(f"*/{name}.jsonl")):
            rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
            vectors = embedder.embed([row["text"] for row in rows])
            judged.setdefault(path.parent.name, []).extend(
                Judged(row["expect"].startswith("alarm:"), classifier.probability(row["text"], vector)[1], near)
                for row, vector in zip(rows, vectors, strict=True)
            )
    return judged


def chosen(judged: Mapping[str, Sequence[Judged]]) -> Levels:
    """Each language's own; that of an alarm is no stricter than that of all: missing one is worse than raising one."""
    together = [one for lines in judged.values() for one in lines]
    middle = choose(together, FALSE_ALARMS)
    alarm = {language: min(choose(lines, FALSE_ALARMS), middle) for language, lines in judged.items()}
    suspicion = {language: min(choose(lines, FALSE_SUSPICIONS), alarm[language]) for language, lines in judged.items()}
    least = min(choose(together, FALSE_SUSPICIONS), middle)
    return Levels({ANY_LANGUAGE: middle, **alarm}, {ANY_LANGUAGE: least, **suspicion})


def main() -> None:
    """Prints what was chosen and what it gives on the same lines."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=Path, required=True, help="folder of the trained understanding")
    parser.add_argument("--cache", type=Path, required=True, help="folder of sentence vectors")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    embedder = CachedEmbedder(shared_embedder(), options.cache)
    classifier = load_alarm_model(options.models, embedder.fingerprint, read_thresholds(Path()))
    if classifier is None:
        raise SystemExit(f"{options.models} has no alarm model: run `amparo train`")
    judged = judge(Path(), classifier, embedder)
    found = chosen(judged)
    levels = {"alarm": dict(found.alarm), "suspicion": dict(found.suspicion)}
    for name, level in levels.items():
        for language, lines in judged.items():
            sys.stdout.write(f"{name} {language}: {_described(lines, level[language])}\n")
    if options.write:
        FILE.write_text(HEAD + yaml.safe_dump(levels, sort_keys=False), encoding="utf-8")


def _described(lines: Sequence[Judged], least: float) -> str:
    near, others = (
        [one.probability >= least for one in lines if not one.alarm and one.near is near] for near in (True, False)
    )
    shares = f"{sum(near) / len(near):.3f} of near misses, {sum(others) / len(others):.4f} of others"
    return f"from {least} recall {recall(lines, least):.3f}, false {shares}"


if __name__ == "__main__":
    main()
