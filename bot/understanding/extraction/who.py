"""Who did it, by role, where the role is the one that acts. Names of persons are put nowhere."""

from __future__ import annotations

from bot.model.draft import FieldId
from bot.model.turn import Found
from bot.understanding.extraction.told import Told
from bot.understanding.phrases import Match

REACH = 9
"""Words before a wrong in which its actor is looked for."""
REACH_AFTER = 5


def find(told: Told) -> Found | None:
    """The actor of the first wrong that has one; else the only role of the message where "he" did it."""
    acting = roles(told)
    wrongs = sorted(told.all("wrong"), key=lambda match: match.first)
    for wrong in wrongs:
        actor = _before(told, wrong, acting) or _after(told, wrong, acting)
        if actor:
            return _found(told, actor)
    return _only_one(told, wrongs, acting)


def roles(told: Told) -> list[Match]:
    """The roles of a message in order, the longest words of each ("crew boss", not "boss"), labelled by choice."""
    found = [
        Match(label.removeprefix("role:"), match.first, match.last)
        for label, matches in told.heard.items()
        if label.startswith("role:")
        for match in matches
    ]
    outer = [
        one
        for one in found
        if not any(
            o.first <= one.first and one.last <= o.last and o.last - o.first > one.last - one.first for o in found
        )
    ]
    return sorted(outer, key=lambda match: match.first)


def _found(told: Told, role: Match) -> Found:
    start, end = told.span(role.first, role.last)
    return told.found(FieldId.WHO, role.first, role.last, choice=role.label, text=told.message.text[start:end])


def _before(told: Told, wrong: Match, acting: list[Match]) -> Match | None:
    """The nearest role before the wrong, with no other subject in between. "he" may stand for an earlier role."""
    earlier = [role for role in acting if role.last <= wrong.first and not is_object(told, role)]
    if not earlier:
        return None
    nearest = earlier[-1]
    between = _subjects(told, nearest.last, wrong.first)
    same = told.sentence(nearest.first) == told.sentence(wrong.first)
    if same and wrong.first - nearest.last < REACH and between <= {"he"}:
        return nearest
    return nearest if _last_subject(told, wrong) == "he" and len({role.label for role in earlier}) == 1 else None


def _after(told: Told, wrong: Match, acting: list[Match]) -> Match | None:
    """Behind the verb, as Spanish does ("me pegó el mayordomo"), or with "by"."""
    marks = told.heard.get("by", [])
    for role in acting:
        if not wrong.last <= role.first < wrong.last + REACH_AFTER:
            continue
        linked = any(mark.first >= wrong.last and mark.last == role.first for mark in marks)
        if linked and told.sentence(role.first) == told.sentence(wrong.first):
            return role
    return None


def _only_one(told: Told, wrongs: list[Match], acting: list[Match]) -> Found | None:
    free = [role for role in acting if not is_object(told, role)]
    if len({role.label for role in free}) != 1 or free[0].label == "coworker":
        return None
    return _found(told, free[0]) if any(_last_subject(told, wrong) == "he" for wrong in wrongs) else None


def is_object(told: Told, role: Match) -> bool:
    """Whether something is told or done to the role, not by it."""
    return any(mark.last == role.first for mark in told.heard.get("told_object", ()))


def _subjects(told: Told, first: int, last: int) -> set[str]:
    """The kinds of subject words among the words [first, last): "i", "he" or "they"."""
    return {
        label.removeprefix("subject:")
        for label, matches in told.heard.items()
        if label.startswith("subject:")
        for match in matches
        if first <= match.first and match.last <= last
    }


def _last_subject(told: Told, wrong: Match) -> str | None:
    """The subject right before the wrong; a verb that carries its subject in its ending counts as "he"."""
    if any(match.first <= wrong.first and wrong.last <= match.last for match in told.heard.get("wrong_he", ())):
        return "he"
    near = [
        (match.last, label)
        for label, matches in told.heard.items()
        if label.startswith("pronoun:")
        for match in matches
        if wrong.first - 4 <= match.first and match.last <= wrong.first
    ]
    return max(near)[1].removeprefix("pronoun:") if near else None
