"""Bengali script in Latin letters as workers text it: each word spelled now this way, now that.

Nobody spells romanised Bengali like the next person, and no author writes all spellings; whatever is known in Bengali
script is therefore learnt in Latin letters too. The spellings stand in `romanised.tsv`, a word and its spellings on
each line, the most usual first; a word that is not there is spelled by rule.
"""

import random
import re
from functools import cache
from pathlib import Path
from typing import Final

TABLE: Final = Path(__file__).with_name("romanised.tsv")
_WORD: Final = re.compile("[\u0981-\u0983\u0985-\u09e3\u09f0\u09f1]+")
_SIGNS: Final = str.maketrans("০১২৩৪৫৬৭৮৯।", "0123456789.")
_MOST_USUAL: Final = 0.5
_HASANTA: Final = "\u09cd"
_SILENT: Final = "\u0981\u09bc\u200c\u200d"


def _table_of(listed: str) -> dict[str, str]:
    """Signs and spellings in turn."""
    words = listed.split()
    return dict(zip(words[::2], words[1::2], strict=True))


_VOWELS: Final = _table_of("অ o আ a ই i ঈ i উ u ঊ u ঋ ri এ e ঐ oi ও o ঔ ou")
_VOWEL_SIGNS: Final = _table_of(
    "\u09be a \u09bf i \u09c0 i \u09c1 u \u09c2 u \u09c3 ri \u09c7 e \u09c8 oi \u09cb o \u09cc ou"
)
_CONSONANTS: Final = _table_of(
    "ক k খ kh গ g ঘ gh ঙ ng চ ch ছ s জ j ঝ jh ঞ n ট t ঠ th ড d ঢ dh ণ n ত t থ th দ d ধ dh ন n প p ফ f ব b ভ v ম m "
    "য j র r ল l শ sh ষ sh স s হ h ৎ t ং ng \u09df y \u09dc r \u09dd r"
)


class Romaniser:
    """Knows the spellings of the table."""

    def __init__(self, table: Path = TABLE) -> None:
        rows = (line.split("\t") for line in table.read_text(encoding="utf-8").splitlines())
        self._spellings = {word: spellings.split() for word, spellings in rows}

    def text(self, text: str, chance: random.Random) -> str:
        """All Bengali script of `text` in Latin letters; what else is in it stays."""
        return _WORD.sub(lambda found: self._word(found[0], chance), text).translate(_SIGNS)

    def _word(self, word: str, chance: random.Random) -> str:
        spellings = self._spellings.get(word)
        if not spellings:
            return by_rule(word)
        return spellings[0] if chance.random() < _MOST_USUAL else chance.choice(spellings)


def copy_of(text: str) -> str | None:
    """The line in Latin letters, always spelled the same; None where it has no Bengali script."""
    return _table().text(text, random.Random(text)) if _WORD.search(text) else None


@cache
def _table() -> Romaniser:
    return Romaniser()


def by_rule(word: str) -> str:
    """Letter by letter; a consonant that carries no sign is followed by "o", save at the end or in a conjunct."""
    letters = [letter for letter in _precomposed(word) if letter not in _SILENT]
    spelled = []
    for place, letter in enumerate(letters):
        following = letters[place + 1] if place + 1 < len(letters) else ""
        after_hasanta = place > 0 and letters[place - 1] == _HASANTA
        consonant = "y" if letter == "য" and after_hasanta else _CONSONANTS.get(letter)
        spelled.append(consonant or _VOWELS.get(letter) or _VOWEL_SIGNS.get(letter, ""))
        if letter in _CONSONANTS and letter not in "ৎং" and following in _CONSONANTS:
            spelled.append("o")
    return "".join(spelled)


def _precomposed(word: str) -> str:
    for letter, dotted in (("য", "\u09df"), ("ড", "\u09dc"), ("ঢ", "\u09dd")):
        word = word.replace(f"{letter}\u09bc", dotted)
    return word
