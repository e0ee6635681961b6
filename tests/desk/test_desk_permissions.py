"""Every route: who may, who may not, and that no form works without the session's token."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.desk.acts import ACTS
from bot.model.handoff import HandoffStatus
from bot.services.refusals import REFUSED
from tests.fakes.desk_browser import DeskBrowser
from tests.fakes.desk_world import BLUE_HERON, World

pytestmark = pytest.mark.anyio
Visit = Callable[[], DeskBrowser]
CASE_PAGES = (
    "/queue",
    "/queue/rows",
    "/handoffs/1",
    "/handoffs/1/news?seen=0",
    "/handoffs/1/files/1",
    "/handoffs/1/files/1/preview",
    "/ack",
)
FORM = {
    "text": "words",
    "why": "because",
    "status": "assessing",
    "disposition": "resolved",
    "urgency": "P3",
    "to": 2,
    "number": "A26-22222",
    "handoff": 1,
}


@pytest.mark.parametrize("name", ["Root", "Tere"])
async def test_administrator_and_trainer_read_no_case(visit: Visit, world: World, name: str) -> None:
    browser = visit()
    await browser.signs_in(name)
    for path in CASE_PAGES:
        assert (await browser.opens(path)).status_code == 403, path
    for path in [*(f"/handoffs/1/{act}" for act in ACTS), "/ack", "/queue/find"]:
        assert (await browser.posts(path, **FORM)).status_code == 403, path
    assert world.handoff(1).status is HandoffStatus.WAITING
    assert world.traces(world.handoff(1)) == [(name, REFUSED)]


@pytest.mark.parametrize("name", ["Ana", "Cora", "Tere"])
async def test_only_administrators_manage_staff(visit: Visit, world: World, name: str) -> None:
    browser, ben = visit(), world.member("Ben").id
    await browser.signs_in(name)
    assert (await browser.opens("/staff")).status_code == 403
    assert (await browser.posts("/staff", name="Eve", role="administrator")).status_code == 403
    for act in ("disable", "enable", "password", "add-conflict", "remove-conflict"):
        page = await browser.posts(f"/staff/{ben}/{act}", workplace=BLUE_HERON)
        assert page.status_code == 403, act
    assert world.member("Ben").conflicts == frozenset()
    assert not world.member("Ben").disabled


@pytest.mark.parametrize("name", ["Ana", "Root"])
async def test_only_trainers_see_the_answers(visit: Visit, name: str) -> None:
    browser = visit()
    await browser.signs_in(name)
    assert (await browser.opens("/answers")).status_code == 403
    assert (await browser.opens("/answers/fair_food_program/unpaid_wages")).status_code == 403


@pytest.mark.parametrize("token", ["", "guessed"])
async def test_no_form_works_without_the_sessions_token(visit: Visit, world: World, token: str) -> None:
    investigator, administrator = visit(), visit()
    await investigator.signs_in("Ana")
    await administrator.signs_in("Root")
    for path in [*(f"/handoffs/1/{act}" for act in ACTS), "/ack", "/queue/find", "/account", "/sign-out"]:
        assert (await investigator.posts(path, csrf=token, **FORM)).status_code == 403, path
    for path in ["/staff", *(f"/staff/2/{act}" for act in ("disable", "password", "add-conflict"))]:
        assert (await administrator.posts(path, csrf=token, name="Eve", role="trainer")).status_code == 403, path
    assert world.handoff(1).status is HandoffStatus.WAITING
    assert world.items(1, "note") == []


async def test_token_of_another_session_is_refused(visit: Visit) -> None:
    ana, ben = visit(), visit()
    await ana.signs_in("Ana")
    await ben.signs_in("Ben")
    assert (await ana.posts("/handoffs/1/claim", csrf=ben.csrf)).status_code == 403


async def test_conflict_of_interest_closes_every_page_of_the_case(visit: Visit, world: World) -> None:
    browser, handoff = visit(), world.blow.handoff().id
    await browser.signs_in("Eva")
    for path in (f"/handoffs/{handoff}", f"/handoffs/{handoff}/news?seen=0", f"/handoffs/{handoff}/files/1"):
        assert (await browser.opens(path)).status_code == 403, path
    for act in ACTS:
        assert (await browser.posts(f"/handoffs/{handoff}/{act}", **FORM)).status_code == 403, act
    page = await browser.opens(f"/handoffs/{handoff}")
    assert "conflict of interest" in page.text
    assert "cousin" not in page.text


async def test_who_was_refused_stands_on_the_case_once_an_hour(visit: Visit, world: World) -> None:
    eva, cora, handoff = visit(), visit(), world.blow.handoff().id
    await eva.signs_in("Eva")
    for _ in range(3):
        await eva.opens(f"/handoffs/{handoff}/news?seen=0")
    assert world.traces(world.handoff(handoff)) == [("Eva", REFUSED)]
    world.clock.forward(minutes=61)
    await eva.signs_in("Eva")
    await eva.opens(f"/handoffs/{handoff}")
    await eva.opens("/handoffs/4711")
    assert world.traces(world.handoff(handoff)) == 2 * [("Eva", REFUSED)]
    await cora.signs_in("Cora")
    await cora.opens(f"/handoffs/{handoff}")
    assert "Eva tried to open it and was refused" in " ".join(cora.text.split())


async def test_queue_tells_a_barred_person_only_that_there_is_something(visit: Visit, world: World) -> None:
    browser, handoff = visit(), world.blow.handoff().id
    await browser.signs_in("Eva")
    assert f"Number {handoff}: you have a conflict of interest" in browser.text
    assert f"/desk/handoffs/{handoff}" not in browser.page.text
    assert world.blow.case().number not in browser.page.text
    assert "Violence" not in browser.text
    assert "Pay not received" in browser.text
    assert browser.text.index("Asked for a person") < browser.text.index("conflict of interest")


async def test_reading_by_get_changes_nothing(visit: Visit, world: World) -> None:
    browser = visit()
    await browser.signs_in("Ana")
    for act in ACTS:
        assert (await browser.opens(f"/handoffs/1/{act}")).status_code in (404, 405), act
    assert world.handoff(1).status is HandoffStatus.WAITING
