"""A browser without JavaScript for the desk: keeps cookies, follows redirects, repeats the form token of a page."""

from __future__ import annotations

import html
import re

import httpx
from starlette.types import ASGIApp

from tests.fakes.desk_world import PASSWORD

_CSRF = re.compile(r'name="csrf" value="([^"]+)"')
_TOKEN = re.compile(r'name="token" value="([^"]+)"')


class DeskBrowser:
    """`page` is the last answer, `text` its words with entities resolved."""

    def __init__(self, app: ASGIApp, scheme: str = "http") -> None:
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        self.client = httpx.AsyncClient(transport=transport, base_url=f"{scheme}://desk.test/desk")
        self.page = httpx.Response(0)
        self.csrf = ""

    async def opens(self, path: str, **headers: str) -> httpx.Response:
        """A GET, redirects followed."""
        return self._keep(await self.client.get(path, headers=headers, follow_redirects=True))

    async def posts(self, path: str, *, csrf: str | None = None, **form: object) -> httpx.Response:
        """A form with the token of the page's sign-in; the redirect after it is followed."""
        fields = {"csrf": self.csrf if csrf is None else csrf, **{name: str(value) for name, value in form.items()}}
        return self._keep(await self.client.post(path, data=fields, follow_redirects=True))

    async def signs_in(self, name: str, password: str = PASSWORD, following: str = "") -> httpx.Response:
        await self.opens("/sign-in" + (f"?next={following}" if following else ""))
        token = _TOKEN.search(self.page.text)
        assert token
        form = {"name": name, "password": password, "token": token[1]}
        next_field = re.search(r'name="next" value="([^"]*)"', self.page.text)
        form["next"] = html.unescape(next_field[1]) if next_field else ""
        return self._keep(await self.client.post("/sign-in", data=form, follow_redirects=True))

    async def close(self) -> None:
        await self.client.aclose()

    def _keep(self, page: httpx.Response) -> httpx.Response:
        self.page = page
        if found := _CSRF.search(page.text):
            self.csrf = found[1]
        return page

    @property
    def text(self) -> str:
        return html.unescape(re.sub(r"<[^>]+>", " ", self.page.text))
