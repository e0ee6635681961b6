"""The alarm classifier, run with numpy alone: logistic regression on likeness to known lines and on n-grams."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.model.alarm import AlarmKind
from bot.understanding.alarms.features import DIMENSION, GROUPS, weighted

ARRAYS, FACTS = "alarm.npz", "alarm.json"
VERSION = 1
CLASSES = ("none", AlarmKind.EMERGENCY, AlarmKind.SELF_HARM)
Array = NDArray[np.float32]


class ModelUnusable(ValueError):
    """The stored model belongs to another embedder or another version of this code: train it again."""


@dataclass(frozen=True)
class AlarmWeights:
    """`mean` (384,), `landmarks` (n, 384), `near` (n, 3), `rarity` (G,), `grams` (G, 3), `intercept` (3,).

    Landmarks are standardised; G is GROUPS * DIMENSION.
    """

    mean: Array
    scale: float
    width: float
    landmarks: Array
    near: Array
    rarity: Array
    grams: Array
    intercept: Array

    def likeness(self, vectors: Array) -> Array:
        """Gaussian likeness of sentence vectors (m, 384) to the landmarks: (m, n), 0 to 1."""
        standard = (vectors - self.mean) / self.scale
        squares = (standard**2).sum(1)[:, None] + (self.landmarks**2).sum(1)[None]
        distance = np.maximum(squares - 2 * standard @ self.landmarks.T, 0)
        return np.asarray(np.exp(-self.width * distance), dtype=np.float32)


@dataclass(frozen=True)
class AlarmClassifier:
    """`thresholds`: the least probability of an alarm by language; the least of them where the language is unknown."""

    weights: AlarmWeights
    thresholds: dict[str, float]
    fingerprint: str

    def probabilities(self, text: str, vector: Array) -> Array:
        """Of none, emergency and self_harm; they sum to 1."""
        places, values = weighted(text, self.weights.rarity)
        scores = (
            self.weights.likeness(vector[None])[0] @ self.weights.near
            + values @ self.weights.grams[places]
            + self.weights.intercept
        )
        powers = np.exp(scores - scores.max())
        return np.asarray(powers / powers.sum(), dtype=np.float32)

    def read(self, text: str, vector: Array, language: str | None) -> tuple[AlarmKind, float] | None:
        """The likelier alarm and the probability that there is one; None below the threshold."""
        _, emergency, self_harm = self.probabilities(text, vector).tolist()
        threshold = self.thresholds.get(language or "", min(self.thresholds.values()))
        if emergency + self_harm < threshold:
            return None
        kind = AlarmKind.SELF_HARM if self_harm > emergency else AlarmKind.EMERGENCY
        return kind, min(emergency + self_harm, 1.0)

    def save(self, folder: Path) -> None:
        w = self.weights
        np.savez_compressed(
            folder / ARRAYS,
            mean=w.mean,
            landmarks=w.landmarks,
            near=w.near,
            rarity=w.rarity,
            grams=w.grams,
            intercept=w.intercept,
        )
        facts = {
            "version": VERSION,
            "fingerprint": self.fingerprint,
            "scale": w.scale,
            "width": w.width,
            "thresholds": self.thresholds,
        }
        (folder / FACTS).write_text(json.dumps(facts, indent=1), encoding="utf-8")


def load_alarm_model(folder: Path, fingerprint: str) -> AlarmClassifier | None:
    """None where the folder has no model. Raises ModelUnusable where it belongs to another embedder or version."""
    if not (folder / FACTS).exists():
        return None
    facts = json.loads((folder / FACTS).read_text(encoding="utf-8"))
    if facts["version"] != VERSION or facts["fingerprint"] != fingerprint:
        raise ModelUnusable("the alarm model belongs to another embedder or version")
    with np.load(folder / ARRAYS, allow_pickle=False) as arrays:
        weights = AlarmWeights(
            arrays["mean"],
            float(facts["scale"]),
            float(facts["width"]),
            arrays["landmarks"],
            arrays["near"],
            arrays["rarity"],
            arrays["grams"],
            arrays["intercept"],
        )
    if weights.rarity.shape != (GROUPS * DIMENSION,) or weights.grams.shape != (GROUPS * DIMENSION, len(CLASSES)):
        raise ModelUnusable("the alarm model has other dimensions")
    return AlarmClassifier(weights, {str(k): float(v) for k, v in facts["thresholds"].items()}, fingerprint)
