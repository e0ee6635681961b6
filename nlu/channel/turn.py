"""Rasa's input channel `turn`: the routes, their token, and errors that are never a 200."""

import asyncio
import hmac
import logging
import os
from collections.abc import Awaitable, Callable
from typing import Any, Final

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint
from sanic.exceptions import InvalidUsage
from sanic.request import Request
from sanic.response import HTTPResponse, json

from nlu.channel.errors import BadRequestError, FailureKind, TurnFailedError
from nlu.channel.model import current_processor, model_id, swap_model
from nlu.channel.request import read_metadata, read_text, read_turn
from nlu.channel.run import run_turn
from nlu.channel.tracker import CHANNEL
from nlu.channel.understanding import parse_text

TOKEN_VARIABLE: Final = "AMPARO_RASA_TOKEN"
SECONDS_VARIABLE: Final = "AMPARO_TURN_SECONDS"
# Below the ten seconds that the bot waits.
_DEFAULT_SECONDS: Final = 8.0
_SHORTEST_TOKEN: Final = 16

logger = logging.getLogger(__name__)

Route = Callable[[Request], Awaitable[dict[str, Any]]]


class MissingTokenError(RuntimeError):
    """The channel has no token, or one that could be guessed."""


class TurnChannel(InputChannel):
    """Answers turns for whoever has the token."""

    def __init__(self, token: str) -> None:
        """Raises `MissingTokenError` where the token has fewer than 16 characters."""
        if len(token) < _SHORTEST_TOKEN:
            raise MissingTokenError(f"{TOKEN_VARIABLE} needs at least {_SHORTEST_TOKEN} characters")
        self._expected = f"Bearer {token}".encode()

    @classmethod
    def name(cls) -> str:
        """Its place below /webhooks/."""
        return CHANNEL

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> "TurnChannel":
        """Takes the token from the environment, so that it stands in no file."""
        return cls(os.environ.get(TOKEN_VARIABLE, ""))

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes; `on_new_message`, which would keep a tracker, is not used."""
        routes = Blueprint("turn_channel")
        routes.add_route(self._guarded(_turn), "/turn", methods=["POST"], name="turn")
        routes.add_route(self._guarded(_understand), "/understand", methods=["POST"], name="understand")
        routes.add_route(self._guarded(_health), "/health", methods=["GET"], name="health")
        routes.add_route(self._guarded(_swap), "/model", methods=["PUT"], name="model")
        return routes

    def _guarded(self, route: Route) -> Callable[[Request], Awaitable[HTTPResponse]]:
        async def guarded(request: Request) -> HTTPResponse:
            given = request.headers.get("authorization", "").encode()
            if not hmac.compare_digest(given, self._expected):
                return json({"error": "unauthorized"}, status=401)
            return await _answer(route, request)

        return guarded


async def _answer(route: Route, request: Request) -> HTTPResponse:
    """The route's answer as 200; every failure as what it is, without a word of the message."""
    try:
        return json(await route(request))
    except (BadRequestError, InvalidUsage) as error:
        what = error.what if isinstance(error, BadRequestError) else "body"
        return json({"error": f"malformed: {what}", "kind": "bad_request"}, status=400)
    except TurnFailedError as error:
        cause = type(error.__cause__).__name__ if error.__cause__ else "none"
        logger.warning("turn failed: %s, cause %s", error.kind.value, cause)
        return _failure(error.kind)
    except TimeoutError:
        logger.warning("turn failed: %s", FailureKind.TURN_TIMEOUT.value)
        return _failure(FailureKind.TURN_TIMEOUT)
    except Exception as error:
        logger.error("turn failed: internal, cause %s", type(error).__name__)
        return _failure(FailureKind.INTERNAL)


def _failure(kind: FailureKind) -> HTTPResponse:
    return json({"error": kind.value, "kind": kind.value}, status=502)


async def _turn(request: Request) -> dict[str, Any]:
    turn = read_turn(request.json)
    processor = current_processor(request.app)
    seconds = float(os.environ.get(SECONDS_VARIABLE, _DEFAULT_SECONDS))
    result = await asyncio.wait_for(run_turn(processor, turn), seconds)
    return {
        "turn": turn.turn,
        "replies": result.collected.replies,
        "effects": result.collected.effects,
        "events": result.events,
        "understood": result.understood,
        "model": model_id(processor),
        "timings_ms": result.timings_ms,
    }


async def _understand(request: Request) -> dict[str, Any]:
    body = request.json
    if not isinstance(body, dict):
        raise BadRequestError("body")
    text, metadata = read_text(body.get("text")), read_metadata(body.get("metadata"))
    processor = current_processor(request.app)
    parsed = await parse_text(processor, text, metadata)
    return {"understood": parsed["understood"], "model": model_id(processor)}


async def _health(request: Request) -> dict[str, Any]:
    return {"model": model_id(current_processor(request.app)), "ready": True}


async def _swap(request: Request) -> dict[str, Any]:
    body = request.json
    return {"model": await swap_model(request.app, body.get("model") if body else None)}
