"""The routes of the web chat: its API, its page, its description."""

from __future__ import annotations

from starlette.middleware import Middleware
from starlette.routing import Mount, Route

from bot.channels.web.api import ChatApi
from bot.channels.web.errors import JsonErrors
from bot.channels.web.headers import SecurityHeaders
from bot.channels.web.limits import ChatLimits
from bot.channels.web.page import ChatPage
from bot.services.core import Core


def chat_routes(core: Core, limits: ChatLimits | None = None) -> list[Route | Mount]:
    """`/`, its files below `/chat`, `/api/chat/…` and `/api/openapi.json`, to be put after more specific routes."""
    api, page = ChatApi(core, limits or ChatLimits()), ChatPage(core)
    wrapped = [Middleware(SecurityHeaders), Middleware(JsonErrors, core=core)]
    plain = [Middleware(SecurityHeaders)]
    return [
        Mount(
            "/api/chat",
            middleware=wrapped,
            routes=[
                Route("/conversations", api.open, methods=["POST"]),
                Route("/messages", api.post, methods=["POST"]),
                Route("/messages", api.fetch, methods=["GET"]),
            ],
        ),
        Route("/api/openapi.json", page.description, middleware=plain),
        Route("/chat/{file}", page.file, middleware=plain),
        Route("/", page.page, middleware=plain),
    ]
