"""An investigator at the desk, without JavaScript: links and forms only."""

from __future__ import annotations

import re
from html import unescape

import httpx


class DeskPerson:
    """Signs in on creation. `page` is the last page."""

    def __init__(self, url: str, name: str, password: str) -> None:
        self._http = httpx.Client(base_url=url, timeout=20, follow_redirects=True)
        self.page = self._http.get("/desk/sign-in").text
        self.submits("/desk/sign-in", name=name, password=password)
        assert "Sign out" in self.page, "sign-in failed"

    def opens(self, path: str) -> str:
        answer = self._http.get(path)
        assert answer.status_code == 200, f"{path}: {answer.status_code}"
        self.page = answer.text
        return self.page

    def reads(self, path: str) -> str:
        """The words that the page shows, without its marks: a worker's words are linked piece by piece."""
        words = re.sub(r"<[^>]*>", "", self.opens(path))
        return " ".join(unescape(words).split())

    def downloads(self) -> list[tuple[str, bytes]]:
        """Type and bytes of every file that the page offers."""
        links = re.findall(r'href="([^"]+/files/[^"/]+)" download', self.page)
        answers = [self._http.get(link) for link in links]
        assert all(answer.status_code == 200 for answer in answers), [answer.status_code for answer in answers]
        return [(answer.headers["content-type"].split(";")[0], answer.content) for answer in answers]

    def submits(self, path: str, **fields: str) -> str:
        """Send a form of the page with its hidden fields, as a browser without JavaScript does."""
        found = re.search(rf'<form[^>]*action="{re.escape(path)}".*?</form>', self.page, re.DOTALL)
        assert found, f"the page has no form for {path}"
        hidden = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', found[0])
        form = {**dict(hidden), **fields}
        answer = self._http.post(path, data=form)
        assert answer.status_code == 200, f"{path}: {answer.status_code}"
        self.page = answer.text
        return self.page

    def first_handoff(self, containing: str = "") -> str:
        """The address of the first row of the queue that holds the words."""
        page = self.opens("/desk/queue")
        for row in re.split(r"<tr|<li|<article", page):
            link = re.search(r'href="(/desk/handoffs/\d+)"', row)
            if link and containing in row:
                return link[1]
        raise AssertionError(f"no row with {containing!r} in the queue")
