"""A whole small conversation over Telegram: the real core, turn worker and actions, and what the person reads of it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.services import care
from bot.services.turn_worker import TurnWorker
from bot.storage import attachments, conversations, inbox, messages
from bot.storage.tables import cases
from tests.fakes.bot_api import FakeTelegram, FakeUser
from tests.fakes.dialogue import ScriptedDialogue

pytestmark = pytest.mark.anyio


class Talk:
    """A person's side, with the wordings by name."""

    def __init__(self, core: Any, telegram: FakeTelegram, person: FakeUser, language: str) -> None:
        self._core, self._telegram, self.person, self._language = core, telegram, person, language

    def words(self, name: str, **values: object) -> str:
        return str(self._core.renderer.library.wordings.text(name, self._language, values))

    async def taps(self, name: str) -> None:
        label = self.words(name)
        await self._telegram.until(lambda: label in self.person.buttons, what=f"a button {label}")
        before = len(self.person.heard)
        self.person.taps(label)
        await self.answered(before)

    async def sends(self, what: str, *args: object) -> int:
        before = len(self.person.heard)
        number = getattr(self.person, f"sends_{what}")(*args)
        await self.answered(before)
        return int(number)

    async def answered(self, before: int) -> None:
        said = self.person.last
        await self._telegram.until(lambda: len(self.person.heard) > before, what=f"an answer after {said!r}")

    async def hears(self, name: str, **values: object) -> None:
        wanted = self.words(name, **values)
        await self._telegram.until(lambda: any(wanted in said for said in self.person.heard), what=wanted)


@pytest.fixture
def serving(start: Any, core: Any, unhurried: Any) -> Any:
    """Channel and turn worker; both end when the block does."""

    @asynccontextmanager
    async def run() -> AsyncIterator[None]:
        async with start(pacer=unhurried):
            worker = asyncio.create_task(TurnWorker(core, ScriptedDialogue()).run())
            try:
                yield
            finally:
                worker.cancel()
                await asyncio.gather(worker, return_exceptions=True)

    return run


@pytest.mark.parametrize("language", ["en", "es"])
async def test_a_complaint_with_photo_and_voice_note_is_filed_across_a_restart(
    language: str, serving: Any, core: Any, telegram: FakeTelegram
) -> None:
    person = telegram.user(language)
    talk = Talk(core, telegram, person, language)
    async with serving():
        await talk.sends("command", "start", "fair_food_program-bus12")
        await talk.taps("button_file_complaint")
        told = await talk.sends("text", "no nos pagó" if language == "es" else "he did not pay us")
        await talk.sends("photo", None, "talón 1")
        await talk.hears("utter_photo_kept")
    async with serving():
        await talk.sends("voice")
        await talk.hears("utter_voice_kept")
        person.edits(told, "…")
        await talk.hears("utter_edit_seen")
        await talk.taps("button_done")
        while talk.words("button_confirm") not in person.buttons:
            may_skip = talk.words("button_skip") in person.buttons
            await talk.taps("button_skip" if may_skip else "choice_identity_anonymous")
        await talk.taps("button_confirm")
        await talk.taps("button_check_case")
        with core.db.read() as db:
            number = db.execute(cases.select()).one().number
        await talk.hears("utter_case_status_received", number=number)
        await telegram.until(lambda: files_stored(core) == 2)
    assert nothing_waits(core, telegram)
    assert once(person, talk.words("utter_photo_kept"))
    assert once(person, talk.words("utter_voice_kept"))
    with core.db.read() as db:
        held = conversations.find(db, core.keys, "telegram", str(person.id))
        secrets = db.execute(messages.table.select().where(messages.table.c.secret)).all()
    assert held is not None
    assert (held.program, held.campaign, held.language) == ("fair_food_program", "fair_food_program-bus12", language)
    assert [(row.delivery, row.sealed_body) for row in secrets] == [(messages.SENT, None)]
    assert "person taps" in person.transcript


def files_stored(core: Any) -> int:
    with core.db.read() as db:
        return sum(row.status == attachments.STORED for row in db.execute(attachments.table.select()))


def nothing_waits(core: Any, telegram: FakeTelegram) -> bool:
    with core.db.read() as db:
        waiting = inbox.count_waiting(db)
        unsent = [
            row.id
            for row in db.execute(messages.table.select())
            if row.delivery not in (messages.SENT, messages.NOT_SENT)
        ]
    return not waiting and not unsent and not telegram.waiting and not telegram.open_queries


def once(person: FakeUser, words: str) -> bool:
    return sum(words in said for said in person.heard) == 1


async def test_an_alarm_is_answered_without_the_dialogue_and_before_what_waits(
    start: Any, core: Any, telegram: FakeTelegram
) -> None:
    person = telegram.user("en")
    async with start():
        person.sends_text("hello")
        person.sends_text("help, there is a fire and we are locked in")
        await telegram.until(lambda: person.heard)
    assert "911" in person.heard[0]


async def test_words_behind_a_command_are_read_for_an_alarm(start: Any, telegram: FakeTelegram) -> None:
    person = telegram.user("en")
    async with start():
        person.sends_text("/help there is a fire and we are locked in")
        await telegram.until(lambda: person.heard)
    assert "911" in person.heard[0]


async def test_a_button_that_was_never_issued_is_answered_as_expired(
    serving: Any, core: Any, telegram: FakeTelegram
) -> None:
    person = telegram.user("en")
    talk = Talk(core, telegram, person, "en")
    async with serving():
        await talk.sends("command", "start")
        person.taps_data("do:confirm_summary")
        await talk.hears("utter_page_expired")


async def test_an_erased_chat_stays_erased_and_a_new_complaint_in_it_is_not_erased_with_it(
    serving: Any, core: Any, telegram: FakeTelegram, clock: Any
) -> None:
    person = telegram.user("en")
    talk = Talk(core, telegram, person, "en")
    async with serving():
        await talk.sends("text", "the blue tractor")
        await talk.sends("command", "delete")
        await talk.taps("button_yes_erase")
        await talk.hears("utter_deleted")
        with core.db.read() as db:
            held = conversations.find(db, core.keys, "telegram", str(person.id))
            assert held is not None
            assert "tractor" not in repr(messages.after(db, core.keys, held.id, 0))
        await talk.sends("command", "start")
        await talk.taps("button_file_complaint")
        await talk.sends("text", "he did not pay us")
        clock.forward(days=1, hours=2)
        care.look_after(core)
        await talk.taps("button_done")
        await talk.hears("utter_ask_danger_now")


@pytest.mark.parametrize(
    ("sends", "answer"),
    [
        ("sticker", "utter_sticker"),
        ("location", "utter_location_kept"),
        ("command:help", "utter_help"),
        ("command:language", "utter_language_ask"),
        ("command:delete", "utter_delete_sure"),
        ("command:cancel", "utter_nothing_to_cancel"),
    ],
)
async def test_every_kind_gets_its_truthful_answer(
    sends: str, answer: str, serving: Any, core: Any, telegram: FakeTelegram
) -> None:
    person = telegram.user("en")
    talk = Talk(core, telegram, person, "en")
    what, *args = sends.split(":")
    async with serving():
        await talk.sends(what, *args)
        await talk.hears(answer)
