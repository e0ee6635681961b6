"""Values and answers of messages in every language that has a lexicon; elsewhere nothing is taken over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.model.turn import Found, HeardMessage, Reading
from bot.understanding.answers.reader import Answers
from bot.understanding.extraction.en import LEXICON as ENGLISH
from bot.understanding.extraction.engine import Extraction
from bot.understanding.extraction.es import LEXICON as SPANISH
from bot.understanding.workplaces import Workplace

LEXICONS = (ENGLISH, SPANISH)


class Values:
    """Loads the lexicons once. Safe to call from several threads."""

    def __init__(self) -> None:
        self._extractions = {lexicon.language: Extraction(lexicon) for lexicon in LEXICONS}
        self._answers = Answers(self._extractions)

    def found(
        self, message: HeardMessage, language: str, now: datetime, workplaces: Sequence[Workplace]
    ) -> tuple[Found, ...]:
        """What a message tells, at most one item for each field and signal."""
        extraction = self._extractions.get(language)
        return extraction.found(message, now, workplaces) if extraction else ()

    def said(self, text: str, language: str) -> str | None:
        """`yes`, `no` or None."""
        return self._answers.said(text, language)

    def answer(
        self, question: str, text: str, language: str, now: datetime, workplaces: Sequence[Workplace] = ()
    ) -> Reading:
        """How a message reads as an answer; nothing where it is unclear."""
        return self._answers.read(question, text, language, now, workplaces)
