"""What Telegram refuses. Each check raises Refused with Telegram's own words."""

from __future__ import annotations

import json
import re
from typing import Any

MAX_TEXT = 4096
MAX_DATA_BYTES = 64
MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024
ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}
_KEY_ACTIONS = {
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "callback_game",
    "pay",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
}


class Refused(Exception):
    """An error answer. `fault_of_bot`: the call itself was wrong, which a test has to hear of."""

    def __init__(self, code: int, description: str, *, fault_of_bot: bool = True, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.fault_of_bot = fault_of_bot
        self.parameters = parameters


def bad(description: str) -> Refused:
    return Refused(400, f"Bad Request: {description}")


def units(text: str) -> int:
    """Telegram counts UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def check_text(params: dict[str, Any]) -> str:
    text = str(params.get("text", ""))
    if not text.strip():
        raise bad("message text is empty")
    if units(text) > MAX_TEXT:
        raise bad("message is too long")
    if "parse_mode" in params or "entities" in params:
        raise bad("can't parse entities: the bot sends plain text only")
    return text


def check_keyboard(params: dict[str, Any]) -> list[list[dict[str, str]]]:
    """The rows of an inline keyboard; none where there is no keyboard."""
    if "reply_markup" not in params:
        return []
    rows = decoded(params["reply_markup"], "object").get("inline_keyboard")
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad("object expected as reply markup")
    for key in (key for row in rows for key in row):
        _check_key(key)
    if sum(len(row) for row in rows) > 100 or any(len(row) > 8 for row in rows):
        raise bad("reply markup is too long")
    return [list(row) for row in rows]


def _check_key(key: Any) -> None:
    if not isinstance(key, dict) or not str(key.get("text", "")).strip():
        raise bad("inline keyboard button text must be non-empty")
    if len(_KEY_ACTIONS & set(key)) != 1:
        raise bad("Text buttons are unallowed in the inline keyboard")
    if "callback_data" in key and not 1 <= len(str(key["callback_data"]).encode()) <= MAX_DATA_BYTES:
        raise bad("BUTTON_DATA_INVALID")


def check_commands(params: dict[str, Any]) -> list[dict[str, str]]:
    commands = decoded(params.get("commands", "[]"), "array")
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for entry in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", str(entry.get("command", ""))):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= units(str(entry.get("description", ""))) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    language = params.get("language_code", "")
    if language and not re.fullmatch(r"[a-z]{2}", str(language)):
        raise bad("LANG_CODE_INVALID")
    return list(commands)


def check_action(params: dict[str, Any]) -> str:
    action = str(params.get("action", ""))
    if action not in ACTIONS:
        raise bad("wrong parameter action in request")
    return action


def decoded(value: Any, expected: str) -> Any:
    """A parameter that travels as JSON inside a form."""
    try:
        read = json.loads(value) if isinstance(value, str) else value
    except ValueError:
        raise bad(f"can't parse JSON {expected}") from None
    if not isinstance(read, dict if expected == "object" else list):
        raise bad(f"{expected} expected")
    return read
