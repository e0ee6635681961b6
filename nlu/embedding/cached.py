"""Vectors kept on disk, so that training again embeds only what is new.

For training data alone: keys are hashes and values are vectors, and a worker's message is
never embedded through it.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nlu.embedding.interface import Embedder
from nlu.embedding.shipped import ShippedVectors, key_of

_CHUNK = 64


class CachedEmbedder:
    """An `Embedder` that asks `inner` once for each text and remembers the answer."""

    def __init__(self, inner: Embedder, folder: str | Path) -> None:
        """Keeps one SQLite file in `folder`, which is made where it is missing."""
        self._inner = inner
        self._shipped = ShippedVectors.load()
        Path(folder).mkdir(parents=True, exist_ok=True)
        self._path = Path(folder) / "vectors.sqlite"
        with closing(self._connect()) as connection, connection:
            connection.execute("CREATE TABLE IF NOT EXISTS vector (key BLOB PRIMARY KEY, value BLOB NOT NULL)")

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return self._inner.dimension

    @property
    def fingerprint(self) -> str:
        """That of the embedder within: a cache changes no vector."""
        return self._inner.fingerprint

    def embed(self, texts: list[str]) -> NDArray[np.float32]:
        """Float32 of shape (len(texts), dimension), rows of length 1."""
        out = np.empty((len(texts), self.dimension), dtype=np.float32)
        for start in range(0, len(texts), _CHUNK):
            chunk = texts[start : start + _CHUNK]
            # Committed chunk by chunk: an interrupted training goes on where it stopped.
            with closing(self._connect()) as connection, connection:
                out[start : start + len(chunk)] = self._embed_chunk(connection, chunk)
        return out

    def _embed_chunk(self, connection: sqlite3.Connection, texts: list[str]) -> NDArray[np.float32]:
        keys = [key_of(self.fingerprint, text) for text in texts]
        known = {key: vector for key in keys if (vector := self._shipped.get(key)) is not None}
        known |= self._look_up(connection, [key for key in keys if key not in known])
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if missing:
            fresh = self._inner.embed(list(missing.values()))
            known.update(zip(missing, fresh, strict=True))
            connection.executemany(
                "INSERT OR REPLACE INTO vector VALUES (?, ?)",
                [(key, known[key].astype("<f4").tobytes()) for key in missing],
            )
        return np.stack([known[key] for key in keys])

    def _look_up(self, connection: sqlite3.Connection, keys: list[bytes]) -> dict[bytes, NDArray[np.float32]]:
        marks = ",".join("?" * len(keys))
        rows = connection.execute(f"SELECT key, value FROM vector WHERE key IN ({marks})", keys)
        size = 4 * self.dimension
        return {k: np.frombuffer(v, dtype="<f4") for k, v in rows if len(v) == size}

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, timeout=30)
