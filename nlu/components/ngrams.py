"""Character n-grams of a text with TF-IDF weights: what spelling tells beside the meaning."""

import unicodedata
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer

from nlu.embedding import normalise

# Latin accents alone: the same marks of Bengali are vowels.
_ACCENTS: Final = (0x0300, 0x036F)


def fold(text: str) -> str:
    """Lower case without Latin accents, as people text."""
    letters = unicodedata.normalize("NFD", normalise(text).lower())
    kept = "".join(c for c in letters if not _ACCENTS[0] <= ord(c) <= _ACCENTS[1])
    return unicodedata.normalize("NFC", kept)


def _vectorizer(sizes: tuple[int, int], **options: Any) -> TfidfVectorizer:
    return TfidfVectorizer(
        analyzer="char_wb",
        ngram_range=sizes,
        preprocessor=fold,
        sublinear_tf=True,
        dtype=np.float32,
        **options,
    )


class CharNgrams:
    """A fitted vocabulary of n-grams; `transform` gives rows of length 1."""

    def __init__(self, vectorizer: TfidfVectorizer, sizes: tuple[int, int]) -> None:
        self._vectorizer = vectorizer
        self._sizes = sizes

    @classmethod
    def fit(cls, texts: list[str], sizes: tuple[int, int], most: int) -> "CharNgrams":
        """Takes the `most` frequent n-grams of `sizes` that stand in two texts or more."""
        vectorizer = _vectorizer(sizes, min_df=2, max_features=most)
        vectorizer.fit(texts)
        return cls(vectorizer, sizes)

    def transform(self, texts: list[str]) -> csr_matrix:
        """Sparse float32 of shape (len(texts), vocabulary)."""
        return self._vectorizer.transform(texts)

    def facts(self) -> dict[str, Any]:
        """The JSON part of what `restore` needs."""
        vocabulary = self._vectorizer.vocabulary_
        return {"sizes": list(self._sizes), "ngrams": sorted(vocabulary, key=vocabulary.__getitem__)}

    def weights(self) -> NDArray[np.float32]:
        """The array part of what `restore` needs: one inverse document frequency an n-gram."""
        return np.asarray(self._vectorizer.idf_, dtype=np.float32)

    @classmethod
    def restore(cls, facts: dict[str, Any], weights: NDArray[np.float32]) -> "CharNgrams":
        """Rebuilds it; raises `ValueError` where the two parts don't fit each other."""
        ngrams = facts["ngrams"]
        if len(ngrams) != len(weights):
            raise ValueError("as many weights as n-grams")
        sizes = (int(facts["sizes"][0]), int(facts["sizes"][1]))
        vectorizer = _vectorizer(sizes, vocabulary={gram: i for i, gram in enumerate(ngrams)})
        vectorizer.idf_ = weights
        return cls(vectorizer, sizes)
