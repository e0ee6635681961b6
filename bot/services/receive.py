"""Receiving: an update is in the inbox, with the answer to an alarm in it, before its channel may acknowledge it."""

from __future__ import annotations

from dataclasses import dataclass

import anyio.to_thread
import structlog
from sqlalchemy.exc import OperationalError

from bot.model.alarm import AlarmSign
from bot.model.message import FILES, Incoming, MessageKind
from bot.services.alarms import check_missed, note_sign, read_sign
from bot.services.core import WORK, Core, messages_bell, outbox_bell
from bot.storage import conversations, inbox, messages
from bot.storage.database import StorageFull

log = structlog.get_logger()


@dataclass(frozen=True)
class Received:
    """`new` is False where the channel brought the same update before."""

    conversation: str
    inbox_id: int | None
    new: bool


async def receive(core: Core, incoming: Incoming) -> Received:
    """Check an update for alarms, keep it with the answer to one, wake the turn worker.

    Reading comes first, so that all of it takes one commit: a message that gets lost in between was not acknowledged.

    Raises StorageFull or OperationalError where it could not be kept: then the channel must not acknowledge it.
    """
    try:
        sign = await anyio.to_thread.run_sync(read_sign, core, incoming.text, incoming.button)
        received, alarm = await anyio.to_thread.run_sync(_keep, core, incoming, sign, True)
        checked = True
    except (StorageFull, OperationalError):
        raise
    except Exception as error:  # whatever is wrong with the alarm check, the message is kept
        log.error("alarm_check", kind=type(error).__name__)
        received, alarm = await anyio.to_thread.run_sync(_keep, core, incoming, None, False)
        checked = False
    if not received.new or not checked:
        # Kept before, perhaps unchecked: the try before may have ended in between.
        alarm = bool(await anyio.to_thread.run_sync(check_missed, core)) or alarm
    if alarm:
        core.bells.ring(messages_bell(received.conversation))
        core.bells.ring(outbox_bell(incoming.channel))
    core.bells.ring(WORK)
    return received


def _keep(core: Core, incoming: Incoming, sign: AlarmSign | None, checked: bool) -> tuple[Received, bool]:
    """One transaction for the message and what is answered to an alarm in it. The second value: an alarm."""
    with core.db.write() as db:
        conversation = conversations.find(db, core.keys, incoming.channel, incoming.address)
        if conversation is None:
            conversation = conversations.create(
                db,
                core.keys,
                incoming.channel,
                incoming.address,
                incoming.received_at,
                program=_program_of(core, incoming.campaign),
                campaign=incoming.campaign,
            )
        elif incoming.campaign and (program := _program_of(core, incoming.campaign)):
            conversations.change(db, conversation.id, program=program, campaign=incoming.campaign)
        kept = inbox.keep(db, core.keys, conversation.id, incoming)
        if kept is None:
            return Received(conversation.id, None, new=False), False
        conversations.stay(db, conversation.id)
        row = inbox.get(db, core.keys, kept)
        assert row is not None
        messages.add_from_worker(db, core.keys, conversation.id, row.n, _shown(incoming), incoming.received_at)
        alarm = checked and note_sign(core, db, row, sign)
        return Received(conversation.id, kept, new=True), alarm


def _program_of(core: Core, campaign: str | None) -> str:
    """A campaign code is a program's id, optionally with a suffix after a hyphen ("fair_food_program-bus12")."""
    wanted = (campaign or "").split("-", 1)[0]
    return wanted if wanted in core.renderer.library.programs else core.options.default_program


def _shown(incoming: Incoming) -> str:
    """The worker's side of the conversation as the page shows it again."""
    if incoming.kind is MessageKind.BUTTON:
        return incoming.text
    if incoming.kind in FILES or incoming.kind is MessageKind.LOCATION:
        return f"[{incoming.kind}] {incoming.text}".strip()
    return incoming.text
