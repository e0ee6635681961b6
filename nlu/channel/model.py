"""Puts another trained model in the place of the running one, without a failed turn.

A turn keeps the processor that it began with; loading runs beside the event loop.
"""

import asyncio
from pathlib import Path

from rasa.core.agent import Agent
from rasa.core.processor import MessageProcessor
from sanic import Sanic

from nlu.channel.errors import BadRequestError, FailureKind, TurnFailedError


def current_processor(app: Sanic) -> MessageProcessor:
    """The processor of the running model; raises `TurnFailedError` where none is loaded."""
    agent: Agent | None = getattr(app.ctx, "agent", None)
    if agent is None or agent.processor is None:
        raise TurnFailedError(FailureKind.NO_MODEL)
    return agent.processor


def model_id(processor: MessageProcessor) -> str:
    """Names the model as its training did."""
    return str(processor.model_metadata.model_id)


async def swap_model(app: Sanic, name: object) -> str:
    """Loads the model file `name` of the running model's folder; returns the new model's id.

    Only that folder: the caller's token is worth a turn, not every file of this machine. Raises
    `BadRequestError` where there is no such file, `TurnFailedError` where it can't be loaded;
    the running model then stays.
    """
    agent: Agent = app.ctx.agent
    folder = current_processor(app).model_path.resolve().parent
    if not isinstance(name, str) or Path(name).name != name or not (folder / name).is_file():
        raise BadRequestError("model")
    loop = asyncio.get_running_loop()
    try:
        processor = await loop.run_in_executor(None, _load, agent, folder / name)
    except Exception as error:
        raise TurnFailedError(FailureKind.MODEL_REFUSED) from error
    agent.processor = processor
    agent.domain = processor.domain
    return model_id(processor)


def _load(agent: Agent, path: Path) -> MessageProcessor:
    return MessageProcessor(
        model_path=path,
        tracker_store=agent.tracker_store,
        lock_store=agent.lock_store,
        action_endpoint=agent.action_endpoint,
        generator=agent.nlg,
    )
