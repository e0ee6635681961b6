"""Which embedder a component uses: the process's own, cached on disk while training."""

import os
import tempfile
from typing import Final

from nlu.embedding import CachedEmbedder, Embedder, shared_embedder

CACHE_VARIABLE: Final = "AMPARO_EMBEDDING_CACHE"

_training: CachedEmbedder | None = None


def training_embedder() -> Embedder:
    """The embedder for training data, which remembers every vector in the cache folder.

    Without the variable a temporary folder serves: training asks for each vector twice.
    """
    global _training
    if _training is None:
        folder = os.environ.get(CACHE_VARIABLE) or tempfile.mkdtemp(prefix="amparo-vectors-")
        _training = CachedEmbedder(shared_embedder(), folder)
    return _training
