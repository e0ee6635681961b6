"""`content check`: everything that trainers own, one finding a line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import yaml

from bot.content.checks.answers import check_program
from bot.content.checks.examples import check_examples
from bot.content.checks.finding import Finding
from bot.content.checks.messages import BUTTON_LIMIT, check_messages
from bot.content.facts import load_facts
from bot.content.topics import TopicNames, load_labels, load_topic_names


def check_content(root: Path, today: date) -> list[Finding]:
    """All findings below `root`, in the order of the files."""
    knowledge = root / "knowledge"
    names = load_topic_names(knowledge / "topics.yml")
    facts = load_facts(knowledge / "facts")
    findings = check_messages(knowledge / "messages", whole_languages(root))
    for program in sorted((knowledge / "programs").glob("*/program.yml")):
        findings += check_program(program.parent, facts, names, today)
    for path in sorted((knowledge / "messages").glob("*/topics.yml")):
        findings += _labels(path, names)
    findings += check_examples(root / "nlu" / "examples", root / "tests" / "evaluation", names)
    return sorted(findings, key=lambda f: (str(f.file), f.line))


def whole_languages(root: Path) -> tuple[str, ...]:
    """The languages that some program speaks: they must have every wording."""
    spoken: set[str] = set()
    for path in (root / "knowledge" / "programs").glob("*/program.yml"):
        spoken |= set(yaml.safe_load(path.read_text(encoding="utf-8"))["languages"])
    return tuple(sorted(spoken))


def _labels(path: Path, names: TopicNames) -> list[Finding]:
    labels = load_labels(path)
    findings = [
        Finding(path, 1, f"the label of {topic} is missing", "add label and phrase")
        for topic in names.topics
        if topic not in labels
    ]
    text = path.read_text(encoding="utf-8").splitlines()
    for key, label in labels.items():
        if len(label.label) > BUTTON_LIMIT:
            line = next((n for n, row in enumerate(text, 1) if row.strip().startswith(f"{key}:")), 1)
            findings.append(
                Finding(
                    path,
                    line,
                    f"the label of {key} has {len(label.label)} characters",
                    f"shorten it to {BUTTON_LIMIT}, the limit of WhatsApp",
                )
            )
    return findings
