"""What is sealed into a vault beside the worker's words, and the rules for the texts that they write."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import TypeAdapter

from bot.model.message import MAX_TEXT

ITEM_NOTE = "note"
ITEM_REPLY = "reply"
ITEM_URGENCY = "urgency"
ITEM_STATUS = "status"
ITEM_CONFLICT = "conflict"
ITEM_WITHDRAWAL = "withdrawal"
NOTE_LIMIT = 20_000


class TextMissing(ValueError):
    """A reply, note or reason without words."""


class TextTooLong(ValueError):
    """More than the limit; `limit` says how many characters are allowed."""

    def __init__(self, limit: int) -> None:
        super().__init__(str(limit))
        self.limit = limit


@dataclass(frozen=True)
class Change:
    """What a person changed and why, e.g. an urgency or a status."""

    before: str
    after: str
    why: str = ""


_CHANGE = TypeAdapter(Change)


def required_text(text: str, limit: int = NOTE_LIMIT) -> str:
    """The text without blanks around it and with plain line ends. Raises TextMissing, TextTooLong."""
    tidy = text.replace("\r\n", "\n").strip()
    if not tidy:
        raise TextMissing
    if len(tidy) > limit:
        raise TextTooLong(limit)
    return tidy


def reply_text(text: str) -> str:
    """Raises TextMissing, TextTooLong."""
    return required_text(text, MAX_TEXT)


def change_to_json(change: Change) -> str:
    return _CHANGE.dump_json(change).decode()


def change_from_json(text: str) -> Change:
    return _CHANGE.validate_json(text)
