"""The alarm classifier, run with numpy alone.

Kernel ridge regression: a message is compared with lines that were learnt from by the sentence vectors' nearness, and
by the n-grams that it shares with all of them (the sentence vectors know English far better than Haitian Creole).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.model.alarm import AlarmKind
from bot.understanding.alarms.features import DIMENSION, GROUPS, weighted

ARRAYS, FACTS = "alarm.npz", "alarm.json"
VERSION = 5
ANY_LANGUAGE = "any"
MIDDLE = 0.5
CENTRED = 0.7
"""How much of the mean vector is taken away: all sentences of this model look alike until some of it is."""
GRAM_SHARE = 0.3
"""The n-grams' share in how near two lines are."""
SHARPNESS = 2.0
Array = NDArray[np.float32]


class ModelUnusable(ValueError):
    """The stored model belongs to another embedder or another version of this code: train it again."""


def nearness(units: Array, others: Array) -> Array:
    """By centred vectors of length 1: shape (len(units), len(others)), 1 for the same meaning, near 0 for another."""
    near: Array = units @ others.T
    near -= 1
    near *= SHARPNESS
    np.exp(near, out=near)
    return near


def centred(vectors: Array, mean: Array) -> Array:
    """Rows of length 1 of shape (n, 384)."""
    rest = vectors - CENTRED * mean
    lengths = np.linalg.norm(rest, axis=1, keepdims=True)
    return np.asarray(rest / np.maximum(lengths, 1e-9), dtype=np.float32)


@dataclass(frozen=True)
class AlarmWeights:
    """`mean` (384,), `supports` (n, 384) centred, `pull` (n, 2); `rarity` (G,) and `grams` (G, 2).

    G is GROUPS * DIMENSION. The two columns speak for an alarm (-1 to 1) and for self-harm rather than an emergency.
    """

    mean: Array
    supports: Array
    pull: Array
    rarity: Array
    grams: Array

    def scores(self, text: str, vector: Array) -> tuple[float, float]:
        """How far the message speaks for an alarm, and for self-harm rather than an emergency."""
        near = nearness(centred(vector[None, :], self.mean), self.supports)[0]
        places, values = weighted(text, self.rarity)
        alarm, kind = near @ self.pull + values @ self.grams[places]
        return float(alarm), float(kind)


@dataclass(frozen=True)
class Levels:
    """The least probability by language, that of ANY_LANGUAGE for all others: of an alarm, and of a suspicion."""

    alarm: Mapping[str, float] = field(default_factory=lambda: {ANY_LANGUAGE: MIDDLE})
    suspicion: Mapping[str, float] = field(default_factory=lambda: {ANY_LANGUAGE: MIDDLE})


@dataclass(frozen=True)
class AlarmClassifier:
    """What was learnt, the embedder that it fits, and from which probabilities on it counts."""

    weights: AlarmWeights
    fingerprint: str
    levels: Levels = field(default_factory=Levels)

    def probability(self, text: str, vector: Array) -> tuple[AlarmKind, float]:
        """The likelier kind and how probable it is that there is an alarm at all, 0 to 1."""
        alarm, kind = self.weights.scores(text, vector)
        return AlarmKind.SELF_HARM if kind > 0 else AlarmKind.EMERGENCY, min(max((1 + alarm) / 2, 0.0), 1.0)

    def read(self, text: str, vector: Array, language: str | None) -> tuple[AlarmKind, float] | None:
        """The alarm and its probability; None below the language's threshold."""
        return self._at_least(self.levels.alarm, text, vector, language)

    def suspects(self, text: str, vector: Array, language: str | None) -> AlarmKind | None:
        """What a message may well be, though not so surely that it counts as an alarm; also where it counts as one."""
        found = self._at_least(self.levels.suspicion, text, vector, language)
        return found[0] if found else None

    def _at_least(
        self, least: Mapping[str, float], text: str, vector: Array, language: str | None
    ) -> tuple[AlarmKind, float] | None:
        kind, probability = self.probability(text, vector)
        enough = probability >= least.get(language or ANY_LANGUAGE, least[ANY_LANGUAGE])
        return (kind, probability) if enough else None

    def save(self, folder: Path) -> None:
        w = self.weights
        supports = w.supports.astype(np.float16)
        np.savez(folder / ARRAYS, mean=w.mean, supports=supports, pull=w.pull, rarity=w.rarity, grams=w.grams)
        facts = {"version": VERSION, "fingerprint": self.fingerprint}
        (folder / FACTS).write_text(json.dumps(facts, indent=1), encoding="utf-8")


def load_alarm_model(folder: Path, fingerprint: str, levels: Levels) -> AlarmClassifier | None:
    """None where the folder has no model. Raises ModelUnusable where it belongs to another embedder or version."""
    if not (folder / FACTS).exists():
        return None
    facts = json.loads((folder / FACTS).read_text(encoding="utf-8"))
    if facts.get("version") != VERSION or facts["fingerprint"] != fingerprint:
        raise ModelUnusable("the alarm model belongs to another embedder or version")
    with np.load(folder / ARRAYS, allow_pickle=False) as stored:
        weights = AlarmWeights(**{name: stored[name].astype(np.float32) for name in stored.files})
    if len(weights.grams) != GROUPS * DIMENSION:
        raise ModelUnusable("the alarm model has other dimensions")
    return AlarmClassifier(weights, fingerprint, levels)
