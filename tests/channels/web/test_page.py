"""The page and its files, without a browser."""

from __future__ import annotations

import gzip
import json
import re

import httpx
import pytest

from bot.channels.web.headers import HEADERS
from tests.channels.web.support import Chat

pytestmark = pytest.mark.anyio
FILES = ("/", "/chat/page.css", "/chat/page.js")


@pytest.mark.parametrize("path", [*FILES, "/api/openapi.json", "/chat/nothing", "/api/chat/messages"])
async def test_every_answer_carries_the_security_headers_and_no_cookie(http: httpx.AsyncClient, path: str) -> None:
    answer = await http.get(path)
    assert {name: answer.headers.get(name) for name in HEADERS} == HEADERS
    assert "set-cookie" not in answer.headers


async def test_wrong_addresses_and_methods_of_the_api_carry_them_too(http: httpx.AsyncClient, chat: Chat) -> None:
    wrong = [await http.get("/api/chat/nothing"), await http.delete("/api/chat/messages")]
    for answer in (*wrong, await chat.say("hello")):
        assert answer.headers["Content-Security-Policy"] == HEADERS["Content-Security-Policy"]
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["content-type"] == "application/json"


async def test_the_policy_allows_no_inline_script_and_no_frame() -> None:
    policy = HEADERS["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy


async def test_the_page_has_no_inline_script_or_style(http: httpx.AsyncClient) -> None:
    html = (await http.get("/")).text
    scripts = re.findall(r"<script([^>]*)>(.*?)</script>", html, re.DOTALL)
    assert all("src=" in attributes or 'type="application/json"' in attributes for attributes, _ in scripts)
    assert not re.search(r"\s(style|on\w+)=", html)


async def test_all_of_the_page_weighs_less_than_40_kilobytes(http: httpx.AsyncClient) -> None:
    plain = [len((await http.get(path, headers={"Accept-Encoding": "identity"})).content) for path in FILES]
    assert sum(plain) < 40_000


async def test_the_files_are_compressed_where_the_browser_can(http: httpx.AsyncClient) -> None:
    async with http.stream("GET", "/chat/page.js", headers={"Accept-Encoding": "gzip"}) as answer:
        packed = b"".join([chunk async for chunk in answer.aiter_raw()])
    assert answer.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed) == (await http.get("/chat/page.js", headers={"Accept-Encoding": "identity"})).content


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("es-MX,es;q=0.9,en;q=0.8", "es"),
        ("en-US,en;q=0.9", "en"),
        ("", "en"),
        ("fr-FR,es;q=0.5", "es"),
        ("zh", "en"),
        ("en;q=0.1,es;q=x", "en"),
    ],
)
async def test_the_page_begins_in_the_language_of_the_browser(
    http: httpx.AsyncClient, accepted: str, language: str
) -> None:
    assert f'<html lang="{language}"' in (await http.get("/", headers={"Accept-Language": accepted})).text


async def test_the_title_tells_nothing(http: httpx.AsyncClient) -> None:
    assert "<title>Chat</title>" in (await http.get("/")).text


async def test_without_javascript_the_page_says_so_and_names_the_emergency_number(http: httpx.AsyncClient) -> None:
    html = (await http.get("/")).text
    [told] = re.findall(r"<noscript>(.*?)</noscript>", html, re.DOTALL)
    assert "JavaScript" in told
    assert "911" in told


async def test_both_languages_are_whole_on_the_page(http: httpx.AsyncClient) -> None:
    html = (await http.get("/")).text
    [data] = re.findall(r'<script type="application/json" id="texts">(.*?)</script>', html, re.DOTALL)
    texts = json.loads(data)
    assert set(texts) == {"en", "es"}
    assert set(texts["en"]) == set(texts["es"])
    same = {name for name, text in texts["en"].items() if texts["es"][name] == text}
    assert same <= {"title", "name"}


async def test_a_campaign_is_handed_on_and_anything_else_in_its_place_is_not(http: httpx.AsyncClient) -> None:
    assert 'data-campaign="fair_food_program-bus12"' in (await http.get("/?c=fair_food_program-bus12")).text
    assert 'data-campaign=""' in (await http.get('/?c="><script>alert(1)</script>')).text
