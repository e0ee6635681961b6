"""Polling goes on where Telegram, the network or one update gives trouble, and says so in the health."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from bot.channels.telegram import polling
from bot.channels.telegram.channel import TelegramChannel
from bot.services.receive import receive
from tests.fakes.bot_api import FakeTelegram

pytestmark = pytest.mark.anyio


async def test_a_defect_with_one_update_does_not_hold_up_the_others_for_ever(
    start: Any, telegram: Any, kept: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def defective(core: Any, incoming: Any) -> Any:
        if incoming.text == "poison":
            raise ValueError("a defect of ours")
        return await receive(core, incoming)

    monkeypatch.setattr(polling, "receive", defective)
    ana = telegram.user()
    ana.sends_text("poison")
    ana.sends_text("fine")
    async with start():
        await telegram.until(lambda: telegram.confirmed == 2)
    assert kept.rows() == [("other", ""), ("text", "fine")]


async def test_an_update_that_the_library_cannot_read_holds_up_nothing(start: Any, telegram: Any, kept: Any) -> None:
    ana = telegram.user()
    ana.sends({"poll": {"id": "1", "question": "who saw it?"}})
    ana.sends({"forward_origin": {"type": "user"}, "text": "they told me to be quiet"})
    ana.sends_text("fine")
    async with start():
        await telegram.until(lambda: telegram.confirmed == 3)
    assert kept.rows() == [("other", ""), ("text", "they told me to be quiet"), ("text", "fine")]


@pytest.mark.parametrize(
    "trouble",
    [
        {"status": 500},
        {"status": 502},
        {"cut": "before"},
        {"cut": "after"},
        {"garbage": True},
        {"status": 429, "retry_after": 1},
    ],
)
@pytest.mark.filterwarnings("ignore:.*retry_after")
async def test_trouble_while_polling_is_waited_out(
    trouble: dict[str, Any], start: Any, telegram: Any, kept: Any
) -> None:
    telegram.fails("getUpdates", times=3, **trouble)
    telegram.fails("deleteWebhook", times=2, **trouble)
    telegram.user().sends_text("hello")
    async with start():
        await telegram.until(lambda: telegram.confirmed == 1)
    assert kept.rows() == [("text", "hello")]


async def test_it_starts_while_telegram_is_away(start: Any, telegram: Any, kept: Any) -> None:
    telegram.user().sends_text("hello")
    with telegram.away():
        running = start()
        channel = await running.__aenter__()
        await telegram.until(lambda: channel.health.state == "away")
    try:
        await telegram.until(lambda: telegram.confirmed == 1)
    finally:
        await running.__aexit__(None, None, None)
    assert kept.rows() == [("text", "hello")]


async def test_a_wrong_token_shows_in_the_health_and_ends_nothing(core: Any, telegram: Any) -> None:
    channel = TelegramChannel(core, "1:wrong", telegram.url)
    task = asyncio.create_task(channel.run())
    await telegram.until(lambda: channel.health.state == "refused")
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert task.cancelled()
    assert set(telegram.violations) <= {"deleteWebhook: Unauthorized", "setMyCommands: Unauthorized"}
    telegram.forget_violations()


async def test_a_second_poller_shows_in_the_health(start: Any, telegram: Any) -> None:
    async with start(poll_seconds=20) as channel:
        await telegram.until(lambda: telegram.calls("getUpdates"))
        telegram.fails("getUpdates", status=409)
        telegram.user().sends_text("wakes the poll")
        await telegram.until(lambda: channel.health.state == "conflict")
        await telegram.until(lambda: channel.health.ok)


async def test_after_a_quiet_week_telegram_may_number_anew_below(start: Any, telegram: Any, kept: Any) -> None:
    ana = telegram.user()
    ana.sends_text("before")
    async with start(poll_seconds=1):
        await telegram.until(lambda: telegram.confirmed == 1)
        await telegram.until(lambda: "offset" not in telegram.calls("getUpdates")[-1].params)
        ana.sends_text("after")
        with telegram._world.changed:
            telegram._world.updates[-1]["update_id"] = 17
        await telegram.until(lambda: telegram.confirmed == 2)
    assert [text for _, text in kept.rows()] == ["before", "after"]


async def test_the_fake_ends_the_first_of_two_polls(telegram: FakeTelegram) -> None:
    async with httpx.AsyncClient(base_url=f"{telegram.url}/bot{telegram.token}") as client:
        first = asyncio.create_task(client.post("/getUpdates", data={"timeout": "5"}))
        await telegram.until(lambda: telegram.calls("getUpdates"))
        second = asyncio.create_task(client.post("/getUpdates", data={"timeout": "1"}))
        assert (await first).status_code == 409
        assert (await second).json() == {"ok": True, "result": []}
