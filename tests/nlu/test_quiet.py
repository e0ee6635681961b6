"""The Rasa process's log lines: ids, levels and names of events, never a worker's words."""

import json
import logging

import pytest

from nlu.quiet import RedactingFormatter, keep_event_name

SECRET = "el patrón me pegó"


def line_of(name: str, message: object, *args: object, error: BaseException | None = None) -> dict[str, str]:
    info = (type(error), error, None) if error else None
    record = logging.LogRecord(name, logging.ERROR, "file.py", 7, message, args, info)
    return dict(json.loads(RedactingFormatter().format(record)))


@pytest.mark.parametrize(("message", "args"), [(f"said {SECRET}", ()), ("said %s", (SECRET,)), ({"text": SECRET}, ())])
def test_foreign_line_keeps_its_place_alone(message: object, args: tuple[object, ...]) -> None:
    line = line_of("rasa.core.processor", message, *args)
    assert SECRET not in json.dumps(line, ensure_ascii=False)
    assert (line["from"], line["level"], line["event"]) == ("rasa.core.processor:7", "error", "(redacted)")


def test_exception_is_named_by_its_class() -> None:
    line = line_of("sanic.error", "failed", error=ValueError(SECRET))
    assert line["exception"] == "ValueError"
    assert SECRET not in json.dumps(line, ensure_ascii=False)


def test_own_line_is_kept() -> None:
    assert line_of("nlu.serve", "ready on port %d", 5005)["event"] == "ready on port 5005"


def test_structured_event_keeps_its_name_alone() -> None:
    event = {"event": "processor.message.parse", "parse_data_text": SECRET, "level": "debug"}
    assert keep_event_name(None, "debug", event) == {"event": "processor.message.parse", "level": "debug"}
    assert SECRET not in str(keep_event_name(None, "info", {"event": SECRET}))
