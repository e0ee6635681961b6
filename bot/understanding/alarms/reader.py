"""The alarm of a message: the rules first, then the classifier where one is loaded."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from bot.model.alarm import AlarmKind, AlarmSign
from bot.understanding.alarms.rules import AlarmRules
from bot.understanding.language.reader import LanguageGuess
from bot.understanding.vectors import RecentVectors
from nlu.embedding import EmbeddingError

BY_RULE = "rule"
BY_MODEL = "model"


class AlarmModel(Protocol):
    """A trained classifier with its own thresholds."""

    def read(self, text: str, vector: NDArray[np.float32], language: str | None) -> tuple[AlarmKind, float] | None:
        """The alarm and its probability; None where it is below the language's threshold."""

    def suspects(self, text: str, vector: NDArray[np.float32], language: str | None) -> AlarmKind | None:
        """What a message may well be, with a lower threshold."""


class RulesAndModel:
    """Either is enough. A rule's probability is 1."""

    def __init__(self, rules: AlarmRules, model: AlarmModel | None, languages: LanguageGuess) -> None:
        self._rules = rules
        self._model = model
        self._languages = languages

    @property
    def model_loaded(self) -> bool:
        return self._model is not None

    def read(self, text: str, vectors: RecentVectors) -> AlarmSign | None:
        """Never raises for lack of a vector: then the rules decide alone."""
        kind = self._rules.find(text)
        if kind is not None:
            return AlarmSign(kind, BY_RULE, 1.0)
        vector = self._vector(text, vectors)
        if self._model is None or vector is None:
            return None
        read = self._model.read(text, vector, self._languages.most_probable(text))
        return AlarmSign(read[0], BY_MODEL, read[1]) if read else None

    def suspects(self, text: str, vectors: RecentVectors) -> AlarmKind | None:
        """What a message may well be that is no alarm; None without a model or a vector."""
        vector = self._vector(text, vectors)
        if self._model is None or vector is None:
            return None
        return self._model.suspects(text, vector, self._languages.most_probable(text))

    def _vector(self, text: str, vectors: RecentVectors) -> NDArray[np.float32] | None:
        if self._model is None or not text.strip():
            return None
        try:
            return vectors.of(text)
        except EmbeddingError:
            return None
