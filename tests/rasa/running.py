"""Starts Rasa's process for tests and talks with it."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from pathlib import Path
from typing import Any

import httpx

from bot.settings import ROOT

TOKEN = "a-token-for-tests-only"
ACTION_TOKEN = "another-token"
READY_WITHIN = 120.0


def environment(action_url: str, **more: str) -> dict[str, str]:
    """What the process sees: no settings of the machine but its paths."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG", "TMPDIR") if name in os.environ}
    return {
        **kept,
        "AMPARO_RASA_TOKEN": TOKEN,
        "AMPARO_ACTION_URL": action_url,
        "AMPARO_ACTION_TOKEN": ACTION_TOKEN,
        "AMPARO_ACTION_SECONDS": "1.5",
        "AMPARO_TURN_SECONDS": "3",
        "OMP_NUM_THREADS": "2",
        **more,
    }


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class RunningRasa:
    """One process of `nlu.serve`; `output` is all it has printed."""

    def __init__(self, python: Path, model: Path, variables: dict[str, str], log: Path) -> None:
        self.port = free_port()
        self.model = model
        self._log = log
        line = [str(python), "-m", "nlu.serve", "--model", str(model), "--port", str(self.port)]
        with log.open("wb") as file:
            self.process = subprocess.Popen(line, cwd=ROOT, env=variables, stdout=file, stderr=file)
        self.client = httpx.Client(
            base_url=f"http://127.0.0.1:{self.port}/webhooks/turn/",
            headers={"Authorization": f"Bearer {TOKEN}"},
            timeout=60,
            trust_env=False,
        )

    @property
    def output(self) -> str:
        return self._log.read_text("utf-8", errors="replace")

    def wait(self) -> RunningRasa:
        """Returns once it is ready; fails where it ends or takes too long."""
        end = time.monotonic() + READY_WITHIN
        while time.monotonic() < end:
            assert self.process.poll() is None, self.output
            try:
                if self.client.get("health").status_code == 200:
                    return self
            except httpx.TransportError:
                time.sleep(0.2)
        raise AssertionError(f"not ready within {READY_WITHIN} s: {self.output}")

    def ended(self) -> int:
        """Exit code of a process that is expected to end by itself."""
        return self.process.wait(READY_WITHIN)

    def stop(self) -> None:
        self.client.close()
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def turn(self, text: str | None = None, **more: Any) -> httpx.Response:
        """One turn; `button`, `events`, `metadata` as the channel takes them."""
        said = {} if text is None else {"text": text}
        return self.client.post("turn", json={"turn": "turn-1", "events": [], **said, **more})

    def press(self, intent: str, **more: Any) -> httpx.Response:
        """A turn by button, for what doesn't depend on understanding."""
        return self.turn(button={"intent": intent, "entities": [], "text": "label"}, **more)
