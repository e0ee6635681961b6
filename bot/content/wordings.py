"""Wordings: Fluent messages per language, loaded whole, with a clear error where one cannot be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message

FALLBACK = "en"
FOR_STAFF = ("desk_", "reason_", "contradiction_")
"""Names of messages that no worker reads (desk.ftl)."""


class ContentUnusable(Exception):
    """A file of knowledge/ cannot be read; the message names file and line."""


@dataclass(frozen=True)
class Fault:
    """A finding about a content file: `line` counts from 1."""

    file: Path
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.text}"


def parse_file(path: Path) -> tuple[dict[str, int], list[Fault]]:
    """The message ids of a Fluent file with their lines, and what could not be parsed."""
    source = path.read_text(encoding="utf-8")
    ids: dict[str, int] = {}
    faults: list[Fault] = []
    for entry in FluentParser(with_spans=True).parse(source).body:
        line = source.count("\n", 0, entry.span.start) + 1 if entry.span else 1
        if isinstance(entry, Junk):
            faults.append(
                Fault(path, line, "not understood: write `name = text`, further lines indented by four blanks")
            )
        elif isinstance(entry, Message):
            if entry.id.name in ids:
                faults.append(Fault(path, line, f"{entry.id.name} stands here a second time: remove one of the two"))
            ids[entry.id.name] = line
    return ids, faults


class Wordings:
    """All messages of all languages. A language that lacks a message falls back to English, never to nothing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._bundles: dict[str, FluentBundle] = {}
        self.ids: dict[str, frozenset[str]] = {}
        for language in sorted(path.name for path in folder.iterdir() if path.is_dir()):
            self._load(language)

    def _load(self, language: str) -> None:
        bundle = FluentBundle([language], use_isolating=False)
        names: set[str] = set()
        for path in sorted((self._folder / language).glob("*.ftl")):
            ids, faults = parse_file(path)
            if faults:
                raise ContentUnusable(str(faults[0]))
            names |= set(ids)
            bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
        self._bundles[language] = bundle
        self.ids[language] = frozenset(names)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(sorted(self._bundles))

    def whole_languages(self) -> tuple[str, ...]:
        """Languages that have every message for workers that English has. Staff may read English meanwhile."""
        wanted = {name for name in self.ids[FALLBACK] if not name.startswith(FOR_STAFF)}
        return tuple(code for code in self.languages if wanted <= self.ids[code])

    def has(self, name: str, language: str) -> bool:
        return name in self.ids.get(language, frozenset())

    def text(self, name: str, language: str, args: Mapping[str, object] | None = None) -> str:
        """The message in the language, else in English. Raises KeyError for a name that nobody wrote."""
        chosen = language if self.has(name, language) else FALLBACK
        if not self.has(name, chosen):
            raise KeyError(name)
        bundle = self._bundles[chosen]
        pattern = bundle.get_message(name).value
        if pattern is None:
            raise KeyError(name)
        text, errors = bundle.format_pattern(pattern, dict(args or {}))
        if errors:
            raise ValueError(f"{name} ({chosen}): {type(errors[0]).__name__}: {errors[0]}")
        return str(text)
