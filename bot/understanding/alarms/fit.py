"""Fits the alarm classifier and its thresholds; the same lines and embedder give the same model.

Measured on the development lines: a plain logistic regression on the sentence vector found 43 % of the alarms at 1 %
false ones among near misses; with likeness to landmarks and n-grams 65 %. The rest of the table is in the docs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from bot.understanding.alarms.data import ORDINARY, Line
from bot.understanding.alarms.features import DIMENSION, GROUPS, gram_groups, weighted
from bot.understanding.alarms.model import CLASSES, AlarmClassifier, AlarmWeights, Array
from bot.understanding.alarms.thresholds import CrossChecked, thresholds_of
from bot.understanding.sparse import beside, sparse_rows
from nlu.embedding import Embedder

SEED = 7
LANDMARKS = 1000
STRENGTH = 20.0
MOST_ORDINARY = 1500
"""Ordinary lines of each language that are learnt from: more of them taught nothing and took time."""
FOLDS = 5
_LEAST_EIGENVALUE = 1e-6


@dataclass(frozen=True)
class Sample:
    """Lines with their sentence vectors (n, 384)."""

    lines: list[Line]
    vectors: Array

    def at(self, places: NDArray[np.int64]) -> Sample:
        return Sample([self.lines[i] for i in places], self.vectors[places])

    @property
    def classes(self) -> NDArray[np.int64]:
        """Index into CLASSES of each line."""
        names = [str(name) for name in CLASSES]
        return np.array([names.index(line.kind) if line.alarm else 0 for line in self.lines])


def fit_alarms(lines: Sequence[Line], embedder: Embedder) -> tuple[AlarmClassifier, list[CrossChecked]]:
    """The classifier and how each line was judged by a model that had not seen it. Raises EmbeddingError."""
    chosen = _chosen(lines)
    sample = Sample(chosen, embedder.embed([line.text for line in chosen]))
    checked = _cross_checked(sample)
    weights = fit_weights(sample)
    return AlarmClassifier(weights, thresholds_of(checked), embedder.fingerprint), checked


def _chosen(lines: Sequence[Line]) -> list[Line]:
    random = np.random.default_rng(SEED)
    kept = [line for line in lines if line.kind != ORDINARY]
    for language in sorted({line.language for line in lines}):
        ordinary = [line for line in lines if line.kind == ORDINARY and line.language == language]
        places = random.permutation(len(ordinary))[:MOST_ORDINARY]
        kept += [ordinary[i] for i in sorted(places)]
    return kept


def _cross_checked(sample: Sample) -> list[CrossChecked]:
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)
    groups = [f"{line.language} {line.kind}" for line in sample.lines]
    checked = []
    for known, unseen in folds.split(groups, groups):
        model = AlarmClassifier(fit_weights(sample.at(known)), {"": 1.0}, "")
        for i in unseen:
            line = sample.lines[i]
            probability = 1.0 - float(model.probabilities(line.text, sample.vectors[i])[0])
            checked.append(CrossChecked(line, probability))
    return checked


def fit_weights(sample: Sample) -> AlarmWeights:
    """Logistic regression on likeness to landmarks (whitened, after Nyström) joined with weighted n-grams."""
    mean = sample.vectors.mean(0)
    scale = float(sample.vectors.std())
    standard = ((sample.vectors - mean) / scale).astype(np.float32)
    landmarks = standard[_landmark_places(sample)]
    rarity = _rarity(sample.lines)
    empty = np.empty(0, np.float32)
    blank = AlarmWeights(
        mean, scale, 1.0 / (standard.shape[1] * float(standard.var())), landmarks, empty, rarity, empty, empty
    )
    whitening = _whitening(blank.likeness(landmarks * scale + mean))
    near = blank.likeness(sample.vectors) @ whitening
    classifier = LogisticRegression(C=STRENGTH, max_iter=150, tol=1e-3, random_state=SEED)
    grams = sparse_rows([weighted(line.text, rarity) for line in sample.lines], GROUPS * DIMENSION)
    classifier.fit(beside(near, grams), sample.classes)
    size = len(landmarks)
    return AlarmWeights(
        mean,
        scale,
        blank.width,
        landmarks,
        _float32(whitening @ classifier.coef_[:, :size].T),
        rarity,
        _float32(classifier.coef_[:, size:].T),
        _float32(classifier.intercept_),
    )


def _float32(values: NDArray[np.floating]) -> Array:
    return np.ascontiguousarray(values, dtype=np.float32)


def _landmark_places(sample: Sample) -> NDArray[np.int64]:
    """Alarms and near misses: where they lie close together the model has to see most sharply."""
    telling = np.array([i for i, line in enumerate(sample.lines) if line.kind != ORDINARY])
    chosen: NDArray[np.int64] = np.sort(np.random.default_rng(SEED).permutation(telling)[:LANDMARKS])
    return chosen


def _whitening(likeness: Array) -> Array:
    """The inverse square root of the landmarks' likeness to each other."""
    values, vectors = np.linalg.eigh(likeness.astype(np.float64))
    roots = 1.0 / np.sqrt(np.maximum(values, _LEAST_EIGENVALUE))
    return _float32((vectors * roots) @ vectors.T)


def _rarity(lines: Sequence[Line]) -> Array:
    """Smoothed inverse document frequency of each bucket."""
    seen = np.zeros(GROUPS * DIMENSION)
    for line in lines:
        for group, (places, _) in enumerate(gram_groups(line.text)):
            seen[places + group * DIMENSION] += 1
    return _float32(np.log((1 + len(lines)) / (1 + seen)) + 1)
