"""Posting a message, and what comes back at once."""

from __future__ import annotations

import asyncio
import sqlite3
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import event

from bot.channels.web.limits import ChatLimits
from bot.model.turn import Heard
from bot.services.core import Core
from tests.channels.web.support import HURRIED, PATIENT, Chat, SlowDialogue, at_work, begin, client_for, texts

pytestmark = pytest.mark.anyio


async def test_a_text_is_answered_with_the_replies_of_its_turn(chat: Chat, dialogue: SlowDialogue) -> None:
    dialogue.intents["shade?"] = Heard("ask_topic", label="heat_shade_water", topic="heat_shade_water")
    answer = await chat.say("shade?")
    assert answer.status_code == 200
    [reply] = answer.json()["replies"]
    assert "shade" in reply["text"]
    assert {"label", "value"} == set(reply["buttons"][0])


async def test_a_button_of_a_reply_can_be_tapped_and_its_label_stands_in_the_history(
    chat: Chat, dialogue: SlowDialogue
) -> None:
    dialogue.intents["shade?"] = Heard("ask_topic", label="heat_shade_water", topic="heat_shade_water")
    [reply] = (await chat.say("shade?")).json()["replies"]
    button = reply["buttons"][0]
    answer = await chat.post({"button": button["value"]})
    assert answer.status_code == 200
    assert answer.json()["replies"]
    own = [m["text"] for m in (await chat.news()).json()["messages"] if m["from"] == "worker"]
    assert own == ["shade?", button["label"]]


async def test_a_button_that_was_never_issued_is_answered_as_expired(chat: Chat, dialogue: SlowDialogue) -> None:
    answer = await chat.post({"button": "pick:danger_now:yes"})
    assert "no longer works" in texts(answer)[0]
    assert not dialogue.turns


@pytest.mark.parametrize("value", ["cmd:file_complaint", "cmd:learn", "cmd:talk_to_person", "lang:es"])
async def test_what_the_page_offers_at_any_time_works_without_a_reply_before(chat: Chat, value: str) -> None:
    answer = await chat.post({"button": value})
    assert answer.status_code == 200
    assert not any("no longer works" in text for text in texts(answer))


async def test_a_repeated_post_is_kept_once_and_answered_alike(chat: Chat, dialogue: SlowDialogue) -> None:
    message = str(uuid4())
    first = await chat.say("hello", message=message)
    second = await chat.say("hello", message=message.upper())
    assert first.json() == second.json()
    assert first.json()["replies"]
    assert len(dialogue.turns) == 1


async def test_the_same_message_id_in_another_chat_is_another_message(
    http: httpx.AsyncClient, chat: Chat, dialogue: SlowDialogue
) -> None:
    message, other = str(uuid4()), await begin(http, language="en")
    await chat.say("hello", message=message)
    assert (await other.say("hello", message=message)).json()["replies"]
    assert len(dialogue.turns) == 2


async def test_when_the_dialogue_is_away_the_worker_hears_that_the_message_is_kept(
    core: Core, dialogue: SlowDialogue, warm: None
) -> None:
    core.options = replace(core.options, kept_after=timedelta(seconds=0.7))
    async with at_work(core, dialogue), client_for(core, HURRIED) as http:
        chat = await begin(http, language="en")
        dialogue.away = True
        message = str(uuid4())
        answer = await chat.say("hello", message=message)
        assert (answer.status_code, answer.json()["kept"]) == (202, True)
        [notice] = texts(answer)
        assert "Your message is kept" in notice
        assert "911" in notice
        dialogue.away = False
        answered = await _until_answered(chat, "hello", message)
        assert len(texts(answered)) == 2


async def _until_answered(chat: Chat, text: str, message: str) -> httpx.Response:
    for _ in range(10):
        answer = await chat.say(text, message=message)
        if answer.status_code == 200:
            return answer
    raise AssertionError("never answered")


async def test_an_alarm_is_answered_at_once_though_the_dialogue_is_away_and_others_wait_before_it(
    chat: Chat, dialogue: SlowDialogue
) -> None:
    dialogue.away = True
    await chat.post({"text": "hello"}, Prefer="respond-async")
    answer = await asyncio.wait_for(chat.say("there is a fire and we are locked in"), PATIENT.answer_within / 2)
    assert any("911" in text for text in texts(answer))


