"""Fingerprints of what a model is made from: nothing is trained or installed twice for the same content."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

RASA_INPUTS = (
    "config.yml",
    "nlu/examples",
    "nlu/components",
    "nlu/embedding",
    "nlu/env/uv.lock",
    "nlu/domain.yml",
    "nlu/domain.py",
    "nlu/decision.py",
    "nlu/heard.py",
    "nlu/nlg.py",
    "nlu/cues.py",
    "nlu/labels.py",
    "nlu/thresholds.yml",
    "nlu/thresholds.py",
    "nlu/train.py",
    "stories",
    "knowledge/topics.yml",
)
UNDERSTANDING_INPUTS = (
    "nlu/examples",
    "nlu/alarms",
    "nlu/languages",
    "nlu/embedding",
    "nlu/romanised.py",
    "nlu/romanised.tsv",
    "nlu/undecided.py",
    "bot/understanding/alarms",
    "bot/understanding/language",
    "bot/understanding/examples.py",
    "bot/understanding/grams.py",
    "bot/understanding/sparse.py",
    "bot/understanding/training.py",
)


def of_files(root: Path, names: Iterable[str], extra: str = "") -> str:
    """Sixteen hexadecimal digits over names and contents of files (folders whole, compiled files left out)."""
    digest = hashlib.sha256(extra.encode())
    for name in names:
        for path in _files(root / name):
            digest.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return sorted(p for p in path.rglob("*") if p.is_file() and p.suffix != ".pyc")
