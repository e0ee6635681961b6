"""The page of a case: the summary with its sources, the work, and what happens when two people are at it."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from bot.model.draft import Citation
from bot.services import case_work
from bot.services.thread import cut
from tests.fakes.complaint import STORY
from tests.fakes.desk_browser import DeskBrowser
from tests.fakes.desk_world import World

pytestmark = pytest.mark.anyio
Visit = Callable[[], DeskBrowser]


async def opened(browser: DeskBrowser, world: World) -> int:
    handoff = world.pay.handoff().id
    await browser.opens(f"/handoffs/{handoff}")
    return handoff


async def test_summary_shows_every_line_with_its_source(ana: DeskBrowser, world: World) -> None:
    await opened(ana, world)
    for words in (
        "Sunny Ridge Farm",
        "2 to 4",
        "Confidential",
        "Friday, November 13, 2026",
        "did not want to say",
        "It is about pay.",
        "Reprisal for speaking up.",
        "Pay not received",
        world.pay.case().number,
    ):
        assert words in ana.text, words


async def test_each_source_leads_to_the_marked_words_of_its_message(ana: DeskBrowser, world: World) -> None:
    await opened(ana, world)
    links = re.findall(r'class="source" href="#([^"]+)"', ana.page.text)
    assert links
    for anchor in links:
        assert f'<mark id="{anchor}"' in ana.page.text, anchor
    marked = dict(re.findall(r'<mark id="([^"]+)"[^>]*>([^<]+)</mark>', ana.page.text))
    assert "supervisor" in marked.values()
    assert "fire me" in marked.values()


async def test_story_stands_whole_and_unchanged(ana: DeskBrowser, world: World) -> None:
    await opened(ana, world)
    message = re.search(r'<li id="m\d+" class="entry k-message">(.*?)</li>', ana.page.text, re.DOTALL)
    assert message
    words = re.search(r'<p class="words"[^>]*>(.*?)</p>', message[1], re.DOTALL)
    assert words
    assert re.sub(r"<[^>]+>", "", words[1]) == STORY


def test_overlapping_citations_are_all_marked_and_the_text_stays() -> None:
    text = "my boss hit me on monday"
    cited = [
        ("who", Citation(1, 3, 7, "boss")),
        ("injury", Citation(1, 3, 14, "boss hit me")),
        ("when", Citation(1, 18, 99, "monday")),
    ]
    pieces = cut(text, cited)
    assert "".join(piece.text for piece in pieces) == text
    assert [(p.text, p.fields) for p in pieces if p.fields] == [
        ("boss", ("who", "injury")),
        (" hit me", ("injury",)),
        ("monday", ("when",)),
    ]
    assert [p.anchor for p in pieces if p.anchor] == ["m1-3", "m1-18"]


async def test_words_of_workers_and_staff_are_escaped(ana: DeskBrowser, world: World) -> None:
    handoff = world.blow.handoff().id
    await ana.opens(f"/handoffs/{handoff}")
    assert "<script>alert" not in ana.page.text
    assert "&lt;script&gt;" in ana.page.text
    assert "<b>Do not</b>" not in ana.page.text
    await ana.posts(f"/handoffs/{handoff}/note", text='"><img src=x onerror=alert(1)>')
    assert "<img src=x" not in ana.page.text
    assert '"><img src=x' in ana.text


async def test_opening_leaves_its_trace_and_polling_does_not(ana: DeskBrowser, world: World) -> None:
    handoff = await opened(ana, world)
    await ana.opens(f"/handoffs/{handoff}/news?seen=0", **{"hx-request": "true"})
    assert world.traces(world.handoff(handoff)) == [("Ana", "opened")]
    await opened(ana, world)
    assert "Who read or did what (2 entries)" in ana.text


async def test_open_page_hears_that_something_came(ana: DeskBrowser, world: World) -> None:
    handoff = await opened(ana, world)
    address = re.search(r'hx-get="/desk(/handoffs/\d+/news[^"]+)"', ana.page.text)
    assert address
    assert (await ana.opens(address[1], **{"hx-request": "true"})).status_code == 204
    await case_work.claim(world.acting("Ben"), handoff)
    await world.pay.says("my new words")
    polled = await ana.opens(address[1], **{"hx-request": "true"})
    assert polled.status_code == 286
    assert "Something new has come in." in polled.text
    assert "my new words" not in polled.text


async def test_whole_way_claim_reply_note_status_return(ana: DeskBrowser, world: World) -> None:
    handoff = await opened(ana, world)
    assert "Take the conversation first." in ana.text
    await ana.posts(f"/handoffs/{handoff}/claim")
    assert "You have the conversation now." in ana.text
    assert ana.page.history[0].status_code == 303
    await ana.posts(f"/handoffs/{handoff}/reply", text="Hello from the desk", seen=0)
    assert world.pay.heard()[-1] == "Hello from the desk"
    assert "Ana, to the worker" in ana.text
    await ana.posts(f"/handoffs/{handoff}/note", text="for Ben")
    await ana.posts(f"/handoffs/{handoff}/move", status="assessing")
    assert "being assessed" in ana.text
    await ana.posts(f"/handoffs/{handoff}/urgency", urgency="P3", why="it was paid")
    assert "P3" in ana.text
    await ana.posts(f"/handoffs/{handoff}/conclude", disposition="resolved", why="paid")
    assert "concluded (resolved)" in ana.text
    await ana.posts(f"/handoffs/{handoff}/return")
    assert "The assistant has the chat again." in ana.text


async def test_second_claim_is_a_409_that_says_how_to_go_on(visit: Visit, world: World) -> None:
    handoff = world.pay.handoff().id
    first, second = visit(), visit()
    await first.signs_in("Ana")
    await second.signs_in("Ben")
    await second.opens(f"/handoffs/{handoff}")
    assert (await first.posts(f"/handoffs/{handoff}/claim")).status_code == 200
    page = await second.posts(f"/handoffs/{handoff}/claim")
    assert page.status_code == 409
    assert "Somebody else was quicker" in second.text
    assert f'href="/desk/handoffs/{handoff}"' in page.text
    await second.opens(f"/handoffs/{handoff}")
    assert "Ana has this chat now." in second.text


async def test_refused_reply_gives_the_words_back(ana: DeskBrowser, world: World) -> None:
    handoff = world.blow.handoff().id
    await ana.posts(f"/handoffs/{handoff}/claim")
    page = await ana.posts(f"/handoffs/{handoff}/reply", text="words that must not get lost")
    assert page.status_code == 409
    assert "chose that nobody may write to them" in ana.text
    assert "words that must not get lost" in ana.text


async def test_page_says_who_may_not_be_written_to(ana: DeskBrowser, world: World) -> None:
    await ana.opens(f"/handoffs/{world.blow.handoff().id}")
    assert "The worker chose that nobody writes to them." in ana.text
    assert 'name="text" rows="4"' not in ana.page.text


async def test_alarm_without_a_case_shows_its_words(ana: DeskBrowser, world: World) -> None:
    handoff = world.fire.handoff().id
    await ana.opens(f"/handoffs/{handoff}")
    assert "there is a fire in the packing house" in ana.text
    assert "Alarm: danger" in ana.text
    assert "/conclude" not in ana.page.text


async def test_alarm_and_case_of_one_chat_point_to_each_other(ana: DeskBrowser, world: World) -> None:
    case = world.pay.handoff().id
    await world.pay.says("there is a fire in the packing house people are trapped")
    await ana.opens(f"/handoffs/{case}")
    assert "From the same chat: Alarm: danger." in ana.text


async def test_declared_conflict_leads_to_the_queue(ana: DeskBrowser, world: World) -> None:
    handoff = await opened(ana, world)
    page = await ana.posts(f"/handoffs/{handoff}/conflict", why="my brother works there")
    assert page.url.path == "/desk/queue"
    assert "conflict of interest is noted" in ana.text
    assert (await ana.opens(f"/handoffs/{handoff}")).status_code == 403


async def test_coordinator_assigns(visit: Visit, world: World) -> None:
    browser, handoff = visit(), world.pay.handoff().id
    await browser.signs_in("Cora")
    await browser.opens(f"/handoffs/{handoff}")
    await browser.posts(f"/handoffs/{handoff}/assign", to=world.member("Ben").id)
    assert "It is assigned." in browser.text
    assert world.pay.case().assigned_to == world.member("Ben").id


@pytest.mark.parametrize(
    ("act", "form"),
    [
        ("move", {"status": "nonsense"}),
        ("conclude", {"disposition": ""}),
        ("urgency", {"urgency": "P9", "why": "x"}),
        ("note", {"text": ""}),
        ("reply", {"text": " "}),
        ("nonsense", {}),
    ],
)
async def test_form_that_no_page_offers_is_no_crash(
    ana: DeskBrowser, world: World, act: str, form: dict[str, str]
) -> None:
    handoff = await opened(ana, world)
    await ana.posts(f"/handoffs/{handoff}/claim")
    page = await ana.posts(f"/handoffs/{handoff}/{act}", **form)
    assert page.status_code in (400, 404)
    assert "That did not work" in ana.text


async def test_unknown_handoff_is_a_page(ana: DeskBrowser) -> None:
    assert (await ana.opens("/handoffs/9999")).status_code == 404
    assert "There is nothing at this address." in ana.text
    assert (await ana.opens("/nowhere")).status_code == 404


async def test_form_beyond_all_bounds_is_refused(ana: DeskBrowser, world: World) -> None:
    handoff = await opened(ana, world)
    page = await ana.posts(f"/handoffs/{handoff}/note", text="x" * 300_000)
    assert page.status_code == 413
