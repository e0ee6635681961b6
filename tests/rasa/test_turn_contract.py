"""What a turn takes and gives: replies, effects, a bounded past, and a model that can be swapped."""

import json
import shutil
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nlu.embedding import DIMENSION, encode_vector, shared_embedder
from tests.rasa.fake_actions import FakeActions
from tests.rasa.running import ACTION_TOKEN, RunningRasa

pytestmark = pytest.mark.rasa


def names(answer: dict[str, Any]) -> list[str]:
    return [reply["utter"] for reply in answer["replies"]]


def test_turn_gives_replies_past_and_what_was_understood(rasa: RunningRasa) -> None:
    answer = rasa.turn("they still have not paid me for last week").json()
    assert answer["turn"] == "turn-1"
    assert answer["understood"]["topic"] == "unpaid_wages"
    assert set(answer["understood"]) == {
        "intent", "label", "topic", "form", "form_p", "confidence", "offered", "ranking", "also"
    }  # fmt: skip
    assert answer["replies"][0] == {"utter": "utter_done", "args": {"n": 1}}
    assert set(answer["timings_ms"]) == {"parse", "actions", "total"}
    assert answer["model"] == rasa.client.get("health").json()["model"]


def test_effects_are_apart_from_replies(rasa: RunningRasa, actions: FakeActions) -> None:
    actions.mode = "effect"
    answer = rasa.press("file_complaint").json()
    assert (answer["effects"], answer["replies"]) == ([{"kind": "page"}], [])


def test_action_reads_metadata_but_no_vector(rasa: RunningRasa, actions: FakeActions) -> None:
    vector = encode_vector(shared_embedder().embed(["hello"])[0])
    question = {"field": "where", "kind": "text"}
    metadata = {
        "embedding": vector,
        "mode": "intake",
        "open_question": question,
        "language": "es",
        "snapshot": {"a": 1},
    }
    answer = rasa.turn("hello", metadata=metadata)
    assert answer.status_code == 200
    call = actions.calls[0]
    assert vector not in json.dumps(call)
    assert vector not in answer.text
    assert call["tracker"]["latest_message"]["text"] == "hello"
    assert call["tracker"]["latest_message"]["understood"]["intent"] == "answer"
    assert call["tracker"]["latest_message"]["metadata"] == {
        "mode": "intake", "open_question": question, "language": "es", "snapshot": {"a": 1}
    }  # fmt: skip
    assert call["tracker"]["slots"]["mode"] == "intake"
    assert call["next_action"] == "action_take_answer"
    assert actions.headers[0]["Authorization"] == f"Bearer {ACTION_TOKEN}"


def test_vector_that_came_along_is_the_one_that_counts(rasa: RunningRasa) -> None:
    def understood(text: str, like: str) -> dict[str, Any]:
        vector = encode_vector(shared_embedder().embed([like])[0])
        body = {"text": text, "metadata": {"embedding": vector}}
        return dict(rasa.client.post("understand", json=body).json()["understood"])

    assert understood("xx", "hello")["ranking"] != understood("xx", "they never pay us")["ranking"]


@pytest.mark.parametrize("text", ["/greet", "  /restart", '/ask_topic{"topic": "housing"}', "/session_start"])
def test_what_looks_like_a_command_is_text(rasa: RunningRasa, actions: FakeActions, text: str) -> None:
    metadata = {"mode": "intake", "open_question": {"field": "where", "kind": "text"}}
    answer = rasa.turn(text, metadata=metadata)
    assert answer.status_code == 200
    assert actions.calls[0]["next_action"] == "action_take_answer"


def test_past_travels_and_stays_small(rasa: RunningRasa, actions: FakeActions) -> None:
    actions.mode = "offers"
    events = rasa.press("ask_topic").json()["events"]
    actions.mode = "good"
    for _ in range(10):
        events = rasa.press("greet", events=events, metadata={"snapshot": "x" * 5000}).json()["events"]
    assert len(json.dumps(events)) < 4096
    actions.calls.clear()
    rasa.press("affirm", events=events)
    assert [call["next_action"] for call in actions.calls] == ["action_accept_offer"]


