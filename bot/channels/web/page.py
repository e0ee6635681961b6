"""The chat page and its files: rendered in the language that the browser asks for, all languages on board."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import Scope

from bot.channels.web.language import preferred_language
from bot.channels.web.openapi import description
from bot.content.answers import NO_NUMBER, numbers
from bot.content.render import Renderer, Setting
from bot.services import chat
from bot.services.core import Core

FOLDER = Path(__file__).resolve().parent
FILES = {"page.css": "text/css; charset=utf-8", "page.js": "text/javascript; charset=utf-8"}
LEAVE_TO = "https://www.weather.gov"
"""A page that anybody may have had open."""
_CAMPAIGN = re.compile(r"[A-Za-z0-9_-]{1,64}")
_TEXTS = "page_"


@dataclass(frozen=True)
class PageTexts:
    """What the page says, by language, for one program."""

    renderer: Renderer
    by_language: dict[str, dict[str, str]]
    numbers: tuple[str, ...]
    to_call: tuple[str, ...]


class ChatPage:
    def __init__(self, core: Core) -> None:
        self._core = core
        self._template = Environment(
            loader=FileSystemLoader(FOLDER / "templates"),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
        ).get_template("chat.html")
        self._files = {name: (FOLDER / "static" / name).read_bytes() for name in FILES}
        self._texts: dict[str | None, PageTexts] = {}

    async def page(self, request: Request) -> Response:
        """GET /, with the campaign of a poster or link in `c`."""
        given = request.query_params.get("c", "")
        campaign = given if _CAMPAIGN.fullmatch(given) else ""
        texts = self._texts_of(chat.program_of(self._core, campaign))
        language = preferred_language(request.scope, tuple(texts.by_language))
        html = self._template.render(
            language=language,
            t=texts.by_language[language],
            texts=texts.by_language,
            campaign=campaign,
            to_call=texts.to_call,
            numbers=texts.numbers,
            leave_to=LEAVE_TO,
        )
        return _packed(request.scope, html.encode(), "text/html; charset=utf-8", {"Vary": "Accept-Language"})

    async def file(self, request: Request) -> Response:
        """GET /chat/…: the style sheet and the script."""
        name = request.path_params["file"]
        if name not in FILES:
            return Response("not found", 404, media_type="text/plain")
        return _packed(request.scope, self._files[name], FILES[name], {})

    async def description(self, request: Request) -> Response:
        """GET /api/openapi.json."""
        return JSONResponse(description())

    def _texts_of(self, program: str | None) -> PageTexts:
        known = self._texts.get(program)
        if known is None or known.renderer is not self._core.renderer:
            known = self._texts[program] = page_texts(self._core, program)
        return known


def page_texts(core: Core, program: str | None) -> PageTexts:
    """All wordings of the page in every language that the program is served in."""
    library = core.renderer.library
    languages = chat.languages_of(core, program)
    names = sorted(name for name in library.wordings.ids["en"] if name.startswith(_TEXTS))
    by_language = {
        code: {name.removeprefix(_TEXTS): core.renderer.text(name, Setting(code, program, chat.WEB)) for name in names}
        for code in languages
    }
    served = [library.programs[program].country] if program else list(library.countries)
    countries = [library.countries[code] for code in served]
    line = numbers(library, Setting("en", program, chat.WEB))["line"]
    numbers_known = [
        *(c.emergency for c in countries),
        *(c.crisis for c in countries if c.crisis),
        *([line] if line != NO_NUMBER else []),
    ]
    return PageTexts(core.renderer, by_language, tuple(numbers_known), tuple(c.emergency for c in countries))


def _packed(scope: Scope, body: bytes, media_type: str, headers: dict[str, str]) -> Response:
    """Compressed where the browser can: none of these files holds a secret."""
    accepted = dict(scope["headers"]).get(b"accept-encoding", b"")
    vary = ", ".join(filter(None, ["Accept-Encoding", headers.get("Vary")]))
    if b"gzip" not in accepted:
        return Response(body, media_type=media_type, headers={**headers, "Vary": vary})
    packed = gzip.compress(body, 6, mtime=0)
    return Response(packed, media_type=media_type, headers={**headers, "Vary": vary, "Content-Encoding": "gzip"})
