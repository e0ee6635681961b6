"""Replies by name, as the dialogue decides them: a wording's name, its values, and buttons by name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypedDict


class NamedButton(TypedDict, total=False):
    """`label` is the name of a wording, or `topic`/`field` name a label; `value` comes back when it is tapped."""

    label: str
    topic: str
    text: str
    value: str


class Named(TypedDict):
    """A reply by name. The args hold plain JSON values; `buttons` among them is a list of NamedButton."""

    utter: str
    args: dict[str, Any]


def named(utter: str, buttons: Iterable[NamedButton] = (), **args: Any) -> Named:
    held = list(buttons)
    return Named(utter=utter, args={**args, **({"buttons": held} if held else {})})


def button(label: str, value: str) -> NamedButton:
    return NamedButton(label=label, value=value)


def topic_button(topic: str, value: str) -> NamedButton:
    return NamedButton(topic=topic, value=value)
