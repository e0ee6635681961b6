"""Conflicts of interest: by the workplace or by one's own word, they bar the case and what belongs to it."""

from __future__ import annotations

import pytest

from bot.model.handoff import HandoffStatus
from bot.model.staff import ConflictOfInterest, NotAllowed
from bot.services import case_work, queue_view
from bot.services.items import TextMissing
from bot.services.queue_view import BarredRow, Filters
from bot.storage import alerts
from tests.fakes.desk_world import BLUE_HERON, World

pytestmark = pytest.mark.anyio
LEFT = "has left the chat"


async def test_interest_in_the_workplace_bars_the_case(world: World) -> None:
    assert world.blow.case().workplace == BLUE_HERON
    with pytest.raises(ConflictOfInterest):
        await case_work.claim(world.acting("Eva"), world.blow.handoff().id)
    rows = queue_view.queue(world.core, world.member("Eva"), Filters()).rows
    assert BarredRow(world.blow.handoff().id) in rows


async def test_interest_in_the_workplace_bars_the_same_workers_alarm(world: World) -> None:
    await world.blow.says("there is a fire in the packing house people are trapped")
    with pytest.raises(ConflictOfInterest):
        await case_work.acknowledge(world.acting("Eva"), world.blow.handoff().id)


async def test_declared_conflict_bars_and_puts_the_chat_back_into_the_queue(world: World) -> None:
    handoff = world.pay.handoff()
    await case_work.claim(world.acting("Ana"), handoff.id)
    await case_work.declare_conflict(world.acting("Ana"), handoff.id, "my brother is the crew leader")
    now = world.handoff(handoff.id)
    assert (now.status, now.claimed_by) == (HandoffStatus.WAITING, None)
    assert world.pay.case().assigned_to is None
    assert LEFT in world.pay.heard()[-1]
    assert ("Ana", "declared_conflict") in world.traces(handoff)
    with world.core.db.read() as db:
        assert alerts.is_open(db, handoff.id)
    with pytest.raises(ConflictOfInterest):
        await case_work.claim(world.acting("Ana"), handoff.id)
    await case_work.claim(world.acting("Ben"), handoff.id)


async def test_conflict_follows_the_case_into_a_later_handoff(world: World) -> None:
    handoff = world.pay.handoff()
    await case_work.claim(world.acting("Ben"), handoff.id)
    await case_work.give_back(world.acting("Ben"), handoff.id)
    await case_work.declare_conflict(world.acting("Ana"), handoff.id, "family")
    await world.pay.taps("Add to it")
    await world.pay.says("it happened again")
    assert world.pay.handoff().id != handoff.id
    with pytest.raises(ConflictOfInterest):
        await case_work.claim(world.acting("Ana"), world.pay.handoff().id)


async def test_conflict_needs_a_reason_and_only_a_coordinator_bars_others(world: World) -> None:
    handoff, ben = world.pay.handoff(), world.member("Ben").id
    with pytest.raises(TextMissing):
        await case_work.declare_conflict(world.acting("Ana"), handoff.id, "  ")
    with pytest.raises(NotAllowed):
        await case_work.declare_conflict(world.acting("Ana"), handoff.id, "he told me", ben)
    await case_work.declare_conflict(world.acting("Cora"), handoff.id, "he told me", ben)
    with pytest.raises(ConflictOfInterest):
        await case_work.claim(world.acting("Ben"), handoff.id)
