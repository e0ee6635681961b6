"""Finds the thresholds with which most lines of a development file get the right act. Pure."""

import itertools
from dataclasses import dataclass, replace
from typing import Final

from nlu.decision import Heard, decide
from nlu.labels import NONE, Labels
from nlu.thresholds import Thresholds

MOST_CLARIFIED: Final = 0.10
MOST_FALSE_ANSWERS: Final = 0.05
# What asking back is worth where the right label is among those offered: a question costs the worker a tap.
_HELPFUL: Final = 0.6
# The development lines are easier than life: fitted on them alone, it would act on guesses of one in five. A wrong
# answer about rights misleads; a report is asked in the intake what it is about.
_LEAST_TOPIC: Final = 0.4
_LEAST_TOLD: Final = 0.25
_STEPS: Final = tuple(round(0.1 + 0.025 * step, 3) for step in range(25))
_COARSE_STEPS: Final = _STEPS[::4]
_TOPIC_STEPS: Final = tuple(step for step in _STEPS if step >= _LEAST_TOPIC)
_TOLD_STEPS: Final = tuple(step for step in _STEPS if step >= _LEAST_TOLD)
_DOUBT_STEPS: Final = (0.03, 0.04, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3)
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
    steps = {
        "topic": _TOPIC_STEPS,
        "doubt": _DOUBT_STEPS,
        "command": _STEPS,
        "none": _STEPS,
        "option": _OPTION_STEPS,
        "told": _TOLD_STEPS,
    }
    start = replace(start, report=fit_report(lines, labels), told=max(start.told, _LEAST_TOLD))
    grid = itertools.product(_TOPIC_STEPS[::4], _DOUBT_STEPS, _COARSE_STEPS)
    best = max(
        (replace(start, topic=topic, doubt=doubt, none=none) for topic, doubt, none in grid),
        key=lambda trial: score(lines, labels, trial).order,
    )
    for name in [*steps, *steps]:
        trials = [best, *(replace(best, **{name: value}) for value in steps[name])]
        best = max(trials, key=lambda trial: score(lines, labels, trial).order)
    return best


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
