"""The fake refuses what Telegram refuses, and a test hears of it: else it would prove nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.fakes.bot_api import TOKEN, FakeTelegram, FakeUser

KEY = {"text": "Yes", "callback_data": "cmd:affirm"}


@pytest.fixture
def ana(telegram: FakeTelegram) -> FakeUser:
    user = telegram.user()
    user.sends_text("hi")
    return user


@pytest.fixture
def api(telegram: FakeTelegram) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=f"{telegram.url}/bot{TOKEN}/") as client:
        yield client


def markup(*keys: dict[str, Any]) -> str:
    return json.dumps({"inline_keyboard": [list(keys)]})


@pytest.mark.parametrize(
    ("method", "params", "description"),
    [
        ("sendMessage", {"text": ""}, "message text is empty"),
        ("sendMessage", {"text": " \n"}, "message text is empty"),
        ("sendMessage", {"text": "a" * 4097}, "message is too long"),
        ("sendMessage", {"text": "😢" * 2049}, "message is too long"),
        ("sendMessage", {"text": "a", "chat_id": "42"}, "chat not found"),
        ("sendMessage", {"text": "a", "chat_id": "ana"}, "chat not found"),
        ("sendMessage", {"text": "a", "parse_mode": "HTML"}, "plain text only"),
        ("sendMessage", {"text": "a", "reply_markup": "{"}, "can't parse JSON object"),
        ("sendMessage", {"text": "a", "reply_markup": "{}"}, "object expected as reply markup"),
        ("sendMessage", {"text": "a", "reply_markup": json.dumps({"inline_keyboard": [KEY]})}, "object expected"),
        (
            "sendMessage",
            {"text": "a", "reply_markup": markup({**KEY, "callback_data": "x" * 65})},
            "BUTTON_DATA_INVALID",
        ),
        (
            "sendMessage",
            {"text": "a", "reply_markup": markup({**KEY, "callback_data": "ñ" * 33})},
            "BUTTON_DATA_INVALID",
        ),
        ("sendMessage", {"text": "a", "reply_markup": markup({**KEY, "callback_data": ""})}, "BUTTON_DATA_INVALID"),
        ("sendMessage", {"text": "a", "reply_markup": markup({**KEY, "text": " "})}, "text must be non-empty"),
        ("sendMessage", {"text": "a", "reply_markup": markup({"text": "Yes"})}, "Text buttons are unallowed"),
        ("sendMessage", {"text": "a", "reply_markup": markup({**KEY, "url": "https://x.org"})}, "Text buttons"),
        ("sendMessage", {"text": "a", "reply_markup": markup(*[KEY] * 9)}, "reply markup is too long"),
        ("sendChatAction", {"action": "dancing"}, "wrong parameter action"),
        ("answerCallbackQuery", {"callback_query_id": "1"}, "query is too old"),
        ("setMyCommands", {"commands": json.dumps([{"command": "Start", "description": "x"}])}, "BOT_COMMAND_INVALID"),
        ("setMyCommands", {"commands": json.dumps([{"command": "start", "description": ""}])}, "DESCRIPTION_INVALID"),
        ("setMyCommands", {"commands": "[]", "language_code": "es-MX"}, "LANG_CODE_INVALID"),
        ("editMessageReplyMarkup", {"message_id": "999"}, "message to edit not found"),
        ("getFile", {"file_id": "unknown"}, "wrong file_id"),
    ],
)
def test_a_wrong_call_is_refused_and_recorded(
    method: str, params: dict[str, Any], description: str, api: httpx.Client, telegram: FakeTelegram, ana: FakeUser
) -> None:
    answer = api.post(method, data={"chat_id": str(ana.id), **params})
    assert answer.status_code == 400
    assert answer.json()["ok"] is False
    assert description in answer.json()["description"]
    assert len(telegram.violations) == 1
    assert ana.heard == []
    telegram.forget_violations()


def test_a_violation_fails_the_test_at_its_end() -> None:
    def careless() -> None:
        with FakeTelegram() as telegram:
            httpx.post(f"{telegram.url}/bot{TOKEN}/sendMessage", data={"chat_id": "1", "text": ""})

    with pytest.raises(AssertionError, match="chat not found"):
        careless()


def test_a_wrong_token_and_an_unknown_method_are_refused(telegram: FakeTelegram, api: httpx.Client) -> None:
    assert httpx.post(f"{telegram.url}/bot1:wrong/getMe").status_code == 401
    assert api.post("sendCarrierPigeon").status_code == 404
    assert len(telegram.violations) == 2
    telegram.forget_violations()


def test_a_person_who_never_wrote_cannot_be_written_to_and_one_who_blocked_neither(
    telegram: FakeTelegram, api: httpx.Client, ana: FakeUser
) -> None:
    stranger = telegram.user()
    assert api.post("sendMessage", data={"chat_id": stranger.id, "text": "x"}).status_code == 400
    telegram.forget_violations()
    ana.blocks_bot()
    assert api.post("sendMessage", data={"chat_id": ana.id, "text": "x"}).status_code == 403
    assert telegram.violations == []


def test_updates_are_given_again_until_a_higher_offset_confirms_them(telegram: FakeTelegram, api: httpx.Client) -> None:
    ana = telegram.user()
    for text in ("a", "b", "c"):
        ana.sends_text(text)
    first = api.post("getUpdates").json()["result"]
    assert [update["message"]["text"] for update in first] == ["a", "b", "c"]
    assert api.post("getUpdates").json()["result"] == first
    rest = api.post("getUpdates", data={"offset": first[1]["update_id"]}).json()["result"]
    assert [update["message"]["text"] for update in rest] == ["b", "c"]
    assert len(telegram.waiting) == 2
    assert api.post("getUpdates", data={"offset": first[2]["update_id"] + 1}).json()["result"] == []


def test_a_message_shows_its_text_and_buttons_and_a_tap_brings_its_value(
    telegram: FakeTelegram, api: httpx.Client, ana: FakeUser
) -> None:
    keyboard = {"inline_keyboard": [[KEY]]}
    sent = api.post("sendMessage", json={"chat_id": ana.id, "text": "Sure?", "reply_markup": keyboard})
    assert sent.json()["result"]["reply_markup"]["inline_keyboard"] == [[KEY]]
    ana.taps("Yes")
    query = telegram.waiting[-1]["callback_query"]
    assert (query["data"], query["message"]["text"]) == ("cmd:affirm", "Sure?")
    assert api.post("answerCallbackQuery", data={"callback_query_id": query["id"]}).json()["result"] is True
    assert ana.transcript == "person: hi\nbot: Sure? [Yes]\nperson taps [Yes]"
    with pytest.raises(AssertionError, match="no button 'No'"):
        ana.taps("No")


def test_a_file_is_handed_out_under_its_path_and_a_large_one_is_not(
    telegram: FakeTelegram, api: httpx.Client, ana: FakeUser
) -> None:
    ana.sends_photo(b"a picture")
    ana.sends_document(b"x", "film.mp4", size=30_000_000)
    photo, film = (update["message"] for update in telegram.waiting[-2:])
    path = api.post("getFile", data={"file_id": photo["photo"][-1]["file_id"]}).json()["result"]["file_path"]
    assert httpx.get(f"{telegram.url}/file/bot{TOKEN}/{path}").content == b"a picture"
    refused = api.post("getFile", data={"file_id": film["document"]["file_id"]})
    assert refused.json()["description"] == "Bad Request: file is too big"
    assert telegram.violations == []


def test_faults_are_played(telegram: FakeTelegram, api: httpx.Client, ana: FakeUser) -> None:
    say = {"chat_id": ana.id, "text": "x"}
    telegram.fails("sendMessage", user=ana, status=429, retry_after=7)
    answer = api.post("sendMessage", data=say)
    assert (answer.status_code, answer.json()["parameters"]) == (429, {"retry_after": 7})
    telegram.fails("sendMessage", cut="before")
    with pytest.raises(httpx.RemoteProtocolError):
        api.post("sendMessage", data=say)
    assert ana.heard == []
    telegram.fails("sendMessage", cut="after")
    with pytest.raises(httpx.TransportError):
        api.post("sendMessage", data=say)
    assert ana.heard == ["x"]
    telegram.fails("sendMessage", slow=0.5)
    with pytest.raises(httpx.ReadTimeout):
        api.post("sendMessage", data=say, timeout=0.1)
    with telegram.away(), pytest.raises(httpx.ConnectError):
        httpx.post(f"{telegram.url}/bot{TOKEN}/getMe")
    assert httpx.post(f"{telegram.url}/bot{TOKEN}/getMe").json()["result"]["is_bot"] is True


def test_a_given_port_is_used() -> None:
    with FakeTelegram() as found:
        port = int(found.url.rsplit(":", 1)[1])
    with FakeTelegram(port) as telegram:
        assert telegram.url == f"http://127.0.0.1:{port}"
