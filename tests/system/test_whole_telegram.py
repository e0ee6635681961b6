"""The main job through Telegram: buttons, a photo, a voice note, the desk, the reply."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.fakes.bot_api import FakeTelegram
from tests.system.desk_person import DeskPerson
from tests.system.running import RunningAmparo
from tests.system.scripts import Script, english, spanish
from tests.system.telegram_worker import TelegramWorker

pytestmark = [pytest.mark.system, pytest.mark.rasa]


@pytest.mark.parametrize("make", [english, spanish], ids=["en", "es"])
def test_complaint_with_photo_and_voice_reaches_the_desk_and_the_reply_comes_back(
    start_amparo: Callable[..., RunningAmparo], make: Callable[[], Script]
) -> None:
    script = make()
    with FakeTelegram() as telegram:
        amparo = start_amparo(AMPARO_TELEGRAM_TOKEN=telegram.token, AMPARO_TELEGRAM_API=telegram.url)
        worker = TelegramWorker(telegram, script.language)
        worker.starts()
        assert script.answer_has in worker.says(script.question).lower()
        number = files_with_photo_and_voice(worker, script)
        investigator = DeskPerson(amparo.url, "investigator", amparo.passwords["investigator"])
        handoff = investigator.first_handoff(number)
        page = investigator.opens(handoff)
        assert {kind for kind, _ in investigator.downloads()} == {"image/jpeg", "audio/ogg"}
        assert str(worker.user.id) not in page
        investigator.submits(f"{handoff}/claim")
        investigator.submits(f"{handoff}/reply", text="Elena: I saw the photo.")
        worker.waits_for("Elena: I saw the photo.")
        investigator.submits(f"{handoff}/return")
        worker.waits_for(script.wording("utter_person_left"))
        assert number in worker.says(script.status)


def files_with_photo_and_voice(worker: TelegramWorker, script: Script) -> str:
    worker.says(script.report)
    assert script.wording("utter_photo_kept") in worker.sends_photo()
    assert script.wording("utter_voice_kept") in worker.sends_voice()
    asked = worker.taps(script.wording("button_done"))
    assert script.wording("utter_back_to_complaint") in worker.says(script.aside)
    summary = script.goes_through(worker, asked)
    assert "2 " in summary
    sent = worker.taps(script.wording("button_confirm"))
    number = re.search(r"A\d\d-[2-9A-Z]{5}", sent)
    assert number
    return number[0]
