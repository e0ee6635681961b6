"""Serves the turn channel: `python -m nlu.serve --model FILE [--port N]`.

Runs inside Rasa's environment, in the project's root. Reads AMPARO_RASA_TOKEN, AMPARO_ACTION_URL
and AMPARO_ACTION_TOKEN from the environment, listens on loopback, and ends with exit code 1
where the model can't be loaded. Of Rasa's own HTTP interface nothing is served.
"""

import argparse
import logging
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from nlu import quiet

if TYPE_CHECKING:
    from rasa.core.agent import Agent
    from sanic import Sanic

LOOPBACK: Final = "127.0.0.1"
DEFAULT_PORT: Final = 5005
# A turn with its past and snapshot is some kilobytes.
_MAX_REQUEST_BYTES: Final = 2_000_000
_ENDPOINTS: Final = "endpoints.yml"

logger = logging.getLogger("nlu.serve")


def arguments() -> argparse.ArgumentParser:
    """The command line; the environment gives the defaults."""
    parser = argparse.ArgumentParser(prog="python -m nlu.serve", description=__doc__)
    parser.add_argument("--model", required=True, help="model file that nlu.train wrote")
    port = int(os.environ.get("AMPARO_RASA_PORT", DEFAULT_PORT))
    parser.add_argument("--port", type=int, default=port)
    host = os.environ.get("AMPARO_RASA_HOST", LOOPBACK)
    parser.add_argument("--host", default=host, help="another address only in a private network")
    parser.add_argument("--endpoints", default=_ENDPOINTS)
    return parser


def load_agent(model: Path, endpoints: Path) -> "Agent":
    """The agent with its model; raises where Rasa's own start would go on without one."""
    with quiet.importing_rasa():
        from rasa.core.agent import Agent
        from rasa.core.utils import AvailableEndpoints

    if not model.is_file():
        raise FileNotFoundError(f"no model file at {model}")
    known = AvailableEndpoints.read_endpoints(str(endpoints))
    if known.action is None or known.nlg is None:
        raise RuntimeError(f"{endpoints.name} names no action_endpoint or no nlg")
    return Agent.load(model, generator=known.nlg, action_endpoint=known.action)


def build_app(agent: "Agent") -> "Sanic":
    """A Sanic application with the turn channel and nothing else."""
    from rasa.core.channels.channel import register
    from sanic import Sanic

    from nlu.channel.turn import TurnChannel

    app = Sanic("amparo_rasa", configure_logging=False)
    app.config.REQUEST_MAX_SIZE = _MAX_REQUEST_BYTES
    app.config.FALLBACK_ERROR_FORMAT = "json"
    app.ctx.agent = agent
    register([TurnChannel.from_credentials(None)], app, route="/webhooks/")
    return app


def warm_up(agent: "Agent") -> None:
    """Parses one sentence, so that the first worker doesn't wait for what loads late."""
    from rasa.core.channels.channel import UserMessage
    from rasa.shared.core.trackers import DialogueStateTracker

    nobody = DialogueStateTracker.from_events("", [])
    assert agent.processor is not None
    agent.processor._parse_message_with_graph(UserMessage(text="warm up"), nobody)


def serve(options: argparse.Namespace) -> None:
    """Serves until it is told to stop."""
    begun = time.monotonic()
    agent = load_agent(Path(options.model), Path(options.endpoints))
    app = build_app(agent)
    warm_up(agent)
    quiet.silence()
    logger.info("ready on port %d after %.1f s", options.port, time.monotonic() - begun)
    app.run(host=options.host, port=options.port, access_log=False, motd=False, workers=1)


def main() -> int:
    """Exit code 1 with the reason where serving can't begin."""
    options = arguments().parse_args()
    try:
        serve(options)
    except Exception as error:
        print(f"{type(error).__name__}: {error.__cause__ or error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
