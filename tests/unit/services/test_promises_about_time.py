"""Promises about time, with a clock that the test sets."""

from __future__ import annotations

import pytest

from bot.model.conversation import Mode
from bot.model.draft import FieldId
from bot.model.turn import Heard
from bot.services.care import look_after
from bot.services.core import Core
from bot.services.kept import tell_kept
from bot.storage import drafts, tables
from tests.conftest import SettableClock
from tests.fakes.dialogue import ScriptedDialogue
from tests.fakes.worker import Worker

pytestmark = pytest.mark.anyio
REPORT = "they didnt pay me"


@pytest.fixture
def worker(core: Core) -> Worker:
    return Worker(
        core,
        ScriptedDialogue(
            {
                REPORT: Heard(
                    "report_topic", {"topic": "unpaid_wages"}, topic="unpaid_wages", confidence=0.9, form="report"
                )
            }
        ),
    )


def said(worker: Worker) -> list[str]:
    return [message.text for message in worker._all() if message.sender != "worker"]


async def test_worker_hears_within_five_seconds_that_the_message_is_kept(worker: Worker, clock: SettableClock) -> None:
    await worker.sends("can they do that?")
    assert await tell_kept(worker.core) == 0
    clock.forward(seconds=4.5)
    assert await tell_kept(worker.core) == 1
    [notice] = said(worker)
    assert "kept" in notice
    assert "911" in notice


async def test_kept_notice_comes_once_per_message(worker: Worker, clock: SettableClock) -> None:
    await worker.sends("first")
    clock.forward(seconds=10)
    await tell_kept(worker.core)
    await tell_kept(worker.core)
    assert len(said(worker)) == 1
    await worker.sends("second")
    clock.forward(seconds=10)
    await tell_kept(worker.core)
    assert len(said(worker)) == 2


async def test_alarm_gets_its_numbers_and_no_kept_notice(worker: Worker, clock: SettableClock) -> None:
    await worker.sends("there is a fire in the packing house and people are trapped")
    clock.forward(seconds=10)
    await tell_kept(worker.core)
    assert len([text for text in said(worker) if "Your message is kept" in text]) == 0
    assert "911" in said(worker)[0]


async def test_draft_gets_one_discreet_reminder(worker: Worker, clock: SettableClock) -> None:
    await worker.says(REPORT)
    clock.forward(days=1)
    look_after(worker.core)
    before = len(said(worker))
    clock.forward(days=1, hours=1)
    look_after(worker.core)
    look_after(worker.core)
    reminders = said(worker)[before:]
    assert len(reminders) == 1
    assert "complaint" not in reminders[0].lower()
    assert "pay" not in reminders[0].lower()


async def test_silent_draft_is_erased_and_counted(worker: Worker, clock: SettableClock) -> None:
    await worker.says(REPORT)
    clock.forward(days=3)
    look_after(worker.core)
    clock.forward(days=31)
    look_after(worker.core)
    with worker.core.db.read() as db:
        assert drafts.find(db, worker.core.keys, worker.conversation.id) is None
        assert db.execute(tables.counters.select()).all() == [("drafts_erased", 1)]
    assert worker.conversation.mode is Mode.TALKING


async def test_draft_that_the_worker_took_up_again_is_not_erased(worker: Worker, clock: SettableClock) -> None:
    await worker.says(REPORT)
    clock.forward(days=29)
    look_after(worker.core)
    await worker.taps("That is all")
    clock.forward(days=5)
    look_after(worker.core)
    with worker.core.db.read() as db:
        draft = drafts.find(db, worker.core.keys, worker.conversation.id)
    assert draft is not None
    assert worker.conversation.open_question == FieldId.DANGER_NOW


async def test_old_talk_is_erased(worker: Worker, clock: SettableClock) -> None:
    await worker.says("hello there")
    clock.forward(days=31)
    look_after(worker.core)
    assert worker._all() == []
