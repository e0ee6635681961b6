"""What use cases expect of the outer layers."""

from __future__ import annotations

from typing import Any, Protocol

from bot.model.buttons import Tap
from bot.model.turn import Snapshot, TurnResult


class DialogueAway(Exception):
    """The dialogue cannot be reached or is too slow. The message is not to blame: it waits."""


class DialogueFailed(Exception):
    """The dialogue said that this turn failed."""


class Dialogue(Protocol):
    """A turn as a pure function: (short past, snapshot, message) → (replies by name, effects, new past)."""

    async def turn(
        self,
        turn: str,
        past: list[dict[str, Any]],
        snapshot: Snapshot,
        *,
        text: str | None,
        tap: Tap | None,
        embedding: str | None,
    ) -> TurnResult:
        """Raises DialogueAway, DialogueFailed."""
        ...
