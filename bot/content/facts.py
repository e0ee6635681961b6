"""Facts: one statement each, dated, with its sources and its mark (V may be published, K may not)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from bot.content.wordings import ContentUnusable

PUBLISHABLE = "V"


@dataclass(frozen=True)
class Source:
    """A document: secondary means press or summary, not the program, agency or statute itself."""

    title: str
    url: str | None
    secondary: bool


@dataclass(frozen=True)
class Fact:
    """`file` is the id of the facts file, e.g. "law_us"; `as_of` is the source's date in its own words."""

    id: str
    file: str
    topics: tuple[str, ...]
    text: str
    applies_to: str
    sources: tuple[Source, ...]
    as_of: str
    mark: str
    review_by: date

    @property
    def publishable(self) -> bool:
        return self.mark == PUBLISHABLE

    @property
    def is_law(self) -> bool:
        return self.file.startswith("law_")


def load_facts(folder: Path) -> dict[str, Fact]:
    """All facts by id. Raises ContentUnusable."""
    facts: dict[str, Fact] = {}
    for path in sorted(folder.glob("*.yml")):
        for fact in _file(path):
            if fact.id in facts:
                raise ContentUnusable(f"{path}: fact {fact.id} stands in another file already")
            facts[fact.id] = fact
    return facts


def _file(path: Path) -> list[Fact]:
    data: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    sources = {
        key: Source(entry["title"], entry.get("url"), bool(entry.get("secondary")))
        for key, entry in data["sources"].items()
    }
    try:
        return [_fact(key, row, path.stem, sources) for key, row in data["facts"].items()]
    except KeyError as error:
        raise ContentUnusable(f"{path}: a fact lacks {error}, or names a source that is not listed") from error


def _fact(key: str, row: dict[str, Any], file: str, sources: dict[str, Source]) -> Fact:
    return Fact(
        key,
        file,
        tuple(row["topics"]),
        row["fact"],
        row["applies_to"],
        tuple(sources[name] for name in row["sources"] or ()),
        str(row["as_of"] or ""),
        row["mark"],
        row["review_by"] if isinstance(row["review_by"], date) else date.fromisoformat(str(row["review_by"])),
    )
