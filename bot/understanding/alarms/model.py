"""The alarm classifier, run with numpy alone.

Two judges and a referee: a support vector machine on the sentence vector, a linear one on hashed n-grams, and for each
language a logistic regression that weighs the two (the sentence vectors know English far better than Haitian Creole).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.model.alarm import AlarmKind
from bot.understanding.alarms.features import DIMENSION, GROUPS, weighted

ARRAYS, FACTS = "alarm.npz", "alarm.json"
VERSION = 3
ANY_LANGUAGE = ""
Array = NDArray[np.float32]


class ModelUnusable(ValueError):
    """The stored model belongs to another embedder or another version of this code: train it again."""


@dataclass(frozen=True)
class AlarmWeights:
    """`mean` (384,), `supports` (n, 384) standardised, `pull` (n,); `rarity`, `grams`, `kind_grams` (G,).

    G is GROUPS * DIMENSION; `offsets` holds what is added to the vector's, the n-grams' and the kind's score.
    """

    mean: Array
    supports: Array
    pull: Array
    rarity: Array
    grams: Array
    kind_grams: Array
    offsets: Array
    scale: float
    width: float

    @cached_property
    def _squares(self) -> Array:
        return np.asarray((self.supports**2).sum(1), dtype=np.float32)

    def scores(self, text: str, vector: Array) -> tuple[float, float, float]:
        """How far vector and n-grams speak for an alarm, and n-grams for self-harm rather than an emergency."""
        standard = (vector - self.mean) / self.scale
        distance = np.maximum(self._squares - 2 * self.supports @ standard + standard @ standard, 0)
        places, values = weighted(text, self.rarity)
        by_vector = float(np.exp(-self.width * distance) @ self.pull + self.offsets[0])
        by_grams = float(values @ self.grams[places] + self.offsets[1])
        kind = float(values @ self.kind_grams[places] + self.offsets[2])
        return by_vector, by_grams, kind


@dataclass(frozen=True)
class Referee:
    """Weighs the two scores into a probability; `threshold` is the least at which a message is an alarm."""

    vector: float
    grams: float
    offset: float
    threshold: float

    def probability(self, by_vector: float, by_grams: float) -> float:
        return float(1 / (1 + np.exp(-(self.vector * by_vector + self.grams * by_grams + self.offset))))


@dataclass(frozen=True)
class AlarmClassifier:
    """`referees` by language; the one of `ANY_LANGUAGE` where the language is not among them."""

    weights: AlarmWeights
    referees: dict[str, Referee]
    fingerprint: str

    def probability(self, text: str, vector: Array, language: str | None) -> tuple[AlarmKind, float]:
        """The likelier kind and the probability that there is an alarm at all, 0 to 1."""
        by_vector, by_grams, kind = self.weights.scores(text, vector)
        probability = self.referee(language).probability(by_vector, by_grams)
        return AlarmKind.SELF_HARM if kind > 0 else AlarmKind.EMERGENCY, probability

    def read(self, text: str, vector: Array, language: str | None) -> tuple[AlarmKind, float] | None:
        """The alarm and its probability; None below the language's threshold."""
        kind, probability = self.probability(text, vector, language)
        return (kind, probability) if probability >= self.referee(language).threshold else None

    def referee(self, language: str | None) -> Referee:
        return self.referees.get(language or ANY_LANGUAGE, self.referees[ANY_LANGUAGE])

    def save(self, folder: Path) -> None:
        w = self.weights
        supports = w.supports.astype(np.float16)
        np.savez_compressed(
            folder / ARRAYS,
            mean=w.mean,
            supports=supports,
            pull=w.pull,
            rarity=w.rarity,
            grams=w.grams,
            kind_grams=w.kind_grams,
            offsets=w.offsets,
        )
        facts = {
            "version": VERSION,
            "fingerprint": self.fingerprint,
            "scale": w.scale,
            "width": w.width,
            "referees": {language: vars(referee) for language, referee in self.referees.items()},
        }
        (folder / FACTS).write_text(json.dumps(facts, indent=1), encoding="utf-8")


def load_alarm_model(folder: Path, fingerprint: str) -> AlarmClassifier | None:
    """None where the folder has no model. Raises ModelUnusable where it belongs to another embedder or version."""
    if not (folder / FACTS).exists():
        return None
    facts = json.loads((folder / FACTS).read_text(encoding="utf-8"))
    if facts.get("version") != VERSION or facts["fingerprint"] != fingerprint:
        raise ModelUnusable("the alarm model belongs to another embedder or version")
    with np.load(folder / ARRAYS, allow_pickle=False) as stored:
        arrays = {name: stored[name].astype(np.float32) for name in stored.files}
    weights = AlarmWeights(**arrays, scale=float(facts["scale"]), width=float(facts["width"]))
    if weights.grams.shape != (GROUPS * DIMENSION,):
        raise ModelUnusable("the alarm model has other dimensions")
    referees = {str(language): Referee(**row) for language, row in facts["referees"].items()}
    return AlarmClassifier(weights, referees, fingerprint)
