"""The queue: order, clocks, filters, polling, finding a case."""

from __future__ import annotations

import re

import pytest

from bot.services import case_work
from tests.fakes.desk_browser import DeskBrowser
from tests.fakes.desk_world import World

pytestmark = pytest.mark.anyio
POLL = {"hx-request": "true"}


def rows(browser: DeskBrowser) -> list[int]:
    return [int(found) for found in re.findall(r'id="row-(\d+)"', browser.page.text)]


async def test_most_urgent_comes_first(ana: DeskBrowser, world: World) -> None:
    urgencies = re.findall(r'badge u-([\w-]+)"', ana.page.text)
    assert urgencies == sorted(urgencies)
    assert rows(ana)[0] == world.fire.handoff().id
    assert "4 workers are waiting" in ana.text
    assert "4 alerts not acknowledged" in ana.text


async def test_row_tells_reason_language_workplace_clock_and_holder(ana: DeskBrowser, world: World) -> None:
    assert "Alarm: danger" in ana.text
    assert "first answer due in" in ana.text
    assert "Sunny Ridge Farm (demo)" in ana.text
    assert "nobody yet" in ana.text
    await case_work.claim(world.acting("Ben"), world.pay.handoff().id)
    await ana.opens("/queue")
    assert "Ben" in ana.text


async def test_clock_says_how_long_an_answer_is_overdue(ana: DeskBrowser, world: World) -> None:
    world.clock.forward(hours=25)
    await ana.signs_in("Ana")
    assert "first answer overdue by 24 h" in ana.text
    assert 'class="clock late"' in ana.page.text


async def test_queue_carries_no_word_of_a_worker(ana: DeskBrowser) -> None:
    for word in ("supervisor", "with a hose", "packing house", "chat-pay", "crew leader"):
        assert word not in ana.page.text


async def test_filters_narrow_and_survive_in_the_address(ana: DeskBrowser, world: World) -> None:
    await ana.opens("/queue?urgency=P0")
    assert rows(ana) == [world.fire.handoff().id]
    await ana.opens("/queue?reason=asked_for_person")
    assert rows(ana) == [world.talk.handoff().id]
    await ana.opens("/queue?language=bn&show=waiting")
    assert "Nothing here." in ana.text
    await ana.opens("/queue?urgency=%3Cscript%3E&show=nonsense")
    assert ana.page.status_code == 200
    assert "<script>" not in ana.page.text.replace("<script src", "")


async def test_mine_and_done(ana: DeskBrowser, world: World) -> None:
    handoff = world.fire.handoff().id
    await ana.posts(f"/handoffs/{handoff}/claim")
    await ana.opens("/queue?show=mine")
    assert rows(ana) == [handoff]
    await ana.posts(f"/handoffs/{handoff}/return")
    await ana.opens("/queue?show=done")
    assert rows(ana) == [handoff]
    await ana.opens("/queue")
    assert handoff not in rows(ana)


async def test_poll_brings_rows_only_when_something_changed(ana: DeskBrowser, world: World) -> None:
    address = re.search(r'hx-get="/desk(/queue/rows[^"]+)"', ana.page.text)
    assert address
    path = address[1].replace("&amp;", "&")
    assert (await ana.opens(path, **POLL)).status_code == 204
    await case_work.claim(world.acting("Ben"), world.pay.handoff().id)
    polled = await ana.opens(path, **POLL)
    assert polled.status_code == 200
    assert "Ben" in polled.text
    assert "<html" not in polled.text
    assert 'hx-swap-oob="innerHTML"' in polled.text
    assert "3 workers are waiting" in ana.text


async def test_case_is_found_by_its_number_as_typed(ana: DeskBrowser, world: World) -> None:
    number = world.pay.case().number
    page = await ana.posts("/queue/find", number=f" {number.lower().replace('-', ' ')} ")
    assert page.url.path == f"/desk/handoffs/{world.pay.handoff().id}"
    assert number not in str(page.url)
    page = await ana.posts("/queue/find", number="A26-22222")
    assert page.status_code == 404
    assert "There is no case of that number." in ana.text


async def test_alert_page_acknowledges_by_button_only(ana: DeskBrowser, world: World) -> None:
    await ana.opens("/ack")
    assert ana.page.text.count('<li class="card">') == 4
    assert "has seen your message" not in "".join(world.fire.heard())
    await ana.posts("/ack", handoff=world.fire.handoff().id)
    assert "Acknowledged." in ana.text
    assert "has seen your message" in world.fire.heard()[-1]
    assert ana.page.text.count('<li class="card">') == 3
