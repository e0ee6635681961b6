"""Vectors of the repository's own training lines, shipped with it: a first start would embed for ten minutes.

For training data alone. A line that changed, or another model, has another key and is embedded as ever.
`nlu/tuning` writes the file.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nlu.embedding.text import normalise

SHIPPED_FILE: Final = Path(__file__).parent / "vectors.npz"
_KEY_BYTES: Final = 16
_STEPS: Final = 127


def key_of(fingerprint: str, text: str) -> bytes:
    """What a vector is kept under: model, text form and text."""
    return hashlib.sha256(f"{fingerprint}\0{normalise(text)}".encode()).digest()


@dataclass(frozen=True)
class ShippedVectors:
    """Eight bits a number: `codes` int8 of shape (n, 384), `scales` float32 (n,); `places` by the key's first bytes."""

    places: dict[bytes, int]
    codes: NDArray[np.int8]
    scales: NDArray[np.float32]

    @classmethod
    def load(cls, path: Path = SHIPPED_FILE) -> "ShippedVectors":
        """Empty where the file is missing: then everything is embedded here."""
        if not path.exists():
            return cls({}, np.empty((0, 0), np.int8), np.empty(0, np.float32))
        with np.load(path, allow_pickle=False) as stored:
            keys = stored["keys"]
            return cls({bytes(key): i for i, key in enumerate(keys)}, stored["codes"], stored["scales"])

    def get(self, key: bytes) -> NDArray[np.float32] | None:
        """The vector, of length 1; None where none was shipped."""
        place = self.places.get(key[:_KEY_BYTES])
        if place is None:
            return None
        vector = self.codes[place].astype(np.float32) * self.scales[place]
        return np.asarray(vector / np.linalg.norm(vector), dtype=np.float32)


def ship(texts: list[str], vectors: NDArray[np.float32], fingerprint: str, path: Path = SHIPPED_FILE) -> None:
    """Writes the file; the same texts and vectors give the same bytes."""
    by_key = {key_of(fingerprint, text)[:_KEY_BYTES]: vector for text, vector in zip(texts, vectors, strict=True)}
    keys = sorted(by_key)
    rows = np.stack([by_key[key] for key in keys])
    scales = (np.abs(rows).max(axis=1) / _STEPS).astype(np.float32)
    codes = np.rint(rows / scales[:, None]).astype(np.int8)
    listed = np.frombuffer(b"".join(keys), dtype=np.uint8).reshape(-1, _KEY_BYTES)
    with path.open("wb") as file:
        np.savez(file, keys=listed, codes=codes, scales=scales)
