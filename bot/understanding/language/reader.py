"""The language of a message: Bengali by its script, the others by their letters, the known one where in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import yaml

from bot.understanding.language.model import LanguageModel
from bot.understanding.words import rough, rough_words

FEW_WORDS = 2
"""Such a message keeps the known language: "ok", "no", "Finca 3" are of all languages."""
FEW_FIRST = 3
"""So short a first message is read by its greeting: letters alone take "hi" for romanised Bengali."""
SURE_FIRST = 0.8
"""Probability at which a language is believed where none is known yet."""
WORDS_TO_CHANGE = 4
SURE_CHANGE = 0.95
DOUBT_KNOWN = 0.03
"""What it takes to leave a known language: several words, near certainty, and the known one all but excluded."""


class LanguageGuess:
    """Without a model only Bengali script is told."""

    def __init__(self, model: LanguageModel | None, greetings: Mapping[str, frozenset[str]] | None = None) -> None:
        """`greetings`: by language, words that no other language uses, in the form of `rough`."""
        self._model = model
        self._greetings = greetings or {}

    def read(self, text: str, known: str | None) -> str | None:
        """en, es, ht or bn; the known language where the message is not clear; None where none is known either."""
        if in_bengali(text):
            return "bn"
        said = [word.text for word in rough_words(text) if not word.text.isdigit()]
        words = len(said)
        if known is None and words <= FEW_FIRST and (greeted := self._greeted_in(said)):
            return greeted
        if self._model is None or words == 0 or (known and words <= FEW_WORDS):
            return known
        probabilities = self._model.probabilities(text)
        best = max(probabilities, key=probabilities.__getitem__)
        if known is None:
            return best if probabilities[best] >= SURE_FIRST else None
        clear = probabilities[best] >= SURE_CHANGE and probabilities.get(known, 0.0) <= DOUBT_KNOWN
        return best if clear and words >= WORDS_TO_CHANGE else known

    def _greeted_in(self, said: list[str]) -> str | None:
        """The one language whose greeting is among the words."""
        languages = [name for name, greetings in self._greetings.items() if greetings.intersection(said)]
        return languages[0] if len(languages) == 1 else None

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


def read_greetings(path: Path) -> dict[str, frozenset[str]]:
    """The words of `nlu/languages/greetings.yml` by language. Raises OSError or yaml.YAMLError."""
    words: dict[str, list[str]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {language: frozenset(rough(word) for word in listed) for language, listed in words.items()}
