"""A message as folded words with their place in the original text: the form in which phrases are looked up."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_LATIN_MARKS = (0x0300, 0x036F)
_APOSTROPHES = "'’ʼ`´‘"
_JOINERS = "\u200b\u200c\u200d\u2060\ufeff"
_REPEATED = re.compile(r"(.)\1+", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word and its span [start, end) in the text; `clause` and `sentence` count the breaks before it."""

    text: str
    start: int
    end: int
    clause: int = 0
    sentence: int = 0


def fold(text: str) -> str:
    """Lower case without Latin accents; ñ becomes n, Bengali vowel signs stay. Length may change."""
    letters = unicodedata.normalize("NFKD", text.lower())
    kept = "".join(c for c in letters if not _LATIN_MARKS[0] <= ord(c) <= _LATIN_MARKS[1])
    return unicodedata.normalize("NFC", kept)


def fold_in_place(text: str) -> str:
    """Folded character by character: the result has exactly the length of `text`, so that spans hold in both."""
    return "".join(_fold_one(c) for c in text)


def _fold_one(character: str) -> str:
    if character < "\u0080":
        return character.lower()
    if character in _APOSTROPHES:
        return "'"
    folded = fold(character)
    return folded[0] if folded else " "


def collapse(text: str) -> str:
    """Every run of one character becomes one: "aaayuda" and "ayuda" are one word."""
    return _REPEATED.sub(r"\1", text)


def _is_letter(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN" or character in _JOINERS


def rough_words(text: str) -> list[Word]:
    """Words without punctuation, apostrophes dropped ("he's" is "hes"), repeated letters collapsed."""
    words = []
    start = None
    for place, character in enumerate(f"{text} "):
        if _is_letter(character) or (start is not None and character in _APOSTROPHES):
            start = place if start is None else start
        elif start is not None:
            words.append(Word(rough(text[start:place]), start, place))
            start = None
    return [word for word in words if word.text]


def rough(word: str) -> str:
    """The folded form of one word in which rules are compared."""
    kept = "".join(c for c in fold(word) if c not in _APOSTROPHES and c not in _JOINERS)
    return collapse(kept)
