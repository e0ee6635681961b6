"""Fits the models of the understanding from the data files, and loads them again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.understanding.alarms.data import Line, read_lines
from bot.understanding.alarms.fit import fit_alarms
from bot.understanding.alarms.model import load_alarm_model
from bot.understanding.alarms.reader import RulesAndModel
from bot.understanding.alarms.rules import load_rules
from bot.understanding.alarms.thresholds import read_thresholds
from bot.understanding.language.fit import fit_languages
from bot.understanding.language.model import LanguageModel, load_language_model
from bot.understanding.language.reader import LanguageGuess, in_bengali, read_telling_words
from bot.understanding.reader import MessageReader
from bot.understanding.values import Values
from bot.understanding.vectors import RecentVectors
from nlu.embedding import Embedder


@dataclass(frozen=True)
class TrainReport:
    """Lines learnt from, by language and kind."""

    examples: dict[str, int]


def train_understanding(root: Path, out: Path, embedder: Embedder) -> TrainReport:
    """Fits the alarm and the language model from the files below `root` and writes npz and json files to `out`.

    The same files give the same models. Pass a `CachedEmbedder`, so that another training embeds only what is new.
    Raises OSError or yaml.YAMLError where a file can't be read, EmbeddingError where the embedder fails.
    """
    out.mkdir(parents=True, exist_ok=True)
    lines = read_lines(root)
    _fit_language_model(lines).save(out)
    fit_alarms(lines, embedder).save(out)
    return TrainReport(dict(Counter(f"{line.language} {line.kind}" for line in lines)))


def _fit_language_model(lines: Sequence[Line]) -> LanguageModel:
    latin = [line for line in lines if not in_bengali(line.text)]
    return fit_languages([line.text for line in latin], [line.language for line in latin])


def load_reader(root: Path, models: Path, embedder: Embedder) -> MessageReader:
    """The reader with the rules below `root` and the models in `models`; without models the rules stand alone.

    Raises ModelUnusable (a ValueError) where a model is there and belongs to another embedder or version.
    """
    words = read_telling_words(root / "nlu" / "languages" / "words.yml")
    languages = LanguageGuess(load_language_model(models), words)
    rules = load_rules(root / "nlu" / "alarms")
    alarms = RulesAndModel(rules, load_alarm_model(models, embedder.fingerprint, read_thresholds(root)), languages)
    return MessageReader(RecentVectors(embedder), alarms, languages, Values())
