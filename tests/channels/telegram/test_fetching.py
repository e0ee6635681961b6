"""Files of workers: fetched, sealed, and spoken of truthfully where that does not work."""

from __future__ import annotations

import asyncio
import hashlib
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.channels.telegram import fetching
from bot.services import files
from bot.storage import attachments, conversations, sealing
from bot.storage.database import StorageFull
from tests.fakes.bot_api_user import jpeg, ogg

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore:.*retry_after")]


class Noted:
    """Attachments as a turn notes them."""

    def __init__(self, core: Any) -> None:
        self._core = core
        with core.db.write() as db:
            self.vault = sealing.new_vault(db, core.keys)

    def file(self, user: Any, file_id: str) -> int:
        core = self._core
        with core.db.write() as db:
            found = conversations.find(db, core.keys, "telegram", str(user.id)) or conversations.create(
                db, core.keys, "telegram", str(user.id), core.clock()
            )
            return attachments.note(
                db,
                core.keys,
                vault=self.vault,
                conversation=found.id,
                n=1,
                channel="telegram",
                kind="photo",
                file_id=file_id,
                status=attachments.TO_FETCH,
                size=None,
                at=core.clock(),
            )

    def get(self, number: int) -> attachments.Attachment:
        with self._core.db.read() as db:
            found = attachments.get(db, self._core.keys, number)
        assert found is not None
        return found

    def became(self, number: int, status: str) -> Any:
        return lambda: self.get(number).status == status


@pytest.fixture
def noted(core: Any) -> Noted:
    return Noted(core)


def file_of(telegram: Any, content: bytes, size: int | None = None) -> str:
    return str(telegram._world.keep_file(content, "photos", ".jpg", size)[0])


