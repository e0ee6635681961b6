"""The endpoint at which Rasa has actions decided: loopback, a token, rasa-sdk's protocol and executor."""

from __future__ import annotations

import hmac
import time
from typing import Any

import structlog
from rasa_sdk import Action, Tracker
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.dialogue.actions.registry import DECISIONS, Decision
from bot.dialogue.codec import effect_to_json, snapshot_from_json
from bot.model.turn import Heard, Outcome, Snapshot

log = structlog.get_logger()


class DecidingAction(Action):  # type: ignore[misc]  # rasa-sdk carries no types
    """One action of the domain: reads the snapshot that came with the turn, returns what should happen."""

    def __init__(self, name: str, decide: Decision) -> None:
        self._name = name
        self._decide = decide

    def name(self) -> str:
        return self._name

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        outcome = self._decide(_snapshot(tracker), _heard(tracker))
        _dispatch(dispatcher, outcome)
        return [
            {"event": "slot", "name": name, "value": value, "timestamp": None} for name, value in outcome.slots.items()
        ]


def _snapshot(tracker: Tracker) -> Snapshot:
    return snapshot_from_json(tracker.latest_message["metadata"]["snapshot"])


def _heard(tracker: Tracker) -> Heard:
    message = tracker.latest_message
    understood = message.get("understood") or message["metadata"].get("understood") or {}
    entities = {entity["entity"]: str(entity["value"]) for entity in message.get("entities") or ()}
    return Heard(
        intent=message["intent"]["name"],
        entities=entities,
        offer=tracker.get_slot("offer") or "none",
        last_topic=tracker.get_slot("topic"),
        label=understood.get("label"),
        topic=understood.get("topic"),
        confidence=float(understood.get("confidence") or 0.0),
        form=understood.get("form") or "other",
        options=tuple(understood.get("offered") or ()),
        also=tuple((entry["label"], float(entry["p"])) for entry in understood.get("also") or ()),
    )


def _dispatch(dispatcher: CollectingDispatcher, outcome: Outcome) -> None:
    for reply in outcome.replies:
        dispatcher.utter_message(json_message=dict(reply))
    for effect in outcome.effects:
        dispatcher.utter_message(json_message={"effect": effect_to_json(effect)})


def make_executor() -> ActionExecutor:
    """Instances, not packages: the SDK would otherwise import whatever it finds."""
    executor = ActionExecutor()
    for name, decide in DECISIONS.items():
        executor.register_action(DecidingAction(name, decide))
    return executor


def action_app(token: str) -> Starlette:
    """Answers 401 to whoever lacks the token, 500 with the kind of the fault only."""
    executor = make_executor()

    async def webhook(request: Request) -> Response:
        if not hmac.compare_digest(request.headers.get("authorization", ""), f"Bearer {token}"):
            return JSONResponse({"error": "token"}, status_code=401)
        call = await request.json()
        begun = time.perf_counter()
        try:
            result = await executor.run(call)
        except Exception as error:  # whatever it is, Rasa must hear of it and the worker's words must not leak
            log.error("action_failed", action=call.get("next_action"), kind=type(error).__name__)
            return JSONResponse(
                {"error": type(error).__name__, "action_name": call.get("next_action")}, status_code=500
            )
        log.debug("action", action=call.get("next_action"), milliseconds=round((time.perf_counter() - begun) * 1000))
        return JSONResponse(result.model_dump() if result and hasattr(result, "model_dump") else result)

    async def health(_request: Request) -> Response:
        return JSONResponse({"status": "ok"})

    return Starlette(routes=[Route("/webhook", webhook, methods=["POST"]), Route("/health", health)])
