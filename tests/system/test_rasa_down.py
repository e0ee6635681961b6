"""Rasa stopped in the middle of a conversation: kept within five seconds, alarms answered, the rest in order."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable

import pytest

from tests.system.chat_worker import ChatWorker
from tests.system.running import RunningAmparo
from tests.system.scripts import english

pytestmark = [pytest.mark.system, pytest.mark.rasa]
GENEROUS_SECONDS = 9.0
"""The promise is 5 s; a loaded build machine may need more, and the exact promise is tested with a set clock."""


def test_messages_are_kept_alarms_answered_and_the_backlog_comes_in_order(
    start_amparo: Callable[..., RunningAmparo],
) -> None:
    amparo, script = start_amparo(), english()
    worker = ChatWorker(amparo.url, "en")
    worker.says("hello")
    [pid] = amparo.rasa_pids()
    os.kill(pid, signal.SIGSTOP)
    begun = time.monotonic()
    kept = worker.says(script.question, patient=False)
    assert time.monotonic() - begun < GENEROUS_SECONDS
    assert "Your message is kept" in kept
    assert "911" in kept

    alarm = worker.says("help there is a fire in the packing house and people are trapped inside", patient=False)
    assert "911" in alarm
    assert "safe place" in alarm

    worker.says("how does the program know what happens on the farms, do auditors come?", patient=False)
    os.kill(pid, signal.SIGKILL)
    worker.waits_for("shade", seconds=120)
    worker.waits_for("audit", seconds=60)
    texts = [m["text"] for m in worker.everything() if m["from"] == "assistant"]
    shade = next(i for i, text in enumerate(texts) if "shade" in text.lower())
    audit = next(i for i, text in enumerate(texts) if "audit" in text.lower())
    assert shade < audit
    assert amparo.health()["status"] in ("ok", "degraded")
