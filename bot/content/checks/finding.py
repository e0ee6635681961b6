"""A finding of the content check."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Level(StrEnum):
    """Errors stop a build; warnings ask for a look."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True)
class Finding:
    """Where (line counts from 1), what is wrong and how to mend it."""

    file: Path
    line: int
    what: str
    mend: str
    level: Level = Level.ERROR

    def shown(self, root: Path) -> str:
        """`file:line: what is wrong, how to mend it`, the file relative to the checkout."""
        file = self.file.relative_to(root) if self.file.is_relative_to(root) else self.file
        mark = "" if self.level is Level.ERROR else "warning: "
        return f"{file}:{self.line}: {mark}{self.what}, {self.mend}"


def line_of(text: str, needle: str) -> int:
    """The line on which `needle` first stands, 1 if nowhere."""
    at = text.find(needle)
    return text.count("\n", 0, at) + 1 if at >= 0 else 1
