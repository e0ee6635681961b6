"""Neither token nor words nor names reach a log record, whatever goes wrong and however loud the libraries are set."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from typing import Any

import pytest
import structlog

from bot.channels.telegram.client import ApiClient
from bot.services.turn_worker import TurnWorker
from bot.storage import attachments
from bot.storage.database import StorageFull
from tests.fakes.dialogue import ScriptedDialogue

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore:.*retry_after")]

SECRET_WORDS = "the blue tractor behind the packing shed"


class Everything(logging.Handler):
    """Every record that any logger lets through, with all that it carries."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name} {self.format(record)} {record.__dict__!r}")


@pytest.fixture
def lines() -> Iterator[list[str]]:
    """The root and every logger that exists at DEBUG, and what structlog is given."""
    handler, root = Everything(), logging.getLogger()
    before = {name: logging.getLogger(name).level for name in list(logging.Logger.manager.loggerDict)}
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    for name in before:
        logging.getLogger(name).setLevel(logging.DEBUG)
    configured = structlog.get_config()

    def note(_logger: Any, _name: str, event: Any) -> Any:
        handler.lines.append(repr(event))
        raise structlog.DropEvent

    structlog.configure(
        processors=[note], wrapper_class=structlog.make_filtering_bound_logger(0), cache_logger_on_first_use=False
    )
    yield handler.lines
    structlog.configure(**configured)
    root.removeHandler(handler)
    root.setLevel(level)
    for name, old in before.items():
        logging.getLogger(name).setLevel(old)


def louder() -> None:
    """What a logging configuration does that is loaded after the channel was built."""
    for name in list(logging.Logger.manager.loggerDict):
        logging.getLogger(name).setLevel(logging.DEBUG)
        logging.getLogger(name).disabled = False


async def test_nothing_of_a_conversation_and_its_troubles_reaches_a_log(
    start: Any, telegram: Any, core: Any, outgoing: Any, lines: list[str], tmp_path: Any
) -> None:
    ana = telegram.user(language="es", first_name="Rosalbina", last_name="Ixcoyotl", username="rosalbina_ix")
    for method, trouble in (
        ("getUpdates", {"garbage": True}),
        ("getUpdates", {"cut": "after"}),
        ("getUpdates", {"status": 500}),
        ("sendMessage", {"garbage": True}),
        ("sendMessage", {"cut": "after"}),
        ("sendMessage", {"status": 429, "retry_after": 1}),
        ("getFile", {"status": 500}),
        ("download", {"status": 404}),
        ("answerCallbackQuery", {"status": 400}),
    ):
        telegram.fails(method, **trouble)
    worker = asyncio.create_task(TurnWorker(core, ScriptedDialogue()).run())
    async with start():
        louder()
        ana.sends_command("start")
        await telegram.until(lambda: ana.buttons)
        core.db.faults = [StorageFull("full")]
        ana.sends_text(SECRET_WORDS)
        ana.sends({"poll": {"id": "1", "question": SECRET_WORDS}})
        ana.sends_photo(caption=SECRET_WORDS)
        ana.sends_contact("Rosalbina", "+18635550143")
        ana.taps(ana.buttons[0])
        await outgoing.pass_time(lambda: stored(core))
        ana.blocks_bot()
        ana._world.add_update(callback_query={"id": "0", "from": ana.person, "data": "x"})
        await telegram.until(lambda: not telegram.waiting)
        outgoing.put(ana, SECRET_WORDS)
        await outgoing.pass_time(lambda: "Forbidden" in "".join(lines))
    worker.cancel()
    said = "\n".join(lines)
    assert "telegram_message" in said
    for secret in (
        telegram.token,
        telegram.token.split(":")[1],
        SECRET_WORDS,
        "tractor",
        "Rosalbina",
        "Ixcoyotl",
        "rosalbina_ix",
        str(ana.id),
        "8635550143",
    ):
        assert secret not in said
    telegram.forget_violations()


def stored(core: Any) -> bool:
    with core.db.read() as db:
        return any(row.status == attachments.STORED for row in db.execute(attachments.table.select()))


async def test_a_refused_token_reaches_no_log(core: Any, telegram: Any, lines: list[str]) -> None:
    from bot.channels.telegram.channel import TelegramChannel

    channel = TelegramChannel(core, "77:SecretSecretSecret", telegram.url)
    task = asyncio.create_task(channel.run())
    await telegram.until(lambda: channel.health.state == "refused")
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert "SecretSecret" not in "\n".join(lines)
    telegram.forget_violations()


def test_the_client_does_not_show_its_token() -> None:
    assert "SecretSecret" not in repr(ApiClient("77:SecretSecretSecret", "http://127.0.0.1:1"))
