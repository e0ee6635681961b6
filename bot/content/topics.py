"""The names of what a message can be about: topics, commands, alarms (knowledge/topics.yml) and their labels."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml


@dataclass(frozen=True)
class TopicNames:
    """`issues` are the topics that a worker can also file a complaint about."""

    topics: tuple[str, ...]
    issues: frozenset[str]
    zero_tolerance: frozenset[str]
    commands: tuple[str, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        return (*self.topics, *self.commands, "none")


def load_topic_names(path: Path) -> TopicNames:
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    topics = data["topics"]
    return TopicNames(
        tuple(topics),
        frozenset(t for t, about in topics.items() if about.get("issue")),
        frozenset(t for t, about in topics.items() if about.get("zero_tolerance")),
        tuple(data["commands"]),
    )


@dataclass(frozen=True)
class Label:
    """`label` fits on a button (20 characters), `phrase` into "did you mean …"."""

    label: str
    phrase: str


def load_labels(path: Path) -> dict[str, Label]:
    """Labels of topics and of the commands that can be offered."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {
        key: Label(entry["label"], entry["phrase"])
        for part in ("topics", "commands")
        for key, entry in (data.get(part) or {}).items()
    }
