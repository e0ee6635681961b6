"""Rasa's environment, a small model and the project's own, and a running Rasa."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console

from bot.bootstrap import rasa_environment, training
from bot.bootstrap.fingerprint import RASA_INPUTS, of_files
from bot.bootstrap.progress import Steps
from bot.settings import ROOT, Settings
from nlu.domain import build_domain, write_domain
from nlu.labels import read_labels
from tests.rasa.fake_actions import FakeActions
from tests.rasa.running import RunningRasa, environment

# Enough to tell a topic from a command and from nothing; what is tested with it is the channel.
SMALL = ("en/topics/unpaid_wages", "en/commands/greet", "en/commands/affirm", "en/none")


@pytest.fixture(scope="session")
def rasa_python() -> Path:
    return rasa_environment.ensure(ROOT, Settings().rasa_folder, Steps(Console(quiet=True)))


@pytest.fixture(scope="session")
def rasa_model(rasa_python: Path) -> Path:
    """A small model with the project's rules; kept by the content that it was trained on."""
    folder = Settings().models / "tests"
    mark = of_files(ROOT, (*RASA_INPUTS, "nlu/heard.py", "nlu/cues.py"), extra=" ".join(SMALL))
    model = folder / f"{mark}.tar.gz"
    if not model.exists():
        labels = read_labels(ROOT / "knowledge" / "topics.yml")
        write_domain(build_domain(labels.topics, labels.commands, []), folder / "domain.yml")
        _train(rasa_python, folder, mark)
    return model


def _train(python: Path, folder: Path, mark: str) -> None:
    data = [f"nlu/examples/{name}.yml" for name in SMALL]
    line = [str(python), "-m", "nlu.train", "--domain", str(folder / "domain.yml"), "--out", str(folder)]
    line += ["--cache", str(Settings().models / "vectors"), "--name", mark, "--data", *data, "stories"]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, env={**os.environ, "OMP_NUM_THREADS": "2"})
    answer = json.loads(done.stdout.splitlines()[-1])
    assert done.returncode == 0, answer


@pytest.fixture(scope="session")
def project_model() -> Path:
    """The model that `amparo train` makes of the project as it stands."""
    return training.ensure(Settings(), Steps(Console(quiet=True))).rasa_model


@pytest.fixture(scope="session")
def actions() -> Iterator[FakeActions]:
    server = FakeActions()
    yield server
    server.down()


@pytest.fixture(scope="module")
def running(
    rasa_python: Path, rasa_model: Path, actions: FakeActions, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RunningRasa]:
    """A Rasa with the small model that all tests of a module share."""
    log = tmp_path_factory.mktemp("rasa") / "log"
    process = RunningRasa(rasa_python, rasa_model, environment(actions.url), log).wait()
    yield process
    process.stop()


@pytest.fixture
def rasa(running: RunningRasa, actions: FakeActions) -> Iterator[RunningRasa]:
    """The shared Rasa, with a well-behaved action endpoint to begin with."""
    actions.mode = "good"
    actions.calls.clear()
    actions.headers.clear()
    yield running
    assert running.process.poll() is None, "Rasa died"
