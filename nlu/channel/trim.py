"""Bounds the past that travels: how the session stands, and the last three user turns.

Nothing that a worker wrote stays in it: rules and stories go by intents, so an event of the
user keeps its intent alone. Pure: works on events in their JSON form.
"""

from typing import Any, Final

Event = dict[str, Any]

KEPT_TURNS: Final = 3
SESSION: Final[tuple[Event, ...]] = (
    {"event": "action", "name": "action_session_start"},
    {"event": "session_started"},
    {"event": "action", "name": "action_listen"},
)
_LISTEN: Final[Event] = {"event": "action", "name": "action_listen"}


def trim(events: list[Event]) -> list[Event]:
    """The past for the next turn, bounded and without text; trimming it again changes nothing.

    Slots that were set before the last three user turns come first, a reset to null included:
    what was reset must not come back as its initial value.
    """
    kept = [small for event in events if (small := _shrink(event)) is not None]
    users = [index for index, event in enumerate(kept) if event["event"] == "user"]
    start = users[-KEPT_TURNS] if len(users) > KEPT_TURNS else 0
    earlier, recent = kept[:start], kept[start:]
    slots = _last_slots(earlier)
    if start == 0:
        recent = _without_session(recent)
    return [*(dict(event) for event in SESSION), *slots, *_ends_listening(recent)]


def _shrink(event: Event) -> Event | None:
    """The few fields of an event that policies read, None where they read none of it."""
    kind = event.get("event")
    if kind == "user":
        return _shrink_user(event)
    if kind == "action" and isinstance(event.get("name"), str):
        return {"event": "action", "name": event["name"]}
    if kind == "slot" and isinstance(event.get("name"), str):
        return {"event": "slot", "name": event["name"], "value": event.get("value")}
    return {"event": "session_started"} if kind == "session_started" else None


def _shrink_user(event: Event) -> Event:
    parsed = event.get("parse_data") or {}
    name = (parsed.get("intent") or {}).get("name")
    return {"event": "user", "parse_data": {"intent": {"name": name}, "entities": []}}


def _last_slots(events: list[Event]) -> list[Event]:
    values = {event["name"]: event["value"] for event in events if event["event"] == "slot"}
    return [{"event": "slot", "name": name, "value": value} for name, value in values.items()]


def _without_session(events: list[Event]) -> list[Event]:
    """Without the opening that `trim` writes anew."""
    opening = [event["event"] for event in SESSION]
    if [event["event"] for event in events[: len(opening)]] == opening:
        return events[len(opening) :]
    return events


def _ends_listening(events: list[Event]) -> list[Event]:
    """Rasa expects to have been listening when a message comes."""
    actions = [event for event in events if event["event"] == "action"]
    return [*events, dict(_LISTEN)] if actions and actions[-1] != _LISTEN else events
