"""Answers: every statement's facts exist, may be published, belong to the program; short; in every language."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import yaml

from bot.content.checks.finding import Finding, Level, line_of
from bot.content.facts import Fact
from bot.content.programs import Answer, read_answer
from bot.content.topics import TopicNames
from bot.content.wordings import ContentUnusable

MOST_WORDS = 95
"""About 80 at most; Spanish needs some more words than English for the same."""


def check_program(folder: Path, facts: dict[str, Fact], names: TopicNames, today: date) -> list[Finding]:
    """All answers of one program."""
    about = yaml.safe_load((folder / "program.yml").read_text(encoding="utf-8"))
    publishes = frozenset(about["publishes"])
    findings = _topics(folder, facts, names)
    for language in about["languages"]:
        for topic in names.topics:
            path = folder / "answers" / language / f"{topic}.md"
            findings += _answer(path, topic, language, facts, publishes, today)
    return findings


def _topics(folder: Path, facts: dict[str, Fact], names: TopicNames) -> list[Finding]:
    path = folder / "topics.yml"
    text = path.read_text(encoding="utf-8")
    entries = yaml.safe_load(text)["topics"]
    findings = [
        Finding(path, 1, f"the topic {topic} is missing", "add it with facts, related and answer")
        for topic in names.topics
        if topic not in entries
    ]
    for topic, row in entries.items():
        line = line_of(text, f"{topic}:")
        if topic not in names.topics:
            findings.append(Finding(path, line, f"{topic} is no topic", "use an id of knowledge/topics.yml"))
        findings += [
            Finding(path, line, f"related topic {other} does not exist", "use an id of knowledge/topics.yml")
            for other in row.get("related") or ()
            if other not in names.topics
        ]
        findings += [
            Finding(path, line, f"fact {key} does not exist", "look it up in knowledge/facts")
            for key in row.get("facts") or ()
            if key not in facts
        ]
    return findings


def _answer(
    path: Path, topic: str, language: str, facts: dict[str, Fact], publishes: frozenset[str], today: date
) -> list[Finding]:
    if not path.exists():
        return [Finding(path, 1, "the answer is missing", "write it, see knowledge/README.md")]
    try:
        answer = read_answer(path, language)
    except (ContentUnusable, yaml.YAMLError, KeyError, TypeError) as error:
        return [
            Finding(path, 1, f"cannot be read ({type(error).__name__})", "compare it with another answer's beginning")
        ]
    findings = []
    if answer.topic != topic:
        findings.append(Finding(path, 2, f"says topic {answer.topic}", f"write {topic} as the file's name says"))
    if answer.words() > MOST_WORDS:
        findings.append(Finding(path, 1, f"has {answer.words()} words", f"shorten it to {MOST_WORDS} at most"))
    return findings + _cited(answer, facts, publishes, today)


def _cited(answer: Answer, facts: dict[str, Fact], publishes: frozenset[str], today: date) -> list[Finding]:
    text = answer.file.read_text(encoding="utf-8")
    findings = []
    if answer.says and not answer.facts:
        findings.append(Finding(answer.file, 3, "says something without a fact", "cite the facts, or write ## unknown"))
    for key in answer.facts:
        line, fact = line_of(text, key), facts.get(key)
        if fact is None:
            findings.append(Finding(answer.file, line, f"fact {key} does not exist", "look it up in knowledge/facts"))
        elif not fact.publishable:
            findings.append(
                Finding(
                    answer.file,
                    line,
                    f"fact {key} is marked {fact.mark}",
                    "do not publish it before somebody has checked it against a source",
                )
            )
        elif fact.file not in publishes:
            findings.append(Finding(answer.file, line, f"fact {key} is not of this program or its law", "cite another"))
        elif fact.review_by < today:
            findings.append(
                Finding(
                    answer.file,
                    line,
                    f"fact {key} was due for review on {fact.review_by}",
                    "check its source and set a new date",
                    Level.WARNING,
                )
            )
    return findings
