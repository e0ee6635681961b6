"""The OpenAPI description says what the routes do."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
from starlette.routing import Mount, Route

from bot.channels.web.limits import ChatLimits
from bot.channels.web.openapi import description
from bot.channels.web.routes import chat_routes
from bot.services.core import Core
from tests.channels.web.support import Chat, begin, client_for, person_says

pytestmark = pytest.mark.anyio
TYPES: dict[str, type] = {"object": dict, "array": list, "string": str, "integer": int, "null": type(None)}


def fits(value: Any, schema: dict[str, Any], path: str = "answer") -> None:
    """The part of JSON Schema that the description uses, and nothing that it leaves out."""
    if "$ref" in schema:
        return fits(value, description()["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]], path)
    if "const" in schema or "enum" in schema:
        assert value in schema.get("enum", [schema.get("const")]), path
        return None
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    assert isinstance(value, tuple(TYPES[name] for name in types)), path
    for name in schema.get("required", []):
        assert name in value, f"{path}.{name} is missing"
    if schema["type"] == "object":
        for name, part in value.items():
            assert name in schema["properties"], f"{path}.{name} is not described"
            fits(part, schema["properties"][name], f"{path}.{name}")
    for place, part in enumerate(value if schema["type"] == "array" else []):
        fits(part, schema["items"], f"{path}[{place}]")
    return None


def described(path: str, method: str, answer: httpx.Response) -> None:
    operation = description()["paths"][path][method]
    assert str(answer.status_code) in operation["responses"], f"{answer.status_code} is not described"
    fits(answer.json(), operation["responses"][str(answer.status_code)]["content"]["application/json"]["schema"])


async def test_it_is_served(http: httpx.AsyncClient) -> None:
    answer = await http.get("/api/openapi.json")
    assert answer.status_code == 200
    assert answer.json() == description()


async def test_every_route_of_the_api_is_described_and_nothing_else(core: Core) -> None:
    mount = next(r for r in chat_routes(core) if isinstance(r, Mount))
    served = {(mount.path + r.path, m.lower()) for r in mount.routes if isinstance(r, Route) for m in r.methods or ()}
    told = {(path, method) for path, operations in description()["paths"].items() for method in operations}
    assert served - {(path, "head") for path, _ in served} == told


async def test_real_answers_are_as_described(http: httpx.AsyncClient, chat: Chat, core: Core) -> None:
    opened, posted = "/api/chat/conversations", "/api/chat/messages"
    described(opened, "post", await http.post(opened, json={}))
    described(opened, "post", await http.post(opened, json={"language": "xx"}))
    described(opened, "post", await http.post(opened, content=b" " * 70_000))
    for body in ({"text": "hello"}, {"button": "cmd:file_complaint"}, {"text": ""}, {"text": "x" * 4097}):
        described(posted, "post", await chat.post(body))
    described(posted, "post", await chat.post({"text": "hello"}, Prefer="respond-async"))
    described(posted, "post", await http.post(posted, json={"text": "x"}))
    person_says(core, chat.id, "I am Rosa.")
    described(posted, "get", await chat.news())
    described(posted, "get", await chat.news(after="x"))
    described(posted, "get", await http.get(posted))


async def test_refusals_for_haste_are_as_described(core: Core) -> None:
    async with client_for(core, ChatLimits(messages_per_minute=1, polls_per_minute=1, chats_per_minute=1)) as http:
        chat = await begin(http)
        described("/api/chat/conversations", "post", await http.post("/api/chat/conversations"))
        for _ in range(2):
            described("/api/chat/messages", "post", await chat.post({"text": "x"}, Prefer="respond-async"))
            described("/api/chat/messages", "get", await chat.news())


async def test_every_reference_leads_somewhere() -> None:
    schemas = description()["components"]["schemas"]
    assert set(re.findall(r"#/components/schemas/(\w+)", str(description()))) == set(schemas)
