"""Fits the alarm classifier; the same lines and embedder give the same model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import SVC, LinearSVC

from bot.model.alarm import AlarmKind
from bot.understanding.alarms.data import Line, Unlike
from bot.understanding.alarms.features import DIMENSION, GROUPS, gram_groups, weighted
from bot.understanding.alarms.model import ANY_LANGUAGE, AlarmClassifier, AlarmWeights, Array, Referee
from bot.understanding.alarms.thresholds import CrossChecked, threshold
from bot.understanding.sparse import sparse_rows
from nlu.embedding import Embedder

SEED = 7
FOLDS = 5
MOST_ORDINARY = 2500
"""Ordinary lines of each language that are learnt from: more of them taught little and took time."""
VECTOR_STRENGTH, GRAM_STRENGTH, KIND_STRENGTH, REFEREE_STRENGTH = 5.0, 1.0, 1.0, 10.0
"""Inverse regularisations, the best of three or four each on the development lines."""


@dataclass(frozen=True)
class Sample:
    """Lines with their sentence vectors (n, 384)."""

    lines: list[Line]
    vectors: Array

    def at(self, places: NDArray[np.int64]) -> Sample:
        return Sample([self.lines[i] for i in places], self.vectors[places])

    @property
    def alarms(self) -> NDArray[np.bool_]:
        return np.array([line.alarm for line in self.lines])


@dataclass(frozen=True)
class Scored:
    """A line and the two scores that judges gave it which had not seen it."""

    line: Line
    by_vector: float
    by_grams: float


def fit_alarms(lines: Sequence[Line], embedder: Embedder) -> tuple[AlarmClassifier, list[CrossChecked]]:
    """The classifier and how each line was judged by one that had not seen it. Raises EmbeddingError."""
    chosen = _chosen(lines)
    sample = Sample(chosen, embedder.embed([line.text for line in chosen]))
    scored = _cross_scored(sample)
    weights = fit_weights(sample)
    languages = sorted({line.language for line in chosen})
    referees = {language: _referee([one for one in scored if one.line.language == language]) for language in languages}
    referees[ANY_LANGUAGE] = _referee(scored)
    return AlarmClassifier(weights, referees, embedder.fingerprint), [_checked(one, referees) for one in scored]


def _chosen(lines: Sequence[Line]) -> list[Line]:
    random = np.random.default_rng(SEED)
    common = (Unlike.ORDINARY, Unlike.HAZARD)
    kept = [line for line in lines if line.kind not in common]
    for language in sorted({line.language for line in lines}):
        ordinary = [line for line in lines if line.language == language and line.kind in common]
        kept += [ordinary[i] for i in sorted(random.permutation(len(ordinary))[:MOST_ORDINARY])]
    return kept


def _cross_scored(sample: Sample) -> list[Scored]:
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)
    groups = [f"{line.language} {line.kind}" for line in sample.lines]
    scored = []
    for known, unseen in folds.split(groups, groups):
        weights = fit_weights(sample.at(known))
        for i in unseen:
            by_vector, by_grams, _ = weights.scores(sample.lines[i].text, sample.vectors[i])
            scored.append(Scored(sample.lines[i], by_vector, by_grams))
    return scored


def _referee(scored: Sequence[Scored]) -> Referee:
    given = np.array([(one.by_vector, one.by_grams) for one in scored])
    classifier = LogisticRegression(C=REFEREE_STRENGTH, random_state=SEED)
    classifier.fit(given, np.array([one.line.alarm for one in scored]))
    (vector, grams), offset = classifier.coef_[0].tolist(), float(classifier.intercept_[0])
    blank = Referee(vector, grams, offset, 1.0)
    checked = [CrossChecked(one.line, blank.probability(one.by_vector, one.by_grams)) for one in scored]
    return Referee(vector, grams, offset, threshold(checked))


def _checked(one: Scored, referees: dict[str, Referee]) -> CrossChecked:
    return CrossChecked(one.line, referees[one.line.language].probability(one.by_vector, one.by_grams))


def fit_weights(sample: Sample) -> AlarmWeights:
    """Both judges of whether there is an alarm, and the one of its kind."""
    mean, scale = sample.vectors.mean(0), float(sample.vectors.std())
    standard = ((sample.vectors - mean) / scale).astype(np.float32)
    width = 1.0 / (standard.shape[1] * float(standard.var()))
    rarity = _rarity(sample.lines)
    grams = sparse_rows([weighted(line.text, rarity) for line in sample.lines], GROUPS * DIMENSION)
    by_vector = SVC(C=VECTOR_STRENGTH, gamma=width, cache_size=400).fit(standard, sample.alarms)
    by_grams = LinearSVC(C=GRAM_STRENGTH, max_iter=5000, random_state=SEED).fit(grams, sample.alarms)
    kind = _fit_kind(sample, grams)
    offsets = [by_vector.intercept_[0], by_grams.intercept_[0], kind.intercept_[0]]
    return AlarmWeights(
        mean,
        _float32(by_vector.support_vectors_),
        _float32(by_vector.dual_coef_[0]),
        rarity,
        _float32(by_grams.coef_[0]),
        _float32(kind.coef_[0]),
        _float32(np.array(offsets)),
        scale,
        width,
    )


def _fit_kind(sample: Sample, grams: Any) -> LinearSVC:
    """Self-harm or emergency, from the alarms alone; the sentence vector only blurred it."""
    places = np.flatnonzero(sample.alarms)
    self_harm = np.array([sample.lines[i].kind == AlarmKind.SELF_HARM for i in places])
    return LinearSVC(C=KIND_STRENGTH, max_iter=5000, random_state=SEED).fit(grams[places], self_harm)


def _rarity(lines: Sequence[Line]) -> Array:
    """Smoothed inverse document frequency of each bucket."""
    seen = np.zeros(GROUPS * DIMENSION)
    for line in lines:
        for group, (places, _) in enumerate(gram_groups(line.text)):
            seen[places + group * DIMENSION] += 1
    return _float32(np.log((1 + len(lines)) / (1 + seen)) + 1)


def _float32(values: NDArray[np.floating]) -> Array:
    return np.ascontiguousarray(values, dtype=np.float32)
