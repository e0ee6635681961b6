"""Headers that keep a page of the desk out of frames, caches, other origins and foreign scripts."""

from __future__ import annotations

import structlog
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# Pico draws its marks (arrows of selects, ticks) with pictures of its own in data: addresses.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
FILE_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"
"""For what a worker sent: wherever a browser opens it, it can do nothing."""

HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex, nofollow",
}
log = structlog.get_logger()

STATIC_PATH = "/desk/static/"
STATIC_CACHE = "public, max-age=31536000, immutable"
"""Static files are asked for by the fingerprint of their content."""


class SecurityHeaders:
    """Adds the headers to every answer, errors included; a route may set its own stricter one."""

    def __init__(self, app: ASGIApp, https: bool) -> None:
        self._app = app
        self._https = https

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        static = scope["path"].startswith(STATIC_PATH)
        begun = False

        async def send_with_headers(message: Message) -> None:
            nonlocal begun
            begun = True
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                if static and message["status"] < 400:
                    headers["Cache-Control"] = STATIC_CACHE
                if self._https:
                    headers.setdefault("Strict-Transport-Security", "max-age=31536000")
            await send(message)

        try:
            await self._app(scope, receive, send_with_headers)
        except Exception as error:
            if not begun:
                raise
            # The page has been told; a traceback in the log could carry what somebody wrote.
            log.error("page_defect", kind=type(error).__name__)
