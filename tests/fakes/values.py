"""Values read by a handful of known words: citations and registry names as the real reader gives them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.model.draft import FieldId, SignalId
from bot.model.turn import Found, HeardMessage, Reading
from bot.understanding.workplaces import Workplace

SIGNS = {
    "supervisor": (FieldId.WHO, "supervisor"),
    "fire me": (FieldId.RETALIATION, "yes"),
    "passports": (SignalId.PAPERS_WITHHELD, None),
    "hit my cousin": (SignalId.PHYSICAL_VIOLENCE, None),
}


class KnownWords:
    """Finds SIGNS and the registry's workplaces, by name or alias."""

    def found(
        self, message: HeardMessage, language: str, now: datetime, workplaces: Sequence[Workplace]
    ) -> tuple[Found, ...]:
        return tuple(
            Found(what, message.n, at, at + len(words), words, choice, "" if choice else words)
            for words, (what, choice) in SIGNS.items()
            if (at := message.text.find(words)) >= 0
        )

    def said(self, text: str, language: str) -> str | None:
        return {"yes please": "yes", "no thanks": "no"}.get(text)

    def answer(
        self, question: str, text: str, language: str, now: datetime, workplaces: Sequence[Workplace]
    ) -> Reading:
        if question == FieldId.WORKPLACE and "Blue Heron" in text:
            return Reading(data={"workplace": "Blue Heron Produce (demo)"})
        if question == FieldId.WORKPLACE and "Sunny Ridge" in text:
            return Reading(data={"workplace": "Sunny Ridge Farm (demo)"})
        if question == FieldId.WHEN:
            return Reading(data={"first": "2026-11-13"})
        return Reading()
