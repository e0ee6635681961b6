"""What the terminal shows: each message once, buttons with numbers."""

from __future__ import annotations

import unicodedata

from rich.console import Console
from rich.text import Text

from bot.channels.terminal.api import Said
from bot.content.wordings import Wordings


class Screen:
    """Prints. Text from the server is printed as it is: it can neither style nor steer the terminal."""

    def __init__(self, console: Console, wordings: Wordings, language: str) -> None:
        self._console = console
        self._wordings = wordings
        self._language = language
        self._shown: set[int] = set()
        self._taps: tuple[tuple[str, str], ...] = ()

    def note(self, name: str, **values: str) -> None:
        """A word of the terminal itself."""
        self._console.print(Text(self.words(name, **values), style="dim"))

    def words(self, name: str, **values: str) -> str:
        return self._wordings.text(name, self._language, values)

    def show(self, said: Said) -> None:
        """A message, unless it was shown before; its buttons are the ones that numbers tap from now on."""
        if said.n in self._shown:
            return
        self._shown.add(said.n)
        who, style = ("page_person", "bold yellow") if said.person else ("page_name", "bold cyan")
        self._console.print(Text.assemble((self.words(who), style), "  ", harmless(said.text)), soft_wrap=False)
        for number, (label, _) in enumerate(said.buttons, start=1):
            self._console.print(Text.assemble("  ", (f"[{number}]", "bold"), " ", harmless(label)))
        self._console.print()
        self._taps = said.buttons or self._taps

    def tap(self, line: str) -> str | None:
        """The value of the button that this line taps; None where it is a text. After either they are gone."""
        taps, self._taps = self._taps, ()
        if not (line.isascii() and line.isdigit()) or not 1 <= int(line[:9]) <= len(taps):
            return None
        return taps[int(line) - 1][1]


def harmless(text: str) -> str:
    """Without control characters: a message must not move the cursor or change colours."""
    return "".join(char for char in text if char in "\n\t" or unicodedata.category(char) != "Cc")
