"""Receiving: an update is in the inbox, committed, before its channel may acknowledge it; then the alarm check."""

from __future__ import annotations

from dataclasses import dataclass

import anyio.to_thread

from bot.model.message import FILES, Incoming, MessageKind
from bot.services.alarms import check_alarm, check_missed
from bot.services.core import WORK, Core, messages_bell, outbox_bell
from bot.storage import conversations, inbox, messages


@dataclass(frozen=True)
class Received:
    """`new` is False where the channel brought the same update before."""

    conversation: str
    inbox_id: int | None
    new: bool


async def receive(core: Core, incoming: Incoming) -> Received:
    """Keep an update, check it for alarms, wake the turn worker.

    Raises StorageFull or OperationalError where it could not be kept: then the channel must not acknowledge it.
    """
    received = await anyio.to_thread.run_sync(_keep, core, incoming)
    if received.new and received.inbox_id is not None:
        if await anyio.to_thread.run_sync(check_alarm, core, received.inbox_id):
            core.bells.ring(messages_bell(received.conversation))
            core.bells.ring(outbox_bell(incoming.channel))
        core.bells.ring(WORK)
    elif not received.new:
        # The try before may have ended between its two commits: kept, but not checked.
        alarms = await anyio.to_thread.run_sync(check_missed, core)
        if alarms:
            core.bells.ring(outbox_bell(incoming.channel))
        core.bells.ring(WORK)
    return received


def _keep(core: Core, incoming: Incoming) -> Received:
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
            return Received(conversation.id, None, new=False)
        conversations.stay(db, conversation.id)
        row = inbox.get(db, core.keys, kept)
        assert row is not None
        messages.add_from_worker(db, core.keys, conversation.id, row.n, _shown(incoming), incoming.received_at)
        return Received(conversation.id, kept, new=True)


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