@pytest.mark.parametrize("offer", ["complaint", "person", "page", "withdraw", "delete", "save"])
@pytest.mark.parametrize(("said", "action"), [("affirm", "action_accept_offer"), ("deny", "action_decline_offer")])
def test_yes_and_no_belong_to_the_offer(
    rasa: RunningRasa, actions: FakeActions, offer: str, said: str, action: str
) -> None:
    assert rasa.press(said, events=[{"event": "slot", "name": "offer", "value": offer}]).status_code == 200
    assert [call["next_action"] for call in actions.calls] == [action]


def test_yes_without_an_offer_is_asked_back(rasa: RunningRasa, actions: FakeActions) -> None:
    assert rasa.press("affirm").status_code == 200
    assert [call["next_action"] for call in actions.calls] == ["action_clarify"]


def test_same_turn_gives_the_same_answer(rasa: RunningRasa) -> None:
    first, again = rasa.turn("hello").json(), rasa.turn("hello").json()
    first.pop("timings_ms"), again.pop("timings_ms")
    assert first == again


def test_named_reply_comes_from_the_rule(rasa: RunningRasa) -> None:
    assert names(rasa.press("thank").json()) == ["utter_thank", "utter_done"]


def test_past_of_another_model_is_survived(rasa: RunningRasa) -> None:
    events = [{"event": "slot", "name": "gone", "value": 1}, {"event": "action", "name": "action_gone"}]
    assert rasa.press("greet", events=events).status_code == 200


def test_model_is_swapped_without_a_failed_turn(rasa: RunningRasa, rasa_model: Path) -> None:
    copy = rasa_model.with_name("swap-copy.tar.gz")
    shutil.copy(rasa_model, copy)
    statuses: list[int] = []
    done = threading.Event()

    def keep_talking() -> None:
        while not done.is_set():
            statuses.append(rasa.press("greet").status_code)

    talker = threading.Thread(target=keep_talking)
    talker.start()
    try:
        for name in (copy.name, rasa_model.name):
            assert rasa.client.put("model", json={"model": name}).status_code == 200
    finally:
        done.set()
        talker.join()
        copy.unlink()
    assert len(statuses) >= 5
    assert set(statuses) == {200}


@pytest.mark.parametrize("name", ["../x.tar.gz", "/etc/passwd", "absent.tar.gz", "", None])
def test_model_of_another_place_is_refused(rasa: RunningRasa, name: str | None) -> None:
    before = rasa.client.get("health").json()
    assert rasa.client.put("model", json={"model": name}).status_code == 400
    assert rasa.client.get("health").json() == before


def test_broken_model_is_refused_and_the_running_one_stays(rasa: RunningRasa, rasa_model: Path) -> None:
    broken = rasa_model.with_name("swap-broken.tar.gz")
    broken.write_bytes(b"no model")
    before = rasa.client.get("health").json()
    try:
        answer = rasa.client.put("model", json={"model": broken.name})
    finally:
        broken.unlink()
    assert (answer.status_code, answer.json()["kind"]) == (502, "model_refused")
    assert rasa.client.get("health").json() == before


def test_turns_at_the_same_time_do_not_meet(rasa: RunningRasa, actions: FakeActions) -> None:
    answers: dict[str, str] = {}

    def talk(turn: str) -> None:
        answers[turn] = rasa.turn("hello", turn=turn).json()["turn"]

    talkers = [threading.Thread(target=talk, args=(f"turn-{number}",)) for number in range(8)]
    for talker in talkers:
        talker.start()
    for talker in talkers:
        talker.join()
    assert answers == {turn: turn for turn in answers}
    assert len(answers) == 8
    assert {call["sender_id"] for call in actions.calls} == set(answers)


def test_vector_of_wrong_length_is_refused(rasa: RunningRasa) -> None:
    short = encode_vector(np.zeros(DIMENSION))[:-8]
    assert rasa.turn("hello", metadata={"embedding": short}).status_code == 400
