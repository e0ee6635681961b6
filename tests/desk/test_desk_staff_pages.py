"""Accounts for administrators, answers for trainers."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from bot.services import case_work
from tests.fakes.desk_browser import DeskBrowser
from tests.fakes.desk_world import BLUE_HERON, World

pytestmark = pytest.mark.anyio
Visit = Callable[[], DeskBrowser]


@pytest.fixture
async def root(visit: Visit) -> DeskBrowser:
    browser = visit()
    await browser.signs_in("Root")
    return browser


def shown_password(browser: DeskBrowser) -> str:
    found = re.search(r'<code class="secret">([^<]+)</code>', browser.page.text)
    assert found
    return found[1]


async def test_new_account_gets_a_password_that_is_shown_once(root: DeskBrowser, visit: Visit) -> None:
    await root.posts("/staff", name="Dora", role="investigator")
    password = shown_password(root)
    await root.opens("/staff")
    assert password not in root.page.text
    assert "Dora" in root.text
    assert (await visit().signs_in("Dora", password)).url.path == "/desk/queue"


async def test_name_that_exists_or_is_unusable_is_explained(root: DeskBrowser) -> None:
    assert (await root.posts("/staff", name="Ana", role="trainer")).status_code == 409
    assert "There is an account of that name already." in root.text
    await root.opens("/staff")
    assert (await root.posts("/staff", name=" ", role="trainer")).status_code == 400
    assert (await root.posts("/staff", name="Dora", role="queen")).status_code == 400


async def test_reset_password_ends_the_sessions_of_the_account(
    root: DeskBrowser, ana: DeskBrowser, visit: Visit, world: World
) -> None:
    await root.posts(f"/staff/{world.member('Ana').id}/password")
    password = shown_password(root)
    assert (await ana.opens("/queue")).url.path == "/desk/sign-in"
    assert (await visit().signs_in("Ana", password)).url.path == "/desk/queue"


async def test_disabled_account_is_out_at_once_and_back_when_enabled(
    root: DeskBrowser, ana: DeskBrowser, visit: Visit, world: World
) -> None:
    member = world.member("Ana").id
    await root.posts(f"/staff/{member}/disable")
    assert "back in the queue" in root.text
    assert (await ana.opens("/queue")).url.path == "/desk/sign-in"
    assert (await visit().signs_in("Ana")).status_code == 403
    await root.posts(f"/staff/{member}/enable")
    assert (await visit().signs_in("Ana")).status_code == 200


async def test_conflict_set_by_the_administrator_takes_the_case_away(
    root: DeskBrowser, ana: DeskBrowser, world: World
) -> None:
    handoff, member = world.blow.handoff().id, world.member("Ana").id
    await case_work.claim(world.acting("Ana"), handoff)
    await root.posts(f"/staff/{member}/add-conflict", workplace=BLUE_HERON)
    assert (await ana.opens(f"/handoffs/{handoff}")).status_code == 403
    assert world.handoff(handoff).claimed_by is None
    await root.opens("/staff")
    await root.posts(f"/staff/{member}/remove-conflict", workplace=BLUE_HERON)
    assert (await ana.opens(f"/handoffs/{handoff}")).status_code == 200


async def test_administrators_page_names_no_case(root: DeskBrowser, world: World) -> None:
    for word in (world.pay.case().number, "Pay not received", "handoffs"):
        assert word not in root.page.text


async def test_trainer_sees_answers_by_topic_and_language(visit: Visit) -> None:
    browser = visit()
    await browser.signs_in("Tere")
    assert "Pay not received" in browser.text
    assert "words" in browser.text
    await browser.opens("/answers/fair_food_program/unpaid_wages")
    assert 'lang="en"' in browser.page.text
    assert 'lang="es"' in browser.page.text
    assert "Source:" in browser.text
    assert (await browser.opens("/answers/fair_food_program/nonsense")).status_code == 404
    assert (await browser.opens("/answers/nonsense/unpaid_wages")).status_code == 404
