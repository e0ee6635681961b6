"""The whole program as a child process: started as a user starts it, killed as a machine does."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx

from bot.settings import ROOT

READY_WITHIN = 900.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class RunningAmparo:
    """`amparo demo` in a process group of its own. `log` is everything it printed, in order, over all starts."""

    def __init__(self, data: Path, **variables: str) -> None:
        self.data, self.port = data, free_port()
        self._variables = variables
        self._process: subprocess.Popen[bytes] | None = None
        self._log = data / "output.log"
        data.mkdir(parents=True, exist_ok=True)
        self.passwords: dict[str, str] = {}

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        return self._log.read_text(errors="replace")

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self, *, wait: bool = True) -> RunningAmparo:
        before = len(self.log) if self._log.exists() else 0
        with self._log.open("ab") as output:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "bot.cli", "demo", "--port", str(self.port), "--data", str(self.data)],
                cwd=ROOT,
                env={**os.environ, "COLUMNS": "200", **self._variables},
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        if wait:
            self._wait_ready(before)
        return self

    def _wait_ready(self, before: int) -> None:
        deadline = time.monotonic() + READY_WITHIN
        while "Stop " not in self.log[before:]:
            assert self._process is not None
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError("Amparo did not get ready:\n" + self.log[before:][-2000:])
            time.sleep(0.2)
        self.passwords = dict(re.findall(r"Sign-in\s+(\w+)\s+(\S+)", self.log[before:]))

    def kill_group(self) -> None:
        """SIGKILL to the whole process group: nothing gets a chance to tidy up."""
        assert self._process is not None
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def stop(self) -> int:
        """Ctrl-C. Returns the exit code."""
        assert self._process is not None
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGINT)
            self._process.wait(timeout=30)
        return int(self._process.returncode)

    def rasa_pids(self) -> list[int]:
        """Rasa processes that this Amparo started."""
        found = subprocess.run(
            ["pgrep", "-f", "nlu.serve", "-g", str(self.pid)], capture_output=True, text=True, check=False
        )
        return [int(pid) for pid in found.stdout.split()]

    def health(self) -> dict[str, object]:
        return dict(httpx.get(f"{self.url}/healthz", timeout=10).json())

    def wait_for_rasa(self, ready: bool) -> None:
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            rasa = self.health()["rasa"]
            if isinstance(rasa, dict) and rasa["ready"] is ready:
                return
            time.sleep(0.2)
        raise AssertionError(f"Rasa did not become ready={ready}")
