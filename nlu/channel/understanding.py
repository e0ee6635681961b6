"""Parses a message with the model's components, without tracker, policies or actions."""

from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.core.processor import MessageProcessor
from rasa.shared.core.trackers import DialogueStateTracker

from nlu.channel.errors import BadRequestError, FailureKind, TurnFailedError
from nlu.channel.request import Button, TurnMetadata

Parsed = dict[str, Any]


async def parse_text(processor: MessageProcessor, text: str, metadata: TurnMetadata) -> Parsed:
    """Intent, entities and `understood` of a text; raises `TurnFailedError`."""
    message = UserMessage(text=text, metadata=metadata.for_parsing())
    nobody = DialogueStateTracker.from_events("", [])
    try:
        parsed = await processor.parse_message(message, nobody)
        known = parsed["intent"]["name"] in processor.domain.intents
        result = {key: parsed[key] for key in ("intent", "entities", "understood")}
    except Exception as error:
        raise TurnFailedError(FailureKind.PARSE_FAILED) from error
    if not known:
        raise TurnFailedError(FailureKind.PARSE_FAILED)
    return result


def parse_button(processor: MessageProcessor, button: Button) -> Parsed:
    """A button says what it means; raises `BadRequestError` where the domain doesn't know it."""
    domain = processor.domain
    if button.intent not in domain.intents:
        raise BadRequestError("button.intent")
    if any(entity["entity"] not in domain.entities for entity in button.entities):
        raise BadRequestError("button.entities")
    topic = next((e["value"] for e in button.entities if e["entity"] == "topic"), None)
    understood = {
        "intent": button.intent,
        "label": topic or button.intent,
        "topic": topic,
        "form": "other",
        "form_p": 1.0,
        "confidence": 1.0,
        "offered": [],
        "also": [],
        "ranking": [],
    }
    intent = {"name": button.intent, "confidence": 1.0}
    return {"intent": intent, "entities": button.entities, "understood": understood}
