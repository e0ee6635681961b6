"""People in front of the fake Bot API: what they send, what they have read, which buttons they tap."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image

from tests.fakes import bot_api_payloads as payloads
from tests.fakes.bot_api_world import Chat, World

Json = dict[str, Any]


def jpeg() -> bytes:
    """A real, small picture."""
    held = io.BytesIO()
    Image.new("RGB", (32, 24), (200, 120, 40)).save(held, "JPEG")
    return held.getvalue()


def ogg() -> bytes:
    """The beginning of an Opus voice note: enough to be recognised."""
    return b"OggS\x00\x02" + bytes(20) + b"\x01\x13OpusHead\x01\x01\x38\x01\x80\xbb" + bytes(64)


class FakeGroup:
    """A group into which somebody put the bot."""

    def __init__(self, world: World, number: int, title: str) -> None:
        self._world = world
        self._chat = Chat(payloads.group_chat(number, title), known=True)
        world.chats[number] = self._chat

    def hears(self, person: FakeUser, text: str) -> None:
        """Somebody writes in the group."""
        message = payloads.message(
            self._world.number("message"), person.person, self._chat.chat, self._world.date(), payloads.text(text)
        )
        self._world.add_update(message=message)

    @property
    def heard(self) -> list[str]:
        with self._world.changed:
            return [message["text"] for message in self._chat.messages]


class FakeUser:
    """A person with a private chat. Every `sends_…` returns the message's number in the chat."""

    def __init__(self, world: World, person: Json) -> None:
        self._world = world
        self.person = person
        self.id = int(person["id"])
        self._chat = Chat(payloads.private_chat(person))
        world.chats[self.id] = self._chat

    # what the person does

    def sends(self, content: Json) -> int:
        """A message with any content of the Bot API."""
        with self._world.changed:
            self._chat.known, self._chat.blocked = True, False
            number = self._world.number("message")
            message = payloads.message(number, self.person, self._chat.chat, self._world.date(), content)
            self._chat.messages.append(message)
            self._world.add_update(message=message)
            return number

    def sends_text(self, text: str) -> int:
        return self.sends(payloads.text(text))

    def sends_command(self, name: str, argument: str = "") -> int:
        """E.g. ("start", "fair_food_program-bus12"), which is what a deep link does."""
        return self.sends_text(f"/{name} {argument}".strip())

    def sends_photo(self, content: bytes | None = None, caption: str = "", size: int | None = None) -> int:
        file_id, held = self._world.keep_file(content or jpeg(), "photos", ".jpg", size)
        return self.sends(payloads.photo(file_id, held, caption))

    def sends_voice(self, content: bytes | None = None, caption: str = "", size: int | None = None) -> int:
        file_id, held = self._world.keep_file(content or ogg(), "voice", ".oga", size)
        return self.sends(payloads.voice(file_id, held, caption))

    def sends_document(
        self, content: bytes, name: str, mime_type: str = "application/pdf", caption: str = "", size: int | None = None
    ) -> int:
        file_id, held = self._world.keep_file(content, "documents", name[name.rfind(".") :], size)
        return self.sends(payloads.document(file_id, held, name, mime_type, caption))

    def sends_location(self, latitude: float = 27.42201, longitude: float = -81.39590) -> int:
        return self.sends(payloads.location(latitude, longitude))

    def sends_contact(self, first_name: str, number: str) -> int:
        return self.sends(payloads.contact(first_name, number))

    def sends_sticker(self) -> int:
        return self.sends(payloads.sticker())

    def edits(self, number: int, text: str) -> None:
        """Changes a text that was sent before."""
        with self._world.changed:
            message = next(m for m in self._chat.messages if m["message_id"] == number)
            message["text"] = text
            self._world.add_update(edited_message={**message, "edit_date": self._world.date()})

    def taps(self, label: str) -> None:
        """Taps the newest button with this label. Raises AssertionError where there is none."""
        with self._world.changed:
            for message in reversed(self._chat.messages):
                for key in (key for row in _rows(message) for key in row):
                    if key["text"] == label:
                        return self._tap(message, key["callback_data"], label)
            raise AssertionError(f"no button {label!r}; the newest ones are {self.buttons}")

    def taps_data(self, data: str) -> None:
        """What a changed client could send: a value that no button carries."""
        self._tap([m for m in self._chat.messages if m["from"]["is_bot"]][-1], data, "?")

    def _tap(self, message: Json, data: str, label: str) -> None:
        self._chat.messages.append({"message_id": 0, "from": self.person, "tap": label})
        query = str(self._world.number("query"))
        self._world.open_queries.add(query)
        self._world.add_update(callback_query=payloads.callback_query(query, self.person, dict(message), data))

    def blocks_bot(self) -> None:
        self._chat.blocked = True

    # what the person sees

    @property
    def heard(self) -> list[str]:
        """The bot's texts, oldest first."""
        with self._world.changed:
            return [message["text"] for message in self._chat.messages if message["from"]["is_bot"]]

    @property
    def last(self) -> str:
        """The bot's newest text; empty where it said nothing yet."""
        return self.heard[-1] if self.heard else ""

    @property
    def buttons(self) -> list[str]:
        """The labels under the newest message that has any."""
        with self._world.changed:
            rows = next((_rows(message) for message in reversed(self._chat.messages) if _rows(message)), [])
            return [key["text"] for row in rows for key in row]

    @property
    def saw_typing(self) -> int:
        """How often "typing …" was shown."""
        return len(self._chat.actions)

    @property
    def transcript(self) -> str:
        """Both sides, a line each, buttons in brackets: to be read, and compared."""
        with self._world.changed:
            return "\n".join(_line(message) for message in self._chat.messages)


def _rows(message: Json) -> list[list[dict[str, str]]]:
    return list(message.get("reply_markup", {}).get("inline_keyboard", []))


def _line(message: Json) -> str:
    who = "bot" if message["from"]["is_bot"] else "person"
    if "tap" in message:
        return f"{who} taps [{message['tap']}]"
    kinds = [kind for kind in ("photo", "voice", "document", "location", "contact", "sticker") if kind in message]
    said = message.get("text") or " ".join([*(f"({kind})" for kind in kinds), message.get("caption", "")]).strip()
    return " ".join([f"{who}: {said}", *(f"[{key['text']}]" for row in _rows(message) for key in row)])
