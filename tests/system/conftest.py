"""One running Amparo for the tests that only talk with it; those that kill something start their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.system.running import RunningAmparo


@pytest.fixture(scope="session")
def amparo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningAmparo]:
    running = RunningAmparo(tmp_path_factory.mktemp("amparo")).start()
    yield running
    assert running.stop() == 0, running.log[-2000:]


@pytest.fixture
def start_amparo(tmp_path: Path) -> Iterator[Callable[..., RunningAmparo]]:
    """Starts one of the test's own, with settings of its own."""
    started: list[RunningAmparo] = []

    def start(**variables: str) -> RunningAmparo:
        started.append(RunningAmparo(tmp_path / f"data{len(started)}", **variables).start())
        return started[-1]

    yield start
    for running in started:
        running.stop()
