"""What a language contributes to reading answers: phrases by meaning. Data, no rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class AnswerLexicon:
    """Folded phrases by what they mean as an answer (`yes`, `no`, `unsure`, `done`, `send`, `anonymous` …).

    `fillers` are words that change nothing ("well", "please"). A bare "no" or "si" counts only before a break, the
    end or one of `after_no` and `after_yes`: "no puedo respirar" and "si me quejo" are no answers.
    A longer phrase whose last word is one of `at_end` must stand before a break or the end: not "we are safe".
    """

    language: str
    phrases: Mapping[str, Iterable[str]]
    fillers: frozenset[str]
    after_no: frozenset[str] = frozenset()
    after_yes: frozenset[str] = frozenset()
    guarded_no: frozenset[str] = field(default_factory=lambda: frozenset({"no"}))
    guarded_yes: frozenset[str] = frozenset()
    at_end: frozenset[str] = frozenset()
