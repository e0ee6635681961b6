"""Yes or no, with other words around it. In doubt neither."""

from __future__ import annotations

from bot.understanding.answers.heard import Answer
from bot.understanding.phrases import Match

YES, NO = "yes", "no"
OPENING = 3
"""Words among which the answer must begin in a message that goes on."""


def read(answer: Answer) -> str | None:
    """`yes`, `no` or None. "ok" is no answer to a question, and "no puedo respirar" is no "no"."""
    first = _opening(answer)
    if first is None or _unsure(answer, first):
        return None
    rest = [
        other
        for other in (_said(answer, place) for place in range(first.last, len(answer.words)))
        if other and other.label != first.label
    ]
    contradicted = any(_breaks_before(answer, other) or other.first == first.last for other in rest)
    return None if contradicted else first.label


def _opening(answer: Answer) -> Match | None:
    """The first yes or no, behind fillers only; in a short answer also further on."""
    for place, word in enumerate(answer.words):
        found = _said(answer, place)
        if found:
            return found if place < OPENING or answer.short else None
        if word.text not in answer.lexicon.fillers and not answer.short:
            return None
        if word.text not in answer.lexicon.fillers and answer.words[place].clause == answer.words[0].clause and place:
            return None
    return None


def _said(answer: Answer, place: int) -> Match | None:
    """The yes or no that begins at a word and stands as an answer there; the longer reading wins."""
    yes, no = answer.at(place, YES), answer.at(place, NO)
    unsure = answer.at(place, "unsure")
    best = max((m for m in (yes, no, unsure) if m), key=lambda m: (m.last, m.label == NO), default=None)
    if best is None or (best is unsure and _stands(answer, best)):
        return None
    best = max((m for m in (yes, no) if m), key=lambda m: (m.last, m.label == NO), default=None)
    return best if best and _stands(answer, best) else None


def _stands(answer: Answer, match: Match) -> bool:
    """Whether a bare "no" or "si" is an answer here and not the beginning of a sentence."""
    lexicon, word = answer.lexicon, answer.words[match.first]
    bare = match.last - match.first == 1
    if not bare and answer.words[match.last - 1].text in lexicon.at_end and not _ends(answer, match):
        return False
    guarded = lexicon.guarded_no if match.label == NO else lexicon.guarded_yes
    if not bare or word.text not in guarded or answer.text[word.start : word.end].lower() == "sí":
        return True
    if _ends(answer, match):
        return True
    return answer.words[match.last].text in (lexicon.after_no if match.label == NO else lexicon.after_yes)


def _unsure(answer: Answer, first: Match) -> bool:
    return any(match.first <= first.last and _stands(answer, match) for match in answer.all("unsure"))


def _ends(answer: Answer, match: Match) -> bool:
    return match.last >= len(answer.words) or _breaks_before(answer, Match("", match.last, match.last))


def _breaks_before(answer: Answer, match: Match) -> bool:
    return answer.words[match.first].clause != answer.words[match.first - 1].clause
