"""Fits the alarm classifier; the same lines and embedder give the same model.

Kernel ridge regression on two kernels that add up. That of the vectors is spanned by landmarks, a random part of the
lines; that of the n-grams is exact. Conjugate gradients solve for all lines, with the solution for the vectors alone as
preconditioner.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import cho_factor, cho_solve, cholesky, solve_triangular
from scipy.sparse.linalg import LinearOperator, cg

from bot.model.alarm import AlarmKind
from bot.understanding.alarms.data import Line, Unlike
from bot.understanding.alarms.features import DIMENSION, GROUPS, gram_groups, weigh
from bot.understanding.alarms.model import GRAM_SHARE, AlarmClassifier, AlarmWeights, Array, centred, nearness
from bot.understanding.grams import Counts, Places
from bot.understanding.sparse import sparse_rows
from nlu.embedding import Embedder

SEED = 7
MOST_COMMON = 2500
"""Ordinary lines, and reports of hazards, of each language: with 1,000 beside so many alarms, greetings and thanks were
taken for alarms; all of them would take too much time and memory."""
LANDMARKS = 4000
RIDGE = 0.1
TOLERANCES, MOST_STEPS = (1e-3, 1e-2), 300
"""When the conjugate gradients are near enough, relative to the targets; a step takes a fifth of a second.

Of the kind only the sign counts.
"""
JITTER = 1e-4
"""Keeps the landmarks' matrix positive in single precision."""


def fit_alarms(lines: Sequence[Line], embedder: Embedder) -> AlarmClassifier:
    """About 4 bytes of memory for each line and landmark. Raises EmbeddingError."""
    chosen = _chosen(lines)
    vectors = embedder.embed([line.text for line in chosen])
    return AlarmClassifier(fit_weights(chosen, vectors), embedder.fingerprint)


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
    """Two questions: is it an alarm, and of which kind."""
    mean = vectors.mean(0)
    units = centred(vectors, mean)
    places = np.sort(np.random.default_rng(SEED).permutation(len(lines))[:LANDMARKS])
    # What is compared later is what was stored, in half precision.
    supports = units[places].astype(np.float16).astype(np.float32)
    counted = [gram_groups(line.text) for line in lines]
    rarity = _rarity(counted)
    grams = sparse_rows([weigh(groups, rarity) for groups in counted], GROUPS * DIMENSION)
    del counted
    between = (1 - GRAM_SHARE) * nearness(supports, supports)
    between[np.diag_indices(len(supports))] += JITTER
    root = cholesky(between, lower=True, overwrite_a=True, check_finite=False)
    near = (1 - GRAM_SHARE) * nearness(supports, units)
    mapped = solve_triangular(root, near, lower=True, overwrite_b=True, check_finite=False)
    solved = _solve(mapped, grams, _wanted(lines))
    pull = solve_triangular(root, mapped @ solved, lower=True, trans="T", check_finite=False)
    return AlarmWeights(mean, supports, _float32(pull), rarity, _float32(GRAM_SHARE / GROUPS * (grams.T @ solved)))


def _solve(mapped: Array, grams: Any, wanted: Array) -> Array:
    """Solves (mapped' mapped + share * grams grams' + ridge) x = wanted; `mapped` has a row for each landmark."""
    inner = mapped @ mapped.T
    inner[np.diag_indices(len(inner))] += RIDGE
    factor = cho_factor(inner, lower=True, overwrite_a=True, check_finite=False)
    across = grams.T.tocsr()

    def times(x: Array) -> Array:
        return _float32(mapped.T @ (mapped @ x) + GRAM_SHARE / GROUPS * (grams @ (across @ x)) + RIDGE * x)

    def roughly(r: Array) -> Array:
        return _float32((r - mapped.T @ cho_solve(factor, mapped @ r, check_finite=False)) / RIDGE)

    shape = (len(wanted), len(wanted))
    operator = LinearOperator(shape, matvec=times, dtype=np.float32)
    preconditioner = LinearOperator(shape, matvec=roughly, dtype=np.float32)
    columns = [
        cg(operator, column, rtol=tolerance, maxiter=MOST_STEPS, M=preconditioner)[0]
        for column, tolerance in zip(wanted.T.copy(), TOLERANCES, strict=True)
    ]
    return _float32(np.stack(columns, axis=1))


def _wanted(lines: Sequence[Line]) -> Array:
    wanted = np.zeros((len(lines), 2), dtype=np.float32)
    for i, line in enumerate(lines):
        wanted[i] = (1, 1 if line.kind == AlarmKind.SELF_HARM else -1) if line.alarm else (-1, 0)
    return wanted


def _rarity(counted: Sequence[list[tuple[Places, Counts]]]) -> Array:
    """Smoothed inverse document frequency of each bucket."""
    seen = np.zeros(GROUPS * DIMENSION)
    for groups in counted:
        for group, (places, _) in enumerate(groups):
            seen[places + group * DIMENSION] += 1
    return _float32(np.log((1 + len(counted)) / (1 + seen)) + 1)


def _float32(values: NDArray[np.floating]) -> Array:
    return np.ascontiguousarray(values, dtype=np.float32)
