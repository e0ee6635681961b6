"""A conversation between the assistant and a person: claimed, told, passed on, given back."""

from __future__ import annotations

import pytest

from bot.model.handoff import HandoffAlreadyClaimed, HandoffNotClaimed, HandoffReason, HandoffStatus
from bot.model.staff import ConflictOfInterest, NotAllowed
from bot.services import case_work, own_cases, queue_view, staff_care
from bot.services.handing_over import NothingToAssign
from bot.services.queue_view import Filters, QueueRow, Show
from bot.storage import alerts, conversations, handoffs
from tests.fakes.desk_world import World

pytestmark = pytest.mark.anyio
SAW, JOINED, LEFT = "has seen your message", "is now in this chat", "has left the chat"


async def test_claimed_handoff_cannot_be_claimed_again(world: World) -> None:
    handoff = world.pay.handoff()
    await case_work.claim(world.acting("Ana"), handoff.id)
    with pytest.raises(HandoffAlreadyClaimed):
        await case_work.claim(world.acting("Ben"), handoff.id)
    assert world.handoff(handoff.id).claimed_by == world.member("Ana").id


async def test_claiming_ones_own_again_tells_the_worker_nothing_new(world: World) -> None:
    handoff = world.pay.handoff()
    await case_work.claim(world.acting("Ana"), handoff.id)
    heard = world.pay.count()
    await case_work.claim(world.acting("Ana"), handoff.id)
    assert world.pay.count() == heard


async def test_claim_acknowledges_assigns_and_tells_the_worker(world: World) -> None:
    handoff = world.pay.handoff()
    await case_work.claim(world.acting("Ana"), handoff.id)
    assert JOINED in world.pay.heard()[-1]
    assert SAW not in world.pay.heard()[-1]
    assert world.pay.case().assigned_to == world.member("Ana").id
    with world.core.db.read() as db:
        assert not alerts.is_open(db, handoff.id)
    assert world.traces(handoff) == [("Ana", "acknowledged"), ("Ana", "claimed")]


async def test_whoever_raised_an_alarm_hears_once_that_somebody_saw_it(world: World) -> None:
    handoff = world.fire.handoff()
    await case_work.acknowledge(world.acting("Ana"), handoff.id)
    await case_work.acknowledge(world.acting("Ben"), handoff.id)
    await case_work.claim(world.acting("Ben"), handoff.id)
    assert sum(SAW in text for text in world.fire.heard()) == 1
    assert JOINED in world.fire.heard()[-1]


async def test_assistant_keeps_silent_while_a_person_has_the_chat(world: World) -> None:
    handoff = world.pay.handoff()
    await case_work.claim(world.acting("Ana"), handoff.id)
    assert await world.pay.says("I still have the pay stub") == ""
    assert world.items(handoff.id)[-1].text == "I still have the pay stub"


async def test_alarm_is_answered_even_while_a_person_has_the_chat(world: World) -> None:
    await case_work.claim(world.acting("Ana"), world.pay.handoff().id)
    answer = await world.pay.says("there is a fire in the packing house people are trapped")
    assert "911" in answer


async def test_given_back_chat_goes_on_at_the_open_question(world: World) -> None:
    handoff = world.talk.handoff()
    assert handoff.reason is HandoffReason.ASKED_FOR_PERSON
    question = world.talk.conversation.open_question
    assert question is not None
    await case_work.claim(world.acting("Ana"), handoff.id)
    await world.talk.says("hello?")
    await case_work.give_back(world.acting("Ana"), handoff.id)
    said = world.talk.heard()[-1]
    assert LEFT in said
    assert "danger" in said
    assert world.talk.conversation.open_question == question
    assert "Where do you work" in await world.talk.taps("No")


async def test_only_the_holder_gives_a_chat_back(world: World) -> None:
    handoff = world.pay.handoff()
    await case_work.claim(world.acting("Ana"), handoff.id)
    with pytest.raises(HandoffNotClaimed):
        await case_work.give_back(world.acting("Ben"), handoff.id)


async def test_case_stays_in_the_queue_after_its_chat_was_given_back(world: World) -> None:
    handoff = world.pay.handoff()
    await case_work.claim(world.acting("Ana"), handoff.id)
    await case_work.give_back(world.acting("Ana"), handoff.id)
    view = queue_view.queue(world.core, world.member("Ben"), Filters())
    row = next(r for r in view.rows if isinstance(r, QueueRow) and r.handoff.id == handoff.id)
    assert (row.holder, row.assignee) == (None, "Ana")
    assert handoff.id not in {
        r.handoff.id
        for r in queue_view.queue(world.core, world.member("Ben"), Filters(Show.DONE)).rows
        if isinstance(r, QueueRow)
    }


