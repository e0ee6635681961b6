"""Signing in to the desk, staying in, and getting out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from starlette.applications import Starlette

from bot.desk.app import desk_app
from bot.desk.sign_in import local
from tests.fakes.desk_browser import DeskBrowser
from tests.fakes.desk_world import PASSWORD, World

pytestmark = pytest.mark.anyio
Visit = Callable[[], DeskBrowser]


@pytest.mark.parametrize(
    ("name", "leads_to"),
    [("Ana", "/desk/queue"), ("Cora", "/desk/queue"), ("Tere", "/desk/answers"), ("Root", "/desk/staff")],
)
async def test_each_role_begins_at_its_own_page(visit: Visit, name: str, leads_to: str) -> None:
    page = await visit().signs_in(name)
    assert page.url.path == leads_to
    assert page.status_code == 200


async def test_without_a_session_every_page_leads_to_the_sign_in_and_back(visit: Visit, world: World) -> None:
    browser = visit()
    page = await browser.opens(f"/handoffs/{world.pay.handoff().id}")
    assert page.url.path == "/desk/sign-in"
    page = await browser.signs_in("Ana", following=page.url.params["next"])
    assert page.url.path == f"/desk/handoffs/{world.pay.handoff().id}"


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.example",
        "//evil.example",
        "/desk//evil",
        "/desk/\\evil",
        "/desk/?x",
        "javascript:alert(1)",
        "/other",
        "/desk/a b",
        "/desk/<",
    ],
)
async def test_sign_in_leads_to_no_other_site(path: str) -> None:
    assert local(path) == ""


async def test_wrong_password_and_unknown_name_look_alike(visit: Visit) -> None:
    browser = visit()
    known = await browser.signs_in("Ana", "not-her-password")
    unknown = await browser.signs_in("Nobody", "not-her-password")
    assert known.status_code == unknown.status_code == 403
    assert known.text.replace(browser.csrf, "") == unknown.text.replace(browser.csrf, "")
    assert "amparo_desk=" not in known.headers.get("set-cookie", "").replace("amparo_desk_form", "")


async def test_many_wrong_tries_have_to_wait(visit: Visit) -> None:
    browser = visit()
    for _ in range(5):
        await browser.signs_in("Ana", "not-her-password")
    page = await browser.signs_in("Ana")
    assert page.status_code == 429
    assert int(page.headers["retry-after"]) >= 1
    assert "wait" in browser.text


async def test_sign_in_form_of_another_browser_is_refused(visit: Visit) -> None:
    attacker, victim = visit(), visit()
    await attacker.opens("/sign-in")
    await victim.opens("/sign-in")
    stolen = attacker.page.text.split('name="token" value="')[1].split('"')[0]
    page = await victim.client.post("/sign-in", data={"name": "Ana", "password": PASSWORD, "token": stolen})
    assert page.status_code == 403
    assert "amparo_desk" not in victim.client.cookies


async def test_cookie_is_out_of_reach_of_scripts_and_other_sites(visit: Visit) -> None:
    browser = visit()
    await browser.signs_in("Ana")
    cookie = next(
        line
        for answer in browser.page.history
        for line in answer.headers.get_list("set-cookie")
        if line.startswith("amparo_desk=")
    )
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Path=/desk" in cookie
    assert "Secure" not in cookie


async def test_cookie_is_secure_by_https(world: World) -> None:
    browser = DeskBrowser(Starlette(routes=[desk_app(world.core, world.reader, secure_cookies=True)]), "https")
    await browser.signs_in("Ana")
    lines = [line for answer in browser.page.history for line in answer.headers.get_list("set-cookie")]
    assert all("Secure" in line for line in lines)
    assert browser.page.headers["strict-transport-security"]
    await browser.close()


async def test_sign_out_ends_the_session_on_the_server(visit: Visit) -> None:
    browser = visit()
    await browser.signs_in("Ana")
    token = browser.client.cookies["amparo_desk"]
    page = await browser.posts("/sign-out")
    assert "You are signed out." in browser.text
    assert page.url.path == "/desk/sign-in"
    browser.client.cookies.set("amparo_desk", token, domain="desk.test", path="/desk")
    page = await browser.opens("/queue")
    assert page.url.path == "/desk/sign-in"


async def test_words_typed_after_the_session_ended_are_given_back(visit: Visit, world: World) -> None:
    browser, handoff = visit(), world.pay.handoff().id
    await browser.signs_in("Ana")
    await browser.opens(f"/handoffs/{handoff}")
    world.clock.forward(hours=1)
    page = await browser.posts(f"/handoffs/{handoff}/note", text="a long and careful note")
    assert page.status_code == 401
    assert "a long and careful note" in browser.text
    assert world.items(handoff, "note") == []


async def test_typing_keeps_the_session_alive_and_polling_does_not(visit: Visit, world: World) -> None:
    browser = visit()
    await browser.signs_in("Ana")
    world.clock.forward(minutes=20)
    assert (await browser.opens("/alive")).status_code == 204
    world.clock.forward(minutes=20)
    assert (await browser.opens("/queue/rows", **{"hx-request": "true"})).status_code == 200
    world.clock.forward(minutes=11)
    polled = await browser.opens("/queue/rows", **{"hx-request": "true"})
    assert polled.status_code == 401
    assert polled.headers["hx-redirect"] == "/desk/sign-in"


async def test_changing_the_password_signs_out_everywhere(visit: Visit) -> None:
    first, second = visit(), visit()
    for browser in (first, second):
        await browser.signs_in("Ana")
    await first.opens("/account")
    page = await first.posts("/account", old=PASSWORD, new="nine-green-rivers", again="nine-green-rivers")
    assert page.url.path == "/desk/sign-in"
    assert (await second.opens("/queue")).url.path == "/desk/sign-in"
    assert (await first.signs_in("Ana", "nine-green-rivers")).url.path == "/desk/queue"


@pytest.mark.parametrize(
    ("old", "new", "again", "says"),
    [
        ("wrong-password", "nine-green-rivers", "nine-green-rivers", "is not right"),
        (PASSWORD, "short", "short", "at least 12 characters"),
        (PASSWORD, "nine-green-rivers", "nine-green-river", "not the same"),
    ],
)
async def test_unusable_new_password_is_explained(visit: Visit, old: str, new: str, again: str, says: str) -> None:
    browser = visit()
    await browser.signs_in("Ana")
    await browser.opens("/account")
    page = await browser.posts("/account", old=old, new=new, again=again)
    assert page.status_code in (400, 403)
    assert says in browser.text
    assert (await browser.opens("/queue")).url.path == "/desk/queue"


async def test_desk_speaks_spanish_where_asked_and_remembers_it(visit: Visit) -> None:
    browser = visit()
    await browser.signs_in("Ana")
    assert "Cerrar sesión" in (await browser.opens("/queue?lang=es")).text
    page = await browser.opens("/queue")
    assert '<html lang="es">' in page.text
    assert "Cola" in page.text
    assert '<html lang="en">' in (await browser.opens("/queue?lang=en")).text


async def test_browsers_language_is_the_first_choice(visit: Visit) -> None:
    page = await visit().opens("/sign-in", **{"accept-language": "es-MX,es;q=0.9"})
    assert "Iniciar sesión" in page.text
