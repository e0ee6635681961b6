"""Nothing is confirmed to Telegram before it is committed, and nothing is kept twice."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot.channels.telegram import polling
from bot.channels.telegram.channel import TelegramChannel
from bot.content.library import load_library
from bot.content.render import Renderer
from bot.model.clock import system_clock
from bot.model.message import Incoming
from bot.services import receive as receiving
from bot.services.alarms import check_missed
from bot.services.core import Core, Options
from bot.services.receive import Received, receive
from bot.settings import ROOT
from bot.storage.database import Database, StorageFull
from bot.storage.keys import ServerKeys
from bot.understanding.reader import MessageReader

pytestmark = pytest.mark.anyio


def locked() -> OperationalError:
    return OperationalError("BEGIN IMMEDIATE", {}, Exception("database is locked"))


async def test_updates_are_kept_in_order_and_then_confirmed(start: Any, telegram: Any, kept: Any) -> None:
    ana = telegram.user()
    for n in range(5):
        ana.sends_text(f"message {n}")
    async with start():
        await telegram.until(lambda: telegram.confirmed == 5)
    assert kept.rows() == [("text", f"message {n}") for n in range(5)]


async def test_nothing_is_confirmed_while_it_cannot_be_kept(start: Any, telegram: Any, core: Any, kept: Any) -> None:
    core.db.faults = [StorageFull("full")] * 3 + [locked()] * 3
    telegram.user().sends_text("they did not pay me")
    pauses: list[float] = []

    async def counted(seconds: float) -> None:
        assert telegram.confirmed == 0
        assert kept.rows() == []
        pauses.append(seconds)
        await asyncio.sleep(0)

    # The outbox begins with a transaction of its own, which takes one of the faults.
    async with start(sleep=counted) as channel:
        await telegram.until(lambda: telegram.confirmed == 1)
        await telegram.until(lambda: channel.health.ok)
    assert kept.rows() == [("text", "they did not pay me")]
    assert 16.0 in pauses or 8.0 in pauses
    assert max(pauses) <= 30.0


async def test_health_tells_that_updates_cannot_be_kept(start: Any, telegram: Any, core: Any) -> None:
    async with start() as channel:
        await telegram.until(lambda: channel.health.ok)
        core.db.faults = [StorageFull("full")] * 6
        telegram.user().sends_text("hello")
        await telegram.until(lambda: channel.health.state == "not_keeping")
        await telegram.until(lambda: channel.health.ok)


async def test_the_offset_moves_after_the_commit_and_not_before(
    start: Any, telegram: Any, kept: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = asyncio.Event()

    async def slowly(core: Any, incoming: Any) -> Any:
        await held.wait()
        return await receive(core, incoming)

    monkeypatch.setattr(polling, "receive", slowly)
    telegram.user().sends_text("hello")
    async with start():
        await telegram.until(lambda: telegram.calls("getUpdates"))
        await asyncio.sleep(0.5)
        assert len(telegram.waiting) == 1
        assert len(telegram.calls("getUpdates")) == 1
        held.set()
        await telegram.until(lambda: not telegram.waiting)
    assert kept.rows() == [("text", "hello")]


async def test_an_update_that_comes_again_is_harmless(start: Any, telegram: Any, kept: Any) -> None:
    ana = telegram.user()
    ana.sends_text("only once")
    update = telegram.waiting[0]
    async with start():
        await telegram.until(lambda: telegram.confirmed == 1)
        telegram.brings_again(update)
        ana.sends_text("next")
        await telegram.until(lambda: telegram.confirmed == 3)
    assert kept.rows() == [("text", "only once"), ("text", "next")]


async def test_a_crash_between_commit_and_confirmation_loses_and_doubles_nothing(
    start: Any, telegram: Any, kept: Any
) -> None:
    telegram.user().sends_text("hello")
    # The call that would confirm never arrives.
    async with start():
        await telegram.until(lambda: telegram.calls("getUpdates"))
        telegram.fails("getUpdates", times=1000, cut="before")
        await telegram.until(kept.rows)
    assert len(telegram.waiting) == 1
    telegram._world.faults.clear()
    async with start():
        await telegram.until(lambda: telegram.confirmed == 1)
    assert kept.rows() == [("text", "hello")]


class ReadsNothing:
    """Neither an alarm nor a language: for a process that only has to keep."""

    model_loaded = False

    def read(self, *_args: object) -> None:
        return None


def _poll_in_a_process(folder: str, url: str, token: str) -> None:
    """The channel alone, which kills its process as soon as it has committed."""

    async def kept_then_killed(core: Core, incoming: Incoming) -> Received:
        await receive(core, incoming)
        os.kill(os.getpid(), signal.SIGKILL)
        raise AssertionError("still alive")

    polling.receive = kept_then_killed
    nothing = ReadsNothing()
    reader = MessageReader(None, nothing, nothing, None)  # type: ignore[arg-type]  # neither is asked for anything here
    core = Core(
        Database(f"sqlite:///{folder}/amparo.db"),
        ServerKeys.from_master(b"k" * 32),
        Renderer(load_library(ROOT, {}, demo=True)),
        reader,
        system_clock,
        Options("fair_food_program", Path(folder)),
    )
    asyncio.run(TelegramChannel(core, token, url).run())


async def test_a_kill_right_after_the_commit_loses_and_doubles_nothing(
    start: Any, telegram: Any, kept: Any, tmp_path: Path
) -> None:
    telegram.user().sends_text("before the kill")
    killed = multiprocessing.get_context("spawn").Process(
        target=_poll_in_a_process, args=(str(tmp_path), telegram.url, telegram.token)
    )
    killed.start()
    await asyncio.to_thread(killed.join, 60)
    assert killed.exitcode == -signal.SIGKILL
    assert kept.rows() == [("text", "before the kill")]
    assert len(telegram.waiting) == 1
    async with start():
        await telegram.until(lambda: telegram.confirmed == 1)
    assert kept.rows() == [("text", "before the kill")]


async def test_an_alarm_is_read_although_the_first_try_kept_the_message_unchecked(
    start: Any, telegram: Any, kept: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[str] = []

    def defective(core: Any, text: str, button: str | None) -> None:
        raise ValueError("a defect of ours")

    def failing_once(core: Any) -> int:
        tries.append("missed")
        if len(tries) == 1:
            raise locked()
        return check_missed(core)

    monkeypatch.setattr(receiving, "read_sign", defective)
    monkeypatch.setattr(receiving, "check_missed", failing_once)
    ana = telegram.user()
    ana.sends_text("help, the house is on fire and we are locked in")
    async with start():
        await telegram.until(lambda: ana.heard)
    assert "911" in ana.heard[0]
    assert [text for _, text in kept.rows()] == ["help, the house is on fire and we are locked in"]
    assert len(tries) == 2
