"""Fetching what is said: long poll, numbers, secrets."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from bot.channels.web.limits import ChatLimits
from bot.services.core import Core
from tests.channels.web.support import Chat, begin, client_for, person_says, texts

pytestmark = pytest.mark.anyio


def seconds() -> float:
    return asyncio.get_running_loop().time()


async def test_the_history_says_who_said_what_and_when(chat: Chat) -> None:
    await chat.say("hello")
    got = (await chat.news()).json()
    assert [(m["n"], m["from"]) for m in got["messages"]] == [(1, "worker"), (2, "assistant")]
    assert got["messages"][0]["text"] == "hello"
    assert got["messages"][0]["at"].endswith("+00:00")
    assert got["next"] == 3


async def test_the_language_of_the_talk_is_told_once_it_is_known(http: httpx.AsyncClient) -> None:
    chat = await begin(http)
    assert (await chat.news()).json()["language"] is None
    await chat.say("hola, buenas tardes")
    assert (await chat.news()).json()["language"] == "es"


async def test_a_long_poll_brings_the_reply_of_a_person_as_soon_as_it_is_written(chat: Chat, core: Core) -> None:
    began = seconds()
    poll = asyncio.create_task(chat.news(wait=20))
    await asyncio.sleep(0.2)
    person_says(core, chat.id, "I am Rosa. Where was it?")
    [message] = (await poll).json()["messages"]
    assert (message["from"], message["text"]) == ("person", "I am Rosa. Where was it?")
    assert seconds() - began < 15


async def test_a_poll_without_news_ends_when_its_time_is_over(chat: Chat) -> None:
    began = seconds()
    got = (await chat.news(wait=0.3)).json()
    assert got == {"messages": [], "next": 1, "language": "en"}
    assert 0.25 < seconds() - began < 15


async def test_no_poll_waits_longer_than_the_limit(core: Core) -> None:
    async with client_for(core, ChatLimits(longest_poll=0.2)) as http:
        chat = await begin(http)
        began = seconds()
        await chat.news(wait=25)
        assert seconds() - began < 15


async def test_following_next_loses_nothing_and_repeats_nothing(chat: Chat, core: Core) -> None:
    seen, cursor = [], 0
    for text in ("one", "two", "three"):
        person_says(core, chat.id, text)
        got = (await chat.news(after=cursor)).json()
        seen += [m["text"] for m in got["messages"]]
        cursor = got["next"]
        assert (await chat.news(after=cursor)).json() == {"messages": [], "next": cursor, "language": "en"}
    assert seen == ["one", "two", "three"]


async def test_asking_with_the_last_number_loses_nothing_and_repeats_nothing(chat: Chat, core: Core) -> None:
    seen, last = [], 0
    for text in ("one", "two", "three"):
        person_says(core, chat.id, text)
        for message in (await chat.news(after=last)).json()["messages"]:
            seen.append(message["text"])
            last = message["n"]
        assert (await chat.news(after=last)).json()["messages"] == []
    assert seen == ["one", "two", "three"]


async def test_after_a_restart_of_the_server_no_message_is_passed_over(chat: Chat, core: Core) -> None:
    person_says(core, chat.id, "one")
    cursor = (await chat.news()).json()["next"]
    person_says(core, chat.id, "two")
    async with client_for(core) as restarted:
        again = Chat(restarted, chat.id, chat.token)
        assert texts(await again.news(after=cursor)) == ["two"]


async def test_a_secret_is_shown_until_it_is_confirmed_as_read_and_then_wiped(chat: Chat, core: Core) -> None:
    person_says(core, chat.id, "before")
    n = person_says(core, chat.id, "return code K7QF", secret=True)
    assert "return code K7QF" in texts(await chat.news(after=0))
    assert "return code K7QF" in texts(await chat.news(after=n - 1))
    await chat.news(after=n)
    assert texts(await chat.news(after=0)) == ["before"]


async def test_a_secret_that_was_never_handed_out_is_not_wiped(chat: Chat, core: Core) -> None:
    person_says(core, chat.id, "one")
    cursor = (await chat.news()).json()["next"]
    person_says(core, chat.id, "return code K7QF", secret=True)
    assert texts(await chat.news(after=cursor)) == ["return code K7QF"]


@pytest.mark.parametrize(("after", "wait"), [("x", 0), (-1, 0), ("", 0), (0, "x"), (0, -1), (0, "nan"), (0, "1e9")])
async def test_malformed_numbers_are_refused_with_the_reason(chat: Chat, after: Any, wait: Any) -> None:
    answer = await chat.news(after, wait)
    assert answer.status_code == 400
    assert answer.json()["error"]


async def test_only_so_many_polls_of_one_chat_wait_at_once(core: Core) -> None:
    async with client_for(core, ChatLimits(polls_at_once=2)) as http:
        chat = await begin(http)
        polls = [asyncio.create_task(chat.news(wait=20)) for _ in range(3)]
        done, waiting = await asyncio.wait(polls, timeout=15, return_when=asyncio.FIRST_COMPLETED)
        assert (len(done), len(waiting)) == (1, 2)
        person_says(core, chat.id, "news")
        assert [texts(await poll) for poll in waiting] == [["news"], ["news"]]


async def test_a_chat_sees_nothing_of_another(http: httpx.AsyncClient, chat: Chat, core: Core) -> None:
    other = await begin(http)
    person_says(core, chat.id, "for the first only")
    assert texts(await other.news()) == []


async def test_when_the_program_ends_whoever_waits_is_answered(chat: Chat, core: Core) -> None:
    poll = asyncio.create_task(chat.news(wait=20))
    await asyncio.sleep(0.2)
    core.bells.close()
    answer = await asyncio.wait_for(poll, 3)
    assert (answer.status_code, texts(answer)) == (200, [])
