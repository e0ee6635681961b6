"""A whole intake through receive, turn and commit, with the real actions and a scripted understanding."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from bot.model.conversation import Mode
from bot.model.draft import FieldId
from bot.model.turn import Heard
from bot.services.core import Core
from bot.storage import cases, drafts, handoffs, tables
from bot.storage.opening import Reader
from tests.conftest import SettableClock
from tests.fakes.dialogue import ScriptedDialogue
from tests.fakes.worker import Worker

pytestmark = pytest.mark.anyio
REPORT = "they didnt pay me for last week"
TWO = "they did not pay us and the crew leader fires who asks for it"
QUESTION = "do they have to pay me for waiting?"


@pytest.fixture
def worker(core: Core) -> Worker:
    return Worker(
        core,
        ScriptedDialogue(
            {
                REPORT: Heard(
                    "report_topic",
                    {"topic": "unpaid_wages"},
                    label="unpaid_wages",
                    topic="unpaid_wages",
                    confidence=0.9,
                    form="report",
                ),
                TWO: Heard(
                    "report_topic",
                    {"topic": "retaliation"},
                    topic="retaliation",
                    confidence=0.45,
                    form="report",
                    also=(("unpaid_wages", 0.42), ("transport", 0.26)),
                ),
                QUESTION: Heard(
                    "ask_topic", {"topic": "timekeeping"}, topic="timekeeping", confidence=0.9, form="question"
                ),
            }
        ),
    )


async def to_the_summary(worker: Worker) -> str:
    await worker.says(REPORT)
    await worker.taps("That is all")
    shown = ""
    for _ in range(20):
        open_question = worker.conversation.open_question
        if open_question == "summary":
            return shown
        if open_question == FieldId.IDENTITY:
            shown = await worker.taps("Confidential")
        elif open_question == FieldId.WORKPLACE:
            shown = await worker.says("Sunny Ridge Farm")
        else:
            shown = await worker.taps("Skip")
    raise AssertionError("the intake does not end")


async def test_report_leads_into_the_intake_with_its_words_kept(worker: Worker) -> None:
    answer = await worker.says(REPORT)
    assert "I kept your words" in answer
    assert worker.conversation.mode is Mode.INTAKE
    with worker.core.db.read() as db:
        draft = drafts.find(db, worker.core.keys, worker.conversation.id)
    assert draft is not None
    assert [part.text for part in draft.story] == [REPORT]
    assert draft.topic_ids == ("unpaid_wages",)


async def test_story_about_two_things_is_asked_which_is_first_and_keeps_both(worker: Worker) -> None:
    await worker.says(TWO)
    await worker.taps("That is all")
    await worker.taps("No")
    assert worker.conversation.open_question == FieldId.TOPIC
    assert worker.labels()[:3] == ["Punished for talking", "Pay not received", "Rides to work"]
    await worker.taps("Pay not received")
    with worker.core.db.read() as db:
        draft = drafts.find(db, worker.core.keys, worker.conversation.id)
    assert draft is not None
    assert draft.topic_ids == ("unpaid_wages", "retaliation")


async def test_rights_question_in_between_keeps_the_place(worker: Worker) -> None:
    await worker.says(REPORT)
    await worker.taps("That is all")
    open_before = worker.conversation.open_question
    answer = await worker.says(QUESTION)
    assert "time" in answer.lower()
    assert "Back to your complaint." in answer
    assert worker.conversation.open_question == open_before
    assert "Make a complaint" not in worker.labels()


async def test_nothing_is_asked_twice_and_back_reopens_the_last_question(worker: Worker) -> None:
    await worker.says(REPORT)
    await worker.taps("That is all")
    assert worker.conversation.open_question == FieldId.DANGER_NOW
    await worker.taps("No")
    assert worker.conversation.open_question == FieldId.WORKPLACE
    again = await worker.taps("Back")
    assert "danger" in again
    assert worker.conversation.open_question == FieldId.DANGER_NOW


async def test_submission_seals_everything_and_erases_the_past(worker: Worker) -> None:
    shown = await to_the_summary(worker)
    assert "1. What happened: “they didnt pay me for last week”" in shown
    sent = await worker.taps("Yes, send it")
    code = re.search(r"[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}", sent)
    assert code
    with worker.core.db.read() as db:
        case = cases.of_conversation(db, worker.conversation.id)[0]
        assert case.number in sent
        assert drafts.find(db, worker.core.keys, worker.conversation.id) is None
        vault = cases.vault_of(db, case.id)
        items = Reader(worker.core.keys).items(db, vault)
        everything = b"".join(
            bytes(v) for row in db.execute(select(tables.sealed_items)) for v in row if isinstance(v, bytes)
        )
    assert next(item.text for item in items if item.kind == "message") == REPORT
    assert REPORT.encode() not in everything
    assert code[0] not in cases_as_text(worker)


def cases_as_text(worker: Worker) -> str:
    with worker.core.db.read() as db:
        return str(db.execute(select(tables.cases)).all())


async def test_corrected_line_returns_to_the_summary(worker: Worker) -> None:
    await to_the_summary(worker)
    await worker.taps("Correct a line")
    asked = await worker.taps("Workplace")
    assert "Where do you work" in asked
    shown = await worker.says("Blue Heron")
    assert "Corrected." in shown
    assert "Blue Heron" in shown
    assert "Sunny Ridge" not in shown


async def test_number_of_a_line_opens_it_and_a_date_does_not(worker: Worker) -> None:
    await to_the_summary(worker)
    await worker.says("3 that is wrong")
    assert worker.conversation.open_question not in ("summary", None)
    await worker.says("Sunny Ridge")
    assert worker.conversation.open_question == "summary"
    await worker.says("3/11 it was")
    assert worker.conversation.open_question == "summary"
    await worker.says("99")
    assert worker.conversation.open_question == "summary"


async def test_cancel_keeps_the_draft_and_go_on_takes_it_up(worker: Worker) -> None:
    await worker.says(REPORT)
    await worker.taps("That is all")
    dialogue = worker.dialogue
    assert isinstance(dialogue, ScriptedDialogue)
    dialogue.intents["stop"] = Heard("cancel")
    stopped = await worker.says("stop")
    assert "kept until" in stopped
    assert worker.conversation.mode is Mode.TALKING
    resumed = await worker.taps("Go on")
    assert "danger" in resumed


async def test_alarm_in_an_intake_answers_first_and_the_question_comes_back(worker: Worker) -> None:
    await worker.says(REPORT)
    await worker.taps("That is all")
    open_before = worker.conversation.open_question
    answer = await worker.says("there is a fire in the packing house people are trapped")
    assert answer.index("911") < answer.index("danger right now?")
    assert worker.conversation.open_question == open_before
    with worker.core.db.read() as db:
        reasons = [h.reason for h in handoffs.open_ones(db, worker.conversation.id)]
    assert reasons == ["alarm_emergency"]


async def test_message_waits_while_the_dialogue_is_away_and_is_answered_afterwards(
    worker: Worker, clock: SettableClock
) -> None:
    dialogue = worker.dialogue
    assert isinstance(dialogue, ScriptedDialogue)
    dialogue.away = True
    assert await worker.says(QUESTION) == ""
    dialogue.away = False
    clock.forward(seconds=2)
    await worker.turns(worker.conversation.id)
    assert "time" in worker._all()[-1].text.lower()


async def test_message_that_fails_five_times_goes_to_a_person(worker: Worker, clock: SettableClock) -> None:
    dialogue = worker.dialogue
    assert isinstance(dialogue, ScriptedDialogue)
    dialogue.failing = True
    await worker.sends(QUESTION)
    for _ in range(5):
        await worker.turns(worker.conversation.id)
        clock.forward(seconds=10)
    with worker.core.db.read() as db:
        held = handoffs.open_ones(db, worker.conversation.id)
        items = Reader(worker.core.keys).items(db, handoffs.vault_of(db, held[0].id))
    assert [h.reason for h in held] == ["failed_message"]
    assert [item.text for item in items] == [QUESTION]
    assert "person" in worker._all()[-1].text


async def test_waiting_texts_of_one_worker_are_joined_into_one_turn(worker: Worker) -> None:
    await worker.says(REPORT)
    for text in ("it was at sunny ridge", "the crew leader kept it"):
        await worker.sends(text)
    dialogue = worker.dialogue
    assert isinstance(dialogue, ScriptedDialogue)
    before = len(dialogue.turns)
    await worker.turns(worker.conversation.id)
    assert len(dialogue.turns) == before + 1
    assert [m.text for m in dialogue.turns[-1].messages] == ["it was at sunny ridge", "the crew leader kept it"]
