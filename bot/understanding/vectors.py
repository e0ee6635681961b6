"""The vectors of the last messages, so that the alarm check and the turn embed the same text once."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from nlu.embedding import Embedder, normalise

REMEMBERED = 256


class RecentVectors:
    """An embedder for single texts with a small memory. Safe to call from several threads."""

    def __init__(self, embedder: Embedder, size: int = REMEMBERED) -> None:
        self._embedder = embedder
        self._size = size
        self._known: OrderedDict[str, NDArray[np.float32]] = OrderedDict()
        self._lock = Lock()

    @property
    def fingerprint(self) -> str:
        """Names the embedder: a model fits only the one that it was trained with."""
        return self._embedder.fingerprint

    def of(self, text: str) -> NDArray[np.float32]:
        """The vector of the normalised text, shape (384,). Raises `EmbeddingError` where the model fails."""
        key = normalise(text)
        with self._lock:
            if key in self._known:
                self._known.move_to_end(key)
                return self._known[key]
        vector: NDArray[np.float32] = self._embedder.embed([key])[0]
        vector.setflags(write=False)
        with self._lock:
            self._known[key] = vector
            while len(self._known) > self._size:
                self._known.popitem(last=False)
        return vector
