"""The methods of the Bot API, apart from getUpdates: checked parameters in, Telegram's result out."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from tests.fakes import bot_api_checks as checks
from tests.fakes import bot_api_payloads as payloads
from tests.fakes.bot_api_checks import Refused, bad
from tests.fakes.bot_api_world import World

Json = dict[str, Any]


def get_me(_world: World, _params: Json) -> Json:
    return payloads.ME


def send_message(world: World, params: Json) -> Json:
    chat = world.chat(params)
    text, rows = checks.check_text(params), checks.check_keyboard(params)
    return world.say(chat, text.strip(), rows)


def send_chat_action(world: World, params: Json) -> bool:
    world.chat(params).actions.append((time.monotonic(), checks.check_action(params)))
    return True


def answer_callback_query(world: World, params: Json) -> bool:
    query = str(params.get("callback_query_id", ""))
    if query not in world.open_queries:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    world.open_queries.discard(query)
    return True


def set_my_commands(world: World, params: Json) -> bool:
    world.menus[str(params.get("language_code", ""))] = checks.check_commands(params)
    return True


def edit_message_reply_markup(world: World, params: Json) -> Json:
    chat = world.chat(params)
    number, rows = int(params.get("message_id", 0)), checks.check_keyboard(params)
    found = next((m for m in chat.messages if m["message_id"] == number and m["from"]["is_bot"]), None)
    if found is None:
        raise bad("message to edit not found")
    if found.get("reply_markup", {}).get("inline_keyboard", []) == rows:
        raise bad("message is not modified")
    found["reply_markup"] = {"inline_keyboard": rows}
    return found


def get_file(world: World, params: Json) -> Json:
    file_id = str(params.get("file_id", ""))
    file = world.files.get(file_id)
    if file is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if file.size > checks.MAX_DOWNLOAD_BYTES:
        raise Refused(400, "Bad Request: file is too big", fault_of_bot=False)
    return {"file_id": file_id, "file_unique_id": f"AQAD{file_id[-6:]}", "file_size": file.size, "file_path": file.path}


def delete_webhook(_world: World, _params: Json) -> bool:
    return True


METHODS: dict[str, Callable[[World, Json], Any]] = {
    "getMe": get_me,
    "sendMessage": send_message,
    "sendChatAction": send_chat_action,
    "answerCallbackQuery": answer_callback_query,
    "setMyCommands": set_my_commands,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "getFile": get_file,
    "deleteWebhook": delete_webhook,
}
