"""Whatever fails in a turn, the channel says so: never a 200, never a part of an answer, never a word."""

import subprocess
import tarfile
from pathlib import Path

import pytest

from tests.rasa.fake_actions import FakeActions
from tests.rasa.running import TOKEN, RunningRasa, environment

pytestmark = pytest.mark.rasa

SECRET = "el patrón nos encerró en la bodega"


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        ("500", "action_failed"),
        ("404", "action_failed"),
        ("400", "action_failed"),
        ("302", "action_failed"),
        ("drop", "action_failed"),
        ("garbage", "action_failed"),
        ("empty", "action_failed"),
        ("null", "bad_action_answer"),
        ("list", "bad_action_answer"),
        ("unknown_slot", "bad_action_answer"),
        ("unknown_offer", "bad_action_answer"),
        ("foreign_event", "bad_action_answer"),
        ("text", "reply_failed"),
        ("endless", "circuit_breaker"),
        ("hang", "action_timeout"),
        ("slow", "turn_timeout"),
    ],
)
def test_failing_action_fails_the_turn(rasa: RunningRasa, actions: FakeActions, mode: str, kind: str) -> None:
    actions.mode = mode
    answer = rasa.press("ask_topic")
    assert answer.status_code == 502
    assert answer.json() == {"error": kind, "kind": kind}


def test_second_action_that_fails_takes_the_first_ones_replies_with_it(rasa: RunningRasa, actions: FakeActions) -> None:
    real = actions.answer
    actions.answer = lambda mode: real("500" if len(actions.calls) > 1 else "good")  # type: ignore[method-assign]  # this instance alone answers otherwise
    try:
        answer = rasa.press("ask_topic")
    finally:
        actions.answer = real  # type: ignore[method-assign]  # this instance alone answers otherwise
    assert len(actions.calls) == 2
    assert answer.status_code == 502
    assert set(answer.json()) == {"error", "kind"}


def test_action_server_that_is_down_fails_the_turn_and_its_return_mends_it(
    rasa: RunningRasa, actions: FakeActions
) -> None:
    actions.down()
    try:
        answer = rasa.press("greet")
    finally:
        actions.up()
    assert (answer.status_code, answer.json()["kind"]) == (502, "action_unreachable")
    assert rasa.press("greet").status_code == 200


def test_past_that_no_rule_knows_fails_the_turn(rasa: RunningRasa) -> None:
    events = [{"event": "slot", "name": "offer", "value": None}]
    answer = rasa.press("affirm", events=events)
    assert (answer.status_code, answer.json()["kind"]) == (502, "no_rule")


@pytest.mark.parametrize("token", ["", "Bearer", "Bearer wrong", f"Basic {TOKEN}", TOKEN])
@pytest.mark.parametrize("route", ["turn", "understand", "health", "model"])
def test_wrong_token_is_refused(rasa: RunningRasa, token: str, route: str) -> None:
    method = {"health": "GET", "model": "PUT"}.get(route, "POST")
    answer = rasa.client.request(method, route, headers={"Authorization": token}, json={})
    assert answer.status_code == 401


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b'"text"', b'{"turn": "x"}'])
def test_malformed_body_is_refused(rasa: RunningRasa, body: bytes) -> None:
    assert rasa.client.post("turn", content=body).status_code == 400
    assert rasa.client.post("understand", content=body).status_code == 400


def test_button_that_the_domain_does_not_know_is_refused(rasa: RunningRasa) -> None:
    assert rasa.press("fly").status_code == 400
    entities = [{"entity": "colour", "value": "red"}]
    unknown = rasa.turn(button={"intent": "choose_option", "entities": entities, "text": "x"})
    assert unknown.status_code == 400


def test_nothing_else_is_served(rasa: RunningRasa) -> None:
    for path in ("/", "/model", "/status", "/conversations/x/tracker", "/webhooks/rest/webhook"):
        address = f"http://127.0.0.1:{rasa.port}{path}"
        assert rasa.client.get(address).status_code == 404


def test_no_word_of_a_worker_reaches_the_log(rasa: RunningRasa, actions: FakeActions) -> None:
    for mode in ("good", "500", "garbage", "hang"):
        actions.mode = mode
        rasa.turn(SECRET, metadata={"snapshot": {"story": SECRET}})
    rasa.client.post("turn", json={"turn": SECRET, "text": SECRET})
    rasa.client.post("turn", content=SECRET.encode())
    rasa.client.post("understand", json={"text": SECRET})
    assert "bodega" not in rasa.output
    assert "secret" not in rasa.output
    assert "ask_topic" not in rasa.output
    assert TOKEN not in rasa.output


def test_missing_model_ends_the_process(rasa_python: Path, tmp_path: Path) -> None:
    process = RunningRasa(rasa_python, tmp_path / "no.tar.gz", environment("http://127.0.0.1:9/"), tmp_path / "log")
    assert process.ended() == 1
    assert "no model file" in process.output


def test_model_without_a_component_s_fit_ends_the_process(rasa_python: Path, rasa_model: Path, tmp_path: Path) -> None:
    broken = _without(rasa_model, "LabelClassifier", tmp_path)
    process = RunningRasa(rasa_python, broken, environment("http://127.0.0.1:9/"), tmp_path / "log")
    assert process.ended() == 1


def _without(model: Path, component: str, folder: Path) -> Path:
    whole, broken = folder / "whole", folder / "broken.tar.gz"
    with tarfile.open(model) as archive:
        archive.extractall(whole, filter="data")
    removed = [path for path in whole.rglob("arrays.npz") if component in path.parent.name]
    assert removed
    for path in removed:
        path.unlink()
    subprocess.run(["tar", "czf", str(broken), "-C", str(whole), *[p.name for p in whole.iterdir()]], check=True)
    return broken


def test_token_that_could_be_guessed_ends_the_process(rasa_python: Path, rasa_model: Path, tmp_path: Path) -> None:
    variables = environment("http://127.0.0.1:9/", AMPARO_RASA_TOKEN="short")
    process = RunningRasa(rasa_python, rasa_model, variables, tmp_path / "log")
    assert process.ended() == 1
    assert "AMPARO_RASA_TOKEN" in process.output
