"""Rasa's own environment: built by uv from its lock file, byte-compiled once, rebuilt only when the lock changes."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from bot.bootstrap.failure import CannotGoOn
from bot.bootstrap.fingerprint import of_files
from bot.bootstrap.progress import Steps
from bot.settings import child_environment, uv_command

LOCK = ("nlu/env/pyproject.toml", "nlu/env/uv.lock")
NEEDED_BYTES = 3 * 1024**3


def ensure(root: Path, folder: Path, steps: Steps) -> Path:
    """The Python of Rasa's environment, built where needed. Raises CannotGoOn."""
    python, stamp = folder / "bin" / "python", folder / "amparo-lock"
    wanted = of_files(root, LOCK)
    if python.exists() and stamp.exists() and stamp.read_text() == wanted:
        return python
    _check_room(folder)
    with steps.step("Building Rasa's environment (about 1.7 GB, once)"):
        _sync(root, folder)
    stamp.write_text(wanted)
    return python


def _check_room(folder: Path) -> None:
    free = shutil.disk_usage(folder.parent).free
    if free < NEEDED_BYTES:
        raise CannotGoOn(
            f"the disk has {free / 1e9:.1f} GB free below {folder.parent}; Rasa's environment needs 3 GB:"
            " free some room, or name another place in AMPARO_RASA_FOLDER"
        )


def _sync(root: Path, folder: Path) -> None:
    environment = {**child_environment(), "UV_PROJECT_ENVIRONMENT": str(folder)}
    command = [*uv_command(), "sync", "--project", str(root / "nlu" / "env"), "--frozen", "--compile-bytecode"]
    try:
        done = subprocess.run(command, env=environment, cwd=root, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise CannotGoOn("uv is missing: `pip install uv`, then start again") from error
    if done.returncode != 0:
        last = [line for line in done.stderr.strip().splitlines() if line.strip()][-3:]
        raise CannotGoOn("Rasa's environment could not be built: " + " / ".join(last))
