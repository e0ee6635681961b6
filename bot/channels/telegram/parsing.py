"""A raw update of the Bot API → what is to be done with it. Never raises: whatever came, it is kept or explained."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from telegram import CallbackQuery, Chat, Message, Update, User
from telegram.constants import ChatType

from bot.channels.telegram.substance import Substance, substance_of, text_substance, words_of
from bot.model.message import Incoming, MessageKind

CHANNEL = "telegram"
LANGUAGES = ("en", "es", "ht", "bn")
_GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)


@dataclass(frozen=True)
class Group:
    """A group in which somebody wrote: it is told once that only private chats are answered."""

    address: str
    language: str | None


@dataclass(frozen=True)
class Parsed:
    """`keep` goes to the inbox, `tapped` is a callback query to be answered; all empty: nothing concerns us."""

    keep: Incoming | None = None
    tapped: str | None = None
    group: Group | None = None


def parse(raw: dict[str, Any], now: datetime) -> Parsed:
    """`now` stands in where the update carries no time of its own."""
    try:
        update = Update.de_json(raw, None)
        return _parsed(update, raw, now)
    except Exception:  # a shape that the library does not know yet: what a worker sent is kept all the same
        return _unreadable(raw, now)


def _parsed(update: Update, raw: dict[str, Any], now: datetime) -> Parsed:
    if update.callback_query:
        return _tap(update.update_id, update.callback_query, now)
    if update.edited_message:
        return _edit(update.update_id, update.edited_message, now)
    if update.message:
        return _message(update.update_id, update.message, now)
    # Reactions, poll votes, membership, inline queries, channels, other people's business chats: nothing written to us.
    return Parsed() if _known_kind(update) else _unreadable(raw, now)


def _known_kind(update: Update) -> bool:
    return any(getattr(update, kind, None) for kind in Update.ALL_TYPES)


def _message(number: int, message: Message, now: datetime) -> Parsed:
    if message.chat.type in _GROUPS:
        return Parsed(group=Group(str(message.chat.id), _language(message.from_user)))
    substance = substance_of(message)
    if message.chat.type != ChatType.PRIVATE or substance is None:
        return Parsed()
    return Parsed(_incoming(number, message.chat, message.from_user, min(message.date, now), substance))


def _edit(number: int, message: Message, now: datetime) -> Parsed:
    """Not a new message. A live location "edits" itself every few seconds: its first place is kept."""
    if message.chat.type != ChatType.PRIVATE or message.location:
        return Parsed()
    substance = Substance(MessageKind.EDIT, words_of(message))
    return Parsed(_incoming(number, message.chat, message.from_user, min(message.edit_date or now, now), substance))


def _tap(number: int, query: CallbackQuery, now: datetime) -> Parsed:
    """The time is that of the receipt: Telegram tells only when the tapped message was sent."""
    if query.message is None or query.message.chat.type != ChatType.PRIVATE:
        return Parsed(tapped=query.id)
    substance = Substance(MessageKind.BUTTON, _label(query), button=query.data or "")
    return Parsed(_incoming(number, query.message.chat, query.from_user, now, substance), tapped=query.id)


def _label(query: CallbackQuery) -> str:
    """What the button says, as far as Telegram still shows its message."""
    markup = query.message.reply_markup if isinstance(query.message, Message) else None
    rows = markup.inline_keyboard if markup else ()
    return next((key.text for row in rows for key in row if key.callback_data == query.data), "")


def _incoming(number: int, chat: Chat, user: User | None, at: datetime, substance: Substance) -> Incoming:
    return Incoming(
        channel=CHANNEL,
        external_id=str(number),
        address=str(chat.id),
        kind=substance.kind,
        received_at=at,
        text=_sound(substance.text),
        button=substance.button,
        file_id=substance.file_id,
        file_size=substance.file_size,
        language_hint=_language(user),
        campaign=substance.campaign,
    )


def _sound(text: str) -> str:
    """Half of a surrogate pair cannot be written as UTF-8: it would fail in every later step."""
    return text.encode("utf-8", "replace").decode()


def _language(user: User | None) -> str | None:
    code = (user.language_code or "")[:2].lower() if user else ""
    return code if code in LANGUAGES else None


def _unreadable(raw: dict[str, Any], now: datetime) -> Parsed:
    """Kept with its plain words if it came from a private chat: an alarm must be read whatever surrounds it."""
    for kind, content in raw.items():
        chat = content.get("chat") if isinstance(content, dict) else None
        if isinstance(chat, dict) and chat.get("type") == ChatType.PRIVATE and isinstance(chat.get("id"), int):
            held = _plain_words(kind, content)
            return Parsed(
                Incoming(
                    CHANNEL,
                    str(raw["update_id"]),
                    str(chat["id"]),
                    held.kind,
                    now,
                    _sound(held.text),
                    held.button,
                    campaign=held.campaign,
                )
            )
    return Parsed()


def _plain_words(kind: str, content: dict[str, Any]) -> Substance:
    text, caption = (value if isinstance(value, str) else "" for value in (content.get("text"), content.get("caption")))
    if kind == "edited_message":
        return Substance(MessageKind.EDIT, text or caption)
    return text_substance(text) if kind == "message" and text else Substance(MessageKind.OTHER, text or caption)


def wordless(incoming: Incoming) -> Incoming:
    """The bare fact that something came, for what cannot be kept whole because of a defect."""
    return Incoming(incoming.channel, incoming.external_id, incoming.address, MessageKind.OTHER, incoming.received_at)
