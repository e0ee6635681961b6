"""An answer as words with what each phrase of it may mean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.understanding.answers.lexicon import AnswerLexicon
from bot.understanding.extraction.tokens import Tokenizer
from bot.understanding.phrases import Match, PhraseIndex, compile_phrase
from bot.understanding.words import Word

SHORT = 8
"""Words up to which an answer is read as a whole; of a longer one only the opening counts."""


@dataclass(frozen=True)
class Answer:
    """`meanings` in the order of the words; of matches within each other only the longest stands for its label."""

    text: str
    words: list[Word]
    meanings: list[Match]
    lexicon: AnswerLexicon

    @property
    def short(self) -> bool:
        return len(self.words) <= SHORT

    def all(self, *labels: str) -> list[Match]:
        return [match for match in self.meanings if match.label in labels]

    def has(self, *labels: str) -> bool:
        return bool(self.all(*labels))

    def beyond(self, label: str, other: str) -> bool:
        """Whether a meaning stands outside every match of another ("not safe" is no "safe")."""
        around = self.all(other)
        return any(
            not any(o.first <= one.first and one.last <= o.last and o != one for o in around) for one in self.all(label)
        )

    def only(self, *labels: str) -> bool:
        """Whether the answer says nothing else: every word is covered by these meanings or changes nothing."""
        found = self.all(*labels)
        covered = {place for match in found for place in range(match.first, match.last)}
        return bool(found) and all(
            i in covered or self.words[i].text in self.lexicon.fillers for i in range(len(self.words))
        )

    def at(self, place: int, *labels: str) -> Match | None:
        """The longest of these meanings that begins at a word."""
        begun = [match for match in self.all(*labels) if match.first == place]
        return max(begun, key=lambda match: match.last, default=None)


class AnswerIndex:
    """Looks up the meanings of one language's answers."""

    def __init__(self, lexicon: AnswerLexicon, tokenizer: Tokenizer) -> None:
        """Raises ValueError where a phrase can't be read."""
        self._lexicon = lexicon
        self._tokenizer = tokenizer
        self._index = PhraseIndex(
            compile_phrase(label, source) for label, sources in lexicon.phrases.items() for source in sources
        )

    def hear(self, text: str) -> Answer:
        words = self._tokenizer.words(text)
        return Answer(text, words, _longest(self._index.matches(words)), self._lexicon)


def _longest(matches: Iterable[Match]) -> list[Match]:
    found = list(matches)
    return [
        one
        for one in found
        if not any(
            other.label == one.label
            and other.first <= one.first
            and one.last <= other.last
            and other.last - other.first > one.last - one.first
            for other in found
        )
    ]
