"""The form in which a worker's text is embedded, the same in training and in service."""

import re
import unicodedata
from typing import Final

# A text of this length takes about a quarter of a second; a long story says early on what
# it is about.
MAX_CHARACTERS: Final = 800
FORM: Final = "nfkc-1"

# Zero-width and direction marks that phones insert. The joiners (200C, 200D) stay: Bengali
# conjuncts change their meaning without them.
_INVISIBLE: Final = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_LONE_JOINER: Final = re.compile("(?<![\u0900-\u0dff])[\u200c\u200d]")
_SPACE: Final = re.compile(r"\s+")
_STRETCHED: Final = re.compile(r"(.)\1{3,}", re.DOTALL)


def normalise(text: str) -> str:
    """NFKC, without invisible characters, single spaces, at most `MAX_CHARACTERS` characters.

    Four or more of the same character in a row become three ("nooooooo" and "noooo" are one
    word). Case and accents stay: the model knows them.
    """
    text = unicodedata.normalize("NFKC", text)
    text = _INVISIBLE.sub("", text)
    text = _LONE_JOINER.sub("", text)
    text = _SPACE.sub(" ", _CONTROL.sub(" ", text)).strip()
    text = _STRETCHED.sub(r"\1\1\1", text)
    return text[:MAX_CHARACTERS].rstrip()
