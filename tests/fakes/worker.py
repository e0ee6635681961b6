"""A worker at a channel: writes, taps, and reads what comes back."""

from __future__ import annotations

from itertools import count
from typing import Any

from bot.model.message import Incoming, MessageKind
from bot.services.core import Core
from bot.services.ports import Dialogue
from bot.services.receive import Received, receive
from bot.services.turn import Progress, take_turn
from bot.storage import conversations, messages
from bot.storage.messages import StoredMessage

_IDS = count(1)


class Worker:
    """`says` and `taps` run the turn and return what Amparo answered."""

    def __init__(self, core: Core, dialogue: Dialogue, address: str = "chat-1", channel: str = "web") -> None:
        self.core, self.dialogue, self.address, self.channel = core, dialogue, address, channel
        self.last: list[StoredMessage] = []

    async def sends(self, text: str = "", kind: MessageKind = MessageKind.TEXT, **more: Any) -> Received:
        """Only hands the message in; no turn is taken."""
        return await receive(
            self.core, Incoming(self.channel, str(next(_IDS)), self.address, kind, self.core.clock(), text=text, **more)
        )

    async def says(self, text: str, **more: Any) -> str:
        before = self._newest()
        received = await self.sends(text, **more)
        await self.turns(received.conversation)
        return self._read(before)

    async def taps(self, label: str) -> str:
        """Tap the button with this label among the last messages."""
        before = self._newest()
        value = next(b.value for m in reversed(self._all()) for b in m.buttons if b.label == label)
        received = await self.sends(label, MessageKind.BUTTON, button=value)
        await self.turns(received.conversation)
        return self._read(before)

    async def turns(self, conversation: str) -> None:
        while (await take_turn(self.core, self.dialogue, conversation)).progress is Progress.DONE:
            pass

    def labels(self) -> list[str]:
        return [button.label for message in self.last for button in message.buttons]

    @property
    def conversation(self) -> conversations.Conversation:
        with self.core.db.read() as db:
            found = conversations.find(db, self.core.keys, self.channel, self.address)
        assert found is not None
        return found

    def _all(self) -> list[StoredMessage]:
        with self.core.db.read() as db:
            found = conversations.find(db, self.core.keys, self.channel, self.address)
            return messages.after(db, self.core.keys, found.id, 0, 10_000) if found else []

    def _newest(self) -> int:
        known = self._all()
        return known[-1].n if known else 0

    def _read(self, before: int) -> str:
        self.last = [m for m in self._all() if m.n > before and m.sender != messages.WORKER]
        return "\n".join(message.text for message in self.last)
