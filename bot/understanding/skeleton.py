"""The consonants of a word, alike in Bengali script and romanised Bengali: লাগছে, lagche and lagse are one.

Romanised Bengali has no fixed spelling; what its writers agree on are the consonants.
"""

from __future__ import annotations

import re

_BENGALI = {
    "ক": "k",
    "খ": "k",
    "গ": "g",
    "ঘ": "g",
    "ঙ": "n",
    "চ": "s",
    "ছ": "s",
    "জ": "j",
    "ঝ": "j",
    "ঞ": "n",
    "ট": "t",
    "ঠ": "t",
    "ড": "d",
    "ঢ": "d",
    "ণ": "n",
    "ত": "t",
    "থ": "t",
    "দ": "d",
    "ধ": "d",
    "ন": "n",
    "প": "p",
    "ফ": "f",
    "ব": "b",
    "ভ": "b",
    "ম": "m",
    "য": "j",
    "র": "r",
    "ল": "l",
    "শ": "s",
    "ষ": "s",
    "স": "s",
    "হ": "h",
    "ৎ": "t",
    "ং": "n",
}
_DOTTED = {"য\u09bc": "", "ড\u09bc": "র", "ঢ\u09bc": "র", "\u09df": "", "\u09dc": "র", "\u09dd": "র"}
_BENGALI_VOWELS = frozenset("অআইঈউঊঋএঐওঔ")
_LATIN = (
    ("chh", "s"),
    ("ch", "s"),
    ("sh", "s"),
    ("kh", "k"),
    ("gh", "g"),
    ("th", "t"),
    ("dh", "d"),
    ("ph", "f"),
    ("bh", "b"),
    ("jh", "j"),
    ("z", "j"),
    ("v", "b"),
    ("c", "k"),
    ("q", "k"),
    ("x", "ks"),
)
_VOWELS = frozenset("aeiou")
_SILENT = frozenset("aeiouyw")
_REPEATED = re.compile(r"(.)\1+")


def skeleton(word: str) -> str:
    """The consonants of a folded word; "a" stands for a vowel at its beginning. May be empty."""
    bones = _of_bengali(word) if any("\u0980" <= c <= "\u09ff" for c in word) else _of_latin(word)
    return _REPEATED.sub(r"\1", bones)


def _of_bengali(word: str) -> str:
    for dotted, plain in _DOTTED.items():
        word = word.replace(dotted, plain)
    first = "a" if word[:1] in _BENGALI_VOWELS and word else ""
    return first + "".join(_BENGALI.get(c, "") for c in word)


def _of_latin(word: str) -> str:
    for spelled, plain in _LATIN:
        word = word.replace(spelled, plain)
    first = "a" if word[:1] in _VOWELS and word else ""
    return first + "".join(c for c in word if c not in _SILENT)
