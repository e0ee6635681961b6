"""Refits the thresholds on the development files: `python -m nlu.fit_thresholds --model FILE`.

Runs inside Rasa's environment, in the project's root. Looks for the thresholds with which most
lines get the right act, of those that ask back in at most 10 % of lines and answer at most 4 %
of what is about nothing. Prints JSON; `--write` puts the values into `nlu/thresholds.yml`.
"""

import argparse
import itertools
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from nlu.decision import RANKING_LENGTH, Heard, Scored, decide
from nlu.labels import NONE, Labels, read_labels
from nlu.thresholds import DEFAULT_PATH, Thresholds, read_thresholds

MOST_CLARIFIED: Final = 0.10
MOST_FALSE_ANSWERS: Final = 0.04
# What asking back is worth where the right label is among those offered.
_HELPFUL: Final = 0.3
_STEPS: Final = tuple(round(0.1 + 0.025 * step, 3) for step in range(25))
_COARSE_STEPS: Final = _STEPS[::4]
_OPTION_STEPS: Final = (0.05, 0.08, 0.1, 0.12, 0.15, 0.2)
_REPORT_STEPS: Final = tuple(round(0.3 + 0.05 * step, 2) for step in range(10))


@dataclass(frozen=True)
class Line:
    """A line of a development file with what the classifiers make of it."""

    heard: Heard
    right: frozenset[str]
    form: str


@dataclass(frozen=True)
class Score:
    """Shares of all lines, but `false_answers` of the lines about nothing."""

    right: float
    clarified: float
    helpful: float
    false_answers: float

    @property
    def allowed(self) -> bool:
        """Whether both limits hold."""
        return self.clarified <= MOST_CLARIFIED and self.false_answers <= MOST_FALSE_ANSWERS

    @property
    def order(self) -> tuple[bool, float]:
        """Larger is better: the limits first; where they can't hold, the smallest excess."""
        excess = max(0.0, self.clarified - MOST_CLARIFIED)
        excess += max(0.0, self.false_answers - MOST_FALSE_ANSWERS)
        gain = self.right + _HELPFUL * self.helpful
        return self.allowed, gain if self.allowed else -excess


def score(lines: list[Line], labels: Labels, thresholds: Thresholds) -> Score:
    """How the decision does on the lines; raises `ZeroDivisionError` without lines."""
    right = clarified = helpful = false_answers = nothing = 0
    for line in lines:
        understood = decide(line.heard, labels, thresholds)
        got = NONE if understood.intent == NONE else understood.label
        about_nothing = NONE in line.right
        nothing += about_nothing
        if understood.intent == "clarify":
            clarified += 1
            helpful += bool(line.right & set(understood.offered))
        else:
            right += got in line.right
            false_answers += about_nothing and labels.is_topic(got) and got not in line.right
    total = len(lines)
    return Score(right / total, clarified / total, helpful / total, false_answers / max(1, nothing))


def fit(lines: list[Line], labels: Labels, start: Thresholds) -> Thresholds:
    """The best of a coarse grid, then each threshold by itself in fine steps, twice."""
    steps = {"topic": _STEPS, "command": _STEPS, "none": _STEPS, "option": _OPTION_STEPS}
    best = max(
        (replace(start, topic=t, none=n) for t, n in itertools.product(_COARSE_STEPS, repeat=2)),
        key=lambda trial: score(lines, labels, trial).order,
    )
    for name in [*steps, *steps]:
        trials = [best, *(replace(best, **{name: value}) for value in steps[name])]
        best = max(trials, key=lambda trial: score(lines, labels, trial).order)
    return replace(best, report=fit_report(lines, labels))


def fit_report(lines: list[Line], labels: Labels) -> float:
    """From which share of telling a topic is taken as a report: fewest mistakes of either kind."""
    told = [line for line in lines if line.form in ("question", "report")]
    told = [line for line in told if labels.is_issue(line.heard.ranking[0].label)]

    def right(threshold: float) -> int:
        return sum((_share(line) >= threshold) == (line.form == "report") for line in told)

    return max(_REPORT_STEPS, key=lambda step: (right(step), -abs(step - 0.5)))


def _share(line: Line) -> float:
    told, asked = line.heard.form.get("report", 0.0), line.heard.form.get("question", 0.0)
    return told / max(told + asked, 1e-9)


def read_lines(model: Path, files: Iterable[Path]) -> dict[str, list[Line]]:
    """Runs the model over the files; lines by language. Alarms are not the model's to find."""
    from nlu import quiet

    with quiet.importing_rasa():
        from rasa.core.agent import Agent
        from rasa.core.channels.channel import UserMessage
        from rasa.shared.core.trackers import DialogueStateTracker

    processor = Agent.load(model).processor
    if processor is None:
        raise FileNotFoundError(f"no model at {model}")
    nobody = DialogueStateTracker.from_events("", [])
    by_language: dict[str, list[Line]] = {}
    for entry in _entries(files):
        message = UserMessage(text=entry["text"], metadata={})
        parsed = processor._parse_message_with_graph(message, nobody, only_output_properties=False)
        by_language.setdefault(entry["language"], []).append(_line(entry, parsed))
    return by_language


def _entries(files: Iterable[Path]) -> list[dict[str, Any]]:
    rows = [json.loads(row) for file in files for row in file.read_text("utf-8").splitlines() if row]
    return [row for row in rows if not row["expect"].startswith("alarm:")]


def _line(entry: dict[str, Any], parsed: dict[str, Any]) -> Line:
    names = [entry["expect"], *entry.get("also", [])]
    right = frozenset(name.rpartition(":")[2] for name in names)
    best = parsed["label_ranking"][:RANKING_LENGTH]
    ranking = tuple(Scored(label, p) for label, p in best)
    return Line(Heard(entry["text"], ranking, parsed["form"]), right, entry.get("form", "other"))


def write(fitted: Thresholds, path: Path) -> None:
    """Replaces the fitted values in the file, its comments untouched."""
    text = path.read_text("utf-8")
    for name in ("topic", "command", "none", "option", "report"):
        value = f"{getattr(fitted, name):g}"
        text = re.sub(rf"(?m)^(  {name}: )[0-9.]+", rf"\g<1>{value}", text, count=1)
    path.write_text(text, "utf-8")


def main() -> int:
    """Prints thresholds and scores before and after as JSON."""
    parser = argparse.ArgumentParser(prog="python -m nlu.fit_thresholds", description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--files", type=Path, nargs="*", help="default: tests/evaluation/*/dev.jsonl")
    parser.add_argument("--labels", type=Path, default=Path("knowledge/topics.yml"))
    parser.add_argument("--write", action="store_true", help="change nlu/thresholds.yml")
    options = parser.parse_args()
    files = options.files or sorted(Path("tests/evaluation").glob("*/dev.jsonl"))
    labels, before = read_labels(options.labels), read_thresholds().default
    by_language = read_lines(options.model, files)
    lines = [line for group in by_language.values() for line in group]
    after = fit(lines, labels, before)
    if options.write:
        write(after, DEFAULT_PATH)
    groups = {"all": lines, **by_language}
    report = {
        "thresholds": vars(after),
        "before": {name: vars(score(group, labels, before)) for name, group in groups.items()},
        "after": {name: vars(score(group, labels, after)) for name, group in groups.items()},
    }
    print(json.dumps(report, indent=2))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
