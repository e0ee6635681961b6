"""Training examples as a yardstick: how similar a message is to each of them, or to a random part of them."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from nlu.components.ngrams import CharNgrams

_CHUNK = 512
_SEED = 7


@dataclass(frozen=True)
class SimilarityOptions:
    """How similarity is measured; `docs/nlu.md` tells what was measured for each."""

    ngram_sizes: tuple[int, int]
    ngram_most: int
    ngram_share: float
    landmarks: int

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> "SimilarityOptions":
        """Reads a component's options; raises `ValueError` where a share is none."""
        sizes, share, most = config["ngram_sizes"], float(config["ngram_share"]), int(config["landmarks"])
        if not 0 <= share <= 1:
            raise ValueError("ngram_share lies between 0 and 1")
        if most < 1:
            raise ValueError("landmarks: at least one example is compared with")
        return cls((int(sizes[0]), int(sizes[1])), int(config["ngram_most"]), share, most)


def landmarks(count: int, most: int) -> NDArray[np.int64]:
    """Which of `count` examples a message is compared with: all, or `most` at random, the same in every run."""
    return np.sort(np.random.default_rng(_SEED).permutation(count)[:most])


def unit_rows(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Rows of length 1; a row of zeros stays."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-9), dtype=np.float32)


class Exemplars:
    """Sentence vectors and n-grams of the examples.

    The similarity of two texts is exp(s - 1), where s mixes the cosine of their centred
    vectors with the cosine of their n-grams: 1 for the same text, about 0.4 for a stranger.
    """

    def __init__(self, vectors: NDArray[np.float32], grams: csr_matrix, ngrams: CharNgrams, share: float) -> None:
        # Columns side by side: a message's product with them reads memory in one go.
        self._columns = np.ascontiguousarray(vectors.T)
        # One row a gram: a message picks few rows.
        self._by_gram = grams.T.tocsr()
        self._ngrams = ngrams
        self._share = share

    @classmethod
    def fit(cls, texts: list[str], vectors: NDArray[np.float32], options: SimilarityOptions) -> "Exemplars":
        """Takes the texts with their centred vectors, shape (len(texts), columns); keeps the landmarks."""
        ngrams = CharNgrams.fit(texts, options.ngram_sizes, options.ngram_most)
        kept = landmarks(len(texts), options.landmarks)
        return cls(unit_rows(vectors[kept]), ngrams.transform([texts[i] for i in kept]), ngrams, options.ngram_share)

    def similarities(self, texts: list[str], vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """Float32 of shape (len(texts), number of examples)."""
        out = np.empty((len(texts), self._columns.shape[1]), dtype=np.float32)
        units = unit_rows(vectors)
        for start in range(0, len(texts), _CHUNK):
            end = start + _CHUNK
            spelling = self._spelling(texts[start:end])
            meaning = self._meaning(units[start:end])
            meaning *= 1 - self._share
            meaning += self._share * spelling - 1
            out[start:end] = np.exp(meaning)
        return out

    def _meaning(self, units: NDArray[np.float32]) -> NDArray[np.float32]:
        """Cosines of vectors, shape (len(units), number of examples)."""
        if len(units) > 1:
            return np.asarray(units @ self._columns)
        return np.asarray(units[0] @ self._columns).reshape(1, -1)

    def _spelling(self, texts: list[str]) -> NDArray[np.float32]:
        """Cosines of n-grams, shape (len(texts), number of examples)."""
        grams = self._ngrams.transform(texts)
        if len(texts) > 1:
            return np.asarray((grams @ self._by_gram).toarray())
        # A message in service: the product with a vector costs a tenth of that of matrices.
        return np.asarray(self._by_gram[grams.indices].T @ grams.data).reshape(1, -1)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The array part of what `restore` needs; half precision is plenty for cosines."""
        grams = self._by_gram
        return {
            "vectors": self._columns.T.astype(np.float16),
            "gram_values": grams.data.astype(np.float16),
            "gram_columns": grams.indices.astype(np.int32),
            "gram_starts": grams.indptr.astype(np.int64),
            "idf": self._ngrams.weights(),
        }

    def facts(self) -> dict[str, Any]:
        """The JSON part of what `restore` needs."""
        return {"ngrams": self._ngrams.facts(), "share": self._share}

    @classmethod
    def restore(cls, arrays: dict[str, NDArray[Any]], facts: dict[str, Any]) -> "Exemplars":
        """Rebuilds it; raises `ValueError` or `KeyError` where a part is missing or doesn't fit."""
        ngrams = CharNgrams.restore(facts["ngrams"], arrays["idf"])
        vectors = arrays["vectors"].astype(np.float32)
        values = arrays["gram_values"].astype(np.float32)
        parts = (values, arrays["gram_columns"], arrays["gram_starts"])
        grams = csr_matrix(parts, shape=(len(arrays["idf"]), len(vectors)))
        return cls(vectors, grams.T.tocsr(), ngrams, float(facts["share"]))
