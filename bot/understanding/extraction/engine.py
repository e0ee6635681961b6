"""Takes every value that one message tells; at most one for each field and signal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.model.turn import Found, HeardMessage
from bot.understanding.extraction import body, pay, people, places, remedy, reprisal, signals, when, who
from bot.understanding.extraction.lexicon import Lexicon
from bot.understanding.extraction.tokens import Tokenizer
from bot.understanding.extraction.told import Told, read
from bot.understanding.words import fold_in_place
from bot.understanding.workplaces import Workplace

LONGEST = 4000
"""Characters of a message that are read: about the length at which the channels cut one."""


class Extraction:
    """The extraction of one language."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Raises ValueError where a phrase of the lexicon can't be read."""
        self._lexicon = lexicon
        self._tokenizer = Tokenizer(lexicon.language)
        self._index = lexicon.index()
        self._vocabulary = lexicon.vocabulary()

    def told(self, message: HeardMessage, now: datetime) -> Told:
        """The message with its phrases looked up."""
        words = self._tokenizer.words(message.text[:LONGEST])
        blank = Told(message, self._lexicon, now, words, fold_in_place(message.text), self._vocabulary)
        return read(blank, self._index)

    def found(self, message: HeardMessage, now: datetime, registry: Sequence[Workplace]) -> tuple[Found, ...]:
        """Everything that the message tells, in the order of the intake."""
        told = self.told(message, now)
        fields = (
            body.danger(told),
            places.workplace(told, registry),
            when.find(told),
            who.find(told),
            people.find(told),
            pay.owed(told),
            pay.basis(told),
            places.hazard(told),
            body.injury(told),
            reprisal.find(told),
            remedy.find(told),
        )
        return (*(item for item in fields if item), *signals.find(told))
