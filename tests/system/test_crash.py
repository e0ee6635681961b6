"""Killed at any point, started again: nothing is asked twice, nothing is missing, nothing comes twice."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

import pytest

from bot.model.draft import FieldId
from tests.fakes.bot_api import FakeTelegram
from tests.system.chat_worker import ChatWorker
from tests.system.running import RunningAmparo
from tests.system.scripts import english
from tests.system.telegram_worker import TelegramWorker

pytestmark = [pytest.mark.system, pytest.mark.rasa]
Start = Callable[..., RunningAmparo]


def test_sigkill_in_the_middle_of_an_intake_loses_and_repeats_nothing(start_amparo: Start) -> None:
    amparo, script = start_amparo(), english()
    worker = ChatWorker(amparo.url, "en")
    worker.says(script.report)
    asked = worker.taps(script.wording("button_done"))
    for _ in range(3):
        field = script.open_field(asked)
        assert field is not None
        script.seen.append(field)
        asked = script.answer(worker, field)
    before = worker.everything()
    amparo.kill_group()
    assert amparo.rasa_pids() == []
    amparo.start()
    assert worker.everything() == before
    summary = script.goes_through(worker, asked)
    for words in ("Blue Heron", "900", f"“{script.report[:40]}"):
        assert words in summary
    assert re.search(r"A26-", worker.taps(script.wording("button_confirm")).replace("A27-", "A26-"))


def test_sigkill_between_commit_and_delivery_still_delivers_once(start_amparo: Start) -> None:
    script = english()
    with FakeTelegram() as telegram:
        amparo = start_amparo(AMPARO_TELEGRAM_TOKEN=telegram.token, AMPARO_TELEGRAM_API=telegram.url)
        worker = TelegramWorker(telegram, "en")
        worker.starts()
        # Sending fails before it is carried out: the reply is committed and stays undelivered in the outbox.
        telegram.fails("sendMessage", status=502, times=10_000)
        worker.user.sends_text(script.question)
        time.sleep(3)
        assert not any(script.answer_has in text.lower() for text in worker.user.heard[1:])
        amparo.kill_group()
        telegram.heals()
        amparo.start()
        telegram.wait(lambda: any(script.answer_has in text.lower() for text in worker.user.heard[1:]), seconds=60)
        time.sleep(3)
        assert sum(script.answer_has in text.lower() for text in worker.user.heard[1:]) == 1


def test_message_kept_just_before_the_kill_is_answered_after_the_start(start_amparo: Start) -> None:
    amparo, script = start_amparo(), english()
    worker = ChatWorker(amparo.url, "en")
    worker.says("hello")
    import threading

    thread = threading.Thread(target=lambda: _quietly(worker, script.question))
    thread.start()
    time.sleep(0.05)
    amparo.kill_group()
    thread.join()
    amparo.start()
    kept = [m["text"] for m in worker.everything() if m["from"] == "worker"]
    if script.question in kept:
        worker.waits_for(script.answer_has)
    else:
        assert script.answer_has in worker.says(script.question).lower()


def _quietly(worker: ChatWorker, text: str) -> None:
    try:
        worker.says(text)
    except Exception:  # the connection dies with the process
        return


def test_ctrl_c_ends_every_child(start_amparo: Start) -> None:
    amparo = start_amparo()
    assert len(amparo.rasa_pids()) == 1
    assert amparo.stop() == 0
    assert amparo.rasa_pids() == []
    assert FieldId.STORY not in amparo.log
