"""Scores of an evaluation, as the evaluation contract names them. All rates are shares from 0 to 1."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

KINDS = ("topic", "command", "alarm", "none")


@dataclass(frozen=True)
class ExpectedLine:
    """A line of the file. `also` are labels that are right as well."""

    id: str
    text: str
    language: str
    expect: str
    also: tuple[str, ...] = ()
    form: str | None = None

    @property
    def kind(self) -> str:
        return self.expect.partition(":")[0]

    @property
    def is_alarm(self) -> bool:
        return self.kind == "alarm" or any(label.startswith("alarm:") for label in self.also)


@dataclass(frozen=True)
class Judged:
    """What came out for a line; `milliseconds` is the whole understanding of that message."""

    line: ExpectedLine
    got: str
    form: str
    offered: tuple[str, ...]
    confidence: float
    language: str | None
    milliseconds: float
    careful: str | None = None
    """The alarm of which the answer begins with a word, though the message counts as none."""

    @property
    def right(self) -> bool:
        return self.got == self.line.expect or self.got in self.line.also

    @property
    def right_or_offered(self) -> bool:
        wanted = {self.line.expect, *self.line.also}
        return self.right or (self.got == "clarify" and bool(wanted & set(self.offered)))


@dataclass
class _Tally:
    right: int = 0
    of: int = 0

    def add(self, right: bool) -> None:
        self.right += right
        self.of += 1

    @property
    def share(self) -> float | None:
        return round(self.right / self.of, 4) if self.of else None


def score(judged: Sequence[Judged], *, everything: bool = False) -> dict[str, Any]:
    """The object that `evaluate --json` prints. Rates over no lines are None."""
    times = sorted(item.milliseconds for item in judged)
    no_alarm = [item for item in judged if not item.line.is_alarm]
    result: dict[str, Any] = {
        "n": len(judged),
        "accuracy": _share(judged, lambda j: j.right),
        "by_language": _grouped(judged, lambda j: j.line.language),
        "by_kind": _grouped(judged, lambda j: j.line.kind),
        "alarm_recall": _share([j for j in judged if j.line.kind == "alarm"], lambda j: j.got.startswith("alarm:")),
        "false_alarm_rate": _share(no_alarm, lambda j: j.got.startswith("alarm:")),
        "alarm_answered_rate": _share([j for j in judged if j.line.kind == "alarm"], _number_given),
        "careful_rate": _share(no_alarm, lambda j: j.careful is not None),
        "false_answer_rate": _share(
            [j for j in judged if j.line.expect == "none"], lambda j: j.got.startswith("topic:")
        ),
        "clarified_rate": _share(judged, lambda j: j.got == "clarify"),
        "right_or_offered": _share(judged, lambda j: j.right_or_offered),
        "language_accuracy": _share(judged, lambda j: j.language == j.line.language),
        "form_accuracy": _share(
            [j for j in judged if j.line.form in ("question", "report")], lambda j: j.form == j.line.form
        ),
        "p50_ms": _percentile(times, 0.5),
        "p95_ms": _percentile(times, 0.95),
        "mistakes": [
            {"id": j.line.id, "expect": j.line.expect, "got": j.got, "confidence": round(j.confidence, 4)}
            for j in judged
            if not j.right
        ],
    }
    if everything:
        result["results"] = [
            {
                "id": j.line.id,
                "got": j.got,
                "form": j.form,
                "offered": list(j.offered),
                "confidence": round(j.confidence, 4),
                "language": j.language,
                "careful": j.careful,
            }
            for j in judged
        ]
    return result


def _number_given(item: Judged) -> bool:
    return item.got.startswith("alarm:") or item.careful is not None


def _share(items: Iterable[Judged], is_right: Callable[[Judged], bool]) -> float | None:
    tally = _Tally()
    for item in items:
        tally.add(is_right(item))
    return tally.share


def _grouped(judged: Sequence[Judged], key: Callable[[Judged], str]) -> dict[str, float | None]:
    tallies: dict[str, _Tally] = defaultdict(_Tally)
    for item in judged:
        tallies[key(item)].add(item.right)
    return {name: tally.share for name, tally in sorted(tallies.items())}


def _percentile(ordered: Sequence[float], share: float) -> float | None:
    if not ordered:
        return None
    return round(ordered[min(len(ordered) - 1, int(share * len(ordered)))], 1)
