"""Hashed n-grams of letters and words: what spelling tells, without a vocabulary to store."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from bot.understanding.words import fold
from nlu.embedding import normalise

Places = NDArray[np.int64]
Counts = NDArray[np.float32]
_PRIME = np.uint64(0x100000001B3)
_SPREAD = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(29)


def letter_grams(text: str, sizes: Sequence[int], dimension: int, most: int = 800) -> tuple[Places, Counts]:
    """The buckets (of `dimension`) of the folded text's letter n-grams and their counts, of `most` letters."""
    plain = f" {fold(normalise(text))[:most]} "
    codes = np.frombuffer(plain.encode("utf-32-le"), dtype=np.uint32).astype(np.uint64) * _SPREAD
    hashes = [_rolled(codes, size) for size in sizes if len(codes) >= size]
    return _counted(np.concatenate(hashes) if hashes else np.empty(0, np.uint64), dimension)


def _rolled(codes: NDArray[np.uint64], size: int) -> NDArray[np.uint64]:
    count = len(codes) - size + 1
    rolled = np.full(count, size, dtype=np.uint64)
    for place in range(size):
        rolled = rolled * _PRIME ^ codes[place : place + count]
    return rolled ^ (rolled >> _SHIFT)


def word_grams(words: Sequence[str], dimension: int, extra: Iterable[str] = ()) -> tuple[Places, Counts]:
    """Single words, neighbours and words with one between them, with marks for beginning and end."""
    framed = ["^", *words, "$"]
    near = [f"{one} {two}" for one, two in pairwise(framed)]
    over = [f"{one}_{two}" for one, two in zip(framed, framed[2:], strict=False)]
    hashes = [zlib.crc32(gram.encode()) for gram in (*words, *near, *over, *extra)]
    return _counted(np.array(hashes, dtype=np.uint64) * _SPREAD >> _SHIFT, dimension)


def _counted(hashes: NDArray[np.uint64], dimension: int) -> tuple[Places, Counts]:
    places, counts = np.unique((hashes % np.uint64(dimension)).astype(np.int64), return_counts=True)
    return places, counts.astype(np.float32)
