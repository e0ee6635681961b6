"""Files of a worker: noted with the message, fetched by the channel afterwards, sealed on the disk."""

from __future__ import annotations

import hashlib
import os
from datetime import timedelta
from pathlib import Path

import filetype
from sqlalchemy import Connection

from bot.content.render import Setting
from bot.model.conversation import ADD_TO_CASE
from bot.model.message import MessageKind
from bot.model.named import Named, named
from bot.services.batch import Batch
from bot.services.core import Core, outbox_bell
from bot.storage import attachments, cases, conversations, messages, sealing
from bot.storage.attachments import Attachment
from bot.storage.conversations import UnknownConversation
from bot.storage.inbox import InboxRow

LIMIT_BYTES = 20 * 1024 * 1024
"""What Telegram lets a bot download."""

TRIES = 6
_KEPT = {
    MessageKind.PHOTO: "utter_photo_kept",
    MessageKind.VOICE: "utter_voice_kept",
    MessageKind.FILE: "utter_file_kept",
}


def note(core: Core, db: Connection, batch: Batch, row: InboxRow, *, vault: int) -> Named:
    """Note a file with the complaint it belongs to. Returns the truthful word about it."""
    too_large = (row.file_size or 0) > LIMIT_BYTES
    attachments.note(
        db,
        core.keys,
        vault=vault,
        conversation=batch.conversation.id,
        n=row.n,
        channel=batch.conversation.channel,
        kind=row.kind,
        file_id=row.file_id or "",
        status=attachments.TOO_LARGE if too_large else attachments.TO_FETCH,
        size=row.file_size,
        at=row.received_at,
    )
    return named("utter_file_too_large") if too_large else named(_KEPT[row.kind])


def addition_vault(db: Connection, batch: Batch) -> int | None:
    """The vault of the case to which the worker is adding right now."""
    if batch.conversation.open_question != ADD_TO_CASE or not batch.known_cases:
        return None
    return cases.vault_of(db, cases.by_number(db, batch.known_cases[0].number).id)


def store(core: Core, attachment: Attachment, content: bytes) -> None:
    """Seal a fetched file onto the disk, then note it. The type is told by content, never by name."""
    if len(content) > LIMIT_BYTES:
        refuse_too_large(core, attachment)
        return
    guess = filetype.guess(content)
    with core.db.read() as db:
        sealed = sealing.seal(db, attachment.vault, content)
    # Sealing and flushing megabytes takes long: not inside the transaction for which every turn would wait.
    _write(sealed_path(core, attachment.id), sealed)
    with core.db.write() as db:
        attachments.mark(
            db,
            attachment.id,
            attachments.STORED,
            size=len(content),
            media_type=guess.mime if guess else "application/octet-stream",
            sha256=hashlib.sha256(content).hexdigest(),
        )


def fetch_failed(core: Core, attachment: Attachment) -> None:
    """Try again later; after some tries say so, because a promise to keep it would be untrue."""
    if attachment.attempts + 1 >= TRIES:
        _give_up(core, attachment, attachments.FAILED, "utter_file_lost")
        return
    with core.db.write() as db:
        attachments.try_again(db, attachment.id, core.clock() + timedelta(seconds=2**attachment.attempts))


def refuse_too_large(core: Core, attachment: Attachment) -> None:
    """The channel will not hand it out because of its size: say so."""
    _give_up(core, attachment, attachments.TOO_LARGE, "utter_file_too_large")


def _give_up(core: Core, attachment: Attachment, status: str, wording: str) -> None:
    with core.db.write() as db:
        attachments.mark(db, attachment.id, status)
        try:
            conversation = conversations.get(db, attachment.conversation)
        except UnknownConversation:
            return  # erased meanwhile: nobody is left to be told
        setting = Setting(conversation.language or "en", conversation.program, conversation.channel)
        reply = core.renderer.one(named(wording), setting)
        messages.send(db, core.keys, conversation.id, reply, core.clock())
    core.bells.ring(outbox_bell(attachment.channel))


def sealed_path(core: Core, attachment_id: int) -> Path:
    return core.options.files / f"{attachment_id}.sealed"


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all: written aside, flushed to the disk, then renamed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_suffix(".part")
    with aside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    aside.replace(path)
