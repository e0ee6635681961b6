"""The commands of the menu, and which of a worker's texts is one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from telegram import BotCommand

from bot.content.wordings import FALLBACK, Wordings

COMMANDS = {
    "start": "greet",
    "help": "help",
    "language": "change_language",
    "cancel": "cancel",
    "delete": "delete_my_data",
}
"""The command as typed → the command of the dialogue."""

_TYPED = re.compile(r"/(?P<name>[a-z]+)(?:@\w+)?(?:\s+(?P<rest>\S.*))?\s*", re.IGNORECASE | re.DOTALL)
_CAMPAIGN = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What Telegram lets a deep link carry."""


@dataclass(frozen=True)
class Command:
    """`button` is the value that a button for the same would have."""

    typed: str
    button: str
    campaign: str | None = None


def read_command(text: str) -> Command | None:
    """The command that a text is; None where it says more than that: words must not be lost behind a command."""
    match = _TYPED.fullmatch(text.strip())
    name = match["name"].lower() if match else ""
    if match is None or name not in COMMANDS:
        return None
    rest = (match["rest"] or "").strip()
    campaign = rest if name == "start" and _CAMPAIGN.fullmatch(rest) else None
    if rest and campaign is None:
        return None
    return Command(f"/{name}", f"cmd:{COMMANDS[name]}", campaign)


def menus(wordings: Wordings) -> dict[str | None, list[BotCommand]]:
    """The menu of each language that has its words, and under None the one for all others."""
    spoken = [language for language in wordings.languages if wordings.has("command_start", language)]
    return {None: _menu(wordings, FALLBACK), **{language: _menu(wordings, language) for language in spoken}}


def _menu(wordings: Wordings, language: str) -> list[BotCommand]:
    return [BotCommand(name, wordings.text(f"command_{name}", language)) for name in COMMANDS]
