"""What goes wrong in the chat API becomes JSON: `{"error": what, and how to mend it}`. Never a value that was sent."""

from __future__ import annotations

import structlog
from sqlalchemy.exc import OperationalError
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.channels.web.language import preferred_language
from bot.content.answers import numbers
from bot.content.render import Setting
from bot.services.core import Core
from bot.storage.database import StorageFull

log = structlog.get_logger()

_AGAIN = JSONResponse(
    {"error": 'this failed here: send the same request again, with the same "message" id; nothing is kept twice'}, 500
)


class Refusal(Exception):
    """The request is not served: status, reason with the way to mend it, further headers."""

    def __init__(self, status: int, error: str, headers: dict[str, str] | None = None) -> None:
        super().__init__(error)
        self.status, self.error, self.headers = status, error, headers or {}


class JsonErrors:
    """Wraps the chat API."""

    def __init__(self, app: ASGIApp, core: Core) -> None:
        self._app = app
        self._core = core

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self._app(scope, receive, send)
        except ClientDisconnect:
            return
        except Exception as error:  # the cause goes to the log by its kind only: its text may carry what was written
            await self._response(error, scope)(scope, receive, send)

    def _response(self, error: Exception, scope: Scope) -> JSONResponse:
        match error:
            case Refusal():
                return JSONResponse({"error": error.error}, error.status, error.headers)
            case HTTPException():
                return JSONResponse(
                    {"error": f"{error.detail}: see /api/openapi.json"}, error.status_code, dict(error.headers or {})
                )
            case StorageFull() | OperationalError():
                log.error("web_chat_storage", kind=type(error).__name__)
                return JSONResponse({"error": self._not_kept(scope)}, 503, {"Retry-After": "5"})
            case _:
                log.error("web_chat", kind=type(error).__name__)
                return _AGAIN

    def _not_kept(self, scope: Scope) -> str:
        """Truthful, and with the numbers to call: whoever reads it may be in danger."""
        library = self._core.renderer.library
        language = preferred_language(scope, library.wordings.languages)
        setting = Setting(language, self._core.options.default_program, "web")
        return library.wordings.text("page_not_kept", language, numbers(library, setting))
