"""A conversation between the assistant and a person: seen, taken, passed on, given back, barred by a conflict."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from bot.model.handoff import Handoff, HandoffAlreadyClaimed, HandoffReason
from bot.model.named import Named, named
from bot.model.staff import ConflictOfInterest, Permission, StaffMember
from bot.services import worker_words
from bot.services.case_access import Bars
from bot.services.core import Core
from bot.services.items import ITEM_CONFLICT, required_text
from bot.services.queue import raise_alert
from bot.services.queue_view import in_work
from bot.services.work import Acting, Work, act
from bot.services.worker_words import Told
from bot.storage import alerts, cases, conversations, handoffs
from bot.storage import staff as accounts

WANTED_A_PERSON = frozenset(
    {HandoffReason.ALARM_EMERGENCY, HandoffReason.ALARM_SELF_HARM, HandoffReason.ASKED_FOR_PERSON}
)
"""Here the worker waits for a word that somebody has seen it."""


class NothingToAssign(Exception):
    """A conversation without a case that nobody holds is taken by whoever is free, not assigned."""


async def acknowledge(acting: Acting, handoff_id: int) -> None:
    """End the alerts of a handoff. Raises NotAllowed, ConflictOfInterest, UnknownHandoff."""
    await act(acting, handoff_id, Permission.READ_CASES, _acknowledge)


def _acknowledge(work: Work) -> None:
    work.tell(*_seen(work))


def _seen(work: Work) -> list[Named]:
    """Acknowledge; the first time, whoever waits for a person is told that somebody has seen it."""
    if not alerts.acknowledge(work.db, work.handoff.id, work.staff.id, work.now):
        return []
    work.trace("acknowledged")
    return [named("utter_person_saw")] if work.handoff.reason in WANTED_A_PERSON else []


async def claim(acting: Acting, handoff_id: int) -> None:
    """Take a conversation; it counts as seen, and the assistant falls silent in it.

    Raises HandoffAlreadyClaimed, HandoffChangedMeanwhile and what `act` raises.
    """
    await act(acting, handoff_id, Permission.WORK_CASES, _claim)


def _claim(work: Work) -> None:
    _require_free_chat(work)
    new = not work.handoff.held_by(work.staff.id)
    bound = bind(work, work.handoff.claim(work.staff.id, work.now))
    if bound != work.handoff:
        work.save_handoff(bound)
    if work.case and work.case.assigned_to != work.staff.id:
        work.save_case(work.case.assign(work.staff.id))
    seen = _seen(work)
    if not new:
        work.tell(*seen)
        return
    work.trace("claimed")
    _interrupt(work)
    work.tell(*seen, named("utter_person_joined"))


def bind(work: Work, handoff: Handoff) -> Handoff:
    """Tie the handoff to the chat in which the worker is now; to none where nobody may write to them.

    Without a chat the assistant goes on talking with a worker to whom no person may write.
    """
    return replace(handoff, conversation="" if work.declined else work.opened.conversation)


def _require_free_chat(work: Work) -> None:
    """Two people in one chat would contradict each other. Raises HandoffAlreadyClaimed."""
    if not work.opened.conversation:
        return
    for other in handoffs.open_ones(work.db, work.opened.conversation):
        if other.claimed_by not in (None, work.staff.id):
            raise HandoffAlreadyClaimed(str(other.id))


def _interrupt(work: Work) -> None:
    """A turn that is running must not speak any more: its commit finds another version and begins again."""
    if (chat := work.chat()) is not None:
        conversations.change(work.db, chat.id)


async def give_back(acting: Acting, handoff_id: int) -> None:
    """Return the chat to the assistant, which goes on where it stood.

    Raises HandoffNotClaimed, HandoffChangedMeanwhile and what `act` raises.
    """
    await act(acting, handoff_id, Permission.WORK_CASES, _give_back)


def _give_back(work: Work) -> None:
    chat, reached = work.chat(), bool(work.handoff.conversation)
    work.save_handoff(work.handoff.give_back(work.staff.id))
    work.trace("returned")
    if chat is None or not reached:
        return
    for other in _held_along(work.db, work.handoff, work.staff.id):
        handoffs.save(work.db, other.give_back(work.staff.id), other)
    _interrupt(work)
    work.tell(named("utter_person_left"), *worker_words.question_left_open(work.core, work.db, chat))


def _held_along(db: Connection, handoff: Handoff, staff_id: int) -> list[Handoff]:
    """The other handoffs of the same chat that this person holds."""
    if not handoff.conversation:
        return []
    return [h for h in handoffs.open_ones(db, handoff.conversation) if h.held_by(staff_id) and h.id != handoff.id]


async def assign(acting: Acting, handoff_id: int, to: int) -> None:
    """Give the case, and the chat if somebody holds it, to a colleague.

    Raises NothingToAssign, NotAllowed (also where the colleague may not work on it), UnknownStaff, and
    HandoffAlreadyClaimed where a third person has the same chat.
    """
    await act(acting, handoff_id, Permission.ASSIGN_CASES, lambda work: _assign(work, to))


def _assign(work: Work, to: int) -> None:
    colleague = accounts.get(work.db, to)
    colleague.require(Permission.WORK_CASES)
    if Bars(work.db, colleague).holds(work.handoff):
        raise ConflictOfInterest(str(work.handoff.id))
    if work.case is None and not work.handoff.is_claimed:
        raise NothingToAssign(str(work.handoff.id))
    if work.case:
        work.save_case(work.case.assign(to))
    if work.handoff.is_claimed:
        _pass_chat(work, to)
    work.trace("assigned")


def _pass_chat(work: Work, to: int) -> None:
    """All that the holder has of this chat goes along, so that it stays in one person's hands."""
    holder = work.handoff.claimed_by
    assert holder is not None
    along = _held_along(work.db, work.handoff, holder)
    work.save_handoff(work.handoff.pass_to(to, work.now))
    for other in along:
        handoffs.save(work.db, other.pass_to(to, work.now), other)
    for other in handoffs.open_ones(work.db, work.handoff.conversation) if work.handoff.conversation else []:
        if other.claimed_by not in (None, to):
            raise HandoffAlreadyClaimed(str(other.id))


