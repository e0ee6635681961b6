"""Reads a turn's request and refuses what is malformed, before Rasa sees any of it."""

import re
from dataclasses import dataclass, field
from typing import Any, Final

from nlu.channel.errors import BadRequestError
from nlu.decision import MODES
from nlu.embedding import EmbeddingError, decode_vector

MAX_TEXT: Final = 20_000
MAX_EVENTS: Final = 200
_TURN_ID: Final = re.compile(r"[\x21-\x7e]{1,64}\Z")
_KINDS: Final = ("text", "date", "number", "choice", "yes_no", "story")
# Rasa gives these a meaning of its own: no button may say them.
_RESERVED_INTENTS: Final = frozenset({"restart", "back", "out_of_scope", "session_start", "nlu_fallback"})


@dataclass(frozen=True)
class Button:
    """What a pressed button says; `text` is its label."""

    intent: str
    entities: list[dict[str, Any]]
    text: str


@dataclass(frozen=True)
class TurnMetadata:
    """What travels with a message. The embedding is for the featurizer alone."""

    mode: str = "talking"
    open_question: dict[str, str] | None = None
    language: str | None = None
    embedding: str | None = None
    snapshot: Any = None

    def for_parsing(self) -> dict[str, Any]:
        """What the components read."""
        return {
            "mode": self.mode,
            "open_question": self.open_question,
            "language": self.language,
            "embedding": self.embedding,
        }

    def for_actions(self) -> dict[str, Any]:
        """What actions read as `tracker.latest_message["metadata"]`."""
        return {
            "mode": self.mode,
            "open_question": self.open_question,
            "language": self.language,
            "snapshot": self.snapshot,
        }


@dataclass(frozen=True)
class TurnRequest:
    """One turn: its past, and either a text or a button."""

    turn: str
    text: str | None = None
    button: Button | None = None
    events: list[dict[str, Any]] = field(default_factory=list)
    metadata: TurnMetadata = field(default_factory=TurnMetadata)


def read_turn(body: Any) -> TurnRequest:
    """The request of a turn; raises `BadRequestError`."""
    _require(isinstance(body, dict), "body")
    turn, text, button = body.get("turn"), body.get("text"), body.get("button")
    _require(isinstance(turn, str) and bool(_TURN_ID.match(turn)), "turn")
    _require((text is None) != (button is None), "text or button, not both")
    events = body.get("events", [])
    _require(isinstance(events, list) and len(events) <= MAX_EVENTS, "events")
    _require(all(isinstance(event, dict) for event in events), "events")
    return TurnRequest(
        turn=turn,
        text=None if text is None else read_text(text),
        button=None if button is None else _read_button(button),
        events=events,
        metadata=read_metadata(body.get("metadata")),
    )


def read_text(text: Any) -> str:
    """A message's text, not blank and not endless; raises `BadRequestError`."""
    _require(isinstance(text, str) and 0 < len(text) <= MAX_TEXT and bool(text.strip()), "text")
    return str(text)


def read_metadata(data: Any) -> TurnMetadata:
    """The metadata of a message; raises `BadRequestError`."""
    data = {} if data is None else data
    _require(isinstance(data, dict), "metadata")
    mode, language = data.get("mode", "talking"), data.get("language")
    _require(mode in MODES, "metadata.mode")
    _require(language is None or (isinstance(language, str) and len(language) <= 16), "metadata.language")
    return TurnMetadata(
        mode=mode,
        open_question=_read_question(data.get("open_question")),
        language=language,
        embedding=_read_embedding(data.get("embedding")),
        snapshot=data.get("snapshot"),
    )


def _read_question(data: Any) -> dict[str, str] | None:
    if data is None:
        return None
    _require(isinstance(data, dict), "metadata.open_question")
    name, kind = data.get("field"), data.get("kind")
    _require(isinstance(name, str) and 0 < len(name) <= 64, "metadata.open_question.field")
    _require(kind in _KINDS, "metadata.open_question.kind")
    return {"field": name, "kind": kind}


def _read_embedding(data: Any) -> str | None:
    if data is None:
        return None
    _require(isinstance(data, str), "metadata.embedding")
    try:
        decode_vector(data)
    except EmbeddingError as error:
        raise BadRequestError("metadata.embedding") from error
    return str(data)


def _read_button(data: Any) -> Button:
    _require(isinstance(data, dict), "button")
    intent, text, entities = data.get("intent"), data.get("text", ""), data.get("entities", [])
    _require(isinstance(intent, str) and intent not in _RESERVED_INTENTS, "button.intent")
    _require(isinstance(text, str) and len(text) <= MAX_TEXT, "button.text")
    _require(isinstance(entities, list) and len(entities) <= 16, "button.entities")
    return Button(intent, [_read_entity(entity) for entity in entities], text)


def _read_entity(data: Any) -> dict[str, Any]:
    _require(isinstance(data, dict) and isinstance(data.get("entity"), str), "button.entities")
    _require("value" in data, "button.entities")
    return {"entity": data["entity"], "value": data["value"]}


def _require(condition: bool, what: str) -> None:
    if not condition:
        raise BadRequestError(what)
