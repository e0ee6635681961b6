"""Reading a turn's request, bounding its past, and collecting its replies: all without Rasa."""

import json
from typing import Any

import numpy as np
import pytest

from nlu.channel.errors import BadRequestError, TurnFailedError
from nlu.channel.replies import Collected
from nlu.channel.request import read_turn
from nlu.channel.trim import trim
from nlu.embedding import DIMENSION, encode_vector

GOOD = {"turn": "t-1", "text": "hello"}
QUESTION = {"field": "where", "kind": "text"}


def user(intent: str, text: str = "a secret") -> dict[str, Any]:
    parsed = {"intent": {"name": intent, "confidence": 1.0}, "text": text, "understood": {}}
    return {"event": "user", "text": text, "parse_data": parsed, "metadata": {"snapshot": "large"}}


def action(name: str) -> dict[str, Any]:
    return {"event": "action", "name": name, "policy": "RulePolicy", "confidence": 1.0, "timestamp": 1.0}


def slot(name: str, value: Any) -> dict[str, Any]:
    return {"event": "slot", "name": name, "value": value, "timestamp": 1.0}


def turn(intent: str, *more: dict[str, Any]) -> list[dict[str, Any]]:
    return [user(intent), *more, action(f"action_{intent}"), {"event": "bot", "text": "x"}, action("action_listen")]


def test_text_and_metadata_are_read() -> None:
    vector = encode_vector(np.zeros(DIMENSION))
    metadata = {"embedding": vector, "mode": "intake", "open_question": QUESTION, "language": "es", "snapshot": [1]}
    request = read_turn({**GOOD, "metadata": metadata})
    assert request.text == "hello"
    assert request.metadata.for_parsing()["embedding"] == vector
    assert "embedding" not in request.metadata.for_actions()
    assert request.metadata.for_actions()["snapshot"] == [1]


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({"turn": ""}, "turn"),
        ({"turn": "x" * 65}, "turn"),
        ({"text": "  "}, "text"),
        ({"text": "x" * 30_000}, "text"),
        ({"text": 5}, "text"),
        ({"text": None}, "text or button"),
        ({"button": {"intent": "greet"}}, "text or button"),
        ({"events": "all"}, "events"),
        ({"events": ["x"]}, "events"),
        ({"metadata": {"mode": "asleep"}}, "mode"),
        ({"metadata": {"embedding": "AAAA"}}, "embedding"),
        ({"metadata": {"open_question": {"field": "where", "kind": "song"}}}, "kind"),
        ({"metadata": {"language": "x" * 40}}, "language"),
    ],
)
def test_malformed_request_is_refused_by_the_name_of_its_field(change: dict[str, Any], what: str) -> None:
    with pytest.raises(BadRequestError, match=what):
        read_turn({**GOOD, **change})


@pytest.mark.parametrize("intent", ["restart", "session_start", "back", "nlu_fallback", None])
def test_button_never_says_what_rasa_reserves(intent: str | None) -> None:
    with pytest.raises(BadRequestError):
        read_turn({"turn": "t", "button": {"intent": intent}})


def test_refusal_never_quotes_the_message() -> None:
    with pytest.raises(BadRequestError) as caught:
        read_turn({"turn": "t", "text": "secret " * 5000})
    assert "secret" not in str(caught.value)


def test_past_is_bounded_and_holds_no_text() -> None:
    events: list[dict[str, Any]] = []
    for number in range(40):
        events = trim([*events, slot("mode", "talking"), *turn("ask_topic", slot("offer", f"o{number}"))])
    assert len([event for event in events if event["event"] == "user"]) == 3
    assert len(json.dumps(events)) < 4096
    assert "secret" not in json.dumps(events)
    assert "snapshot" not in json.dumps(events)


def test_trimming_again_changes_nothing() -> None:
    events = trim([*turn("greet"), *turn("help"), *turn("learn"), *turn("thank"), *turn("greet")])
    assert trim(events) == events


def test_empty_past_is_a_fresh_session() -> None:
    assert [event["event"] for event in trim([])] == ["action", "session_started", "action"]
    assert trim(trim([])) == trim([])


def test_reset_slot_stays_reset() -> None:
    events = [*turn("greet", slot("topic", "housing")), *turn("help", slot("topic", None))]
    for _ in range(5):
        events = trim([*events, *turn("learn")])
    assert {"event": "slot", "name": "topic", "value": None} in events
    assert {"event": "slot", "name": "topic", "value": "housing"} not in events


def test_replies_and_effects_keep_their_order() -> None:
    collected = Collected()
    collected.add({"custom": {"utter": "utter_a", "args": {"n": 1}}, "text": None, "buttons": []})
    collected.add({"custom": {"effect": {"kind": "page"}}})
    collected.add({"response": "utter_b", "n": 2})
    assert collected.replies == [{"utter": "utter_a", "args": {"n": 1}}, {"utter": "utter_b", "args": {"n": 2}}]
    assert collected.effects == [{"kind": "page"}]


@pytest.mark.parametrize(
    "response",
    [
        {"text": "hello"},
        {"custom": {"utter": "utter_a"}, "text": "hello"},
        {"custom": {"utter": "hello there"}},
        {"custom": {"html": "x"}},
        {"custom": {"effect": "page"}},
        {"response": "hello there"},
        {},
    ],
)
def test_what_is_neither_reply_nor_effect_fails_the_turn(response: dict[str, Any]) -> None:
    with pytest.raises(TurnFailedError):
        Collected().add(response)
