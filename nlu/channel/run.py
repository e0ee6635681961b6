"""Runs one turn on one processor: message in, actions until Rasa listens, replies out.

Rasa's own loop logs an action's failure and goes on as if it had answered; this one stops.
"""

import time
from dataclasses import dataclass
from typing import Any, Final

from rasa.core.actions.action import Action, RemoteAction
from rasa.core.channels.channel import OutputChannel
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.exceptions import ActionLimitReached
from rasa.shared.core.constants import ACTION_DEFAULT_FALLBACK_NAME, ACTION_LISTEN_NAME
from rasa.shared.core.events import ActionExecuted, BotUttered
from rasa.shared.core.trackers import DialogueStateTracker

from nlu.channel.actions import ActionAnswer, call_action
from nlu.channel.errors import FailureKind, TurnFailedError
from nlu.channel.replies import Collected
from nlu.channel.request import TurnRequest
from nlu.channel.tracker import add_message, build_tracker, past_of
from nlu.channel.understanding import parse_button, parse_text

# What a turn may run beside the bot's own actions. Rasa's other defaults (restart, back …)
# would change the past behind the bot's back.
_LOCAL: Final = ("utter_",)


@dataclass(frozen=True)
class TurnResult:
    """A turn that ended well."""

    collected: Collected
    events: list[dict[str, Any]]
    understood: dict[str, Any]
    timings_ms: dict[str, float]


async def run_turn(processor: MessageProcessor, request: TurnRequest) -> TurnResult:
    """The whole turn on this processor, whatever model is swapped in meanwhile.

    Raises `BadRequestError` or `TurnFailedError`; then nothing of the turn counts.
    """
    begun = time.perf_counter()
    tracker = build_tracker(request, processor.domain)
    if request.button is not None:
        parsed = parse_button(processor, request.button)
    else:
        parsed = await parse_text(processor, request.text or "", request.metadata)
    add_message(tracker, request, parsed, processor.domain)
    understood_at = time.perf_counter()
    collected = await _run_actions(processor, tracker)
    events = past_of(tracker)
    ended = time.perf_counter()
    timings = {
        "parse": round(1000 * (understood_at - begun), 2),
        "actions": round(1000 * (ended - understood_at), 2),
        "total": round(1000 * (ended - begun), 2),
    }
    return TurnResult(collected, events, parsed["understood"], timings)


async def _run_actions(processor: MessageProcessor, tracker: DialogueStateTracker) -> Collected:
    collected = Collected()
    while True:
        action, prediction = _predict(processor, tracker)
        if action.name() == ACTION_LISTEN_NAME:
            _log(processor, tracker, action, ActionAnswer(), prediction)
            break
        answer = await _run_action(processor, tracker, action)
        for response in answer.responses:
            collected.add(response)
        _log(processor, tracker, action, answer, prediction)
    if tracker.latest_action_name != ACTION_LISTEN_NAME:
        raise TurnFailedError(FailureKind.NOT_LISTENING)
    return collected


def _predict(processor: MessageProcessor, tracker: DialogueStateTracker) -> tuple[Action, PolicyPrediction]:
    try:
        action, prediction = processor.predict_next_with_tracker_if_should(tracker)
    except ActionLimitReached as error:
        raise TurnFailedError(FailureKind.CIRCUIT_BREAKER) from error
    except Exception as error:
        raise TurnFailedError(FailureKind.POLICY_FAILED) from error
    if action.name() == ACTION_DEFAULT_FALLBACK_NAME or prediction.max_confidence <= 0:
        raise TurnFailedError(FailureKind.NO_RULE)
    return action, prediction


async def _run_action(processor: MessageProcessor, tracker: DialogueStateTracker, action: Action) -> ActionAnswer:
    if isinstance(action, RemoteAction):
        return await call_action(action.name(), processor.action_endpoint, tracker, processor.domain)
    if not action.name().startswith(_LOCAL):
        raise TurnFailedError(FailureKind.NO_RULE)
    try:
        said = await processor.nlg.generate(action.name(), tracker, OutputChannel.name())
    except Exception as error:
        raise TurnFailedError(FailureKind.REPLY_FAILED) from error
    if not said:
        raise TurnFailedError(FailureKind.REPLY_FAILED)
    return ActionAnswer(responses=[said])


def _log(
    processor: MessageProcessor,
    tracker: DialogueStateTracker,
    action: Action,
    answer: ActionAnswer,
    prediction: PolicyPrediction,
) -> None:
    """Tells the tracker what was done and said, for the next prediction and the next action."""
    tracker.update_with_events(prediction.events, processor.domain)
    tracker.update(ActionExecuted(action.name()))
    said = [BotUttered(data={"custom": r.get("custom") or r}) for r in answer.responses]
    tracker.update_with_events([*said, *answer.events], processor.domain)
