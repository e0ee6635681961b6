"""While a question is open, an answer is an answer: the project's own model on many of them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.rasa.running import RunningRasa, environment

pytestmark = pytest.mark.rasa

LINES: dict[str, list[dict[str, Any]]] = yaml.safe_load(Path(__file__).with_name("answers.yml").read_text("utf-8"))
# Of the interruptions this share must get through; the rest may be said again.
LEAST_THROUGH = 0.8


@pytest.fixture(scope="module")
def understanding(
    rasa_python: Path, project_model: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RunningRasa]:
    log = tmp_path_factory.mktemp("rasa") / "log"
    process = RunningRasa(rasa_python, project_model, environment("http://127.0.0.1:9/"), log).wait()
    yield process
    process.stop()


def intent_of(rasa: RunningRasa, line: dict[str, Any]) -> str:
    metadata = {"mode": "intake", "open_question": {"field": "any", "kind": line["kind"]}}
    body = {"text": line["text"], "metadata": metadata}
    return str(rasa.client.post("understand", json=body).json()["understood"]["intent"])


@pytest.mark.parametrize("line", LINES["answers"], ids=lambda line: line["text"])
def test_answer_is_taken_as_an_answer(understanding: RunningRasa, line: dict[str, Any]) -> None:
    assert intent_of(understanding, line) == "answer"


def test_most_interruptions_get_through(understanding: RunningRasa) -> None:
    lines = LINES["interruptions"]
    through = [line["text"] for line in lines if intent_of(understanding, line) == line["intent"]]
    assert len(through) >= LEAST_THROUGH * len(lines)
