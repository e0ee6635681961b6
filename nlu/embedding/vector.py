"""A vector's form on the wire: base64 of little-endian float32."""

import base64
import binascii

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nlu.embedding.interface import DIMENSION, EmbeddingError


def encode_vector(vector: ArrayLike) -> str:
    """Base64 text of one vector of `DIMENSION` numbers; raises `EmbeddingError` otherwise."""
    array = np.asarray(vector, dtype="<f4")
    if array.shape != (DIMENSION,):
        raise EmbeddingError(f"a vector has {DIMENSION} numbers, not shape {array.shape}")
    return base64.b64encode(array.tobytes()).decode("ascii")


def decode_vector(text: str) -> NDArray[np.float32]:
    """The vector of shape (384,) that `encode_vector` wrote.

    Raises `EmbeddingError` where the text is no base64, of another length, or not finite.
    """
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError, TypeError) as error:
        raise EmbeddingError("a vector is base64 text") from error
    if len(raw) != 4 * DIMENSION:
        raise EmbeddingError(f"a vector has {4 * DIMENSION} bytes, not {len(raw)}")
    vector = np.frombuffer(raw, dtype="<f4").astype(np.float32)
    if not np.isfinite(vector).all():
        raise EmbeddingError("a vector is finite")
    return vector
