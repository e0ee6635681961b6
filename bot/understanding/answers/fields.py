"""Each question's way of reading an answer: the ids of its buttons, a date, a number, an amount."""

from __future__ import annotations

from collections.abc import Callable

from bot.model.draft import FieldId, IdentityLevel
from bot.model.turn import Reading
from bot.understanding.answers import yes_no
from bot.understanding.answers.heard import Answer
from bot.understanding.answers.yes_no import NO, YES

Reader = Callable[[Answer], Reading]


def choose(answer: Answer, meanings: dict[str, str]) -> Reading:
    """The choice of the one meaning that the answer has; none where it has several or none."""
    found = {choice for meaning, choice in meanings.items() if answer.has(meaning)}
    return Reading(found.pop()) if len(found) == 1 else Reading()


def plain_yes_no(answer: Answer) -> Reading:
    return Reading(yes_no.read(answer))


def danger_now(answer: Answer) -> Reading:
    """A plain yes or no, or a plain statement of safety or danger; where both are said, neither."""
    said = yes_no.read(answer)
    unsafe, safe = answer.beyond("unsafe", "safe"), answer.beyond("safe", "unsafe")
    if said is None and answer.short:
        return Reading(YES if unsafe and not safe else NO if safe and not unsafe else None)
    return Reading(None if said == NO and unsafe else said)


def still_exposed(answer: Answer) -> Reading:
    """ "still there" is a yes, "they fixed it" a no."""
    if answer.has("not_still") and answer.short:
        return Reading(NO)
    said = yes_no.read(answer)
    if said is None and answer.short and answer.has("still"):
        return Reading(YES)
    return Reading(said)


def name_to_employer(answer: Answer) -> Reading:
    """Permission counts only where it is plain."""
    if answer.has("do_not_tell"):
        return Reading(NO)
    said = yes_no.read(answer)
    if said is None and answer.short and answer.has("tell"):
        return Reading(YES)
    return Reading(said)


def story(answer: Answer) -> Reading:
    """`done` only where nothing else is said; a bare "no" answers "tell me more"."""
    return Reading("done" if answer.only("done", NO) and len(answer.words) <= 6 else None)


def summary(answer: Answer) -> Reading:
    """`yes` sends it, `no` corrects it; "yes but …" is neither."""
    if answer.has("wrong") and answer.short:
        return Reading(NO)
    said = yes_no.read(answer)
    if said == YES and not answer.has("wrong") and answer.short:
        return Reading(YES)
    if said == NO:
        return Reading(NO)
    return Reading(YES if said is None and answer.only("send", "ok", YES) else None)


def contact(answer: Answer) -> Reading:
    if answer.has("no_contact"):
        return Reading("no")
    said = yes_no.read(answer)
    if said == NO:
        return Reading("no")
    return Reading("any_time" if (said == YES and answer.short) or (answer.has("any_time") and answer.short) else None)


def identity(answer: Answer) -> Reading:
    """The most protective level that the words name: "anonymous, only the investigator" stays anonymous."""
    for level in (IdentityLevel.ANONYMOUS, IdentityLevel.CONFIDENTIAL, IdentityLevel.NAMED):
        if answer.has(level):
            return Reading(level)
    return Reading()


def injury(answer: Answer) -> Reading:
    """Yes without more is `hurt`; without a doctor `hurt_no_care`."""
    said = yes_no.read(answer)
    hurt = said == YES or (answer.has("hurt") and not answer.has("not_hurt") and said != NO)
    if hurt:
        return Reading("hurt_no_care" if answer.has("no_care") else "hurt")
    if said == NO or (answer.short and answer.has("not_hurt")):
        return Reading("none")
    return Reading()


def retaliation(answer: Answer) -> Reading:
    """Fear beside a no is fear: "no, but I am scared"."""
    said = yes_no.read(answer)
    if answer.has("punished") and said != NO and not answer.has("afraid"):
        return Reading("yes")
    if answer.has("afraid"):
        return Reading("afraid" if not answer.has("punished") else None)
    return Reading("no" if answer.has("not_yet") and answer.short else said)


BY_QUESTION: dict[str, Reader] = {
    FieldId.STORY: story,
    FieldId.DANGER_NOW: danger_now,
    FieldId.STILL_EXPOSED: still_exposed,
    FieldId.NAME_TO_EMPLOYER: name_to_employer,
    FieldId.IDENTITY: identity,
    FieldId.CONTACT: contact,
    FieldId.INJURY: injury,
    FieldId.RETALIATION: retaliation,
    "summary": summary,
}
