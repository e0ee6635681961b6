"""Everything that runs while Amparo serves: web, actions, Rasa, turn worker, notices, alerts, care, Telegram."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import anyio.to_thread
import structlog

from bot.bootstrap.failure import CannotGoOn
from bot.bootstrap.health import health_of
from bot.bootstrap.listening import LocalServer, require_port, server_of
from bot.bootstrap.rasa_process import RasaCommand, RasaSupervisor, free_port
from bot.bootstrap.training import Models, rasa_variables
from bot.bootstrap.web import web_app
from bot.channels.telegram.channel import TelegramChannel
from bot.dialogue.action_server import action_app
from bot.dialogue.rasa_client import RasaClient
from bot.model.turn import HeardMessage
from bot.services import alerting, care, kept
from bot.services.alarms import check_missed
from bot.services.core import ALERTS, WORK, Core
from bot.services.turn_worker import TurnWorker
from bot.settings import ROOT, Settings
from bot.storage.opening import Reader

log = structlog.get_logger()

KEPT_LOOKS_EVERY = 0.5
CARE_EVERY = 3600.0
ALERTS_LOOK_EVERY = 5.0


@dataclass
class Running:
    """The parts that the health page and the tests look at."""

    core: Core
    settings: Settings
    rasa: RasaClient
    supervisor: RasaSupervisor
    worker: TurnWorker
    telegram: TelegramChannel | None = None
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    async def health(self) -> dict[str, object]:
        """What /healthz says: parts and counts, nothing about anybody."""
        state = await health_of(self.core, self.supervisor, self.rasa)
        return {**state, "telegram": self.telegram.health.state} if self.telegram else state


def _rasa(
    settings: Settings, models: Models, *, action_port: int, action_token: str
) -> tuple[RasaClient, RasaSupervisor]:
    port, token = free_port(), secrets.token_urlsafe(32)
    client = RasaClient([f"http://127.0.0.1:{port}"], token, settings.rasa_deadline_seconds)
    environment = {
        **rasa_variables(settings),
        "AMPARO_RASA_TOKEN": token,
        "AMPARO_ACTION_TOKEN": action_token,
        "AMPARO_ACTION_URL": f"http://127.0.0.1:{action_port}/webhook",
    }

    async def healthy() -> bool:
        return await client.healthy() is not None

    return client, RasaSupervisor(RasaCommand(models.rasa_python, models.rasa_model, port, ROOT, environment), healthy)


def assemble(core: Core, settings: Settings, models: Models) -> tuple[Running, list[LocalServer]]:
    """Build all parts; nothing runs yet."""
    action_port, action_token = free_port(), secrets.token_urlsafe(32)
    client, supervisor = _rasa(settings, models, action_port=action_port, action_token=action_token)
    running = Running(core, settings, client, supervisor, TurnWorker(core, client))
    token = settings.telegram_token.get_secret_value()
    if token:
        running.telegram = TelegramChannel(core, token, settings.telegram_api)
    app = web_app(core, Reader(core.keys), settings, running.health)
    servers = [
        server_of(action_app(action_token), "127.0.0.1", action_port),
        server_of(app, settings.host, settings.port),
    ]
    return running, servers


async def _repeat(every: float, bell: str | None, core: Core, step: Callable[[], Awaitable[object]]) -> None:
    """Run a step again and again; a failure is logged by kind and tried again."""
    while True:
        try:
            await step()
        except Exception as error:  # one bad round must not end the watch over the others
            log.error("background", kind=type(error).__name__)
        if bell:
            await core.bells.wait(bell, every)
        else:
            await asyncio.sleep(every)


def _jobs(running: Running) -> list[Coroutine[Any, Any, None]]:
    core, settings = running.core, running.settings
    senders = alerting.senders_from(settings)

    async def look_after() -> None:
        await anyio.to_thread.run_sync(care.look_after, core)

    async def tell_kept() -> None:
        await kept.tell_kept(core)

    async def send_alerts() -> None:
        await alerting.send_due(core, senders, settings.public_url)

    jobs = [
        running.supervisor.run(),
        running.worker.run(),
        _repeat(KEPT_LOOKS_EVERY, None, core, tell_kept),
        _repeat(ALERTS_LOOK_EVERY, ALERTS, core, send_alerts),
        _repeat(CARE_EVERY, None, core, look_after),
    ]
    if running.telegram:
        jobs.append(running.telegram.run())
    return jobs


def _warm_up(core: Core) -> None:
    """Load what loads late, so that the first worker does not wait for it."""
    for language in core.renderer.library.wordings.whole_languages():
        core.reader.alarm("warm up")
        core.reader.language("warm up", None)
        core.reader.values((HeardMessage(1, "last friday el viernes pasado"),), language, core.clock(), "when", ())


@asynccontextmanager
async def serving(core: Core, settings: Settings, models: Models) -> AsyncIterator[Running]:
    """Everything runs inside this context, and everything has ended when it is left."""
    require_port(settings.host, settings.port)
    running, servers = assemble(core, settings, models)
    await anyio.to_thread.run_sync(_warm_up, core)
    await anyio.to_thread.run_sync(check_missed, core)
    running.tasks = [asyncio.create_task(server.serve()) for server in servers]
    running.tasks += [asyncio.create_task(job) for job in _jobs(running)]
    core.bells.ring(WORK)
    try:
        yield running
    finally:
        core.bells.close()
        for server in servers:
            server.should_exit = True
        for task in running.tasks[len(servers) :]:
            task.cancel()
        await asyncio.gather(*running.tasks, return_exceptions=True)
        await running.rasa.close()
        core.db.close()


@asynccontextmanager
async def rasa_only(settings: Settings, models: Models) -> AsyncIterator[RasaClient]:
    """Rasa alone, for an evaluation. Raises CannotGoOn where it does not start."""
    client, supervisor = _rasa(settings, models, action_port=free_port(), action_token=secrets.token_urlsafe(32))
    task = asyncio.create_task(supervisor.run())
    try:
        while not supervisor.ever_ready:
            _raise_if_dead(supervisor)
            await asyncio.sleep(0.1)
        yield client
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await client.close()


async def serve(core: Core, settings: Settings, models: Models, on_ready: Callable[[Running], None]) -> None:
    """Serve until Ctrl-C or SIGTERM. Raises CannotGoOn where a part ends that must not."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with serving(core, settings, models) as running:
        await _ready_or_dead(running, stop)
        if not stop.is_set():
            on_ready(running)
        await _until(stop, running)


async def _ready_or_dead(running: Running, stop: asyncio.Event) -> None:
    """Wait for Rasa's first readiness; a Rasa that dies three times at its start is not worth waiting for."""
    while not running.supervisor.ever_ready and not stop.is_set():
        _raise_if_dead(running.supervisor)
        _raise_ended(running)
        await asyncio.sleep(0.1)


def _raise_if_dead(supervisor: RasaSupervisor) -> None:
    if supervisor.restarts >= 2:
        raise CannotGoOn(f"Rasa does not start: {supervisor.last_words() or 'it ends without a word'}")


async def _until(stop: asyncio.Event, running: Running) -> None:
    while not stop.is_set():
        _raise_ended(running)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), 1.0)


def _raise_ended(running: Running) -> None:
    """A task that ended by itself has failed: better to stop loudly than to lose messages in silence."""
    for task in running.tasks:
        if task.done() and not task.cancelled():
            error = task.exception()
            raise CannotGoOn(
                f"a part of Amparo ended: {type(error).__name__ if error else 'without an error'}"
            ) from error
