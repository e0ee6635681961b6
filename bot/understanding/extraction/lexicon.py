"""What a language contributes to the extraction: phrases by label, number words, negation, dates. Data, no rules."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bot.understanding.phrases import PhraseIndex, compile_phrase

_CONTINUED = re.compile(r"\|\n\s*")
CANCEL = "!"
"""A label that begins so takes a match of the plain label away where it covers it."""


@dataclass(frozen=True)
class Lexicon:
    """The words of one language, folded (lower case, no accents).

    `phrases` are labelled `signal:…`, `injury:…`, `role:…`, `wrong`, `date:…` and so on; each engine names the labels
    that it reads. `negators` deny what follows them over `transparent` words; `hypotheses` make it a question.
    `counts` are words for an amount of time ("a", "couple"), `myself` those that add the writer to a number ("me and"),
    `kinds_of_place` are words such as "farm", `stops` everyday words that are no part of a workplace's name.
    """

    language: str
    phrases: Mapping[str, Iterable[str]]
    numbers: Mapping[str, int]
    negators: frozenset[str]
    transparent: frozenset[str]
    hypotheses: frozenset[str]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    units: Mapping[str, str]
    stops: frozenset[str]
    counts: Mapping[str, int]
    myself: frozenset[str]
    kinds_of_place: frozenset[str]
    groups: Mapping[str, Iterable[str]] = field(default_factory=dict)

    def vocabulary(self) -> frozenset[str]:
        """Every plain word of the phrases and groups: none of them is part of a workplace's name in small letters."""
        sources = [source for kind in (self.phrases, self.groups) for listed in kind.values() for source in listed]
        words = {option.rstrip("?") for source in sources for part in source.split() for option in part.split("|")}
        return frozenset(words) | self.stops | frozenset(self.numbers)

    def index(self) -> PhraseIndex:
        """Everything the language knows, ready to be looked up. Raises ValueError where a phrase can't be read."""
        groups = {
            **self.groups,
            "number": tuple(self.numbers),
            "weekday": tuple(self.weekdays),
            "month": tuple(self.months),
            "unit": tuple(self.units),
        }
        return PhraseIndex(
            compile_phrase(label, source, groups) for label, sources in self.phrases.items() for source in sources
        )


def lines(block: str) -> tuple[str, ...]:
    """The phrases of a block of text, one a line; a line that ends in `|` goes on in the next."""
    joined = _CONTINUED.sub("|", block)
    return tuple(line.strip() for line in joined.splitlines() if line.strip())


def listed(block: str) -> tuple[str, ...]:
    """The words of a block of text."""
    return tuple(block.split())


def keyed(block: str) -> dict[str, tuple[str, ...]]:
    """The words of each key, from lines such as `day: day days`; a key may take several lines."""
    out: dict[str, tuple[str, ...]] = {}
    for line in block.splitlines():
        key, _, words = line.partition(":")
        if words:
            out[key.strip()] = (*out.get(key.strip(), ()), *words.split())
    return out


def meaning(block: str) -> dict[str, str]:
    """The key of each word."""
    return {word: key for key, words in keyed(block).items() for word in words}


def counted(block: str) -> dict[str, int]:
    """The number of each word, from lines such as `2: two couple`."""
    return {word: int(key) for word, key in meaning(block).items()}


def merged(*parts: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    """Phrases of several parts by label; the same label in two parts joins."""
    out: dict[str, tuple[str, ...]] = {}
    for part in parts:
        for label, phrases in part.items():
            out[label] = (*out.get(label, ()), *phrases)
    return out
