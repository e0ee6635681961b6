"""The workplace, from the registry or as the worker calls it, and the place of a hazard."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from bot.model.draft import FieldId
from bot.model.turn import Found
from bot.understanding.extraction.told import Told
from bot.understanding.phrases import Match
from bot.understanding.words import fold
from bot.understanding.workplaces import Workplace

ALIKE = 86.0
"""Least similarity (0 to 100) of a misspelled name of eight letters or more; shorter ones need more."""
ALIKE_SHORT = 91.0
WRITTEN_RIGHT = 100.0
SHORT = 8
MOST_WORDS = 5
LONGEST_NAME = 4
"""Words of a name, of the registry or not."""
ARTICLES = frozenset({"la", "el", "los", "las", "the", "3"})


def workplace(told: Told, registry: Sequence[Workplace], *, alone: bool = False) -> Found | None:
    """A workplace of the registry, else a name after "I work at" or "en la finca". `alone`: it was asked for."""
    return _registered(told, registry, alone) or _named(told)


@lru_cache(maxsize=32)
def _names(registry: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The folded names by which workplaces are known, and the registry's name of each."""
    known = {_flat(called): name for name, aliases in registry for called in (*aliases, name)}
    return tuple(known), tuple(known.values())


def _flat(name: str) -> str:
    bare = name.split("(")[0]
    return " ".join("".join(c if c.isalnum() else " " for c in fold(bare)).split())


def _registered(told: Told, registry: Sequence[Workplace], alone: bool) -> Found | None:
    called, names = _names(tuple((place.name, tuple(place.aliases)) for place in registry))
    spans = [
        (first, last)
        for first in range(len(told.words))
        for last in range(first + 1, min(first + MOST_WORDS, len(told.words)) + 1)
        if told.words[first].clause == told.words[last - 1].clause
    ]
    if not called or not spans:
        return None
    texts = [" ".join(told.texts(first, last)) for first, last in spans]
    scores = process.cdist(texts, called, scorer=fuzz.ratio, score_cutoff=ALIKE, workers=1)
    best = max(
        (
            (likeness, i, int(j))
            for i, j in zip(*scores.nonzero(), strict=True)
            if _alike(told, spans[i], called[j], likeness := _likeness(texts[i], called[j], scores[i, j]), alone)
        ),
        default=None,
    )
    if best is None:
        return None
    first, last = spans[best[1]]
    name = names[best[2]]
    return told.found(FieldId.WORKPLACE, first, last, text=name, data={"workplace": name})


def _likeness(text: str, called: str, score: float) -> float:
    """Written right also where only the blanks differ ("bay side")."""
    return WRITTEN_RIGHT if text.replace(" ", "") == called.replace(" ", "") else float(score)


def _alike(told: Told, span: tuple[int, int], called: str, score: float, alone: bool) -> bool:
    """Short and everyday names ("la Garza", "Bayside") must be written right and stand where a place stands."""
    everyday = not alone and (" " not in called or called.split()[0] in ARTICLES)
    if everyday and not _after_place_word(told, span[0]):
        return False
    return len(called) >= SHORT or score == WRITTEN_RIGHT or (not everyday and score >= ALIKE_SHORT)


def _after_place_word(told: Told, place: int) -> bool:
    return any(mark.last == place for mark in told.heard.get("place_before", ()))


def _named(told: Told) -> Found | None:
    """A name that is not in the registry: capital letters, or words beside "farm", that are no everyday words."""
    for match in told.all("place_at"):
        last = _name_end(told, match)
        if last > match.last:
            first = match.last - (1 if told.words[match.last - 1].text in told.lexicon.kinds_of_place else 0)
            start, end = told.span(first, last)
            return told.found(FieldId.WORKPLACE, first, last, text=told.message.text[start:end])
    return None


def _name_end(told: Told, match: Match) -> int:
    """The word behind the name; the match's own end where no name follows."""
    last = match.last
    kind = told.words[match.last - 1].text in told.lexicon.kinds_of_place
    while last < len(told.words) and last - match.last < LONGEST_NAME and told.clause(last) == told.clause(match.first):
        if last > match.last and told.words[last].text in told.lexicon.kinds_of_place:
            return last + 1
        if not _may_be_name(told, last, small=kind):
            break
        last += 1
    figure = last < len(told.words) and told.words[last].text[:1].isdigit()
    return match.last if figure else last


def _may_be_name(told: Told, place: int, *, small: bool) -> bool:
    word = told.words[place]
    if word.text in told.lexicon.stops or not word.text[:1].isalpha():
        return False
    return told.message.text[word.start].isupper() or (small and word.text not in told.vocabulary)


def hazard(told: Told) -> Found | None:
    """Where a hazard is: a place word in the sentence of a hazard word."""
    for danger in told.all("hazard"):
        for spot in told.all("spot"):
            if told.sentence(spot.first) == told.sentence(danger.first) and spot.first != danger.first:
                start, end = told.span(spot.first, spot.last)
                return told.found(FieldId.HAZARD_PLACE, spot.first, spot.last, text=told.message.text[start:end])
    return None
