"""Values of buttons: short (Telegram allows 64 bytes), issued by the bot only, and what each means to the dialogue."""

from __future__ import annotations

from dataclasses import dataclass

COMMAND_BUTTONS = frozenset(
    {
        "greet",
        "file_complaint",
        "check_case",
        "add_to_case",
        "withdraw_complaint",
        "talk_to_person",
        "change_language",
        "change_answer",
        "go_back",
        "skip",
        "cancel",
        "repeat",
        "help",
        "delete_my_data",
        "about_bot",
        "learn",
        "affirm",
        "deny",
    }
)
PLAIN_BUTTONS = frozenset({"confirm_summary", "resume_draft", "erase_draft", "page_person", "something_else"})
VALUED = {
    "ask": ("ask_topic", "topic"),
    "report": ("report_topic", "topic"),
    "pick": ("choose_option", "value"),
    "line": ("correct_line", "field"),
    "lang": ("set_language", "language"),
    "prog": ("set_program", "program"),
}


class UnknownButton(ValueError):
    """The value is none that the bot issues."""


@dataclass(frozen=True)
class Tap:
    """A button as parse data: an intent and its entities (name → value)."""

    intent: str
    entities: dict[str, str]


def value_of(kind: str, *parts: str) -> str:
    """E.g. value_of("pick", "when", "today") → "pick:when:today"."""
    return ":".join((kind, *parts))


def read(value: str) -> Tap:
    """The tap behind a value. Raises UnknownButton."""
    kind, _, rest = value.partition(":")
    if kind == "cmd" and rest in COMMAND_BUTTONS:
        return Tap(rest, {})
    if kind == "do" and rest in PLAIN_BUTTONS:
        return Tap(rest, {})
    if kind in VALUED and rest:
        intent, entity = VALUED[kind]
        return Tap(intent, {entity: rest})
    raise UnknownButton(value)
