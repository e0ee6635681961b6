"""Replies, notes, steps and urgency: what reaches the worker, what is sealed, what is refused."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select, update

from bot.model.case import CaseAlreadyConcluded, CaseStatus, Disposition, WrongStep
from bot.model.clock import to_the_hour
from bot.model.handoff import HandoffNotClaimed
from bot.model.staff import NotAllowed
from bot.model.triage import Urgency
from bot.services import case_work
from bot.services.core import messages_bell, outbox_bell
from bot.services.items import ITEM_NOTE, ITEM_REPLY, ITEM_URGENCY, TextMissing, TextTooLong, change_from_json
from bot.storage import alerts, cases, messages, tables
from bot.storage.cases import CaseChangedMeanwhile
from tests.fakes.desk_world import World

pytestmark = pytest.mark.anyio
WORDS = "Hello. Do you still have the pay stub of that week?"


async def held(world: World) -> int:
    handoff = world.pay.handoff().id
    await case_work.claim(world.acting("Ana"), handoff)
    return handoff


async def test_reply_reaches_the_outbox_as_a_persons_word_and_the_case_sealed(world: World) -> None:
    handoff = await held(world)
    await case_work.reply(world.acting("Ana"), handoff, f"  {WORDS}\r\n")
    last = world.pay._all()[-1]
    assert (last.text, last.sender, last.delivery) == (WORDS, messages.PERSON, messages.PENDING)
    assert [item.text for item in world.items(handoff, ITEM_REPLY)] == [WORDS]
    assert world.pay.case().first_contact_at == to_the_hour(world.clock())
    assert world.pay.case().contact_due() is None
    assert ("Ana", "replied") in world.traces(world.handoff(handoff))


async def test_reply_rings_the_workers_channel(world: World) -> None:
    handoff, rung = await held(world), []
    world.core.bells.ring = rung.append  # type: ignore[method-assign]
    await case_work.reply(world.acting("Ana"), handoff, WORDS)
    assert {outbox_bell("telegram"), messages_bell(world.pay.conversation.id)} <= set(rung)


async def test_reply_needs_the_claim(world: World) -> None:
    with pytest.raises(HandoffNotClaimed):
        await case_work.reply(world.acting("Ana"), world.pay.handoff().id, WORDS)
    handoff = await held(world)
    with pytest.raises(HandoffNotClaimed):
        await case_work.reply(world.acting("Ben"), handoff, WORDS)
    with pytest.raises(HandoffNotClaimed):
        await case_work.reply(world.acting("Cora"), handoff, WORDS)
    assert WORDS not in world.pay.heard()


async def test_nobody_writes_to_a_worker_who_declined_contact(world: World) -> None:
    handoff, heard = world.blow.handoff().id, world.blow.count()
    await case_work.claim(world.acting("Ana"), handoff)
    with pytest.raises(case_work.ContactDeclined):
        await case_work.reply(world.acting("Ana"), handoff, WORDS)
    await case_work.move(world.acting("Ana"), handoff, CaseStatus.ASSESSING)
    assert world.blow.count() == heard
    assert world.items(handoff, ITEM_REPLY) == []


async def test_same_words_from_one_page_reach_the_worker_once(world: World) -> None:
    handoff = await held(world)
    seen = max(item.id for item in world.items(handoff))
    for _ in range(2):
        await case_work.reply(world.acting("Ana"), handoff, WORDS, seen=seen)
    assert world.pay.heard().count(WORDS) == 1
    later = max(item.id for item in world.items(handoff))
    await case_work.reply(world.acting("Ana"), handoff, WORDS, seen=later)
    assert world.pay.heard().count(WORDS) == 2


@pytest.mark.parametrize(("text", "error"), [("", TextMissing), (" \n", TextMissing), ("x" * 4097, TextTooLong)])
async def test_unusable_reply_is_refused(world: World, text: str, error: type[Exception]) -> None:
    handoff = await held(world)
    with pytest.raises(error):
        await case_work.reply(world.acting("Ana"), handoff, text)


async def test_reply_follows_the_worker_into_another_chat(world: World) -> None:
    handoff = await held(world)
    with world.core.db.write() as db:
        case = cases.get(db, world.pay.case().id)
        cases.save(db, replace(case, conversation=world.fire.conversation.id), case)
    await case_work.reply(world.acting("Ana"), handoff, WORDS)
    assert world.fire.heard()[-1] == WORDS
    await world.fire.says("yes I have it")
    assert world.items(handoff)[-1].text == "yes I have it"


async def test_note_is_sealed_and_says_nothing_to_the_worker(world: World) -> None:
    handoff, heard = world.pay.handoff().id, world.pay.count()
    await case_work.note(world.acting("Ben"), handoff, "called the farm office")
    assert [item.text for item in world.items(handoff, ITEM_NOTE)] == ["called the farm office"]
    assert world.pay.count() == heard
    with world.core.db.read() as db:
        stored = b"".join(db.execute(select(tables.sealed_items.c.sealed_body)).scalars())
    assert b"farm office" not in stored


async def test_each_new_status_is_told_to_the_worker(world: World) -> None:
    handoff = await held(world)
    await case_work.move(world.acting("Ana"), handoff, CaseStatus.ASSESSING)
    number = world.pay.case().number
    assert "There is news." in world.pay.heard()[-1]
    assert number in world.pay.heard()[-1]
    await case_work.move(world.acting("Ana"), handoff, CaseStatus.ADDRESSING)
    await case_work.conclude(world.acting("Ana"), handoff, Disposition.RESOLVED, "paid in full")
    case = world.pay.case()
    assert (case.status, case.disposition) == (CaseStatus.CONCLUDED, Disposition.RESOLVED)
    assert "finished" in world.pay.heard()[-1]


async def test_steps_are_refused_out_of_order_and_after_the_end(world: World) -> None:
    handoff = await held(world)
    with pytest.raises(WrongStep):
        await case_work.move(world.acting("Ana"), handoff, CaseStatus.ADDRESSING)
    await case_work.conclude(world.acting("Ana"), handoff, Disposition.REFERRED, "to the labour office")
    with pytest.raises(CaseAlreadyConcluded):
        await case_work.move(world.acting("Ana"), handoff, CaseStatus.ASSESSING)
    with pytest.raises(CaseAlreadyConcluded):
        await case_work.change_urgency(world.acting("Ana"), handoff, Urgency.P0, "really")


async def test_conversation_without_a_case_has_no_status(world: World) -> None:
    handoff = world.fire.handoff().id
    await case_work.claim(world.acting("Ana"), handoff)
    with pytest.raises(case_work.NoCase):
        await case_work.move(world.acting("Ana"), handoff, CaseStatus.ASSESSING)


async def test_only_whoever_works_on_a_case_decides(world: World) -> None:
    handoff = world.pay.handoff().id
    for name in ("Ana", "Ben"):
        with pytest.raises(HandoffNotClaimed):
            await case_work.move(world.acting(name), handoff, CaseStatus.ASSESSING)
    await held(world)
    with pytest.raises(HandoffNotClaimed):
        await case_work.change_urgency(world.acting("Ben"), handoff, Urgency.P3, "not so bad")
    await case_work.move(world.acting("Cora"), handoff, CaseStatus.ASSESSING)
    for name in ("Tere", "Root"):
        with pytest.raises(NotAllowed):
            await case_work.note(world.acting(name), handoff, "hello")


async def test_case_goes_on_with_its_person_after_the_chat_was_given_back(world: World) -> None:
    handoff = await held(world)
    await case_work.give_back(world.acting("Ana"), handoff)
    await case_work.move(world.acting("Ana"), handoff, CaseStatus.ASSESSING)
    assert world.pay.case().status is CaseStatus.ASSESSING


async def test_person_lowers_an_urgency_with_a_reason_that_is_kept(world: World) -> None:
    handoff = await held(world)
    before = world.pay.case().urgency
    await case_work.change_urgency(world.acting("Ana"), handoff, Urgency.P3, "the boss has paid since")
    assert world.pay.case().urgency is Urgency.P3
    assert world.handoff(handoff).urgency is Urgency.P3
    change = change_from_json(world.items(handoff, ITEM_URGENCY)[0].text)
    assert (change.before, change.after, change.why) == (before, "P3", "the boss has paid since")


async def test_urgency_needs_a_reason_and_a_difference(world: World) -> None:
    handoff = await held(world)
    with pytest.raises(TextMissing):
        await case_work.change_urgency(world.acting("Ana"), handoff, Urgency.P3, " ")
    with pytest.raises(case_work.NothingChanged):
        await case_work.change_urgency(world.acting("Ana"), handoff, world.pay.case().urgency, "why not")


async def test_raised_urgency_alerts_anew(world: World) -> None:
    handoff = world.pay.handoff().id
    await case_work.acknowledge(world.acting("Ben"), handoff)
    await case_work.change_urgency(world.acting("Cora"), handoff, Urgency.P0, "they are locked in")
    with world.core.db.read() as db:
        due = [alert for alert in alerts.due(db, world.clock()) if alert.handoff == handoff]
    assert [alert.urgency for alert in due] == [Urgency.P0]


async def test_open_alert_follows_a_lowered_urgency(world: World) -> None:
    handoff = world.pay.handoff().id
    await case_work.change_urgency(world.acting("Cora"), handoff, Urgency.P3, "read it: it can wait")
    with world.core.db.read() as db:
        assert [a.urgency for a in alerts.open_ones(db) if a.handoff == handoff] == [Urgency.P3]


async def test_change_by_somebody_quicker_is_noticed_and_nothing_is_written(world: World) -> None:
    case = world.pay.case()
    with world.core.db.write() as db:
        db.execute(update(tables.cases).where(tables.cases.c.id == case.id).values(status="withdrawn"))
    with world.core.db.write() as db, pytest.raises(CaseChangedMeanwhile):
        cases.save(db, case.move(CaseStatus.ASSESSING, world.clock()), case)
    assert world.pay.case().status is CaseStatus.WITHDRAWN
