"""A message that may be an alarm and is none for sure: the number to call first, then the answer to it."""

from __future__ import annotations

import pytest

from bot.model.alarm import AlarmKind, AlarmSign
from bot.model.message import MessageKind
from bot.model.turn import Heard
from bot.services.core import Core
from bot.storage import handoffs
from bot.understanding.reader import MessageReader
from bot.understanding.vectors import RecentVectors
from tests.fakes.dialogue import ScriptedDialogue
from tests.fakes.values import KnownWords
from tests.fakes.worker import Worker

pytestmark = pytest.mark.anyio
CALL = "call 911 first"
DOUBTFUL = {
    "do i pull the belt out or leave it, his hand is in there": AlarmKind.EMERGENCY,
    "the bus is going very fast and he does not answer": AlarmKind.EMERGENCY,
    "you wont have to keep my bed much longer": AlarmKind.SELF_HARM,
    "yes": AlarmKind.SELF_HARM,
    "মেশিনে হাত আটকে গেছে, টান দিব?": AlarmKind.EMERGENCY,
}


FAREWELL = "erase all of this"


class Suspicious:
    """No alarm for sure, but a suspicion of what DOUBTFUL lists; "fire" is an alarm."""

    model_loaded = True

    def read(self, text: str, vectors: RecentVectors) -> AlarmSign | None:
        return AlarmSign(AlarmKind.EMERGENCY, "rule", 1.0) if "fire" in text else None

    def suspects(self, text: str, vectors: RecentVectors) -> AlarmKind | None:
        return DOUBTFUL.get(text)


@pytest.fixture
def worker(core: Core, reader: MessageReader) -> Worker:
    core.reader = MessageReader(reader._vectors, Suspicious(), reader._languages, KnownWords())
    question = Heard("ask_topic", {"topic": "transport"}, topic="transport", confidence=0.9, form="question")
    known = dict.fromkeys([*DOUBTFUL, "is the bus free?"], question)
    return Worker(core, ScriptedDialogue({**known, FAREWELL: Heard("delete_my_data"), "yes": Heard("affirm")}))


def open_handoffs(worker: Worker) -> int:
    with worker.core.db.read() as db:
        return len(handoffs.open_ones(db, worker.conversation.id))


async def test_number_comes_before_the_answer_and_nobody_is_paged(worker: Worker) -> None:
    answer = await worker.says("do i pull the belt out or leave it, his hand is in there")
    assert answer.index(CALL) < answer.index("bus")
    assert open_handoffs(worker) == 0


async def test_crisis_line_comes_where_life_may_be_too_heavy(worker: Worker) -> None:
    answer = await worker.says("you wont have to keep my bed much longer")
    assert "988" in answer
    assert "you are not alone" in answer


async def test_word_is_in_the_language_of_the_message(worker: Worker) -> None:
    assert "911 নম্বরে ফোন করুন" in await worker.says("মেশিনে হাত আটকে গেছে, টান দিব?")


async def test_message_without_suspicion_gets_no_word(worker: Worker) -> None:
    assert CALL not in await worker.says("is the bus free?")


async def test_word_is_not_said_again_at_once(worker: Worker) -> None:
    assert CALL in await worker.says("do i pull the belt out or leave it, his hand is in there")
    assert CALL not in await worker.says("the bus is going very fast and he does not answer")
    assert "988" in await worker.says("you wont have to keep my bed much longer")


async def test_word_is_not_said_where_the_alarm_was_answered(worker: Worker) -> None:
    await worker.says("fire")
    assert CALL not in await worker.says("the bus is going very fast and he does not answer")


async def test_tap_on_a_button_gets_no_word(worker: Worker) -> None:
    await worker.says("is the bus free?")
    label = "you wont have to keep my bed much longer"
    assert "988" not in await worker.says(label, kind=MessageKind.COMMAND, button="cmd:help")


async def test_nothing_is_added_to_a_chat_that_was_erased(worker: Worker) -> None:
    await worker.says(FAREWELL)
    answer = await worker.says("yes")
    assert "erased" in answer
    assert "988" not in answer
    assert len(worker._all()) == 1
