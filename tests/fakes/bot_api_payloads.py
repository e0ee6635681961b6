"""Objects of the Bot API in the shapes that Telegram documents and sends."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

BOT: Json = {"id": 7000000001, "is_bot": True, "first_name": "Amparo", "username": "AmparoTestBot"}
ME: Json = {
    **BOT,
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}


def user(number: int, first_name: str, last_name: str, username: str, language: str) -> Json:
    return {
        "id": number,
        "is_bot": False,
        "first_name": first_name,
        "last_name": last_name,
        "username": username,
        "language_code": language,
    }


def private_chat(person: Json) -> Json:
    return {
        "id": person["id"],
        "first_name": person["first_name"],
        "last_name": person["last_name"],
        "username": person["username"],
        "type": "private",
    }


def group_chat(number: int, title: str) -> Json:
    return {"id": number, "title": title, "type": "supergroup"}


def message(number: int, sender: Json, chat: Json, date: int, content: Json) -> Json:
    return {"message_id": number, "from": sender, "chat": chat, "date": date, **content}


def text(words: str) -> Json:
    if not words.startswith("/"):
        return {"text": words}
    length = len(words.split()[0])
    return {"text": words, "entities": [{"offset": 0, "length": length, "type": "bot_command"}]}


def photo(file_id: str, size: int, caption: str) -> Json:
    """Telegram sends every size that it made, smallest first."""
    small = {
        "file_id": f"{file_id}-s",
        "file_unique_id": f"AQAD{file_id}s",
        "width": 90,
        "height": 67,
        "file_size": 1253,
    }
    large = {"file_id": file_id, "file_unique_id": f"AQAD{file_id}y", "width": 1280, "height": 960, "file_size": size}
    return _captioned({"photo": [small, large]}, caption)


def voice(file_id: str, size: int, caption: str) -> Json:
    return _captioned(
        {
            "voice": {
                "duration": 4,
                "mime_type": "audio/ogg",
                "file_id": file_id,
                "file_unique_id": f"AgAD{file_id}",
                "file_size": size,
            }
        },
        caption,
    )


def document(file_id: str, size: int, name: str, mime_type: str, caption: str) -> Json:
    return _captioned(
        {
            "document": {
                "file_name": name,
                "mime_type": mime_type,
                "file_id": file_id,
                "file_unique_id": f"AgAE{file_id}",
                "file_size": size,
            }
        },
        caption,
    )


def _captioned(content: Json, caption: str) -> Json:
    return {**content, "caption": caption} if caption else content


def location(latitude: float, longitude: float) -> Json:
    return {"location": {"latitude": latitude, "longitude": longitude}}


def contact(first_name: str, number: str) -> Json:
    return {"contact": {"phone_number": number, "first_name": first_name, "user_id": 900000001}}


def sticker() -> Json:
    return {
        "sticker": {
            "width": 512,
            "height": 512,
            "emoji": "😢",
            "set_name": "AnimatedEmojies",
            "is_animated": True,
            "is_video": False,
            "type": "regular",
            "file_id": "CAACAgEAAxkBAAM",
            "file_size": 18470,
            "file_unique_id": "AgADAgADwDZPEw",
        }
    }


def callback_query(number: str, sender: Json, tapped: Json, data: str) -> Json:
    return {"id": number, "from": sender, "message": tapped, "chat_instance": "-4501338206210531111", "data": data}
