"""A program: its code's answers by topic and language, its country, its workplaces and buyers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.content.wordings import ContentUnusable

_FRONT = re.compile(r"\A---\n(.*?)\n---\n(.*)\Z", re.DOTALL)
_PART = re.compile(r"^## (\w+)[ \t]*\n(.*?)(?=^## |\Z)", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Answer:
    """An answer in one language. `says` is None where no checked fact stands; then `unknown` says so."""

    topic: str
    language: str
    facts: tuple[str, ...]
    says: str | None
    do: str
    unknown: str | None
    file: Path

    def words(self) -> int:
        return len(f"{self.says or self.unknown or ''} {self.do}".split())


@dataclass(frozen=True)
class TopicEntry:
    """What a program has on a topic: `basis` is code, law or none."""

    facts: tuple[str, ...]
    related: tuple[str, ...]
    basis: str


@dataclass(frozen=True)
class Workplace:
    """A workplace of the registry, with other names by which workers know it."""

    name: str
    aliases: tuple[str, ...]


@dataclass(frozen=True)
class Program:
    """`line_setting` is the environment variable that holds the program's phone number."""

    id: str
    names: dict[str, str]
    country: str
    timezone: str
    languages: tuple[str, ...]
    line_setting: str
    code_version: str
    topics: dict[str, TopicEntry]
    answers: dict[tuple[str, str], Answer]
    workplaces: tuple[Workplace, ...]
    buyers: tuple[str, ...]

    def name(self, language: str) -> str:
        return self.names.get(language) or self.names["en"]


def read_answer(path: Path, language: str) -> Answer:
    """Raises ContentUnusable where the form is not as knowledge/README.md describes it."""
    found = _FRONT.match(path.read_text(encoding="utf-8"))
    if not found:
        raise ContentUnusable(f"{path}:1: begin with a line `---`, then topic, facts, reviewed, then `---`")
    head = yaml.safe_load(found[1])
    parts = {name: text.strip() for name, text in _PART.findall(found[2])}
    if "do" not in parts or not ("says" in parts or "unknown" in parts):
        raise ContentUnusable(f"{path}:1: needs the parts `## says` (or `## unknown`) and `## do`")
    return Answer(
        head["topic"],
        language,
        tuple(head.get("facts") or ()),
        parts.get("says"),
        parts["do"],
        parts.get("unknown"),
        path,
    )


def load_program(folder: Path, *, extra_registry: Path | None = None) -> Program:
    """A program from its folder. Raises ContentUnusable."""
    about = _yaml(folder / "program.yml")
    answers = [read_answer(path, path.parent.name) for path in sorted((folder / "answers").glob("*/*.md"))]
    topics = {
        key: TopicEntry(tuple(row.get("facts") or ()), tuple(row.get("related") or ()), row["answer"])
        for key, row in _yaml(folder / "topics.yml")["topics"].items()
    }
    registry = _yaml(folder / "registry.yml")
    more = _yaml(extra_registry) if extra_registry else {}
    workplaces = [*(registry.get("workplaces") or ()), *(more.get("workplaces") or ())]
    return Program(
        id=about["id"],
        names=about["name"],
        country=about["country"],
        timezone=about["timezone"],
        languages=tuple(about["languages"]),
        line_setting=about["settings"]["complaint_line"],
        code_version=str(about["code_of_conduct"]["version"]),
        topics=topics,
        answers={(answer.topic, answer.language): answer for answer in answers},
        workplaces=tuple(Workplace(w["name"], tuple(w.get("aliases") or ())) for w in workplaces),
        buyers=tuple(_name(buyer) for buyer in registry.get("buyers") or ()),
    )


def _name(entry: Any) -> str:
    return str(entry["name"] if isinstance(entry, dict) else entry)


def _yaml(path: Path) -> dict[str, Any]:
    if not path.exists():
        raise ContentUnusable(f"{path}:1: the file is missing")
    try:
        return dict(yaml.safe_load(path.read_text(encoding="utf-8")) or {})
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise ContentUnusable(
            f"{path}:{mark.line + 1 if mark else 1}: not readable as YAML: look at colons, quotes and "
            "the blanks at the beginning of the line"
        ) from error
