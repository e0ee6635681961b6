"""Calls the bot's action endpoint: the rasa-sdk protocol, with every failure said out loud.

Rasa's own client waits five minutes for a hung server, sends the whole domain along, and skips
events that it can't read.
"""

import json
import os
from dataclasses import dataclass, field
from typing import Any, Final

import aiohttp
import rasa
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, FollowupAction, SlotSet
from rasa.shared.core.slots import CategoricalSlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from nlu.channel.errors import FailureKind, TurnFailedError
from nlu.channel.tracker import state_for_actions

SECONDS_VARIABLE: Final = "AMPARO_ACTION_SECONDS"
_DEFAULT_SECONDS: Final = 5.0
_MAX_ANSWER_BYTES: Final = 1_000_000


@dataclass(frozen=True)
class ActionAnswer:
    """What an action described: events for the tracker, responses for the caller."""

    events: list[Event] = field(default_factory=list)
    responses: list[dict[str, Any]] = field(default_factory=list)


async def call_action(
    name: str, endpoint: EndpointConfig | None, tracker: DialogueStateTracker, domain: Domain
) -> ActionAnswer:
    """Runs the action `name` in the bot; raises `TurnFailedError` whatever goes wrong."""
    if endpoint is None or not endpoint.url:
        raise TurnFailedError(FailureKind.ACTION_UNREACHABLE)
    call = {
        "next_action": name,
        "sender_id": tracker.sender_id,
        "tracker": state_for_actions(tracker),
        "domain": {},
        "version": rasa.__version__,
    }
    return _read_answer(await _post(endpoint, call), domain)


async def _post(endpoint: EndpointConfig, call: dict[str, Any]) -> Any:
    seconds = float(os.environ.get(SECONDS_VARIABLE, _DEFAULT_SECONDS))
    limit = aiohttp.ClientTimeout(total=seconds)
    try:
        async with (
            aiohttp.ClientSession(headers=endpoint.headers, timeout=limit) as session,
            # A redirect could carry the message elsewhere.
            session.post(endpoint.url, json=call, allow_redirects=False) as response,
        ):
            if response.status != 200:
                raise TurnFailedError(FailureKind.ACTION_FAILED)
            return await _read_json(response)
    except TimeoutError as error:
        raise TurnFailedError(FailureKind.ACTION_TIMEOUT) from error
    except aiohttp.ClientConnectorError as error:
        raise TurnFailedError(FailureKind.ACTION_UNREACHABLE) from error
    except (aiohttp.ClientError, ValueError, OSError) as error:
        raise TurnFailedError(FailureKind.ACTION_FAILED) from error


async def _read_json(response: aiohttp.ClientResponse) -> Any:
    body = await response.content.read(_MAX_ANSWER_BYTES + 1)
    while len(body) <= _MAX_ANSWER_BYTES and not response.content.at_eof():
        body += await response.content.read(_MAX_ANSWER_BYTES + 1 - len(body))
    if len(body) > _MAX_ANSWER_BYTES:
        raise TurnFailedError(FailureKind.BAD_ACTION_ANSWER)
    return json.loads(body)


def _read_answer(answer: Any, domain: Domain) -> ActionAnswer:
    if not isinstance(answer, dict):
        raise TurnFailedError(FailureKind.BAD_ACTION_ANSWER)
    events, responses = answer.get("events") or [], answer.get("responses") or []
    if not isinstance(events, list) or not isinstance(responses, list):
        raise TurnFailedError(FailureKind.BAD_ACTION_ANSWER)
    if not all(isinstance(item, dict) for item in [*events, *responses]):
        raise TurnFailedError(FailureKind.BAD_ACTION_ANSWER)
    return ActionAnswer([_read_event(event, domain) for event in events], responses)


def _read_event(data: dict[str, Any], domain: Domain) -> Event:
    """Slots and follow-ups are all that an action may set: anything else is a mistake of it."""
    kind, name = data.get("event"), data.get("name")
    if kind == "slot" and _is_known_slot(domain, name, data.get("value")):
        return SlotSet(name, data.get("value"))
    if kind == "followup" and name in domain.action_names_or_texts:
        return FollowupAction(name)
    raise TurnFailedError(FailureKind.BAD_ACTION_ANSWER)


def _is_known_slot(domain: Domain, name: Any, value: Any) -> bool:
    slot = next((slot for slot in domain.slots if slot.name == name), None)
    if isinstance(slot, CategoricalSlot) and value is not None:
        # Rasa takes an unknown value for "other", and then no rule matches.
        return str(value).lower() in slot.values
    return slot is not None
