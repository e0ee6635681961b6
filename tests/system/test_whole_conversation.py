"""The main job through the chat API: question, complaint, desk, reply, status. In English and in Spanish."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from bot.model.codes import tidy_code
from tests.system.chat_worker import ChatWorker
from tests.system.desk_person import DeskPerson
from tests.system.running import RunningAmparo
from tests.system.scripts import Script, english, spanish

pytestmark = [pytest.mark.system, pytest.mark.rasa]


@pytest.mark.parametrize("make", [english, spanish], ids=["en", "es"])
def test_question_complaint_case_reply_and_status(amparo: RunningAmparo, make: Callable[[], Script]) -> None:
    _, code = whole_conversation(amparo, make())
    assert tidy_code(code) not in tidy_code(amparo.log)


def whole_conversation(amparo: RunningAmparo, script: Script) -> tuple[ChatWorker, str]:
    """From a question to the status of the complaint, each step checked. Returns the worker and the return code."""
    worker = ChatWorker(amparo.url, script.language)
    answer = worker.says(script.question)
    assert script.answer_has in answer.lower()
    assert script.wording("answer_source").split(":")[0] in answer

    number, code = files_a_complaint(worker, script)
    investigator = DeskPerson(amparo.url, "investigator", amparo.passwords["investigator"])
    handoff = investigator.first_handoff(number)
    reads_the_case(investigator, handoff, script)
    the_reply_arrives(investigator, handoff, worker, script)
    status = worker.says(script.status)
    assert number in status
    assert script.wording("utter_case_status_assessing").split(":")[-1].strip() in status
    return worker, code


def files_a_complaint(worker: ChatWorker, script: Script) -> tuple[str, str]:
    """Report, an aside, all questions, one correction, sent. Returns number and return code."""
    worker.says(script.report)
    asked = worker.taps(script.wording("button_done"))
    aside = worker.says(script.aside)
    assert script.wording("utter_back_to_complaint") in aside
    assert script.open_field(aside) == script.open_field(asked)
    summary = script.goes_through(worker, asked)
    assert "Blue Heron" in summary
    worker.taps(script.wording("button_correct"))
    worker.taps(script.wording("label_workplace"))
    corrected = worker.says(script.corrected)
    assert "Sunny Ridge Farm" in corrected
    assert "Blue Heron" not in corrected
    sent = worker.taps(script.wording("button_confirm"))
    number = re.search(r"A\d\d-[2-9A-Z]{5}", sent)
    code = re.search(r"\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\b", sent)
    assert number
    assert code
    return number[0], code[0]


def reads_the_case(investigator: DeskPerson, handoff: str, script: Script) -> None:
    shown = investigator.reads(handoff)
    for words in ("Sunny Ridge Farm", script.report):
        assert words in shown
    assert re.search(r'href="#m\d+', investigator.page), "no line is linked to its message"


def the_reply_arrives(investigator: DeskPerson, handoff: str, worker: ChatWorker, script: Script) -> None:
    investigator.submits(f"{handoff}/claim")
    worker.waits_for(script.wording("utter_person_joined"))
    investigator.submits(f"{handoff}/reply", text="This is Elena. I have read it <and> will call the farm.")
    worker.waits_for("This is Elena. I have read it <and> will call the farm.")
    before = len(worker.everything())
    worker.says("thank you Elena", patient=False)
    assert [m["from"] for m in worker.everything()[before:]] == ["worker"], "the assistant must keep silent"
    assert "thank you Elena" in investigator.reads(handoff)
    investigator.submits(f"{handoff}/move", status="assessing")
    investigator.submits(f"{handoff}/return")
    worker.waits_for(script.wording("utter_person_left"))