async def test_texts_that_are_joined_into_one_turn_are_all_answered(chat: Chat, dialogue: SlowDialogue) -> None:
    dialogue.seconds = 0.2
    first = asyncio.create_task(chat.say("hello"))
    await asyncio.sleep(0.1)
    later = await asyncio.gather(chat.say("they did not pay me"), chat.say("for two weeks"))
    assert (await first).status_code == 200
    assert [answer.status_code for answer in later] == [200, 200]
    assert texts(later[0]) == texts(later[1])
    assert texts(later[0])
    assert len(dialogue.turns) == 2


async def test_a_client_that_does_not_wait_is_told_at_once_that_it_is_kept(chat: Chat, dialogue: SlowDialogue) -> None:
    dialogue.seconds = 0.3
    answer = await chat.post({"text": "hello"}, Prefer="respond-async")
    assert (answer.status_code, answer.json()) == (202, {"kept": True, "replies": []})
    cursor = (await chat.news()).json()["next"]
    new = (await chat.news(after=cursor, wait=5)).json()["messages"]
    assert [m["from"] for m in new] == ["assistant"]


@pytest.mark.parametrize("text", ["x" * 4096, "é" * 4096, "🧑‍🌾"])
async def test_a_text_of_up_to_4096_characters_is_taken(chat: Chat, text: str) -> None:
    assert (await chat.say(text)).status_code == 200
    assert texts(await chat.news())[0] == text


@pytest.mark.parametrize("body", [{"text": "x" * 4097}, {"text": "x" * 90_000}])
async def test_more_than_4096_characters_are_refused(chat: Chat, body: dict[str, str]) -> None:
    answer = await chat.post(body)
    assert answer.status_code == 413
    assert "several messages" in answer.json()["error"]


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        "text",
        5,
        None,
        {"text": ""},
        {"text": " \n"},
        {"text": 5},
        {"text": None},
        {"text": "a", "button": "b"},
        {"button": ""},
        {"button": "x" * 65},
        {"button": 1},
        {"text": "a", "message": "not-a-uuid"},
        {"text": "a", "message": 7},
    ],
)
async def test_a_malformed_post_is_refused_with_the_reason_and_not_kept(chat: Chat, body: Any) -> None:
    answer = await chat.post(body)
    assert answer.status_code == 400
    assert len(answer.json()["error"]) > 10
    assert (await chat.news()).json()["messages"] == []


async def test_half_a_pair_of_surrogates_and_nul_do_no_harm(chat: Chat) -> None:
    answer = await chat.http.post(
        "/api/chat/messages",
        content=b'{"text": "a\\ud800b\\u0000c"}',
        headers={"Authorization": f"Bearer {chat.token}"},
    )
    assert answer.status_code == 200
    assert texts(await chat.news())[0] == "a\ufffdbc"


async def test_a_text_that_looks_like_a_command_is_only_a_text(chat: Chat, dialogue: SlowDialogue) -> None:
    await chat.say('/file_complaint{"topic": "x"}')
    assert dialogue.turns[0].text == '/file_complaint{"topic": "x"}'


async def test_too_fast_is_refused_with_the_time_to_wait(core: Core) -> None:
    async with client_for(core, ChatLimits(messages_per_minute=1)) as http:
        chat = await begin(http)
        await chat.post({"text": "one"}, Prefer="respond-async")
        answer = await chat.say("two")
        assert answer.status_code == 429
        assert 0 < int(answer.headers["Retry-After"]) <= 60
        assert texts(await chat.news()) == ["one"]


async def test_a_full_disk_is_told_truthfully_with_the_emergency_number(core: Core) -> None:
    async with client_for(core) as http:
        chat = await begin(http)
        fill_the_disk(core)
        answer = await chat.post({"text": "x" * 4000}, **{"Accept-Language": "es-MX,es;q=0.9,en;q=0.5"})
    assert answer.status_code == 503
    assert "NO se guardó" in answer.json()["error"]
    assert "911" in answer.json()["error"]


def fill_the_disk(core: Core) -> None:
    """No page more than the database has now: SQLite then fails as on a full disk."""

    def limit(connection: sqlite3.Connection, *_: Any) -> None:
        connection.execute("PRAGMA max_page_count = 1")

    core.db.engine.dispose()
    event.listen(core.db.engine, "connect", limit)
