"""What a Telegram message is, in the bot's terms: its kind, its words, its file. Names and numbers are never taken."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import Location, Message, Venue

from bot.channels.telegram.commands import read_command
from bot.model.message import MessageKind

_SERVICE = (
    "pinned_message",
    "message_auto_delete_timer_changed",
    "chat_background_set",
    "write_access_allowed",
    "connected_website",
    "proximity_alert_triggered",
    "boost_added",
    "successful_payment",
    "refunded_payment",
    "gift",
    "unique_gift",
    "gift_upgrade_sent",
    "paid_message_price_changed",
    "direct_message_price_changed",
    "checklist_tasks_done",
    "checklist_tasks_added",
    "poll_option_added",
    "poll_option_deleted",
    "managed_bot_created",
    "giveaway_created",
    "giveaway_completed",
    "video_chat_started",
    "video_chat_ended",
    "video_chat_scheduled",
)
"""Notices that Telegram itself puts into a chat (a timer was set, a background chosen): nobody wrote them."""


@dataclass(frozen=True)
class Substance:
    """The fields of `Incoming` that the content of a message decides."""

    kind: MessageKind
    text: str = ""
    button: str | None = None
    campaign: str | None = None
    file_id: str | None = None
    file_size: int | None = None


def substance_of(message: Message) -> Substance | None:
    """None for a notice that Telegram made itself. What is not known here is OTHER, with the words that it carries."""
    if message.text is not None:
        return text_substance(message.text)
    return _file(message) or _place_or_person(message) or _rest(message)


def words_of(message: Message) -> str:
    """All that was written in a message: text, caption, a poll's or list's lines."""
    if message.poll:
        return "\n".join([message.poll.question, *(option.text for option in message.poll.options)])
    if message.checklist:
        return "\n".join([message.checklist.title, *(task.text for task in message.checklist.tasks)])
    return message.text or message.caption or ""


def text_substance(text: str) -> Substance:
    """A command of the menu, or words."""
    command = read_command(text)
    if command is None:
        return Substance(MessageKind.TEXT, text)
    return Substance(MessageKind.COMMAND, command.typed, command.button, command.campaign)


def _file(message: Message) -> Substance | None:
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        return _with_file(message, MessageKind.PHOTO, largest.file_id, largest.file_size)
    # A recording made with the phone's own recorder comes as audio: it is to be listened to, like a voice note.
    heard = message.voice or message.audio
    if heard:
        return _with_file(message, MessageKind.VOICE, heard.file_id, heard.file_size)
    seen = message.video or message.video_note or message.animation or message.document
    return _with_file(message, MessageKind.FILE, seen.file_id, seen.file_size) if seen else None


def _with_file(message: Message, kind: MessageKind, file_id: str, size: int | None) -> Substance:
    return Substance(kind, message.caption or "", file_id=file_id, file_size=size)


def _place_or_person(message: Message) -> Substance | None:
    if message.venue:
        return Substance(MessageKind.LOCATION, _venue(message.venue))
    if message.location:
        return Substance(MessageKind.LOCATION, _coordinates(message.location))
    if message.contact:
        # A third person's name and number: only that one came is kept.
        return Substance(MessageKind.CONTACT)
    return Substance(MessageKind.STICKER) if message.sticker else None


def _venue(venue: Venue) -> str:
    return "\n".join(part for part in (venue.title, venue.address, _coordinates(venue.location)) if part)


def _coordinates(location: Location) -> str:
    """Degrees north and east, to about a metre."""
    return f"{location.latitude:.5f}, {location.longitude:.5f}"


def _rest(message: Message) -> Substance | None:
    if any(getattr(message, name, None) is not None for name in _SERVICE):
        return None
    return Substance(MessageKind.OTHER, words_of(message))