async def declare_conflict(acting: Acting, handoff_id: int, why: str, whom: int | None = None) -> None:
    """Bar oneself from a case and its conversation (a coordinator also somebody else); it goes back into the queue.

    Raises TextMissing, TextTooLong, UnknownStaff and what `act` raises.
    """
    permission = Permission.READ_CASES if whom in (None, acting.staff.id) else Permission.ASSIGN_CASES
    await act(acting, handoff_id, permission, lambda work: _conflict(work, why, whom))


def _conflict(work: Work, why: str, whom: int | None) -> None:
    member = accounts.get(work.db, whom) if whom else work.staff
    work.seal(ITEM_CONFLICT, required_text(why))
    handoffs.bar(work.db, member.id, work.handoff.id, work.now)
    work.trace("declared_conflict" if member.id == work.staff.id else "barred_colleague")
    work.told += release_barred(work.core, work.db, member)


def release_barred(core: Core, db: Connection, member: StaffMember, *, but_no_word_in: str = "") -> list[Told]:
    """Whatever this person has and may not open any more goes back into the queue, with an alert.

    The worker hears that the person has left, save in the chat `but_no_word_in`: its turn is running and speaks itself.
    """
    bars = Bars(db, member)
    told: list[Told] = []
    for handoff, _ in in_work(db):
        if not (member.may(Permission.WORK_CASES) and not bars.holds(handoff)):
            told += _release(core, db, handoff, member.id, but_no_word_in)
    return told


def release_where_joined(core: Core, db: Connection, handoff_id: int, *, but_no_word_in: str) -> list[Told]:
    """What came from two chats belongs to one worker from now on: whom a conflict bars there lets go of all of it."""
    joined = handoffs.family(db, handoff_id)
    known = cases.by_ids(db, {one.case for one in joined if one.case}).values()
    having = {one.claimed_by for one in joined if one.is_claimed} | {case.assigned_to for case in known}
    return [
        told
        for staff_id in sorted(one for one in having if one is not None)
        for told in release_barred(core, db, accounts.get(db, staff_id), but_no_word_in=but_no_word_in)
    ]


def _release(core: Core, db: Connection, handoff: Handoff, staff_id: int, silent_in: str) -> list[Told]:
    case = cases.get(db, handoff.case) if handoff.case else None
    assigned = case is not None and case.assigned_to == staff_id
    if case and assigned:
        cases.save(db, case.assign(None), case)
    held = handoff.held_by(staff_id)
    if held:
        handoffs.save(db, handoff.release(), handoff)
    if held or assigned:
        raise_alert(core, db, handoff)
    chat = worker_words.find(db, handoff.conversation) if held else None
    if chat is None or chat.id == silent_in:
        return []
    conversations.change(db, chat.id)
    replies = (named("utter_person_left"), *worker_words.question_left_open(core, db, chat))
    return [worker_words.tell(core, db, chat, replies)]
