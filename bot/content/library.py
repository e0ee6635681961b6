"""The whole of knowledge/, loaded at once and replaced at once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.content.facts import Fact, load_facts
from bot.content.programs import Program, load_program
from bot.content.topics import Label, TopicNames, load_labels, load_topic_names
from bot.content.wordings import Wordings


@dataclass(frozen=True)
class Country:
    """Emergency and crisis numbers; a crisis number stands only where a checked fact carries it."""

    code: str
    names: dict[str, str]
    emergency: str
    crisis: str | None


@dataclass(frozen=True)
class Library:
    """`lines` holds the phone numbers that the operator set, by program id ("" where not set)."""

    wordings: Wordings
    names: TopicNames
    labels: dict[str, dict[str, Label]]
    facts: dict[str, Fact]
    programs: dict[str, Program]
    countries: dict[str, Country]
    lines: dict[str, str]
    as_of: dict[str, dict[str, str]]

    def as_of_words(self, as_of: str, language: str) -> str:
        """The date of a source in the worker's language; as it stands in the facts where nobody translated it."""
        return self.as_of.get(language, {}).get(as_of, as_of)

    def label(self, key: str, language: str) -> Label:
        """The label of a topic or command; English where the language has none."""
        return self.labels.get(language, {}).get(key) or self.labels["en"][key]


def load_library(root: Path, lines_by_setting: dict[str, str], *, demo: bool = False) -> Library:
    """Load knowledge/ below `root`. Raises ContentUnusable naming file and line."""
    knowledge = root / "knowledge"
    wordings = Wordings(knowledge / "messages")
    demo_registry = knowledge / "programs" / "demo" / "registry.yml"
    programs = [
        load_program(path.parent, extra_registry=demo_registry if demo else None)
        for path in sorted((knowledge / "programs").glob("*/program.yml"))
    ]
    labels = {path.parent.name: load_labels(path) for path in sorted((knowledge / "messages").glob("*/topics.yml"))}
    return Library(
        wordings=wordings,
        names=load_topic_names(knowledge / "topics.yml"),
        labels=labels,
        facts=load_facts(knowledge / "facts"),
        programs={program.id: program for program in programs},
        countries=_countries(knowledge / "countries.yml"),
        as_of={
            path.parent.name: dict(yaml.safe_load(path.read_text(encoding="utf-8")))
            for path in sorted((knowledge / "messages").glob("*/as_of.yml"))
        },
        lines={program.id: lines_by_setting.get(program.line_setting, "") for program in programs},
    )


def _countries(path: Path) -> dict[str, Country]:
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {
        code: Country(
            code,
            row["name"],
            str(row["emergency"]["number"]),
            str(row["crisis"]["number"]) if row.get("crisis") else None,
        )
        for code, row in data.items()
    }
