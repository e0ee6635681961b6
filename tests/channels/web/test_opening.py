"""Beginning a conversation."""

from __future__ import annotations

import httpx
import pytest

from bot.channels.web.limits import ChatLimits
from bot.services.core import Core
from bot.storage import conversations
from tests.channels.web.support import begin, client_for

pytestmark = pytest.mark.anyio
URL = "/api/chat/conversations"


def read(core: Core, conversation: str) -> conversations.Conversation:
    with core.db.read() as db:
        return conversations.get(db, conversation)


async def test_an_empty_post_opens_a_chat_of_the_usual_program_in_no_language_yet(
    http: httpx.AsyncClient, core: Core
) -> None:
    answer = await http.post(URL)
    assert answer.status_code == 201
    opened = read(core, answer.json()["conversation"])
    assert (opened.program, opened.language, opened.language_chosen) == ("fair_food_program", None, False)


async def test_a_chosen_language_counts_as_chosen(http: httpx.AsyncClient, core: Core) -> None:
    opened = read(core, (await begin(http, language="es", program="fair_food_program")).id)
    assert (opened.language, opened.language_chosen) == ("es", True)


async def test_a_campaign_leads_to_its_program_and_an_unknown_one_to_the_usual(
    http: httpx.AsyncClient, core: Core
) -> None:
    known = read(core, (await begin(http, campaign="fair_food_program-bus12")).id)
    assert (known.program, known.campaign) == ("fair_food_program", "fair_food_program-bus12")
    assert read(core, (await begin(http, campaign="nobody-knows-this")).id).program == "fair_food_program"
    assert read(core, (await begin(http, campaign="<script>")).id).campaign is None


@pytest.mark.parametrize(
    ("wish", "known"), [({"program": "no_such"}, "fair_food_program"), ({"language": "fr"}, "en, es")]
)
async def test_what_is_not_served_is_refused_with_what_is(
    http: httpx.AsyncClient, wish: dict[str, str], known: str
) -> None:
    answer = await http.post(URL, json=wish)
    assert answer.status_code == 400
    assert known in answer.json()["error"]


@pytest.mark.parametrize("body", [b"{", b"[]", b"\xff", b'{"language": 5}', b"[" * 60_000])
async def test_a_malformed_wish_is_refused_with_the_reason(http: httpx.AsyncClient, body: bytes) -> None:
    answer = await http.post(URL, content=body)
    assert answer.status_code == 400
    assert answer.json()["error"]


async def test_too_many_chats_from_one_address_have_to_wait(core: Core) -> None:
    async with client_for(core, ChatLimits(chats_per_minute=2)) as http:
        answers = [await http.post(URL) for _ in range(3)]
        core.clock.ahead += answers[0].elapsed.__class__(seconds=31)  # type: ignore[attr-defined]
        later = await http.post(URL)
    assert [answer.status_code for answer in answers] == [201, 201, 429]
    assert 0 < int(answers[2].headers["Retry-After"]) <= 30
    assert later.status_code == 201


async def test_the_database_holds_no_token_and_no_address(http: httpx.AsyncClient, core: Core) -> None:
    chat = await begin(http)
    await chat.say("hello")
    with core.db.engine.connect() as connection:
        dump = "".join(connection.connection.driver_connection.iterdump())
    assert chat.id in dump
    assert chat.token not in dump
    assert chat.token.encode().hex() not in dump.lower()


@pytest.mark.parametrize(
    "header", [None, "Bearer", "Bearer short", "Basic {token}", "Bearer {wrong}", "Bearer {token}x"]
)
async def test_without_the_right_token_nothing_is_served(http: httpx.AsyncClient, header: str | None) -> None:
    chat = await begin(http)
    sent = {"Authorization": header.format(token=chat.token, wrong="A" * 43)} if header else {}
    answers = [
        await http.get("/api/chat/messages", headers=sent),
        await http.post("/api/chat/messages", json={"text": "x"}, headers=sent),
    ]
    assert [answer.status_code for answer in answers] == [401, 401]
    assert answers[0].headers["WWW-Authenticate"] == "Bearer"
