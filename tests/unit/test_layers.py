"""The layer contracts hold, and they catch a planted violation."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import ROOT

PLANTED = {
    "an inner layer imports an outer one": ("bot/model/case.py", "import bot.services.core"),
    "adapters import each other": ("bot/channels/web/routes.py", "import bot.desk.app"),
    "a channel reaches what opens sealed things": ("bot/channels/telegram/channel.py", "import bot.services.reading"),
    "the dialogue reaches what opens sealed things": ("bot/dialogue/rasa_client.py", "import bot.storage.opening"),
    "a service reads the settings": ("bot/services/queue.py", "import bot.settings"),
    "what both environments share imports the bot": ("nlu/labels.py", "import bot.model.case"),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    linter = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [str(linter), "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin"},
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in ("bot", "nlu"):
        shutil.copytree(
            ROOT / name,
            tmp_path / name,
            ignore=shutil.ignore_patterns("__pycache__", "*.yml", "static", "templates", "env"),
        )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_contracts_hold(copy: Path) -> None:
    done = lint(copy)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("violation", PLANTED, ids=lambda name: name.replace(" ", "-"))
def test_contract_catches_a_planted_violation(copy: Path, violation: str) -> None:
    file, line = PLANTED[violation]
    path = copy / file
    path.write_text(path.read_text() + f"\n{line}\n")
    done = lint(copy)
    assert done.returncode == 1, done.stdout
    assert "BROKEN" in done.stdout
