"""A worker's own complaint: status, addition, withdrawal, proof from another chat, letting go."""

from __future__ import annotations

import re

import pytest

from bot.model.case import CaseStatus
from bot.model.message import MessageKind
from bot.model.turn import Heard
from bot.services.core import Core
from bot.storage import attachments, cases, conversations, drafts, handoffs
from bot.storage.opening import Reader
from tests.conftest import SettableClock
from tests.fakes.dialogue import ScriptedDialogue
from tests.fakes.worker import Worker

pytestmark = pytest.mark.anyio
INTENTS = {
    "they didnt pay me": Heard("report_topic", {"topic": "unpaid_wages"}, topic="unpaid_wages", confidence=0.9),
    "my case?": Heard("check_case"),
    "more": Heard("add_to_case"),
    "take it back": Heard("withdraw_complaint"),
    "yes": Heard("affirm"),
    "no": Heard("deny"),
    "erase": Heard("delete_my_data"),
    "person please": Heard("talk_to_person"),
}


@pytest.fixture
def worker(core: Core) -> Worker:
    return Worker(core, ScriptedDialogue(dict(INTENTS)))


async def files(worker: Worker) -> tuple[str, str]:
    """A filed complaint's number and return code."""
    await worker.says("they didnt pay me")
    await worker.taps("That is all")
    while worker.conversation.open_question != "summary":
        await worker.taps("Anonymous" if worker.conversation.open_question == "identity" else "Skip")
    sent = await worker.taps("Yes, send it")
    number, code = re.search(r"A26-\w{5}", sent), re.search(r"\w{4}-\w{4}-\w{4}", sent.replace("A26-", ""))
    assert number
    assert code
    return number[0], code[0]


async def test_status_is_told_in_the_same_chat(worker: Worker) -> None:
    number, _ = await files(worker)
    assert number in await worker.says("my case?")


async def test_addition_reaches_the_case_sealed(worker: Worker) -> None:
    number, _ = await files(worker)
    await worker.says("more")
    assert number in await worker.says("it happened again today")
    with worker.core.db.read() as db:
        items = Reader(worker.core.keys).items(db, cases.vault_of(db, cases.by_number(db, number).id))
    assert "it happened again today" in [item.text for item in items]


async def test_photo_can_be_added_to_a_case(worker: Worker) -> None:
    number, _ = await files(worker)
    await worker.says("more")
    await worker.sends("", MessageKind.PHOTO, file_id="f1", file_size=1000)
    await worker.turns(worker.conversation.id)
    with worker.core.db.read() as db:
        vault = cases.vault_of(db, cases.by_number(db, number).id)
        assert [a.kind for a in attachments.of_vault(db, worker.core.keys, vault)] == ["photo"]


async def test_withdrawal_asks_first_and_can_be_refused(worker: Worker) -> None:
    number, _ = await files(worker)
    assert "Nobody may force you" in await worker.says("take it back")
    await worker.says("no")
    with worker.core.db.read() as db:
        assert cases.by_number(db, number).status is CaseStatus.RECEIVED
    await worker.says("take it back")
    await worker.says("yes")
    with worker.core.db.read() as db:
        assert cases.by_number(db, number).status is CaseStatus.WITHDRAWN


async def test_number_and_code_bring_the_case_to_another_chat(worker: Worker) -> None:
    number, code = await files(worker)
    other = Worker(worker.core, worker.dialogue, address="another phone")
    await other.says("my case?")
    shown = await other.says(f"{number.lower()} {code.lower()}")
    assert number in shown
    with worker.core.db.read() as db:
        assert cases.by_number(db, number).conversation == other.conversation.id


async def test_number_and_code_may_come_one_by_one_and_among_words(worker: Worker) -> None:
    number, code = await files(worker)
    other = Worker(worker.core, worker.dialogue, address="another phone")
    await other.says("my case?")
    assert "Now write your return code" in await other.says(f"the number is {number.lower()}")
    assert number in await other.says(f"and the code {code.replace('-', ' ')}")
    assert other.conversation.open_question is None


async def test_code_in_a_first_message_needs_no_question(worker: Worker) -> None:
    number, code = await files(worker)
    other = Worker(worker.core, worker.dialogue, address="another phone")
    assert "now belongs to complaint" in await other.says(f"hello, what about my complaint {number} {code}")


async def test_words_without_a_code_are_no_wrong_try(worker: Worker) -> None:
    await files(worker)
    other = Worker(worker.core, worker.dialogue, address="another phone")
    await other.says("my case?")
    for _ in range(8):
        assert "do not fit" not in await other.says("i lost that paper")
    assert "queue" in await other.says("person please")


async def test_erasing_is_confirmed_by_a_typed_yes_in_the_middle_of_an_intake(worker: Worker) -> None:
    await worker.says("they didnt pay me")
    await worker.says("erase")
    assert "erased" in await worker.says("yes please")
    with worker.core.db.read() as db:
        assert drafts.find(db, worker.core.keys, worker.conversation.id) is None


async def test_erasing_that_is_refused_goes_back_to_the_open_question(worker: Worker) -> None:
    await worker.says("they didnt pay me")
    await worker.taps("That is all")
    asked = worker.conversation.open_question
    await worker.says("erase")
    assert "danger" in await worker.says("no thanks")
    assert worker.conversation.open_question == asked


async def test_second_wish_for_a_person_is_told_that_the_first_still_waits(worker: Worker) -> None:
    assert "I put your request in the queue" in await worker.says("person please")
    assert "nobody has answered yet" in await worker.says("person please")


async def test_wrong_codes_are_refused_and_then_have_to_wait(worker: Worker, clock: SettableClock) -> None:
    number, code = await files(worker)
    thief = Worker(worker.core, worker.dialogue, address="thief")
    for _ in range(5):
        await thief.says("my case?")
        assert "do not fit" in await thief.says(f"{number} 2222-2222-2222")
    await thief.says("my case?")
    assert "too many" in await thief.says(f"{number} {code}")
    clock.forward(hours=1)
    await thief.says("my case?")
    assert number in await thief.says(f"{number} {code}")


async def test_erasing_the_chat_leaves_nothing_but_the_last_word(worker: Worker, clock: SettableClock) -> None:
    number, _ = await files(worker)
    conversation = worker.conversation.id
    await worker.says("erase")
    await worker.says("yes")
    assert len(worker._all()) == 1
    with worker.core.db.read() as db:
        assert cases.by_number(db, number).conversation == ""
    clock.forward(days=2)
    with worker.core.db.read() as db:
        assert conversations.due_for_erasure(db, clock()) == [conversation]
    assert "I know of no complaint" in await worker.says("my case?")


async def test_wish_for_a_person_brings_the_last_words_to_the_queue(worker: Worker) -> None:
    await worker.says("the boss took my passport i am scared")
    answer = await worker.says("person please")
    assert "can't say when" in answer
    with worker.core.db.read() as db:
        [held] = handoffs.open_ones(db, worker.conversation.id)
        items = Reader(worker.core.keys).items(db, handoffs.vault_of(db, held.id))
    assert held.reason == "asked_for_person"
    assert "the boss took my passport i am scared" in [item.text for item in items]


async def test_creole_gets_an_honest_word_and_a_person(worker: Worker) -> None:
    answer = await worker.says("bonjou mwen bezwen èd mwen pa touche lajan mwen depi de semèn patwon an pa vle peye m")
    if worker.conversation.language == "ht":
        assert "moun" in answer
        assert "Pale ak yon moun" in worker.labels()
