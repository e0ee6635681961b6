"""What the services ask about a message: its vector, an alarm in it, its language, the values it tells."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from bot.model.alarm import AlarmKind, AlarmSign
from bot.model.turn import Found, HeardMessage, Reading
from bot.understanding.vectors import RecentVectors
from bot.understanding.workplaces import Workplace
from nlu.embedding import encode_vector


class AlarmReader(Protocol):
    """Rules, and a classifier where one is loaded. `vector` is called only where the rules leave it open."""

    @property
    def model_loaded(self) -> bool: ...

    def read(self, text: str, vectors: RecentVectors) -> AlarmSign | None: ...

    def suspects(self, text: str, vectors: RecentVectors) -> AlarmKind | None: ...


class LanguageReader(Protocol):
    """Tells en, es, ht and bn apart."""

    def read(self, text: str, known: str | None) -> str | None: ...

    def wished(self, text: str, known: str) -> str | None: ...


class ValueReader(Protocol):
    """Takes values from the worker's words."""

    def said(self, text: str, language: str) -> str | None: ...

    def found(
        self, message: HeardMessage, language: str, now: datetime, workplaces: Sequence[Workplace]
    ) -> tuple[Found, ...]: ...

    def answer(
        self, question: str, text: str, language: str, now: datetime, workplaces: Sequence[Workplace]
    ) -> Reading: ...


class MessageReader:
    """The understanding that needs no Rasa. Safe to call from several threads."""

    def __init__(
        self, vectors: RecentVectors, alarms: AlarmReader, languages: LanguageReader, values: ValueReader
    ) -> None:
        self._vectors = vectors
        self._alarms = alarms
        self._languages = languages
        self._values = values

    @property
    def alarm_model_loaded(self) -> bool:
        """False where alarms are read by rules alone, because no trained model was there."""
        return self._alarms.model_loaded

    def vector(self, text: str) -> NDArray[np.float32]:
        """The vector of the normalised text, shape (384,). Raises `EmbeddingError`."""
        return self._vectors.of(text)

    def encoded(self, text: str) -> str:
        """The vector of the normalised text as base64 of little-endian float32. Raises `EmbeddingError`."""
        return encode_vector(self._vectors.of(text))

    def alarm(self, text: str) -> AlarmSign | None:
        """The alarm in a message, whatever its language. Where the embedding fails the rules still count."""
        return self._alarms.read(text, self._vectors)

    def suspicion(self, text: str) -> AlarmKind | None:
        """Of what a message that is no alarm may speak all the same. None where the embedding fails."""
        return self._alarms.suspects(text, self._vectors)

    def language(self, text: str, known: str | None) -> str | None:
        """en, es, ht or bn; the known one for short or doubtful messages; None where it can't tell."""
        return self._languages.read(text, known)

    def wished_language(self, text: str, known: str) -> str | None:
        """Where a worker asks for another language: the one of the message, or else the one that it names."""
        return self._languages.wished(text, known)

    def said(self, text: str, language: str) -> str | None:
        """`yes` or `no` where a message says just that; None in any doubt."""
        return self._values.said(text, language)

    def values(
        self,
        messages: tuple[HeardMessage, ...],
        language: str,
        now: datetime,
        open_question: str | None,
        workplaces: Sequence[Workplace],
    ) -> tuple[tuple[Found, ...], Reading]:
        """What the messages tell, at most one value per field and message, and how they read as an answer.

        `now` is the aware local time at which the channel got them; dates resolve against it.
        """
        found = [item for message in messages for item in self._values.found(message, language, now, workplaces)]
        text = "\n".join(message.text for message in messages)
        if not open_question or not text.strip():
            return tuple(found), Reading()
        return tuple(found), self._values.answer(open_question, text, language, now, workplaces)
