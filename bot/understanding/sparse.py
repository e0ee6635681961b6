"""Sparse matrices of hashed n-grams, for training alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy import sparse

from bot.understanding.grams import Counts, Places


def sparse_rows(rows: Sequence[tuple[Places, Counts]], width: int) -> Any:
    """A float32 matrix of shape (len(rows), width) from the buckets and values of each row."""
    ends = np.cumsum([0, *(len(places) for places, _ in rows)])
    places = np.concatenate([places for places, _ in rows])
    values = np.concatenate([values for _, values in rows]).astype(np.float32)
    return sparse.csr_matrix((values, places, ends), shape=(len(rows), width))
