"""The labels that a message can get, read from the project's list of topics and commands."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

NONE: Final = "none"


class LabelError(ValueError):
    """The list of labels is missing a part or contradicts itself."""


@dataclass(frozen=True)
class Labels:
    """Topics (id → whether a complaint can be about it) and the ids of commands."""

    topics: dict[str, bool]
    commands: frozenset[str]

    def is_topic(self, label: str) -> bool:
        """Whether the label names a topic."""
        return label in self.topics

    def is_issue(self, label: str) -> bool:
        """Whether the label names a topic that a complaint can be about."""
        return self.topics.get(label, False)

    def is_command(self, label: str) -> bool:
        """Whether the label names a command."""
        return label in self.commands

    def as_dict(self) -> dict[str, Any]:
        """A JSON form that `labels_from_dict` reads."""
        return {"topics": self.topics, "commands": sorted(self.commands)}


def labels_from_dict(data: dict[str, Any]) -> Labels:
    """Reads `Labels.as_dict`'s form; raises `LabelError` where ids overlap or are missing."""
    topics = {str(name): bool(issue) for name, issue in data.get("topics", {}).items()}
    commands = frozenset(str(name) for name in data.get("commands", []))
    if not topics or not commands:
        raise LabelError("the list of labels needs topics and commands")
    twice = sorted((set(topics) & commands) | ({NONE} & (set(topics) | commands)))
    if twice:
        raise LabelError(f"a label has one meaning; these have two: {', '.join(twice)}")
    return Labels(topics, commands)


def read_labels(path: str | Path) -> Labels:
    """Reads a file of the form of `knowledge/topics.yml`; raises `LabelError` or `OSError`."""
    content = yaml.safe_load(Path(path).read_text(encoding="utf-8"))
    if not isinstance(content, dict):
        raise LabelError(f"{path} holds no mapping")
    topics = content.get("topics") or {}
    issues = {name: bool(entry.get("issue")) for name, entry in topics.items()}
    return labels_from_dict({"topics": issues, "commands": content.get("commands") or {}})
