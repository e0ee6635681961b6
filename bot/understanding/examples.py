"""The lines of Rasa YAML example files, read without Rasa."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import yaml


def lines_of(path: Path) -> list[str]:
    """Every example of a file, in order. Raises OSError, yaml.YAMLError, KeyError where it has another form."""
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [line for block in content["nlu"] for line in _lines(str(block["examples"]))]


def _lines(examples: str) -> Iterator[str]:
    for line in examples.splitlines():
        if line.strip().startswith("- ") and line.strip()[2:].strip():
            yield line.strip()[2:].strip()


def lines_below(folder: Path) -> list[str]:
    """Every example of every file below a folder, by path; none where the folder is missing."""
    return [line for path in sorted(folder.rglob("*.yml")) for line in lines_of(path)]


def plain_lines(path: Path) -> list[str]:
    """The lines of a text file without blank ones; none where the file is missing."""
    if not path.exists():
        return []
    return [line.strip() for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
