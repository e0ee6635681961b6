"""Texts, names and numbers planted in a whole conversation stand in no log, metric or URL, nor in the clear on disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from bot.model.draft import FieldId
from tests.fakes.bot_api import FakeTelegram
from tests.system.chat_worker import ChatWorker
from tests.system.desk_person import DeskPerson
from tests.system.running import RunningAmparo
from tests.system.scripts import english
from tests.system.telegram_worker import TelegramWorker

pytestmark = [pytest.mark.system, pytest.mark.rasa]
PLANTED = ("Zorzalina", "Quetzaltepeque", "305-555-0147", "7741.63", "xylophonist", "Brambleworth")


def test_planted_words_stand_in_no_log_metric_or_url(start_amparo: Callable[..., RunningAmparo]) -> None:
    with FakeTelegram() as telegram:
        amparo = start_amparo(AMPARO_TELEGRAM_TOKEN=telegram.token, AMPARO_TELEGRAM_API=telegram.url)
        chat = ChatWorker(amparo.url, "en")
        tells_everything(chat, amparo)
        on_telegram = TelegramWorker(telegram, "en")
        on_telegram.starts()
        on_telegram.says("my boss Zorzalina at Brambleworth did not pay 7741.63, call me 305-555-0147")
        secrets = (*PLANTED, chat_token(chat), telegram.token, str(on_telegram.user.id), *amparo.passwords.values())
        printed = amparo.log.split("Amparo is ready")[-1]
        for words in (*PLANTED, chat_token(chat), telegram.token, str(on_telegram.user.id)):
            assert words not in amparo.log, "a log holds what a worker wrote"
        assert not [p for p in amparo.passwords.values() if p in printed.split("╰")[-1]]
        assert not any(words in httpx.get(f"{amparo.url}/healthz").text for words in secrets)
        amparo.stop()
        assert found_on_disk(amparo.data, (*PLANTED, chat_token(chat), str(on_telegram.user.id))) == []


def tells_everything(chat: ChatWorker, amparo: RunningAmparo) -> None:
    script = english()
    chat.says("they did not pay me for two weeks, my crew leader Zorzalina kept the 7741.63 dollars")
    chat.says("at the Quetzaltepeque camp, the xylophonist saw it too")
    script.texts.update(
        {
            FieldId.WORKPLACE: "Brambleworth",
            FieldId.REMEDY: "call my cousin 305-555-0147",
            FieldId.HAZARD_PLACE: "camp Quetzaltepeque",
        }
    )
    chat.says('/intent{"Zorzalina": 1}')
    asked = chat.taps(script.wording("button_done"))
    script.goes_through(chat, asked)
    chat.taps(script.wording("button_confirm"))
    investigator = DeskPerson(amparo.url, "investigator", amparo.passwords["investigator"])
    handoff = investigator.first_handoff()
    assert "Zorzalina" in investigator.reads(handoff)
    investigator.submits(f"{handoff}/claim")
    investigator.submits(f"{handoff}/note", text="Brambleworth again, see Zorzalina")
    investigator.submits(f"{handoff}/reply", text="Zorzalina was told nothing")


def chat_token(chat: ChatWorker) -> str:
    return chat._headers["Authorization"].removeprefix("Bearer ")


def found_on_disk(folder: Path, words: tuple[str, ...]) -> list[tuple[str, str]]:
    """Where the words stand in the clear below the data folder (the database's journal included)."""
    return [
        (path.name, word)
        for path in folder.rglob("*")
        if path.is_file()
        for word in words
        if word.encode() in path.read_bytes()
    ]
