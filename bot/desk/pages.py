"""Rendering: Jinja2 with escaping always on, the words of the reader's language, what every page shows."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from bot.desk.words import Words
from bot.model.staff import Permission
from bot.services.core import Core

if TYPE_CHECKING:
    from bot.desk.seat import Desk

PREFIX = "/desk"
FOLDER = Path(__file__).parent
STATIC = FOLDER / "static"
LANGUAGES = ("en", "es")
LANGUAGE_COOKIE = "amparo_desk_language"
YEAR = 365 * 24 * 3600


class Pages:
    """The templates of the desk."""

    def __init__(self) -> None:
        self._environment = Environment(
            loader=FileSystemLoader(FOLDER / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.globals.update(prefix=PREFIX, asset=_asset, languages=LANGUAGES, Permission=Permission)

    def text(self, template: str, **values: Any) -> str:
        return self._environment.get_template(template).render(**values)


def _asset(name: str) -> str:
    """The address of a static file with the fingerprint of its content, so that a new one is fetched at once."""
    fingerprint = hashlib.sha256((STATIC / name).read_bytes()).hexdigest()[:12]
    return f"{PREFIX}/static/{name}?v={fingerprint}"


def language_of(request: Request, core: Core) -> str:
    """Asked for with ?lang, remembered in a cookie, else what the browser prefers."""
    browser = request.headers.get("accept-language", "")[:2].lower()
    for wanted in (request.query_params.get("lang"), request.cookies.get(LANGUAGE_COOKIE), browser):
        if wanted in LANGUAGES:
            return wanted
    return LANGUAGES[0]


def words_for(request: Request, desk: Desk) -> Words:
    core = desk.core
    return Words(core.renderer.library, language_of(request, core), core.clock(), core.options.default_program)


def render(request: Request, desk: Desk, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A page; where somebody is signed in it has their navigation and form token."""
    seat = getattr(request.state, "seat", None)
    words = words_for(request, desk)
    done = request.query_params.get("done", "")
    shared = {
        "request": request,
        "w": words,
        "t": words.t,
        "seat": seat,
        "csrf": seat.session.csrf if seat else "",
        "done": f"desk_done_{done}" if words.has(f"desk_done_{done}") else "",
    }
    response = HTMLResponse(desk.pages.text(template, **shared, **values), status_code=status)
    if request.query_params.get("lang") in LANGUAGES:
        response.set_cookie(
            LANGUAGE_COOKIE,
            words.language,
            max_age=YEAR,
            path=PREFIX,
            httponly=True,
            samesite="lax",
            secure=desk.secure_cookies,
        )
    return response
