"""What the alarm classifier sees of a message besides its sentence vector: hashed n-grams of letters, words, skeletons.

Words carry what a sentence vector loses: "last year", "if", "not", a question mark.
"""

from __future__ import annotations

import numpy as np

from bot.understanding.grams import Counts, Places, letter_grams, word_grams
from bot.understanding.skeleton import skeleton
from bot.understanding.words import rough_words

GROUPS = 3
DIMENSION = 2**15
"""Buckets of each group; the groups follow one another."""
LETTER_SIZES = (2, 3, 4, 5)
_QUESTION = frozenset("?¿")


def gram_groups(text: str) -> list[tuple[Places, Counts]]:
    """For each group the buckets, counted from its own beginning, and their damped counts."""
    words = [word.text for word in rough_words(text)]
    asked = ["?"] if any(mark in text for mark in _QUESTION) else []
    bones = [skeleton(word) or "." for word in words]
    groups = (
        letter_grams(text, LETTER_SIZES, DIMENSION),
        word_grams(words, DIMENSION, asked),
        word_grams([f"~{bone}" for bone in bones], DIMENSION),
    )
    return [(places, 1 + np.log(counts)) for places, counts in groups]


def weighted(text: str, rarity: Counts) -> tuple[Places, Counts]:
    """The buckets of all groups and their values, each group of length 1. `rarity` has GROUPS * DIMENSION numbers."""
    return weigh(gram_groups(text), rarity)


def weigh(groups: list[tuple[Places, Counts]], rarity: Counts) -> tuple[Places, Counts]:
    """The same for groups that were counted before."""
    places, values = [], []
    for group, (own, counts) in enumerate(groups):
        here = own + group * DIMENSION
        value = counts * rarity[here]
        length = float(np.linalg.norm(value))
        places.append(here)
        values.append(value / (length or 1.0))
    return np.concatenate(places), np.concatenate(values).astype(np.float32)
