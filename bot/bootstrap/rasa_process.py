"""Runs Rasa on loopback and keeps it running: restarted with back-off where it dies or hangs."""

from __future__ import annotations

import asyncio
import ctypes
import signal
import socket
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import structlog

log = structlog.get_logger()

CHECK_EVERY = 2.0
HUNG_AFTER = 5
"""Checks in a row without an answer after which a Rasa that had been ready is taken to hang."""
LONGEST_PAUSE = 30.0
_PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class RasaCommand:
    """How Rasa is started: its Python, its model, its port, its environment (tokens included)."""

    python: Path
    model: Path
    port: int
    root: Path
    environment: dict[str, str]

    def line(self) -> list[str]:
        return [str(self.python), "-m", "nlu.serve", "--model", str(self.model), "--port", str(self.port)]


def free_port() -> int:
    """A port of loopback that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _die_with_parent() -> None:
    """Linux: the kernel ends Rasa where the bot is killed, so that none is left over."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


class RasaSupervisor:
    """`run` until cancelled; `last_words` are the last lines of a Rasa that died before it was ready."""

    def __init__(self, command: RasaCommand, healthy: Callable[[], Awaitable[bool]]) -> None:
        self._command = command
        self._healthy = healthy
        self._process: asyncio.subprocess.Process | None = None
        self._errors: deque[str] = deque(maxlen=5)
        self.ready = asyncio.Event()
        self.restarts = -1
        self.ever_ready = False

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process and self._process.returncode is None else None

    def last_words(self) -> str:
        """Only of a start that failed: later lines could be about a worker."""
        return "" if self.ever_ready else " / ".join(self._errors)

    async def run(self) -> None:
        pause = 1.0
        try:
            while True:
                was_ready = await self._live_once()
                pause = 1.0 if was_ready else min(pause * 2, LONGEST_PAUSE)
                log.warning("rasa_restart", pause_seconds=pause, restarts=self.restarts + 1)
                await asyncio.sleep(pause)
        finally:
            await self._stop()

    async def _live_once(self) -> bool:
        """Start, watch until it ends or hangs. True if it had been ready."""
        self.restarts += 1
        self._process = await asyncio.create_subprocess_exec(
            *self._command.line(),
            cwd=self._command.root,
            env=self._command.environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
            preexec_fn=_die_with_parent,
        )
        reading = asyncio.create_task(self._read_errors(self._process))
        try:
            return await self._watch(self._process)
        finally:
            self.ready.clear()
            reading.cancel()
            await self._stop()

    async def _read_errors(self, process: asyncio.subprocess.Process) -> None:
        assert process.stderr is not None
        while line := await process.stderr.readline():
            if not self.ever_ready:
                self._errors.append(line.decode(errors="replace").strip()[:300])

    async def _watch(self, process: asyncio.subprocess.Process) -> bool:
        was_ready, silent = False, 0
        while process.returncode is None:
            if await self._healthy():
                was_ready, silent, self.ever_ready = True, 0, True
                self.ready.set()
            else:
                silent += 1
                self.ready.clear()
            if was_ready and silent >= HUNG_AFTER:
                log.error("rasa_hangs", pid=process.pid)
                return True
            await self._pause(process, CHECK_EVERY if was_ready else 0.25)
        log.error("rasa_ended", code=process.returncode)
        return was_ready

    async def _pause(self, process: asyncio.subprocess.Process, seconds: float) -> None:
        try:
            await asyncio.wait_for(process.wait(), seconds)
        except TimeoutError:
            return

    async def _stop(self) -> None:
        process = self._process
        if process is None or process.returncode is not None:
            return
        process.terminate()
        try:
            await asyncio.wait_for(process.wait(), 5)
        except TimeoutError:
            process.kill()
            await process.wait()
