"""The language of a message: Bengali by its script, the others by their letters, the known one where in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from bot.understanding.language.model import LanguageModel
from bot.understanding.words import rough, rough_words

FEW_WORDS = 2
"""Such a message keeps the known language: "ok", "no", "Finca 3" are of all languages."""
FEW_FIRST = 3
"""So short a first message is read by its greeting: letters alone take "hi" for romanised Bengali."""
SURE_FIRST = 0.6
"""Probability at which a language is believed where none is known yet: the fallback would be a guess too."""
SURE_SHORT = 0.9
"""The same for one or two words, in which letters tell little."""
WORDS_TO_CHANGE = 4
SURE_CHANGE = 0.95
DOUBT_KNOWN = 0.03
"""What it takes to leave a known language: several words, near certainty, and the known one all but excluded."""


@dataclass(frozen=True)
class TellingWords:
    """By language, in the form of `rough`: words that no other language uses, and the language's names in any."""

    greetings: Mapping[str, frozenset[str]] = field(default_factory=dict)
    names: Mapping[str, frozenset[str]] = field(default_factory=dict)


class LanguageGuess:
    """Without a model only Bengali script is told."""

    def __init__(self, model: LanguageModel | None, words: TellingWords | None = None) -> None:
        self._model = model
        self._words = words or TellingWords()

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
            return best if probabilities[best] >= (SURE_SHORT if words <= FEW_WORDS else SURE_FIRST) else None
        clear = probabilities[best] >= SURE_CHANGE and probabilities.get(known, 0.0) <= DOUBT_KNOWN
        return best if clear and words >= WORDS_TO_CHANGE else known

    def _greeted_in(self, said: list[str]) -> str | None:
        """The one language whose greeting is among the words."""
        languages = [name for name, greetings in self._words.greetings.items() if greetings.intersection(said)]
        return languages[0] if len(languages) == 1 else None

    def wished(self, text: str, known: str) -> str | None:
        """Where a worker asks for another language than the known one: that of the message, or one that it names."""
        written = self.read(text, None)
        if written is not None and written != known:
            return written
        said = [word.text for word in rough_words(text)]
        named = [name for name, names in self._words.names.items() if name != known and names.intersection(said)]
        return named[0] if len(named) == 1 else None

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


def read_telling_words(path: Path) -> TellingWords:
    """`nlu/languages/words.yml`, nothing where there is no such file. Raises yaml.YAMLError."""
    if not path.exists():
        return TellingWords()
    listed: dict[str, dict[str, list[str]]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return TellingWords(_rough(listed["greetings"]), _rough(listed["names"]))


def _rough(listed: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    return {language: frozenset(rough(word) for word in words) for language, words in listed.items()}
