"""What surrounds the messages: menus, taps, the typing sign, groups."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.channels.telegram import typing_sign
from bot.model.message import Button
from bot.services.turn_worker import TurnWorker
from bot.storage import conversations, inbox, messages
from tests.fakes.dialogue import ScriptedDialogue

pytestmark = pytest.mark.anyio


async def test_the_menu_is_set_for_each_language_and_for_all_others(start: Any, telegram: Any, core: Any) -> None:
    async with start():
        await telegram.until(lambda: telegram.menu("es"))
    assert list(telegram.menu()) == ["start", "help", "language", "cancel", "delete"]
    assert telegram.menu() == telegram.menu("en")
    wordings = core.renderer.library.wordings
    assert telegram.menu("es") == {name: wordings.text(f"command_{name}", "es") for name in telegram.menu()}
    assert telegram.menu("es") != telegram.menu("en")


async def test_the_menu_is_set_once_telegram_is_back(start: Any, telegram: Any) -> None:
    telegram.fails("setMyCommands", times=3, status=500)
    async with start():
        await telegram.until(lambda: telegram.menu("es"))


async def test_a_tap_is_answered_at_once_even_while_it_cannot_be_kept(
    start: Any, telegram: Any, outgoing: Any, kept: Any, core: Any
) -> None:
    ana = telegram.user()
    ana.sends_text("hi")
    async with start():
        sent = outgoing.put(ana, "Choose:", Button("Yes", "cmd:affirm"), Button("No", "cmd:deny"))
        await telegram.until(outgoing.is_now(sent, messages.SENT))
        await telegram.until(lambda: not telegram.waiting)
        core.db.faults = [OSError("disk")] * 4
        ana.taps("No")
        await telegram.until(lambda: not telegram.open_queries)
        assert core.db.faults
        await telegram.until(lambda: not telegram.waiting)
    assert kept.rows() == [("text", "hi"), ("button", "No")]
    with core.db.read() as db:
        assert db.execute(inbox.table.select()).all()[1].kind == "button"


async def test_a_tap_whose_answer_fails_is_kept_all_the_same(
    start: Any, telegram: Any, outgoing: Any, kept: Any
) -> None:
    telegram.fails("answerCallbackQuery", status=500)
    ana = telegram.user()
    ana.sends_text("hi")
    async with start():
        sent = outgoing.put(ana, "Choose:", Button("Yes", "cmd:affirm"))
        await telegram.until(outgoing.is_now(sent, messages.SENT))
        ana.taps("Yes")
        await telegram.until(lambda: ("button", "Yes") in kept.rows())


async def test_typing_is_shown_while_an_answer_takes_long_and_not_after_it(
    start: Any, telegram: Any, core: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typing_sign, "MOMENT", 0.2)
    monkeypatch.setattr(typing_sign, "SHOWN_FOR", 0.3)
    ana = telegram.user()
    async with start():
        ana.sends_text("hello")
        await telegram.until(lambda: ana.saw_typing >= 2)
        worker = asyncio.create_task(TurnWorker(core, ScriptedDialogue()).run())
        await telegram.until(lambda: ana.heard)
        shown = ana.saw_typing
        await asyncio.sleep(0.8)
        assert ana.saw_typing == shown
        worker.cancel()


async def test_typing_does_not_go_on_for_ever(start: Any, telegram: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typing_sign, "MOMENT", 0.05)
    monkeypatch.setattr(typing_sign, "SHOWN_FOR", 0.05)
    ana = telegram.user()
    async with start():
        ana.sends_text("hello")
        await telegram.until(lambda: ana.saw_typing == typing_sign.ROUNDS)
        await asyncio.sleep(0.4)
    assert ana.saw_typing == typing_sign.ROUNDS


async def test_a_quick_answer_needs_no_typing_sign(
    start: Any, telegram: Any, core: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typing_sign, "MOMENT", 5.0)
    ana = telegram.user()
    worker = asyncio.create_task(TurnWorker(core, ScriptedDialogue()).run())
    async with start():
        ana.sends_command("start")
        await telegram.until(lambda: ana.heard)
    worker.cancel()
    assert ana.saw_typing == 0


async def test_a_group_is_told_once_that_only_private_chats_are_answered_also_after_a_restart(
    start: Any, telegram: Any, kept: Any, core: Any
) -> None:
    ana, crew = telegram.user(language="es"), telegram.group()
    for _ in range(2):
        async with start():
            crew.hears(ana, "/start they do not pay us")
            crew.hears(ana, "and again")
            await telegram.until(lambda: not telegram.waiting)
            await telegram.until(lambda: crew.heard)
    await asyncio.sleep(0.2)
    wordings = core.renderer.library.wordings
    assert crew.heard == [wordings.text("utter_private_only", "es")]
    assert kept.rows() == []
    with core.db.read() as db:
        assert db.execute(conversations.table.select()).all() == []
        tables = conversations.table.metadata.sorted_tables
        assert "pay us" not in repr([db.execute(table.select()).all() for table in tables])


async def test_two_groups_are_told_each(start: Any, telegram: Any) -> None:
    ana, one, other = telegram.user(), telegram.group(), telegram.group()
    async with start():
        one.hears(ana, "hi")
        other.hears(ana, "hi")
        await telegram.until(lambda: one.heard and other.heard)


async def test_what_is_no_message_of_a_worker_gets_no_answer(start: Any, telegram: Any, kept: Any) -> None:
    ana = telegram.user()
    bot = {"id": 7000000001, "is_bot": True, "first_name": "Amparo", "username": "AmparoTestBot"}
    telegram.brings(
        my_chat_member={
            "chat": {"id": ana.id, "type": "private", "first_name": "x"},
            "from": ana.person,
            "date": 1763715600,
            "old_chat_member": {"user": bot, "status": "member"},
            "new_chat_member": {"user": bot, "status": "kicked", "until_date": 0},
        }
    )
    telegram.brings(
        channel_post={
            "message_id": 1,
            "date": 1763715600,
            "text": "news",
            "chat": {"id": -100777, "title": "News", "type": "channel"},
        }
    )
    async with start():
        await telegram.until(lambda: telegram.confirmed == 2)
    assert kept.rows() == []
    assert telegram.calls("sendMessage") == []
