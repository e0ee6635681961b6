"""Reads a message as an answer to the open question, in every language that has answer words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.model.draft import FieldId
from bot.model.turn import HeardMessage, Reading
from bot.understanding.answers import bn, en, es, ht, values, yes_no
from bot.understanding.answers.fields import BY_QUESTION
from bot.understanding.answers.heard import AnswerIndex
from bot.understanding.extraction.engine import Extraction
from bot.understanding.extraction.tokens import Tokenizer
from bot.understanding.workplaces import Workplace

LEXICONS = (en.LEXICON, es.LEXICON, ht.LEXICON, bn.LEXICON)
VALUES = frozenset(
    {FieldId.WORKPLACE, FieldId.WHEN, FieldId.WHO, FieldId.PEOPLE_AFFECTED, FieldId.PAY_OWED, FieldId.PAY_BASIS}
)
LONGEST = 1000
"""Characters of an answer that are read; a longer message is a story."""


class Answers:
    """Safe to call from several threads."""

    def __init__(self, extractions: Mapping[str, Extraction]) -> None:
        self._extractions = extractions
        self._indexes = {lexicon.language: AnswerIndex(lexicon, Tokenizer(lexicon.language)) for lexicon in LEXICONS}

    def said(self, text: str, language: str) -> str | None:
        """`yes` or `no` where the message is short and says just that."""
        index = self._indexes.get(language)
        if index is None or not text.strip() or len(text) > LONGEST:
            return None
        answer = index.hear(text)
        return yes_no.read(answer) if answer.short else None

    def read(
        self, question: str, text: str, language: str, now: datetime, workplaces: Sequence[Workplace] = ()
    ) -> Reading:
        """A choice and machine-readable data; neither where the answer is unclear or the question takes any words."""
        index = self._indexes.get(language)
        if index is None or not text.strip() or len(text) > LONGEST:
            return Reading()
        answer = index.hear(text)
        if question in BY_QUESTION:
            return BY_QUESTION[question](answer)
        extraction = self._extractions.get(language)
        if extraction is None or question not in VALUES:
            return Reading()
        return values.read(question, answer, extraction.told(HeardMessage(0, text), now), workplaces)
