"""What must hold whatever becomes of a chat: who may not read, who may not write, and the wish to erase."""

from __future__ import annotations

import re

import pytest

from bot.model.handoff import Handoff, HandoffReason
from bot.model.message import MessageKind
from bot.model.staff import ConflictOfInterest, Permission
from bot.services import case_work, own_cases
from bot.services.case_access import open_handoff
from bot.services.case_work import ContactDeclined
from bot.storage import alerts, cases, drafts, handoffs
from tests.fakes.complaint import Complainant
from tests.fakes.desk_world import World

pytestmark = pytest.mark.anyio
LEFT = "has left the chat"


async def beside_the_case(world: World, worker: Complainant) -> Handoff:
    """The worker of a case asks for a person too: a second handoff, without a case."""
    await worker.asks_for_a_person()
    with world.core.db.read() as db:
        return next(
            one
            for one in handoffs.open_ones(db, worker.conversation.id)
            if one.reason is HandoffReason.ASKED_FOR_PERSON
        )


async def files_a_complaint(worker: Complainant, contact: str) -> None:
    """From wherever the intake stands to the confirmation."""
    named = {"identity": "Anonymous", "contact": contact}
    while worker.conversation.open_question != "summary":
        await worker.taps(named.get(str(worker.conversation.open_question), "Skip"))
    await worker.taps("Yes, send it")


def barred(world: World, name: str, handoff: Handoff) -> bool:
    with world.core.db.read() as db:
        try:
            open_handoff(db, world.member(name), handoff.id, Permission.READ_CASES)
        except ConflictOfInterest:
            return True
    return False


async def test_conflict_with_a_workplace_holds_after_the_chat_was_erased(world: World) -> None:
    beside = await beside_the_case(world, world.blow)
    assert barred(world, "Eva", beside)
    with world.core.db.write() as db:
        own_cases.detach(db, world.blow.conversation.id)
    assert barred(world, "Eva", beside)
    assert not barred(world, "Ana", beside)


async def test_conflict_holds_after_a_colleague_claimed_the_case_of_a_worker_who_declined_contact(world: World) -> None:
    case, beside = world.blow.handoff(), await beside_the_case(world, world.blow)
    await case_work.declare_conflict(world.acting("Ben"), case.id, "she is my neighbour")
    await case_work.claim(world.acting("Ana"), case.id)
    assert barred(world, "Ben", beside)
    assert barred(world, "Eva", beside)


async def test_conflict_holds_after_the_case_moved_to_another_chat(world: World) -> None:
    case, beside = world.pay.handoff(), await beside_the_case(world, world.pay)
    await case_work.declare_conflict(world.acting("Ben"), case.id, "family")
    assert case.case
    with world.core.db.write() as db:
        handoffs.rebind(db, case.case, world.talk.conversation.id)
    assert barred(world, "Ben", beside)
    assert barred(world, "Ben", world.handoff(case.id))


async def test_conflict_with_the_chat_that_a_case_moved_to_covers_the_case_too(world: World) -> None:
    await case_work.declare_conflict(world.acting("Ben"), world.talk.handoff().id, "family")
    moved, beside = world.pay.handoff(), await beside_the_case(world, world.pay)
    assert moved.case
    assert not barred(world, "Ben", moved)
    with world.core.db.write() as db:
        handoffs.rebind(db, moved.case, world.talk.conversation.id)
    assert barred(world, "Ben", moved)
    assert barred(world, "Ben", beside)
    assert not barred(world, "Ana", moved)


def number_and_code(worker: Complainant) -> str:
    """As the worker wrote them down."""
    sent = "\n".join(worker.heard())
    number, code = re.search(r"A26-\w{5}", sent), re.search(r"\w{4}-\w{4}-\w{4}", sent.replace("A26-", ""))
    assert number
    assert code
    return f"{number[0]} {code[0]}"