@pytest.mark.parametrize(
    ("content", "media_type"),
    [(jpeg(), "image/jpeg"), (ogg(), "audio/"), (b"a text, whatever its name says", "application/octet-stream")],
)
async def test_a_file_is_fetched_and_sealed_and_its_type_told_by_its_content(
    content: bytes, media_type: str, start: Any, telegram: Any, ana: Any, noted: Noted, core: Any
) -> None:
    number = noted.file(ana, file_of(telegram, content))
    async with start():
        await telegram.until(noted.became(number, attachments.STORED))
    found = noted.get(number)
    assert (found.media_type or "").startswith(media_type)
    assert (found.size, found.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    sealed = files.sealed_path(core, number).read_bytes()
    assert content not in sealed
    assert telegram.calls("download")[0].params["path"].startswith("photos/")
    with core.db.read() as db:
        assert opened(core, db, noted.vault, sealed) == content


def opened(core: Any, db: Any, vault: int, sealed: bytes) -> bytes:
    from nacl.public import PrivateKey, SealedBox
    from nacl.secret import SecretBox

    from bot.storage.tables import vaults

    wrapped = db.execute(select(vaults.c.wrapped_private_key).where(vaults.c.id == vault)).scalar_one()
    return bytes(SealedBox(PrivateKey(SecretBox(core.keys.wrap).decrypt(wrapped))).decrypt(sealed))


async def test_a_file_that_telegram_will_not_hand_out_for_its_size_is_refused_truthfully(
    start: Any, telegram: Any, ana: Any, noted: Noted
) -> None:
    number = noted.file(ana, file_of(telegram, b"x", size=21 * 1024 * 1024))
    async with start():
        await telegram.until(noted.became(number, attachments.TOO_LARGE))
        await telegram.until(lambda: ana.heard)
    assert "20 MB" in ana.last
    assert telegram.calls("download") == []


async def test_reading_stops_at_the_limit_whatever_was_announced(
    start: Any, telegram: Any, ana: Any, noted: Noted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LIMIT_BYTES", 100_000)
    number = noted.file(ana, file_of(telegram, bytes(300_000), size=10))
    async with start():
        await telegram.until(noted.became(number, attachments.TOO_LARGE))


@pytest.mark.parametrize(
    ("method", "trouble"),
    [
        ("getFile", {"status": 500}),
        ("getFile", {"cut": "before"}),
        ("getFile", {"status": 429, "retry_after": 2}),
        ("download", {"status": 503}),
        ("download", {"cut": "before"}),
    ],
)
async def test_an_outage_is_waited_out_and_does_not_count(
    method: str, trouble: dict[str, Any], start: Any, telegram: Any, ana: Any, noted: Noted, clock: Any, outgoing: Any
) -> None:
    telegram.fails(method, times=7, **trouble)
    number = noted.file(ana, file_of(telegram, jpeg()))
    async with start():
        await outgoing.pass_time(noted.became(number, attachments.STORED))
    assert noted.get(number).attempts == 0
    assert ana.heard == []


async def test_after_hours_of_outage_the_worker_is_asked_to_send_the_file_again(
    start: Any, telegram: Any, ana: Any, noted: Noted, clock: Any, outgoing: Any
) -> None:
    telegram.fails("getFile", times=1000, status=500)
    number = noted.file(ana, file_of(telegram, jpeg()))
    clock.ahead += fetching.PATIENCE + timedelta(minutes=1)
    async with start():
        await outgoing.pass_time(noted.became(number, attachments.FAILED))
        await telegram.until(lambda: ana.heard)
    assert len(ana.heard) == 1


async def test_a_file_that_is_gone_is_given_up_after_some_tries(
    start: Any, telegram: Any, ana: Any, noted: Noted, clock: Any, outgoing: Any
) -> None:
    number = noted.file(ana, "AgACthatTelegramDoesNotKnow")
    async with start():
        await outgoing.pass_time(noted.became(number, attachments.FAILED))
        await telegram.until(lambda: ana.heard)
    assert len(telegram.calls("getFile")) == files.TRIES
    telegram.forget_violations()


async def test_a_slow_file_holds_up_no_other(start: Any, telegram: Any, ana: Any, noted: Noted) -> None:
    telegram.fails("download", slow=4.0, status=503)
    slow = noted.file(ana, file_of(telegram, jpeg()))
    async with start():
        await telegram.until(lambda: telegram.calls("download"))
        quick = noted.file(ana, file_of(telegram, jpeg()))
        await telegram.until(noted.became(quick, attachments.STORED), seconds=3.5)
        assert noted.get(slow).status == attachments.TO_FETCH


async def test_a_file_that_takes_too_long_is_left_and_tried_again(
    start: Any, telegram: Any, ana: Any, noted: Noted, clock: Any, outgoing: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "FILE_SECONDS", 0.3)
    telegram.fails("download", slow=2.0, status=503)
    number = noted.file(ana, file_of(telegram, jpeg()))
    async with start():
        await telegram.until(lambda: telegram.calls("download"))
        await asyncio.sleep(0.6)
        await outgoing.pass_time(noted.became(number, attachments.STORED))


async def test_a_full_disk_neither_loses_the_file_nor_counts_as_a_try(
    start: Any, telegram: Any, ana: Any, noted: Noted, core: Any, clock: Any, outgoing: Any
) -> None:
    telegram.fails("download", slow=0.5, status=503)
    number = noted.file(ana, file_of(telegram, jpeg()))
    async with start():
        await telegram.until(lambda: telegram.calls("download"))
        await asyncio.sleep(0.6)
        core.db.faults = [StorageFull("full")] * 2
        await outgoing.pass_time(noted.became(number, attachments.STORED))
    assert noted.get(number).attempts == 0


async def test_a_worker_who_erased_the_chat_is_told_nothing_of_a_lost_file(
    start: Any, telegram: Any, ana: Any, noted: Noted, core: Any, clock: Any, outgoing: Any
) -> None:
    number = noted.file(ana, "AgACthatTelegramDoesNotKnow")
    with core.db.write() as db:
        conversations.erase(db, noted.get(number).conversation)
    async with start():
        await outgoing.pass_time(noted.became(number, attachments.FAILED))
    assert ana.heard == []
    telegram.forget_violations()
