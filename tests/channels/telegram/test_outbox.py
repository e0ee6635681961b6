"""What goes out: its form, its order and its pace."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.model.message import MAX_TEXT, Button
from bot.storage import messages
from tests.fakes.bot_api_checks import units

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore:.*retry_after")]
CASES = sorted(Path(__file__).with_name("replies").glob("*.json"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
async def test_reply_becomes_the_calls_of_the_table(
    path: Path, start: Any, telegram: Any, ana: Any, outgoing: Any, unhurried: Any
) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    async with start(pacer=unhurried):
        reply = case["reply"]
        sent = outgoing.put(ana, reply["text"], *(Button(*pair) for pair in reply["buttons"]))
        await telegram.until(outgoing.is_now(sent, messages.SENT))
    calls = [call.params for call in telegram.calls("sendMessage")]
    assert [call["text"] for call in calls] == [wanted["text"] for wanted in case["calls"]]
    for call, wanted in zip(calls, case["calls"], strict=True):
        assert call["chat_id"] == str(ana.id)
        assert json.loads(call.get("reply_markup", "null")) == wanted.get("reply_markup")
        assert json.loads(call["link_preview_options"]) == {"is_disabled": True}


async def test_a_long_text_arrives_in_pieces_with_the_buttons_under_the_last(
    start: Any, telegram: Any, ana: Any, outgoing: Any, unhurried: Any
) -> None:
    text = " ".join(f"palabra{n}" for n in range(1500))
    async with start(pacer=unhurried):
        sent = outgoing.put(ana, text, Button("Sí", "cmd:affirm"))
        await telegram.until(outgoing.is_now(sent, messages.SENT))
    assert len(ana.heard) > 2
    assert all(units(piece) <= MAX_TEXT for piece in ana.heard)
    assert " ".join(ana.heard).split() == text.split()
    marked = ["reply_markup" in call.params for call in telegram.calls("sendMessage")]
    assert marked == [False] * (len(marked) - 1) + [True]


async def test_messages_of_a_chat_arrive_in_order_also_where_one_has_to_be_tried_again(
    start: Any, telegram: Any, ana: Any, outgoing: Any, unhurried: Any
) -> None:
    telegram.fails("sendMessage", user=ana, times=1, status=500)
    async with start(pacer=unhurried):
        sent = [outgoing.put(ana, f"message {n}") for n in range(5)]
        await telegram.until(outgoing.is_now(sent[-1], messages.SENT))
    assert ana.heard == [f"message {n}" for n in range(5)]
    assert outgoing.state(sent[0]) == (messages.SENT, 2)


async def test_the_attempt_is_noted_before_the_call_is_made(start: Any, telegram: Any, ana: Any, outgoing: Any) -> None:
    telegram.fails("sendMessage", slow=1.0)
    async with start():
        sent = outgoing.put(ana, "hello")
        await telegram.until(lambda: telegram.calls("sendMessage"))
        assert outgoing.state(sent) == (messages.SENDING, 1)
        await telegram.until(outgoing.is_now(sent, messages.SENT))


async def test_a_chat_that_must_wait_holds_up_no_other(
    start: Any, telegram: Any, ana: Any, beto: Any, outgoing: Any, clock: Any, unhurried: Any
) -> None:
    telegram.fails("sendMessage", user=ana, status=429, retry_after=600)
    async with start(pacer=unhurried):
        held = [outgoing.put(ana, f"to Ana {n}") for n in range(2)]
        await telegram.until(lambda: outgoing.state(held[0]) == (messages.PENDING, 1))
        free = [outgoing.put(beto, f"to Beto {n}") for n in range(4)]
        await telegram.until(outgoing.is_now(free[-1], messages.SENT))
        assert beto.heard == [f"to Beto {n}" for n in range(4)]
        clock.forward(seconds=590)
        await outgoing.nudge()
        assert ana.heard == []
        clock.forward(seconds=11)
        await outgoing.nudge()
        await telegram.until(outgoing.is_now(held[-1], messages.SENT))
    assert ana.heard == ["to Ana 0", "to Ana 1"]


async def test_a_chat_that_answers_slowly_holds_up_no_other(
    start: Any, telegram: Any, ana: Any, beto: Any, outgoing: Any
) -> None:
    telegram.fails("sendMessage", user=ana, slow=3.0)
    async with start():
        slow, quick = outgoing.put(ana, "slow"), outgoing.put(beto, "quick")
        await telegram.until(outgoing.is_now(quick, messages.SENT), seconds=2.0)
        assert outgoing.state(slow)[0] == messages.SENDING
        await telegram.until(outgoing.is_now(slow, messages.SENT))


async def test_a_secret_is_wiped_once_it_is_sent(start: Any, telegram: Any, ana: Any, outgoing: Any, core: Any) -> None:
    async with start():
        sent = outgoing.put(ana, "your code: K7QF", secret=True)
        await telegram.until(outgoing.is_now(sent, messages.SENT))
    assert ana.heard == ["your code: K7QF"]
    with core.db.read() as db:
        assert db.execute(messages.table.select().where(messages.table.c.id == sent)).one().sealed_body is None


async def test_many_chats_at_once_stay_below_25_a_second(start: Any, telegram: Any, outgoing: Any) -> None:
    people = [telegram.user() for _ in range(40)]
    for person in people:
        person.sends_text("hi")
    telegram._world.updates.clear()
    sent = [outgoing.put(person, "an answer") for person in people]
    async with start():
        await telegram.until(lambda: len(telegram.calls("sendMessage")) == len(people))
        await telegram.until(outgoing.is_now(sent[-1], messages.SENT))
    times = sorted(call.at for call in telegram.calls("sendMessage"))
    # A little above 25, because the network adds its own unevenness to moments that are right at their start.
    assert max(sum(begin <= at < begin + 1.0 for at in times) for begin in times) <= 28
    assert times[-1] - times[0] > 1.2
