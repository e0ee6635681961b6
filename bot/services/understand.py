"""How a fresh conversation's first message is understood: the alarm check and the dialogue's reading, as in a turn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import anyio.to_thread

from bot.model.conversation import Mode
from bot.model.turn import Snapshot
from bot.services.core import Core


class UnderstandingDialogue(Protocol):
    """The part of the dialogue that only reads."""

    async def understand(self, text: str, snapshot: Snapshot, embedding: str | None) -> dict[str, Any]:
        """Raises DialogueAway, DialogueFailed."""
        ...


@dataclass(frozen=True)
class Understood:
    """`label` is what the assistant would act on: topic:…, command:…, alarm:…, none or clarify."""

    label: str
    form: str
    offered: tuple[str, ...]
    confidence: float
    language: str | None
    careful: str | None = None
    """Before the answer to it comes the word that belongs to this alarm, because it may be one."""


async def understand(core: Core, dialogue: UnderstandingDialogue, text: str) -> Understood:
    """Raises DialogueAway, DialogueFailed."""
    sign = await anyio.to_thread.run_sync(core.reader.alarm, text)
    language = await anyio.to_thread.run_sync(core.reader.language, text, None)
    if sign is not None:
        return Understood(f"alarm:{sign.kind}", "other", (), sign.probability, language)
    embedding = await anyio.to_thread.run_sync(core.reader.encoded, text)
    snapshot = Snapshot(core.clock(), "web", language or "en", core.options.default_program, Mode.TALKING, None, None)
    read = await dialogue.understand(text, snapshot, embedding)
    suspicion = await anyio.to_thread.run_sync(core.reader.suspicion, text)
    names = core.renderer.library.names
    offered = tuple(_labelled(label, names.topics) for label in read.get("offered") or ())
    return Understood(
        _label(read, names.topics),
        read.get("form") or "other",
        offered,
        float(read.get("confidence") or 0.0),
        language,
        suspicion,
    )


def _label(read: dict[str, Any], topics: tuple[str, ...]) -> str:
    intent = str(read.get("intent"))
    if intent in ("ask_topic", "report_topic"):
        return f"topic:{read.get('topic')}"
    return _labelled(intent, topics)


def _labelled(label: str, topics: tuple[str, ...]) -> str:
    if label in topics:
        return f"topic:{label}"
    return label if label in ("none", "clarify") else f"command:{label}"
