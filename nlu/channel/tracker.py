"""Builds a turn's tracker from the past that came with it, and reads the past out again."""

from typing import Any

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity

from nlu.channel.errors import BadRequestError
from nlu.channel.request import TurnRequest
from nlu.channel.trim import trim

CHANNEL = "turn"


def build_tracker(request: TurnRequest, domain: Domain) -> DialogueStateTracker:
    """A tracker with the past and the mode of this turn; no store ever holds it.

    Slots that this model doesn't know are left out, so a past survives a retraining. Raises
    `BadRequestError` where the events are not of the form that a turn returned.
    """
    known = {slot.name for slot in domain.slots}
    past = [e for e in trim(request.events) if e["event"] != "slot" or e["name"] in known]
    try:
        tracker = DialogueStateTracker.from_dict(request.turn, past, domain.slots)
    except Exception as error:
        raise BadRequestError("events") from error
    tracker.update(SlotSet("mode", request.metadata.mode), domain)
    return tracker


def add_message(tracker: DialogueStateTracker, request: TurnRequest, parsed: dict[str, Any], domain: Domain) -> None:
    """Appends the worker's message, with what actions may read of it."""
    message = UserUttered(
        text=request.button.text if request.button else request.text,
        intent=parsed["intent"],
        entities=parsed["entities"],
        parse_data={"understood": parsed["understood"]},
        input_channel=CHANNEL,
        message_id=request.turn,
        metadata=request.metadata.for_actions(),
    )
    # Rules and stories go by intents; a text must never choose an action.
    message.use_text_for_featurization = False
    tracker.update(message, domain)


def state_for_actions(tracker: DialogueStateTracker) -> dict[str, Any]:
    """The tracker as the action protocol wants it, its events without texts and snapshots."""
    state = tracker.current_state(EventVerbosity.NONE)
    return {**state, "events": past_of(tracker)}


def past_of(tracker: DialogueStateTracker) -> list[dict[str, Any]]:
    """The bounded past for the next turn."""
    return trim([event.as_dict() for event in tracker.events])
