"""Nothing that a worker wrote, and no token, reaches a log."""

from __future__ import annotations

import logging

import httpx
import pytest
import structlog

from bot.services.core import Core
from tests.channels.web.support import begin, client_for
from tests.channels.web.test_posting import fill_the_disk

pytestmark = pytest.mark.anyio
PLANTED = "Kowalczyk 239-555-0143"


async def test_faults_are_logged_by_their_kind_only(core: Core, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with structlog.testing.capture_logs() as events:
        async with client_for(core) as http:
            chat = await begin(http)
            await chat.post({"text": PLANTED, "message": PLANTED})
            await chat.post({"button": PLANTED * 9})
            await http.get("/api/chat/messages", headers={"Authorization": f"Bearer {PLANTED}"})
            fill_the_disk(core)
            assert (await chat.say(PLANTED * 180)).status_code == 503
            _break(core)
            assert (await chat.say(PLANTED)).status_code == 500
    said = f"{events} {caplog.text}"
    assert {"StorageFull", "AttributeError"} <= {event.get("kind") for event in events}
    assert "Kowalczyk" not in said
    assert "0143" not in said
    assert chat.token not in said


async def test_refusals_do_not_repeat_what_was_sent(http: httpx.AsyncClient) -> None:
    chat = await begin(http)
    answers = [
        await http.post("/api/chat/conversations", json={"program": PLANTED}),
        await chat.post({"text": "a", "message": PLANTED}),
        await chat.post({"button": PLANTED * 9}),
        await chat.news(after=PLANTED),
        await http.get(f"/api/chat/{PLANTED}"),
    ]
    assert all(answer.status_code in (400, 404) for answer in answers)
    assert not any("Kowalczyk" in answer.text for answer in answers)


def _break(core: Core) -> None:
    core.db = None  # type: ignore[assignment]  # a defect whose kind nobody foresaw
