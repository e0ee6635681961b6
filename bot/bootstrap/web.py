"""The one web application: chat, desk, health."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.channels.web.limits import ChatLimits
from bot.channels.web.routes import chat_routes
from bot.desk.app import desk_app
from bot.services.core import Core
from bot.settings import Settings
from bot.storage.opening import Reader

Health = Callable[[], Awaitable[dict[str, object]]]


def web_app(core: Core, reader: Reader, settings: Settings, health: Health) -> Starlette:
    """Only the desk gets the capability to open sealed things."""

    async def healthz(_request: Request) -> Response:
        state = await health()
        return JSONResponse(
            state, status_code=503 if state["status"] == "failing" else 200, headers={"Cache-Control": "no-store"}
        )

    limits = ChatLimits(messages_per_minute=settings.chat_limit_per_minute)
    secure = settings.public_url.startswith("https://")
    return Starlette(
        routes=[Route("/healthz", healthz), desk_app(core, reader, secure_cookies=secure), *chat_routes(core, limits)]
    )
