"""Logging of the Rasa process: nothing that a worker wrote may reach a log.

Rasa, Sanic and their libraries format messages, slots and request bodies into their lines, and
no list of patterns finds them all. So a line of anybody but ourselves keeps only where it came
from, its level, its event name and its exception's class; our own lines name ids alone.
"""

import json
import logging
import os
import re
import sys
import warnings
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any, Final

# Names of events as structlog's users write them ("processor.message.parse"): dotted words.
_EVENT_NAME: Final = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+\Z")
_OWN: Final = "nlu."

# Set before Rasa is imported: it reads them at import.
ENVIRONMENT: Final = {
    "RASA_TELEMETRY_ENABLED": "false",
    "LOG_LEVEL": "ERROR",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",
    "CUDA_VISIBLE_DEVICES": "",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "LOG_LEVEL_LIBRARIES": "ERROR",
}


@contextmanager
def importing_rasa() -> Iterator[None]:
    """Telemetry off and libraries still; Rasa's first import belongs within.

    Some of its libraries ask git for their version and let git's complaint through, so standard
    error is closed meanwhile. What an import raises still comes through.
    """
    os.environ.update(ENVIRONMENT)
    silence(logging.ERROR)
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
    silence()


class RedactingFormatter(logging.Formatter):
    """One JSON object a line; of a foreign record only what can't hold a worker's words."""

    def format(self, record: logging.LogRecord) -> str:
        """The line for a record."""
        moment = datetime.fromtimestamp(record.created, UTC)
        line = {
            "at": moment.isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": f"{record.name}:{record.lineno}",
            "event": _event_of(record),
        }
        if record.exc_info and record.exc_info[0] is not None:
            line["exception"] = record.exc_info[0].__name__
        return json.dumps(line, ensure_ascii=False)


def _event_of(record: logging.LogRecord) -> str:
    if record.name.startswith(_OWN):
        return record.getMessage()
    template = record.msg if isinstance(record.msg, str) else ""
    return template if _EVENT_NAME.match(template) else "(redacted)"


def keep_event_name(logger: Any, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """A structlog processor that drops every field but the event's name and level."""
    name = str(event.get("event", ""))
    kept = name if _EVENT_NAME.match(name) else "(redacted)"
    return {"event": kept, "level": event.get("level", method)}


def silence(level: int = logging.INFO) -> None:
    """Installs the redaction for stdlib logging, structlog, warnings and uncaught errors.

    Call it again once the server is built: libraries set up loggers of their own. Sentry is
    never initialised: only Rasa's command line does that.
    """
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(RedactingFormatter())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(max(level, logging.INFO))
    for name in list(logging.root.manager.loggerDict):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
    logging.getLogger("sanic.access").disabled = True
    logging.getLogger("py.warnings").disabled = True
    logging.captureWarnings(True)
    warnings.simplefilter("ignore")
    sys.excepthook = _report_uncaught
    _configure_structlog()


def _configure_structlog() -> None:
    import structlog

    structlog.configure(
        processors=[structlog.stdlib.add_log_level, keep_event_name, _as_event_name],
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )


def _as_event_name(logger: Any, method: str, event: MutableMapping[str, Any]) -> str:
    return str(event["event"])


def _report_uncaught(kind: type[BaseException], error: BaseException, trace: Any) -> None:
    """An uncaught error's class alone: its message may quote a text."""
    logging.getLogger("nlu.uncaught").critical("uncaught %s", kind.__name__)
