"""Turns that need no understanding: a person holds the conversation, a file came, an alarm was answered, an edit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from sqlalchemy import Connection

from bot.content.render import Setting
from bot.model.asking import ask_again
from bot.model.conversation import Mode
from bot.model.draft import Draft, FieldId, StoryPart
from bot.model.handoff import Handoff
from bot.model.message import FILES, MessageKind
from bot.model.named import Named, button, named
from bot.services import files
from bot.services.alarms import careful_word
from bot.services.batch import Batch
from bot.services.core import Core, messages_bell
from bot.services.queue import ITEM_MESSAGE
from bot.storage import conversations, drafts, handoffs, inbox, messages, sealing
from bot.storage.conversations import ConversationMoved

UNSUPPORTED_BUTTONS = (button("button_talk_to_person", "cmd:talk_to_person"),)
NO_WORDS = {
    MessageKind.STICKER: "utter_sticker",
    MessageKind.EDIT: "utter_edit_seen",
    MessageKind.OTHER: "utter_other_kept",
    MessageKind.LOCATION: "utter_location_kept",
    MessageKind.CONTACT: "utter_contact_kept",
}

PlainTurn = Callable[[Core, Connection, Batch], None]


def plain_turn(core: Core, batch: Batch) -> bool:
    """Do the turn without the dialogue where that is possible; False where it has to be asked."""
    chosen = _choose(core, batch)
    if chosen is None:
        return False
    with core.db.write() as db:
        if inbox.finish(db, batch.ids) != len(batch.rows):
            raise ConversationMoved(batch.conversation.id)
        conversations.change(db, batch.conversation.id)
        if chosen not in (_to_thread, _after_alarm):
            careful_word(core, db, batch)
        chosen(core, db, batch)
    return True


def _choose(core: Core, batch: Batch) -> PlainTurn | None:
    row = batch.rows[0]
    if batch.held is not None and not _erases(batch):
        return _to_thread
    if row.alarm not in (None, "none"):
        return _after_alarm
    if row.kind in FILES:
        return _file
    if row.kind in NO_WORDS:
        return _no_words
    if batch.expired:
        return _expired
    if batch.tap is None and _unsupported_language(core, batch):
        return _unsupported
    return None


def _erases(batch: Batch) -> bool:
    """The wish to erase and the answer to "are you sure?" are the worker's alone, whoever has the conversation."""
    intent = batch.tap.intent if batch.tap else None
    return intent == "delete_my_data" or (intent in ("affirm", "deny") and batch.asked_to_confirm)


def _language(core: Core, batch: Batch) -> str:
    return batch.conversation.language or batch.rows[0].language_hint or "en"


def _setting(core: Core, batch: Batch, draft: Draft | None) -> Setting:
    conversation = batch.conversation
    return Setting(_language(core, batch), conversation.program, conversation.channel, draft, batch.files)


def _say(core: Core, db: Connection, batch: Batch, replies: list[Named], draft: Draft | None) -> None:
    for reply in core.renderer.render(replies, _setting(core, batch, draft)):
        messages.send(db, core.keys, batch.conversation.id, reply, core.clock(), answers=batch.rows[-1].id)


def _to_thread(core: Core, db: Connection, batch: Batch) -> None:
    """A person has the conversation: what comes goes to them, and the assistant keeps silent."""
    held = batch.held
    assert held is not None
    for row in batch.rows:
        if row.kind in FILES:
            files.note(core, db, batch, row, vault=handoffs.vault_of(db, held.id))
        text = row.text or f"[{row.button or row.kind}]"
        sealing.put(db, handoffs.vault_of(db, held.id), ITEM_MESSAGE, text, row.received_at, n=row.n)
    core.bells.ring(_thread_bell(held))


def _thread_bell(held: Handoff) -> str:
    return messages_bell(held.conversation)


def _after_alarm(core: Core, db: Connection, batch: Batch) -> None:
    """The alarm has been answered. Its words count in an open intake, and the open question comes back."""
    conversation, row = batch.conversation, batch.rows[0]
    if batch.draft is None or conversation.mode is Mode.TALKING or conversation.open_question not in tuple(FieldId):
        return
    draft = batch.draft.with_story(StoryPart(row.n, row.text))
    drafts.save(db, core.keys, conversation.id, draft, core.clock())
    _say(core, db, batch, [named("utter_alarm_continue"), *_open_question(batch, draft)], draft)


