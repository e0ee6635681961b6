"""Messages as the chat API shows them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from bot.model.message import Button
from bot.storage.messages import WORKER, StoredMessage


def replies(messages: Iterable[StoredMessage]) -> list[dict[str, Any]]:
    """What the assistant or a person said, without the worker's own words. `n` lets a client tell what it has."""
    return [
        {"n": message.n, "text": message.text, "buttons": buttons(message.buttons)}
        for message in messages
        if message.sender != WORKER
    ]


def history(messages: Iterable[StoredMessage]) -> list[dict[str, Any]]:
    """Everything that was said, by whom and when."""
    return [
        {
            "n": message.n,
            "from": message.sender,
            "text": message.text,
            "buttons": buttons(message.buttons),
            "at": message.at.isoformat(),
        }
        for message in messages
    ]


def buttons(held: Sequence[Button]) -> list[dict[str, str]]:
    return [{"label": button.label, "value": button.value} for button in held]
