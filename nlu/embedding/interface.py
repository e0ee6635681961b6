"""What every embedder promises."""

from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

DIMENSION: Final = 384


class EmbeddingError(RuntimeError):
    """An embedding model is missing, altered or unusable, or a vector is malformed."""


class Embedder(Protocol):
    """Turns texts into vectors whose dot product is their similarity."""

    @property
    def dimension(self) -> int:
        """Length of a vector."""

    @property
    def fingerprint(self) -> str:
        """Names model and text form: vectors compare only where their fingerprints are equal."""

    def embed(self, texts: list[str]) -> NDArray[np.float32]:
        """Float32 of shape (len(texts), dimension); each row has length 1.

        Texts are normalised here. Raises `EmbeddingError` where the model fails.
        """