def _open_question(batch: Batch, draft: Draft | None) -> tuple[Named, ...]:
    conversation = batch.conversation
    if draft is None or conversation.open_question is None or conversation.mode is Mode.TALKING:
        return ()
    return ask_again(draft, conversation.open_question, conversation.channel, conversation.mode).replies


def _file(core: Core, db: Connection, batch: Batch) -> None:
    """A photo, voice note or file belongs to a complaint: to the one being added to, the draft, or a new draft."""
    row, conversation = batch.rows[0], batch.conversation
    if (vault := files.addition_vault(db, batch)) is not None:
        kept = files.note(core, db, batch, row, vault=vault)
        conversations.change(db, conversation.id, mode=Mode.TALKING, open_question=None)
        _say(core, db, batch, [kept, named("utter_added", number=batch.known_cases[0].number)], batch.draft)
        return
    new = batch.draft is None
    draft = batch.draft or Draft(row.received_at, _language(core, batch), conversation.program)
    if row.text:
        draft = draft.with_story(StoryPart(row.n, row.text))
    drafts.save(db, core.keys, conversation.id, draft, core.clock())
    vault = drafts.vault_of(db, conversation.id)
    assert vault is not None
    kept = files.note(core, db, batch, row, vault=vault)
    if new or conversation.mode is Mode.TALKING:
        conversations.change(db, conversation.id, mode=Mode.INTAKE, open_question=FieldId.STORY)
        _say(core, db, batch, [kept, named("utter_file_tell")], draft)
    else:
        _say(core, db, batch, [kept, *_open_question(batch, draft)], draft)


def _no_words(core: Core, db: Connection, batch: Batch) -> None:
    row, draft = batch.rows[0], batch.draft
    if row.kind is MessageKind.LOCATION and row.text and draft is None:
        _place(core, db, batch)
        return
    if draft is not None and row.text and row.kind is not MessageKind.EDIT:
        draft = draft.with_story(StoryPart(row.n, row.text))
        drafts.save(db, core.keys, batch.conversation.id, draft, core.clock())
    _say(core, db, batch, [named(NO_WORDS[row.kind]), *_open_question(batch, draft)], draft)


def _place(core: Core, db: Connection, batch: Batch) -> None:
    """A place without a word belongs to a complaint that begins with it, as a photo does."""
    row, conversation = batch.rows[0], batch.conversation
    draft = Draft(row.received_at, _language(core, batch), conversation.program).with_story(StoryPart(row.n, row.text))
    drafts.save(db, core.keys, conversation.id, draft, core.clock())
    conversations.change(db, conversation.id, mode=Mode.INTAKE, open_question=FieldId.STORY)
    _say(core, db, batch, [named("utter_location_kept"), named("utter_file_tell")], draft)


def _expired(core: Core, db: Connection, batch: Batch) -> None:
    _say(core, db, batch, [named("utter_page_expired"), *_open_question(batch, batch.draft)], batch.draft)


def _unsupported_language(core: Core, batch: Batch) -> bool:
    """A language in which alarms are understood but the rest is not written yet."""
    if batch.conversation.language_chosen or batch.conversation.mode is not Mode.TALKING:
        return False
    read = core.reader.language(batch.text, batch.conversation.language)
    return read is not None and read not in core.renderer.library.wordings.whole_languages()


def _unsupported(core: Core, db: Connection, batch: Batch) -> None:
    """Say so in the worker's language, keep the words, offer a person."""
    read = core.reader.language(batch.text, batch.conversation.language) or "en"
    conversations.change(db, batch.conversation.id, language=read)
    setting = replace(_setting(core, batch, batch.draft), language=read)
    replies = [named("utter_language_not_yet", UNSUPPORTED_BUTTONS), named("ask_language")]
    for reply in core.renderer.render(replies, setting):
        messages.send(db, core.keys, batch.conversation.id, reply, core.clock(), answers=batch.rows[-1].id)
