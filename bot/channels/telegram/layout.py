"""A reply in Telegram's form: texts of a length that it takes, and the buttons as an inline keyboard."""

from __future__ import annotations

import re

import structlog
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.model.message import MAX_TEXT, Button

log = structlog.get_logger()

MAX_VALUE_BYTES = 64
SHORT_LABEL = 15
"""Characters of a label that fits into half the width of a small phone."""

_BREAKS = (re.compile(r"\n\s*\n"), re.compile(r"\n"), re.compile(r"(?<=[.!?…।])\s"), re.compile(r"\s"))
"""Where a text may be cut: between paragraphs rather than lines, sentences rather than words."""


def parts(text: str, limit: int = MAX_TEXT) -> list[str]:
    """The text in pieces of at most `limit` UTF-16 units, no word cut that fits into one. Nothing for an empty text."""
    rest, done = text.strip(), []
    while (room := _fitting(rest, limit)) < len(rest):
        cut = _cut(rest, room)
        done.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*done, rest] if rest else done


def _fitting(text: str, limit: int) -> int:
    """How many characters fit: Telegram counts a sign beyond the basic plane (an emoji) as two."""
    return len(text.encode("utf-16-le")[: 2 * limit].decode("utf-16-le", "ignore"))


def _cut(text: str, room: int) -> int:
    """The last good break; one before the middle would leave a needlessly short message."""
    for pattern in _BREAKS:
        found = [match.start() for match in pattern.finditer(text, 0, room + 1) if match.start() <= room]
        if found and found[-1] >= room // 2:
            return found[-1]
    return found[-1] if found and found[-1] > 0 else room


def keyboard(buttons: tuple[Button, ...]) -> InlineKeyboardMarkup | None:
    """Two buttons a row where both labels are short. One that Telegram would refuse is left out, not the message."""
    rows: list[list[Button]] = []
    for button in filter(_usable, buttons):
        beside = rows and len(rows[-1]) == 1 and _short(rows[-1][0]) and _short(button)
        if beside:
            rows[-1].append(button)
        else:
            rows.append([button])
    return InlineKeyboardMarkup([[_key(button) for button in row] for row in rows]) if rows else None


def _key(button: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(button.label, callback_data=button.value)


def _short(button: Button) -> bool:
    return len(button.label) <= SHORT_LABEL


def _usable(button: Button) -> bool:
    usable = bool(button.label.strip()) and 1 <= len(button.value.encode()) <= MAX_VALUE_BYTES
    if not usable:
        log.error("telegram_button_left_out", kind=button.value.partition(":")[0])
    return usable
