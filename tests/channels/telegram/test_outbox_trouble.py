"""What happens to a message that could not be sent, or of which nobody knows whether it was."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bot.channels.telegram import outbox
from bot.model.message import MAX_TEXT
from bot.storage import messages
from bot.storage.database import StorageFull

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore:.*retry_after")]
CASES = sorted(Path(__file__).with_name("replies").glob("*.json"))


@pytest.mark.parametrize("cut", ["before", "after"])
async def test_what_may_have_arrived_is_never_sent_again(
    cut: str, start: Any, telegram: Any, ana: Any, outgoing: Any, clock: Any
) -> None:
    telegram.fails("sendMessage", user=ana, cut=cut)
    async with start():
        doubtful, following = outgoing.put(ana, "doubtful"), outgoing.put(ana, "following")
        await telegram.until(outgoing.is_now(following, messages.SENT))
        clock.forward(hours=1)
        await outgoing.nudge()
    assert outgoing.state(doubtful) == (messages.UNCERTAIN, 1)
    assert ana.heard == (["doubtful", "following"] if cut == "after" else ["following"])


async def test_an_answer_that_cannot_be_read_counts_as_uncertain(
    start: Any, telegram: Any, ana: Any, outgoing: Any
) -> None:
    telegram.fails("sendMessage", user=ana, garbage=True)
    async with start():
        sent = outgoing.put(ana, "hello")
        await telegram.until(outgoing.is_now(sent, messages.UNCERTAIN))
    assert ana.heard == ["hello"]


async def test_what_never_left_is_sent_once_telegram_is_back(
    start: Any, telegram: Any, ana: Any, outgoing: Any
) -> None:
    async with start() as channel:
        with telegram.away():
            sent = outgoing.put(ana, "after the outage")
            await telegram.until(lambda: outgoing.state(sent)[1] >= 1)
            await telegram.until(lambda: channel.health.state == "away")
        await telegram.until(outgoing.is_now(sent, messages.SENT))
        await telegram.until(lambda: channel.health.ok)
    assert ana.heard == ["after the outage"]


async def test_nothing_more_is_tried_where_the_person_blocked_the_bot(
    start: Any, telegram: Any, ana: Any, outgoing: Any, clock: Any
) -> None:
    ana.blocks_bot()
    async with start():
        sent = outgoing.put(ana, "are you there?")
        await telegram.until(outgoing.is_now(sent, messages.FAILED))
        clock.forward(hours=5)
        await outgoing.nudge()
    assert outgoing.state(sent) == (messages.FAILED, 1)


async def test_nothing_more_is_tried_where_there_is_no_such_chat(start: Any, telegram: Any, outgoing: Any) -> None:
    stranger = telegram.user()
    async with start():
        sent = outgoing.put(stranger, "hello?")
        await telegram.until(outgoing.is_now(sent, messages.FAILED))
    assert telegram.violations == ["sendMessage: Bad Request: chat not found"]
    telegram.forget_violations()


async def test_what_a_crash_caught_on_its_way_is_not_sent_again(
    start: Any, telegram: Any, ana: Any, outgoing: Any, core: Any
) -> None:
    caught, waiting = outgoing.put(ana, "caught"), outgoing.put(ana, "waiting")
    with core.db.write() as db:
        messages.mark_attempt(db, caught)
    async with start():
        await telegram.until(outgoing.is_now(waiting, messages.SENT))
    assert outgoing.state(caught) == (messages.UNCERTAIN, 1)
    assert ana.heard == ["waiting"]


async def test_a_stop_lets_the_message_that_is_on_its_way_arrive(
    start: Any, telegram: Any, ana: Any, outgoing: Any
) -> None:
    telegram.fails("sendMessage", user=ana, slow=1.0)
    async with start():
        sent, next_one = outgoing.put(ana, "on its way"), outgoing.put(ana, "not begun")
        await telegram.until(lambda: telegram.calls("sendMessage"))
    assert outgoing.state(sent)[0] == messages.SENT
    assert outgoing.state(next_one) == (messages.PENDING, 0)


async def test_a_stop_does_not_wait_for_ever(
    start: Any, telegram: Any, ana: Any, outgoing: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "GRACE_SECONDS", 0.2)
    telegram.fails("sendMessage", user=ana, slow=9.0)
    async with start():
        sent = outgoing.put(ana, "stuck")
        await telegram.until(lambda: telegram.calls("sendMessage"))
        begun = asyncio.get_running_loop().time()
    assert asyncio.get_running_loop().time() - begun < 2.0
    assert outgoing.state(sent)[0] == messages.SENDING


async def test_a_later_piece_is_tried_again_without_repeating_the_first(
    start: Any, telegram: Any, ana: Any, outgoing: Any, unhurried: Any
) -> None:
    text = "a" * MAX_TEXT + " " + "b" * 10
    async with start(pacer=unhurried):
        sent = outgoing.put(ana, "first")
        await telegram.until(outgoing.is_now(sent, messages.SENT))
        telegram.fails("sendMessage", user=ana, slow=0.3)
        sent = outgoing.put(ana, text)
        await telegram.until(lambda: len(telegram.calls("sendMessage")) == 2)
        telegram.fails("sendMessage", user=ana, times=2, status=500)
        await telegram.until(outgoing.is_now(sent, messages.SENT))
    assert [len(heard) for heard in ana.heard] == [5, MAX_TEXT, 10]
    assert len(telegram.calls("sendMessage")) == 5


async def test_a_full_disk_does_not_make_a_message_go_out_twice(
    start: Any, telegram: Any, ana: Any, outgoing: Any, core: Any
) -> None:
    telegram.fails("sendMessage", user=ana, slow=0.4)
    async with start():
        sent = outgoing.put(ana, "once")
        await telegram.until(lambda: telegram.calls("sendMessage"))
        core.db.faults = [StorageFull("full"), StorageFull("full")]
        await telegram.until(outgoing.is_now(sent, messages.SENT))
    assert ana.heard == ["once"]
    assert not core.db.faults


async def test_nothing_goes_out_that_could_not_be_noted_first(
    start: Any, telegram: Any, ana: Any, outgoing: Any, core: Any
) -> None:
    async with start():
        await telegram.until(lambda: telegram.calls("getUpdates"))
        sent = outgoing.put(ana, "noted")
        core.db.faults = [StorageFull("full")]
        await telegram.until(outgoing.is_now(sent, messages.SENT))
    assert outgoing.state(sent) == (messages.SENT, 1)
    assert ana.heard == ["noted"]
