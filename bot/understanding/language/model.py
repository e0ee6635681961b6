"""A character n-gram classifier of the languages, run with numpy alone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.understanding.grams import Counts, Places, letter_grams

ARRAYS, FACTS = "language.npz", "language.json"
SIZES = (1, 2, 3, 4)
DIMENSION = 2**15
MOST_LETTERS = 300


def features(text: str) -> tuple[Places, Counts]:
    """Damped counts of hashed n-grams, a vector of length 1."""
    places, counts = letter_grams(text, SIZES, DIMENSION, MOST_LETTERS)
    damped = 1 + np.log(counts)
    length = float(np.linalg.norm(damped))
    return places, (damped / (length or 1.0)).astype(np.float32)


@dataclass(frozen=True)
class LanguageModel:
    """`weights` has the shape (DIMENSION, languages), `intercept` (languages,)."""

    languages: tuple[str, ...]
    weights: NDArray[np.float32]
    intercept: NDArray[np.float32]

    def probabilities(self, text: str) -> dict[str, float]:
        """How probable each language is; they sum to 1."""
        places, values = features(text)
        scores = values @ self.weights[places] + self.intercept
        powers = np.exp(scores - scores.max())
        return dict(zip(self.languages, (powers / powers.sum()).tolist(), strict=True))

    def save(self, folder: Path) -> None:
        np.savez_compressed(folder / ARRAYS, weights=self.weights, intercept=self.intercept)
        (folder / FACTS).write_text(json.dumps({"languages": self.languages, "dimension": DIMENSION}), encoding="utf-8")


def load_language_model(folder: Path) -> LanguageModel | None:
    """None where the folder has no model. Raises ValueError where it doesn't fit this code."""
    if not (folder / FACTS).exists():
        return None
    facts = json.loads((folder / FACTS).read_text(encoding="utf-8"))
    with np.load(folder / ARRAYS, allow_pickle=False) as arrays:
        weights, intercept = arrays["weights"], arrays["intercept"]
    languages = tuple(str(language) for language in facts["languages"])
    if weights.shape != (DIMENSION, len(languages)) or intercept.shape != (len(languages),):
        raise ValueError("the language model is of another version: train it again")
    return LanguageModel(languages, weights, intercept)
