"""Fits the alarm classifier; the same lines and embedder give the same model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import cho_factor, cho_solve  # type: ignore[import-untyped]  # scipy carries no types

from bot.model.alarm import AlarmKind
from bot.understanding.alarms.data import Line, Unlike
from bot.understanding.alarms.features import DIMENSION, GROUPS, gram_groups, weighted
from bot.understanding.alarms.model import GRAM_SHARE, AlarmClassifier, AlarmWeights, Array, centred, nearness
from bot.understanding.sparse import sparse_rows
from nlu.embedding import Embedder

SEED = 7
MOST_COMMON = 1000
"""Ordinary lines, and reports of hazards, of each language: more of them taught little and took time and memory."""
RIDGE = 0.1
ROWS_AT_ONCE = 1024


def fit_alarms(lines: Sequence[Line], embedder: Embedder, thresholds: Mapping[str, float]) -> AlarmClassifier:
    """About 8 bytes of memory for each pair of lines. Raises EmbeddingError."""
    chosen = _chosen(lines)
    vectors = embedder.embed([line.text for line in chosen])
    return AlarmClassifier(fit_weights(chosen, vectors), thresholds, embedder.fingerprint)


def _chosen(lines: Sequence[Line]) -> list[Line]:
    """All alarms and near misses, and of each language as many reports of hazards as other lines."""
    random = np.random.default_rng(SEED)
    common = (Unlike.ORDINARY, Unlike.HAZARD)
    kept = [line for line in lines if line.kind not in common]
    for language in sorted({line.language for line in lines}):
        for kind in common:
            some = [line for line in lines if line.language == language and line.kind == kind]
            kept += [some[i] for i in sorted(random.permutation(len(some))[:MOST_COMMON])]
    return kept


def fit_weights(lines: Sequence[Line], vectors: Array) -> AlarmWeights:
    """One solve for both questions: is it an alarm, and of which kind."""
    mean = vectors.mean(0)
    # What is compared later is what was stored, in half precision.
    supports = centred(vectors, mean).astype(np.float16).astype(np.float32)
    rarity = _rarity(lines)
    grams = sparse_rows([weighted(line.text, rarity) for line in lines], GROUPS * DIMENSION)
    near = _nearness(supports, grams)
    near[np.diag_indices(len(lines))] += RIDGE
    # The transpose of a symmetric matrix is itself, in the order that LAPACK wants without a copy.
    factor = cho_factor(near.T, lower=True, overwrite_a=True, check_finite=False)
    solved = cho_solve(factor, _wanted(lines), check_finite=False)
    return AlarmWeights(mean, supports, _float32(solved), rarity, _float32(grams.T @ solved))


def _nearness(supports: Array, grams: Any) -> Array:
    near = np.empty((len(supports), len(supports)), dtype=np.float32)
    for start in range(0, len(supports), ROWS_AT_ONCE):
        rows = slice(start, start + ROWS_AT_ONCE)
        spelling = (grams[rows] @ grams.T).toarray()
        near[rows] = (1 - GRAM_SHARE) * nearness(supports[rows], supports) + GRAM_SHARE / GROUPS * spelling
    return near


def _wanted(lines: Sequence[Line]) -> Array:
    wanted = np.zeros((len(lines), 2), dtype=np.float32)
    for i, line in enumerate(lines):
        wanted[i] = (1, 1 if line.kind == AlarmKind.SELF_HARM else -1) if line.alarm else (-1, 0)
    return wanted


def _rarity(lines: Sequence[Line]) -> Array:
    """Smoothed inverse document frequency of each bucket."""
    seen = np.zeros(GROUPS * DIMENSION)
    for line in lines:
        for group, (places, _) in enumerate(gram_groups(line.text)):
            seen[places + group * DIMENSION] += 1
    return _float32(np.log((1 + len(lines)) / (1 + seen)) + 1)


def _float32(values: NDArray[np.floating]) -> Array:
    return np.ascontiguousarray(values, dtype=np.float32)