async def test_claim_makes_a_running_turn_begin_again(world: World) -> None:
    before = world.pay.conversation.version
    await case_work.claim(world.acting("Ana"), world.pay.handoff().id)
    assert world.pay.conversation.version > before


async def test_worker_who_declined_contact_keeps_the_assistant(world: World) -> None:
    handoff, heard = world.blow.handoff(), world.blow.count()
    await case_work.claim(world.acting("Ana"), handoff.id)
    assert world.blow.count() == heard
    assert world.handoff(handoff.id).conversation == ""
    assert await world.blow.says("hello") != ""


async def test_two_people_cannot_hold_two_handoffs_of_one_chat(world: World) -> None:
    await world.pay.says("there is a fire in the packing house people are trapped")
    case_handoff, alarm = _both(world)
    await case_work.claim(world.acting("Ana"), case_handoff)
    with pytest.raises(HandoffAlreadyClaimed):
        await case_work.claim(world.acting("Ben"), alarm)
    await case_work.claim(world.acting("Ana"), alarm)
    await world.pay.says("we are outside now")
    assert world.items(alarm)[-1].text == "we are outside now"
    await case_work.give_back(world.acting("Ana"), alarm)
    assert world.handoff(case_handoff).status is HandoffStatus.RETURNED
    assert await world.pay.says("hello") != ""


def _both(world: World) -> tuple[int, int]:
    with world.core.db.read() as db:
        first, second = handoffs.open_ones(db, world.pay.conversation.id)
    return first.id, second.id


@pytest.mark.parametrize("name", ["Tere", "Root"])
async def test_trainer_and_administrator_may_not_claim(world: World, name: str) -> None:
    with pytest.raises(NotAllowed):
        await case_work.claim(world.acting(name), world.pay.handoff().id)
    assert world.handoff(world.pay.handoff().id).status is HandoffStatus.WAITING


async def test_coordinator_passes_a_held_chat_on(world: World) -> None:
    handoff, heard = world.pay.handoff(), world.pay.count
    await case_work.claim(world.acting("Ana"), handoff.id)
    before = heard()
    await case_work.assign(world.acting("Cora"), handoff.id, world.member("Ben").id)
    assert world.handoff(handoff.id).claimed_by == world.member("Ben").id
    assert world.pay.case().assigned_to == world.member("Ben").id
    assert heard() == before


async def test_assignment_takes_along_all_that_the_holder_has_of_the_chat(world: World) -> None:
    case = world.pay.handoff()
    await world.pay.asks_for_a_person()
    wish = world.pay.handoff()
    assert wish.id != case.id
    await case_work.claim(world.acting("Ana"), case.id)
    await case_work.claim(world.acting("Ana"), wish.id)
    await case_work.assign(world.acting("Cora"), case.id, world.member("Ben").id)
    assert {world.handoff(case.id).claimed_by, world.handoff(wish.id).claimed_by} == {world.member("Ben").id}
    await case_work.give_back(world.acting("Ben"), case.id)
    assert not world.handoff(wish.id).is_claimed


async def test_assignment_respects_roles_and_conflicts(world: World) -> None:
    with pytest.raises(NotAllowed):
        await case_work.assign(world.acting("Ana"), world.pay.handoff().id, world.member("Ben").id)
    with pytest.raises(NotAllowed):
        await case_work.assign(world.acting("Cora"), world.pay.handoff().id, world.member("Tere").id)
    with pytest.raises(ConflictOfInterest):
        await case_work.assign(world.acting("Cora"), world.blow.handoff().id, world.member("Eva").id)
    with pytest.raises(NothingToAssign):
        await case_work.assign(world.acting("Cora"), world.fire.handoff().id, world.member("Ben").id)


async def test_what_a_disabled_person_held_goes_back_into_the_queue(world: World) -> None:
    handoff = world.pay.handoff()
    await case_work.claim(world.acting("Ana"), handoff.id)
    told = staff_care.disable(world.core, world.member("Root"), world.member("Ana").id, disabled=True)
    assert [chat.channel for chat in told] == ["telegram"]
    assert world.handoff(handoff.id).status is HandoffStatus.WAITING
    assert LEFT in world.pay.heard()[-1]
    with world.core.db.read() as db:
        assert alerts.is_open(db, handoff.id)


async def test_erased_chat_cannot_be_reached_and_is_not_held(world: World) -> None:
    handoff = world.pay.handoff()
    await case_work.claim(world.acting("Ana"), handoff.id)
    await case_work.give_back(world.acting("Ana"), handoff.id)
    with world.core.db.write() as db:
        conversation = world.pay.conversation.id
        own_cases.detach(db, conversation)
        conversations.empty(db, conversation, world.clock())
    await case_work.claim(world.acting("Ana"), handoff.id)
    assert world.handoff(handoff.id).conversation == ""
    with pytest.raises(case_work.WorkerGone):
        await case_work.reply(world.acting("Ana"), handoff.id, "hello")