async def test_who_is_barred_in_a_chat_lets_go_of_a_case_that_is_proven_there(world: World) -> None:
    await case_work.declare_conflict(world.acting("Ben"), world.fire.handoff().id, "family")
    held = world.pay.handoff()
    await case_work.claim(world.acting("Ben"), held.id)
    assert "now belongs to complaint" in await world.fire.says(number_and_code(world.pay))
    with world.core.db.read() as db:
        assert handoffs.get(db, held.id).claimed_by is None
        assert cases.get(db, held.case or 0).assigned_to is None
        assert alerts.is_open(db, held.id)
    assert LEFT not in world.fire.heard()[-1]
    assert await world.fire.says("a word that the assistant has to answer")


async def test_who_may_go_on_keeps_the_case_that_is_proven_in_another_chat(world: World) -> None:
    await case_work.declare_conflict(world.acting("Ben"), world.fire.handoff().id, "family")
    held = world.pay.handoff()
    await case_work.claim(world.acting("Ana"), held.id)
    await world.fire.says(number_and_code(world.pay))
    assert world.handoff(held.id).held_by(world.member("Ana").id)
    assert world.case(held.case or 0).assigned_to == world.member("Ana").id


async def test_who_has_another_chat_of_a_worker_is_seen_to_leave_it_when_a_bar_reaches_it(world: World) -> None:
    await world.fire.says(number_and_code(world.pay))
    third = Complainant(world.core, "chat-third")
    await third.says(number_and_code(world.pay))
    await case_work.declare_conflict(world.acting("Ana"), world.blow.handoff().id, "family")
    held = third.handoff()
    await case_work.claim(world.acting("Ana"), held.id)
    await world.fire.says(number_and_code(world.blow))
    assert world.handoff(held.id).claimed_by is None
    assert LEFT in third.heard()[-1]


async def test_conflict_bars_nobody_elses_conversations(world: World) -> None:
    await case_work.declare_conflict(world.acting("Ben"), world.pay.handoff().id, "family")
    assert not barred(world, "Ben", world.talk.handoff())
    assert not barred(world, "Ben", world.fire.handoff())


async def test_who_declines_contact_in_a_later_complaint_is_not_written_to_through_an_earlier_wish(
    world: World,
) -> None:
    asked = world.talk.handoff()
    await files_a_complaint(world.talk, "No")
    await case_work.claim(world.acting("Ana"), asked.id)
    with pytest.raises(ContactDeclined):
        await case_work.reply(world.acting("Ana"), asked.id, "Where are you?")


async def test_of_several_later_complaints_the_last_decides_whether_the_worker_may_be_written_to(world: World) -> None:
    asked = world.talk.handoff()
    await files_a_complaint(world.talk, "No")
    await world.talk.says("/report", kind=MessageKind.COMMAND, button="cmd:file_complaint")
    await world.talk.says("They also took my passport and keep it in the office")
    await world.talk.taps("That is all")
    await files_a_complaint(world.talk, "Yes, at any time")
    await case_work.claim(world.acting("Ana"), asked.id)
    await case_work.reply(world.acting("Ana"), asked.id, "Where are you?")


async def test_erasing_works_while_a_person_has_the_chat(world: World) -> None:
    held = world.talk.handoff()
    await case_work.claim(world.acting("Ana"), held.id)
    asked = await world.talk.says("Erase", kind=MessageKind.COMMAND, button="cmd:delete_my_data")
    assert "Erase everything?" in asked
    assert "erased" in await world.talk.taps("Yes, erase")
    with world.core.db.read() as db:
        assert drafts.find(db, world.core.keys, world.talk.conversation.id) is None
    assert "Erase" not in [item.text for item in world.items(held.id)]


async def test_wish_for_a_person_that_is_repeated_brings_what_was_said_since(world: World) -> None:
    handoff = world.talk.handoff()
    await world.talk.says("it is about my boss hitting me")
    await world.talk.asks_for_a_person()
    with world.core.db.read() as db:
        waiting = handoffs.open_ones(db, world.talk.conversation.id)
    assert [h.id for h in waiting] == [handoff.id]
    texts = [item.text for item in world.items(handoff.id)]
    assert texts.count("it is about my boss hitting me") == 1
    assert texts.count(world.talk.story) == 1


async def test_helpless_word_after_an_alarm_gets_the_emergency_number_and_later_the_menu(world: World) -> None:
    assert "911" in await world.fire.says("what do i do")
    world.clock.forward(minutes=40)
    assert "911" not in await world.fire.says("what do i do")
