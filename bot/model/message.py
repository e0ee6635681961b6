"""What comes in from a channel and what goes out to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

MAX_TEXT = 4096
"""Characters of one message, the limit of Telegram and of the chat API."""


class MessageKind(StrEnum):
    """Every kind of update is kept; the kinds that carry no words are acknowledged truthfully."""

    TEXT = "text"
    BUTTON = "button"
    COMMAND = "command"
    PHOTO = "photo"
    VOICE = "voice"
    FILE = "file"
    LOCATION = "location"
    CONTACT = "contact"
    STICKER = "sticker"
    EDIT = "edit"
    OTHER = "other"


FILES = frozenset({MessageKind.PHOTO, MessageKind.VOICE, MessageKind.FILE})


@dataclass(frozen=True)
class Incoming:
    """One update of a channel. `address` is the chat id on that channel; `external_id` is unique per channel."""

    channel: str
    external_id: str
    address: str
    kind: MessageKind
    received_at: datetime
    text: str = ""
    button: str | None = None
    file_id: str | None = None
    file_name: str | None = None
    file_size: int | None = None
    language_hint: str | None = None
    campaign: str | None = None


@dataclass(frozen=True)
class Button:
    """A tap: its label as the worker sees it and the value that comes back."""

    label: str
    value: str


@dataclass(frozen=True)
class Reply:
    """A rendered message to the worker. `secret` marks one whose text is wiped once it is delivered."""

    text: str
    buttons: tuple[Button, ...] = ()
    secret: bool = False
