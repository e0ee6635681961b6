"""Alarm phrases of all languages, used without any model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import yaml

from bot.model.alarm import AlarmKind
from bot.understanding.alarms.context import NOT_NOW
from bot.understanding.phrases import Match, Phrase, PhraseIndex, compile_phrase
from bot.understanding.words import Word, rough, rough_words

_CANCELS = "not_alarm"
_NOT_NOW = "not_now"
BEFORE = 12
"""Words before a phrase in which a mark of the past ("last year") takes the alarm out of it."""


class AlarmRules:
    """The phrases of the rules files of every language: a worker may panic in another than the known one."""

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        """Raises ValueError where a phrase can't be read. Keys: `emergency`, `self_harm`, `not_alarm`."""
        compiled = [_compiled(label, source) for label, sources in phrases.items() for source in sources]
        self._index = PhraseIndex([*compiled, *(_compiled(_NOT_NOW, source) for source in NOT_NOW)])

    def find(self, text: str) -> AlarmKind | None:
        """The alarm that a phrase of the message stands for; talk of dying goes before an emergency."""
        words = rough_words(text)
        matches = self._index.matches(words)
        idioms = [match for match in matches if match.label == _CANCELS]
        marks = [match for match in matches if match.label == _NOT_NOW]
        kinds = {
            match.label for match in matches if match.label in tuple(AlarmKind) and not _cancelled(match, idioms, marks)
        }
        return next((kind for kind in (AlarmKind.SELF_HARM, AlarmKind.EMERGENCY) if kind in kinds), None)


def _compiled(label: str, source: str) -> Phrase:
    return compile_phrase(label, source.replace("'", ""), form=rough)


def _cancelled(match: Match, idioms: Sequence[Match], marks: Sequence[Match]) -> bool:
    inside = any(idiom.first <= match.first and match.last <= idiom.last for idiom in idioms)
    past = any(mark.last <= match.first and match.first - mark.last < BEFORE for mark in marks)
    return inside or past


def load_rules(folder: Path) -> AlarmRules:
    """The rules of every language below `folder` (`<lang>/rules.yml`). Raises ValueError, OSError, yaml.YAMLError."""
    phrases: dict[str, list[str]] = {label: [] for label in (*AlarmKind, _CANCELS)}
    for path in sorted(folder.glob("*/rules.yml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        for label, known in phrases.items():
            known += [str(source) for source in content.get(label) or ()]
    return AlarmRules(phrases)


def word_count(text: str) -> int:
    """How many words the rules see in a text."""
    return len(rough_words(text))


__all__ = ["AlarmRules", "Word", "load_rules", "word_count"]
