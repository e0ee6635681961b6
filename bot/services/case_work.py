"""Work on a case: notes, steps, urgency, replies. The worker hears of a new step unless they declined contact."""

from __future__ import annotations

from bot.model.case import CaseStatus, Disposition
from bot.model.clock import to_the_hour
from bot.model.handoff import HandoffStatus
from bot.model.message import Reply
from bot.model.staff import Permission
from bot.model.triage import Urgency
from bot.services import worker_words
from bot.services.case_access import require_working
from bot.services.handing_over import acknowledge, assign, bind, claim, declare_conflict, give_back
from bot.services.items import (
    ITEM_NOTE,
    ITEM_REPLY,
    ITEM_STATUS,
    ITEM_URGENCY,
    Change,
    change_to_json,
    reply_text,
    required_text,
)
from bot.services.queue import raise_alert
from bot.services.work import Acting, Work, act
from bot.services.worker_words import Told
from bot.storage import alerts, messages

__all__ = [
    "Acting",
    "CannotReply",
    "ContactDeclined",
    "NoCase",
    "NothingChanged",
    "WorkerGone",
    "acknowledge",
    "assign",
    "change_urgency",
    "claim",
    "conclude",
    "declare_conflict",
    "give_back",
    "move",
    "note",
    "reply",
]


class NoCase(Exception):
    """The conversation has no case whose step could change."""


class NothingChanged(ValueError):
    """The urgency is that already."""


class CannotReply(Exception):
    """No word of a person reaches this worker."""


class ContactDeclined(CannotReply):
    """The worker chose that nobody may write to them."""


class WorkerGone(CannotReply):
    """The worker erased the chat; they can come back with their return code."""


async def note(acting: Acting, handoff_id: int, text: str) -> None:
    """A note for colleagues, sealed. Raises TextMissing, TextTooLong and what `act` raises."""
    await act(acting, handoff_id, Permission.WORK_CASES, lambda work: _note(work, text))


def _note(work: Work, text: str) -> None:
    work.seal(ITEM_NOTE, required_text(text))
    work.trace("noted")


async def move(acting: Acting, handoff_id: int, to: CaseStatus) -> None:
    """Take the case to its next step.

    Raises NoCase, HandoffNotClaimed, CaseAlreadyConcluded, WrongStep, CaseChangedMeanwhile and what `act` raises.
    """
    await act(acting, handoff_id, Permission.WORK_CASES, lambda work: _step(work, to, None, ""))


async def conclude(acting: Acting, handoff_id: int, disposition: Disposition, why: str) -> None:
    """End the case, with a word for colleagues on how it ended.

    Raises TextMissing, NoCase, HandoffNotClaimed, CaseAlreadyConcluded, CaseChangedMeanwhile and what `act` raises.
    """
    await act(
        acting,
        handoff_id,
        Permission.WORK_CASES,
        lambda work: _step(work, CaseStatus.CONCLUDED, disposition, required_text(why)),
    )


def _step(work: Work, to: CaseStatus, disposition: Disposition | None, why: str) -> None:
    if work.case is None:
        raise NoCase(str(work.handoff.id))
    require_working(work.acting.staff, work.opened)
    before, at = work.case.status, to_the_hour(work.now)
    work.save_case(work.case.conclude(disposition, at) if disposition else work.case.move(to, at))
    work.seal(ITEM_STATUS, change_to_json(Change(before, disposition or to, why)))
    work.trace("concluded" if disposition else "moved")
    chat = work.chat()
    if chat is not None:
        work.tell(worker_words.news_of(work.core, work.db, chat, work.case))


async def change_urgency(acting: Acting, handoff_id: int, urgency: Urgency, why: str) -> None:
    """A person's judgement stands over the rules, with a reason, in either direction; the alert follows.

    Raises TextMissing, NothingChanged, HandoffNotClaimed, CaseAlreadyConcluded and what `act` raises.
    """
    await act(acting, handoff_id, Permission.WORK_CASES, lambda work: _rate(work, urgency, required_text(why)))


def _rate(work: Work, urgency: Urgency, why: str) -> None:
    require_working(work.acting.staff, work.opened)
    before = work.case.urgency if work.case else work.handoff.urgency
    if urgency is before:
        raise NothingChanged(urgency)
    if work.case:
        work.save_case(work.case.rate(urgency))
    work.save_handoff(work.handoff.rate(urgency))
    work.seal(ITEM_URGENCY, change_to_json(Change(before, urgency, why)))
    work.trace("rated")
    alerts.rate(work.db, work.handoff.id, urgency)
    if urgency.rank < before.rank and work.handoff.status is HandoffStatus.WAITING:
        raise_alert(work.core, work.db, work.handoff)


async def reply(acting: Acting, handoff_id: int, text: str, *, seen: int = 0) -> None:
    """Write to the worker in their chat. `seen` is the newest item on the page from which it was written:
    the same words sent twice from one page reach the worker once.

    Raises ContactDeclined, WorkerGone, HandoffNotClaimed, TextMissing, TextTooLong and what `act` raises.
    """
    await act(acting, handoff_id, Permission.WORK_CASES, lambda work: _reply(work, reply_text(text), seen))


def _reply(work: Work, text: str, seen: int) -> None:
    work.handoff.require_holder(work.staff.id)
    if work.declined:
        raise ContactDeclined(str(work.handoff.id))
    chat = work.chat()
    if chat is None:
        raise WorkerGone(str(work.handoff.id))
    if _sent_already(work, text, seen):
        return
    bound = bind(work, work.handoff)
    if bound != work.handoff:
        work.save_handoff(bound)
    messages.send(work.db, work.core.keys, chat.id, Reply(text), work.now, sender=messages.PERSON)
    work.seal(ITEM_REPLY, text)
    if work.case:
        work.save_case(work.case.contacted(to_the_hour(work.now)))
    work.trace("replied")
    work.told.append(Told(chat.id, chat.channel))


def _sent_already(work: Work, text: str, seen: int) -> bool:
    """A double click, or a page that was sent again after a lost answer."""
    items = work.acting.reader.items(work.db, work.vault, ITEM_REPLY)
    return any(item.id > seen and item.by_staff == work.staff.id and item.text == text for item in items)
