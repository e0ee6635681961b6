"""A message as the extraction sees it: its words, and the phrases in it that are told as facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from bot.model.turn import Found, HeardMessage
from bot.understanding.extraction.lexicon import CANCEL, Lexicon
from bot.understanding.extraction.numbers import number_at, spelled
from bot.understanding.phrases import Match, PhraseIndex
from bot.understanding.words import Word

ELSEWHERE = "elsewhere"
"""Label of phrases that move a whole sentence to another workplace ("in another farm")."""


@dataclass(frozen=True)
class Told:
    """`matches` are affirmed phrases by label; `heard` are all of them, also denied, asked or only imagined."""

    message: HeardMessage
    lexicon: Lexicon
    now: datetime
    words: list[Word]
    folded: str
    vocabulary: frozenset[str] = frozenset()
    heard: dict[str, list[Match]] = field(default_factory=dict)
    matches: dict[str, list[Match]] = field(default_factory=dict)

    def all(self, label: str) -> list[Match]:
        """The affirmed matches of a label, in order."""
        return self.matches.get(label, [])

    def below(self, prefix: str) -> Iterator[tuple[str, Match]]:
        """Affirmed matches of every label that begins with `prefix`: the rest of the label, the match."""
        for label, matches in self.matches.items():
            if label.startswith(prefix):
                yield from ((label[len(prefix) :], match) for match in matches)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Characters [start, end) of the words [first, last)."""
        return self.words[first].start, self.words[last - 1].end

    def sentence(self, place: int) -> int:
        return self.words[place].sentence

    def clause(self, place: int) -> int:
        return self.words[place].clause

    def texts(self, first: int, last: int) -> list[str]:
        """The folded words [first, last), cut to the message."""
        return [word.text for word in self.words[max(first, 0) : max(last, 0)]]

    def number(self, match: Match) -> int | None:
        """The first number in a match, in digits or words; "six hundred" counts whole where the match begins in it."""
        for place in range(match.first, match.last):
            read = number_at(self.words, place, self.lexicon.numbers)
            if read is not None:
                return self._whole_number(place) or read
        return None

    def _whole_number(self, place: int) -> int | None:
        names = self.lexicon.numbers
        while place > 0 and self.words[place].text in names and self.words[place - 1].text in names:
            place -= 1
        read = spelled(self.words, place, names)
        return read[0] if read else None

    def found(
        self,
        what: str,
        first: int,
        last: int,
        *,
        choice: str | None = None,
        text: str = "",
        data: dict[str, str] | None = None,
    ) -> Found:
        """A value that rests on the words [first, last)."""
        start, end = self.span(first, last)
        return Found(what, self.message.n, start, end, self.message.text[start:end], choice, text, data or {})


def read(told: Told, index: PhraseIndex) -> Told:
    """Looks up every phrase and sorts out what is denied, asked, imagined or happened elsewhere."""
    words, lexicon, heard = told.words, told.lexicon, told.heard
    for match in index.matches(words):
        heard.setdefault(match.label, []).append(match)
    elsewhere = {words[match.first].sentence for match in heard.get(ELSEWHERE, ())}
    for label, matches in heard.items():
        kept = [
            match
            for match in _outside(matches, heard.get(CANCEL + label, []))
            if words[match.first].sentence not in elsewhere and affirmed(words, match, lexicon)
        ]
        if kept:
            told.matches[label] = kept
    return told


def _outside(matches: list[Match], cancels: list[Match]) -> list[Match]:
    return [
        match
        for match in matches
        if not any(cancel.first <= match.first and match.last <= cancel.last for cancel in cancels)
    ]


def affirmed(words: list[Word], match: Match, lexicon: Lexicon) -> bool:
    """Whether nothing before the phrase denies it or makes it a mere possibility."""
    place = match.first - 1
    clause = words[match.first].clause
    while place >= 0 and words[place].clause == clause:
        word = words[place].text
        if word in lexicon.negators or word in lexicon.hypotheses:
            return False
        if word not in lexicon.transparent:
            return True
        place -= 1
    return True
