"""`content check` finds planted faults by file and line, and nothing in the repository as it stands."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from bot.content.check import check_content
from bot.content.checks.finding import Level
from bot.settings import ROOT

TODAY = date(2026, 11, 22)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "knowledge", tmp_path / "knowledge")
    shutil.copytree(ROOT / "nlu" / "examples", tmp_path / "nlu" / "examples")
    shutil.copytree(ROOT / "tests" / "evaluation", tmp_path / "tests" / "evaluation")
    return tmp_path


def errors(root: Path) -> list[str]:
    return [f.shown(root) for f in check_content(root, TODAY) if f.level is Level.ERROR]


def test_repository_as_it_stands_has_no_error() -> None:
    assert errors(ROOT) == []


def change(path: str, old: str, new: str) -> Callable[[Path], str]:
    def plant(root: Path) -> str:
        file = root / path
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{path} holds no {old!r}"
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        return f"{path}:"

    return plant


ANSWER = "knowledge/programs/fair_food_program/answers/en/unpaid_wages.md"
FAULTS = {
    "K fact published": change(ANSWER, "FFP-03", "FFP-07"),
    "unknown fact": change(ANSWER, "FFP-03", "FFP-999"),
    "fact of another program": change(ANSWER, "FFP-03", "MWD-01"),
    "wrong topic in the head": change(ANSWER, "topic: unpaid_wages", "topic: breaks"),
    "unreadable head": change(ANSWER, "---\ntopic", "--\ntopic"),
    "too long": change(ANSWER, "## do\n", "## do\n" + "word " * 100),
    "missing translation": change("knowledge/messages/es/chat.ftl", "utter_thank =", "utter_thanks ="),
    "value that the English has not": change("knowledge/messages/es/intake.ftl", "{ $when }", "{ $whenn }"),
    "button too long": change(
        "knowledge/messages/en/chat.ftl", "button_done = That is all", "button_done = That is really all I have to say"
    ),
    "line that is no message": change("knowledge/messages/en/chat.ftl", "utter_thank =", "utter thank"),
    "label too long": change(
        "knowledge/messages/en/topics.yml", 'label: "Pay not received"', 'label: "Pay that was not received at all"'
    ),
    "unknown label": change("nlu/examples/en/topics/breaks.yml", "- intent: breaks", "- intent: brakes"),
    "markup in an example": change("nlu/examples/en/topics/breaks.yml", "    - ", "    - [x](y) "),
    "example that begins with a slash": change("nlu/examples/en/topics/breaks.yml", "    - ", "    - /"),
    "unknown related topic": change(
        "knowledge/programs/fair_food_program/topics.yml", "related: [timekeeping", "related: [timekeepin"
    ),
}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda name: name.replace(" ", "-"))
def test_planted_fault_is_found_with_its_file(copy: Path, fault: str) -> None:
    file = FAULTS[fault](copy)
    found = errors(copy)
    assert any(line.startswith(file) for line in found), found


def test_example_under_two_labels_is_found_at_its_line(copy: Path) -> None:
    first = copy / "nlu/examples/en/topics/breaks.yml"
    example = next(line for line in first.read_text().splitlines() if line.startswith("    - "))
    second = copy / "nlu/examples/en/topics/housing.yml"
    lines = second.read_text().splitlines()
    second.write_text("\n".join([*lines, example]) + "\n")
    assert any(line.startswith(f"nlu/examples/en/topics/housing.yml:{len(lines) + 1}:") for line in errors(copy))


def test_fact_past_its_review_is_a_warning(copy: Path) -> None:
    findings = check_content(copy, date(2030, 1, 1))
    assert any("due for review" in f.what and f.level is Level.WARNING for f in findings)
