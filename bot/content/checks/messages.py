"""Wordings: readable, the same names and values in every whole language, buttons short enough."""

from __future__ import annotations

from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, VariableReference
from fluent.syntax.visitor import Visitor

from bot.content.checks.finding import Finding
from bot.content.wordings import FALLBACK, parse_file

BUTTON_LIMIT = 20
"""Characters: WhatsApp's limit of a reply button, the shortest of the channels."""


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the library's naming
        self.names.add(node.id.name)


def _messages(path: Path) -> dict[str, tuple[int, frozenset[str], str]]:
    """Name → (line, variables, source text of the message)."""
    source = path.read_text(encoding="utf-8")
    found = {}
    for entry in FluentParser(with_spans=True).parse(source).body:
        if isinstance(entry, Message) and entry.span:
            seen = _Variables()
            seen.visit(entry)
            line = source.count("\n", 0, entry.id.span.start if entry.id.span else entry.span.start) + 1
            found[entry.id.name] = (line, frozenset(seen.names), source[entry.span.start : entry.span.end])
    return found


def check_messages(folder: Path, whole: tuple[str, ...]) -> list[Finding]:
    """`whole` are the languages that must have every message."""
    findings: list[Finding] = []
    for path in sorted(folder.glob("*/*.ftl")):
        findings += [
            Finding(path, fault.line, fault.text, "see the messages around it") for fault in parse_file(path)[1]
        ]
    for original in sorted((folder / FALLBACK).glob("*.ftl")):
        findings += _buttons(original)
        for language in whole:
            if language != FALLBACK:
                findings += _compare(original, folder / language / original.name)
    return findings


def _compare(original: Path, translation: Path) -> list[Finding]:
    if not translation.exists():
        return [Finding(translation, 1, "the file is missing", f"translate {original.name} into it")]
    wanted, there = _messages(original), _messages(translation)
    findings = [
        Finding(translation, 1, f"{name} is missing", f"translate it from {original.name}, line {line}")
        for name, (line, _, _) in wanted.items()
        if name not in there
    ]
    for name, (line, variables, _) in there.items():
        if name not in wanted:
            findings.append(Finding(translation, line, f"{name} is in no English file", "remove it or mend its name"))
        elif more := variables - wanted[name][1]:
            findings.append(
                Finding(
                    translation,
                    line,
                    f"{name} uses {_listed(more)}, which the English has not",
                    "use the same values in { $… }",
                )
            )
        elif less := wanted[name][1] - variables - {"program"}:
            findings.append(
                Finding(translation, line, f"{name} lacks {_listed(less)}", "use the same values in { $… }")
            )
    return findings + _buttons(translation)


def _listed(names: frozenset[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(names))


def _buttons(path: Path) -> list[Finding]:
    findings = []
    for name, (line, _, source) in _messages(path).items():
        label = source.partition("=")[2].strip()
        if name.startswith(("button_", "choice_")) and len(label) > BUTTON_LIMIT:
            findings.append(
                Finding(
                    path,
                    line,
                    f"the button {name} has {len(label)} characters",
                    f"shorten it to {BUTTON_LIMIT}, the limit of WhatsApp",
                )
            )
    return findings
