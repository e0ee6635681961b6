"""What the worker hears in their chat when staff act: the assistant's words, in the worker's language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from bot.content.render import Setting
from bot.model.asking import ask_again
from bot.model.case import Case
from bot.model.conversation import Conversation, Mode
from bot.model.named import Named, named
from bot.services.core import Core, messages_bell, outbox_bell
from bot.storage import conversations, drafts, messages
from bot.storage.conversations import UnknownConversation


@dataclass(frozen=True)
class Told:
    """A chat in which something new stands, so that its channel has to be woken."""

    conversation: str
    channel: str


def find(db: Connection, conversation: str) -> Conversation | None:
    """None where the worker erased the chat."""
    try:
        return conversations.get(db, conversation)
    except UnknownConversation:
        return None


def tell(core: Core, db: Connection, conversation: Conversation, replies: Sequence[Named]) -> Told:
    """Put the assistant's words into the outbox."""
    for reply in core.renderer.render(replies, setting_of(core, db, conversation)):
        messages.send(db, core.keys, conversation.id, reply, core.clock())
    return Told(conversation.id, conversation.channel)


def setting_of(core: Core, db: Connection, conversation: Conversation) -> Setting:
    draft = drafts.find(db, core.keys, conversation.id)
    return Setting(conversation.language or "en", conversation.program, conversation.channel, draft)


def news_of(core: Core, db: Connection, conversation: Conversation, case: Case) -> Named:
    """Where the case stands now, as news."""
    setting = setting_of(core, db, conversation)
    status = core.renderer.text(f"utter_case_status_{case.status}", setting, number=case.number)
    return named("utter_case_news", status=status)


def question_left_open(core: Core, db: Connection, conversation: Conversation) -> tuple[Named, ...]:
    """The question at which an intake stood when a person took over, once more."""
    draft = drafts.find(db, core.keys, conversation.id)
    if draft is None or conversation.open_question is None or conversation.mode is Mode.TALKING:
        return ()
    return ask_again(draft, conversation.open_question, conversation.channel, conversation.mode).replies


def ring(core: Core, told: Iterable[Told]) -> None:
    """Wake the channels. Call from the event loop's thread."""
    for chat in told:
        core.bells.ring(messages_bell(chat.conversation))
        core.bells.ring(outbox_bell(chat.channel))
