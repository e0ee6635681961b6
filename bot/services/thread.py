"""A vault's items as a thread: messages with the passages that the summary cites, replies, notes, decisions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from bot.model.draft import Citation
from bot.model.summary import Summary
from bot.services.items import (
    ITEM_CONFLICT,
    ITEM_NOTE,
    ITEM_REPLY,
    ITEM_STATUS,
    ITEM_URGENCY,
    ITEM_WITHDRAWAL,
    Change,
    change_from_json,
)
from bot.services.queue import ITEM_MESSAGE
from bot.storage.opening import SealedItem

SHOWN = (ITEM_MESSAGE, ITEM_REPLY, ITEM_NOTE, ITEM_URGENCY, ITEM_STATUS, ITEM_CONFLICT, ITEM_WITHDRAWAL)
_CHANGES = (ITEM_URGENCY, ITEM_STATUS)


@dataclass(frozen=True)
class Piece:
    """A part of a message. `anchor` names it where the summary cites it, for `fields`; else it is empty."""

    text: str
    anchor: str = ""
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class ThreadEntry:
    """One message, reply, note or decision. `n` is the message's number in the worker's chat, `place` its anchor."""

    id: int
    place: str
    kind: str
    n: int | None
    at: datetime
    by: str | None
    pieces: tuple[Piece, ...] = ()
    change: Change | None = None


def anchor(cite: Citation) -> str:
    """Where on the page a citation leads."""
    return f"m{cite.message}-{cite.start}"


def entries(items: list[SealedItem], summary: Summary | None, names: dict[int, str]) -> tuple[ThreadEntry, ...]:
    """In the order in which they came; a message that two handoffs sealed stands once."""
    made: list[ThreadEntry] = []
    said: set[tuple[int, str]] = set()
    for item in (item for item in items if item.kind in SHOWN):
        if item.n is not None:
            if (item.n, item.text) in said:
                continue
            said.add((item.n, item.text))
        first = item.n is not None and all(entry.n != item.n for entry in made)
        made.append(_entry(item, f"m{item.n}" if first else f"i{item.id}", summary, names))
    return tuple(made)


def _entry(item: SealedItem, place: str, summary: Summary | None, names: dict[int, str]) -> ThreadEntry:
    change = change_from_json(item.text) if item.kind in _CHANGES else None
    if change is not None:
        pieces: tuple[Piece, ...] = (Piece(change.why),) if change.why else ()
    else:
        cited = _citations(summary, item.n) if item.kind == ITEM_MESSAGE else []
        pieces = cut(item.text, cited)
    return ThreadEntry(item.id, place, item.kind, item.n, item.at, names.get(item.by_staff or 0), pieces, change)


def _citations(summary: Summary | None, n: int | None) -> list[tuple[str, Citation]]:
    if summary is None or n is None:
        return []
    return [
        (line.field, cite) for line in (*summary.lines, *summary.signals) for cite in line.cites if cite.message == n
    ]


def cut(text: str, cited: list[tuple[str, Citation]]) -> tuple[Piece, ...]:
    """The text cut at the ends of all citations, so that overlapping ones can be marked. Joined it is the text."""
    spans = [(field, max(0, cite.start), min(len(text), cite.end), anchor(cite)) for field, cite in cited]
    spans = [span for span in spans if span[1] < span[2]]
    edges = sorted({0, len(text), *(edge for _, start, end, _ in spans for edge in (start, end))})
    made = []
    for start, end in pairwise(edges):
        fields = tuple(dict.fromkeys(field for field, a, b, _ in spans if a <= start and end <= b))
        name = next((name for _, a, _, name in spans if a == start), "") if fields else ""
        made.append(Piece(text[start:end], name, fields))
    return tuple(made) or (Piece(text),)
