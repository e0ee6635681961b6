"""Example phrases: readable, known labels, no phrase under two labels, none of them in the evaluation files."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

from bot.content.checks.finding import Finding, Level
from bot.content.topics import TopicNames

_MARKUP = re.compile(r"[\[\]{}]")


@dataclass(frozen=True)
class Example:
    """One phrase and where it stands."""

    file: Path
    line: int
    intent: str
    text: str

    @property
    def key(self) -> str:
        return plain(self.text)


def plain(text: str) -> str:
    """For comparing: lower case, no accents on Latin letters, no punctuation, single blanks."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not _is_latin_accent(c))
    return " ".join(re.sub(r"[^\w\s]", " ", unicodedata.normalize("NFC", bare)).split())


def _is_latin_accent(sign: str) -> bool:
    return "\u0300" <= sign <= "\u036f"


def check_examples(folder: Path, evaluation: Path, names: TopicNames) -> list[Finding]:
    """`folder` is nlu/examples."""
    findings: list[Finding] = []
    seen: dict[str, Example] = {}
    for path in sorted(folder.rglob("*.yml")):
        found, examples = read_examples(path, names)
        findings += found
        for example in examples:
            findings += _known(example, seen)
    return findings + _in_evaluation(evaluation, seen)


def read_examples(path: Path, names: TopicNames) -> tuple[list[Finding], list[Example]]:
    text = path.read_text(encoding="utf-8")
    try:
        blocks = yaml.safe_load(text)["nlu"]
    except (yaml.YAMLError, KeyError, TypeError):
        return [Finding(path, 1, "cannot be read as examples", "compare it with another file's beginning")], []
    findings = [
        Finding(path, 1, f"{block.get('intent')} is no label", "use an id of knowledge/topics.yml")
        for block in blocks
        if block.get("intent") not in names.labels
    ]
    examples = list(_lines(path, text))
    findings += [
        Finding(path, e.line, "has one of [ ] { }", "leave brackets out: they mean something to Rasa")
        for e in examples
        if _MARKUP.search(e.text)
    ]
    findings += [
        Finding(path, e.line, "begins with /", "leave the slash out: it means a command")
        for e in examples
        if e.text.startswith("/")
    ]
    return findings, examples


def _lines(path: Path, text: str) -> Iterator[Example]:
    intent = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if line.startswith("- intent:"):
            intent = line.partition(":")[2].strip()
        elif line.startswith("    - "):
            yield Example(path, number, intent, line[6:].strip())


def _known(example: Example, seen: dict[str, Example]) -> list[Finding]:
    other = seen.setdefault(example.key, example)
    if other is example or not example.key:
        return []
    if other.intent != example.intent:
        return [
            Finding(
                example.file,
                example.line,
                f"stands under {other.intent} too ({other.file.name}:{other.line})",
                "keep it under one label",
            )
        ]
    if other.file.parent == example.file.parent:
        return [
            Finding(
                example.file,
                example.line,
                f"stands twice ({other.file.name}:{other.line})",
                "remove one",
                Level.WARNING,
            )
        ]
    return []


def _in_evaluation(folder: Path, seen: dict[str, Example]) -> list[Finding]:
    findings = []
    for path in sorted(folder.glob("*/*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            text = str(json.loads(line).get("text", "")) if line.strip() else ""
            other = seen.get(plain(text))
            if other and len(plain(text).split()) > 3:
                findings.append(
                    Finding(
                        path,
                        number,
                        f"is an example too ({other.file.name}:{other.line})",
                        "write another: a test on what was learned measures nothing",
                    )
                )
    return findings
