"""The language of a message: Bengali by its script, the others by their letters, the known one where in doubt."""

from __future__ import annotations

from bot.understanding.language.model import LanguageModel
from bot.understanding.words import rough_words

FEW_WORDS = 2
"""Such a message keeps the known language: "ok", "no", "Finca 3" are of all languages."""
SURE_FIRST = 0.8
"""Probability at which a language is believed where none is known yet."""
WORDS_TO_CHANGE = 4
SURE_CHANGE = 0.95
DOUBT_KNOWN = 0.03
"""What it takes to leave a known language: several words, near certainty, and the known one all but excluded."""


class LanguageGuess:
    """Without a model only Bengali script is told."""

    def __init__(self, model: LanguageModel | None) -> None:
        self._model = model

    def read(self, text: str, known: str | None) -> str | None:
        """en, es, ht or bn; the known language where the message is not clear; None where none is known either."""
        if in_bengali(text):
            return "bn"
        words = sum(not word.text.isdigit() for word in rough_words(text))
        if self._model is None or words == 0 or (known and words <= FEW_WORDS):
            return known
        probabilities = self._model.probabilities(text)
        best = max(probabilities, key=probabilities.__getitem__)
        if known is None:
            return best if probabilities[best] >= SURE_FIRST else None
        clear = probabilities[best] >= SURE_CHANGE and probabilities.get(known, 0.0) <= DOUBT_KNOWN
        return best if clear and words >= WORDS_TO_CHANGE else known

    def most_probable(self, text: str) -> str | None:
        """The likeliest language, however short the message; None without a model."""
        if in_bengali(text):
            return "bn"
        if self._model is None:
            return None
        probabilities = self._model.probabilities(text)
        return max(probabilities, key=probabilities.__getitem__)


def in_bengali(text: str) -> bool:
    """Whether a fourth of the letters or more are of the Bengali script: who mixes it with English writes Bengali."""
    letters = [c for c in text if c.isalpha()]
    bengali = sum("\u0980" <= c <= "\u09ff" for c in letters)
    return bool(letters) and 4 * bengali >= len(letters)
