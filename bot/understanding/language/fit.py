"""Fits the language model: logistic regression on hashed n-grams, the same result in every run."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from sklearn.linear_model import LogisticRegression

from bot.understanding.language.model import DIMENSION, LanguageModel, features
from bot.understanding.sparse import sparse_rows

STRENGTH = 100.0
"""Inverse of the regularisation; the best of 3, 30 and 100 on the development lines."""


def fit_languages(texts: Sequence[str], languages: Sequence[str]) -> LanguageModel:
    """One language for each text. Rare languages count as much as frequent ones."""
    classifier = LogisticRegression(C=STRENGTH, max_iter=300, class_weight="balanced", random_state=0)
    classifier.fit(sparse_rows([features(text) for text in texts], DIMENSION), np.array(languages))
    weights = np.ascontiguousarray(classifier.coef_.T, dtype=np.float32)
    return LanguageModel(
        tuple(str(name) for name in classifier.classes_), weights, classifier.intercept_.astype(np.float32)
    )
