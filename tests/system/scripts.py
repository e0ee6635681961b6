"""A whole complaint as a worker tells it, per language. Questions and buttons are found by name in the content."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from bot.content.library import Library, load_library
from bot.model.draft import FieldId
from bot.settings import ROOT

LIBRARY: Library = load_library(ROOT, {}, demo=True)
TAPS = {
    FieldId.DANGER_NOW: "no",
    FieldId.WHO: "supervisor",
    FieldId.PEOPLE_AFFECTED: "few",
    FieldId.PAY_BASIS: "hour",
    FieldId.STILL_EXPOSED: "no",
    FieldId.INJURY: "none",
    FieldId.RETALIATION: "afraid",
    FieldId.IDENTITY: "confidential",
    FieldId.CONTACT: "any_time",
}


class Chat(Protocol):
    """A worker's side of any channel."""

    @property
    def labels(self) -> list[str]: ...

    def says(self, text: str) -> str: ...

    def taps(self, label: str) -> str: ...


@dataclass(frozen=True)
class Script:
    """What the worker types, by field where it is an answer."""

    language: str
    question: str
    answer_has: str
    report: str
    aside: str
    texts: dict[FieldId, str]
    corrected: str
    status: str
    topic: str = "unpaid_wages"
    seen: list[FieldId] = field(default_factory=list)

    def wording(self, name: str) -> str:
        return LIBRARY.wordings.text(name, self.language, {"number": "", "program": "", "sources": ""})

    def open_field(self, reply: str) -> FieldId | None:
        """The field whose question ends the reply; None at the summary."""
        return next(
            (
                f
                for f in FieldId
                if f is not FieldId.STORY and reply.strip().endswith(self.wording(f"utter_ask_{f}").strip())
            ),
            None,
        )

    def answer(self, chat: Chat, asked: FieldId) -> str:
        if asked in self.texts:
            return chat.says(self.texts[asked])
        if asked in TAPS:
            return chat.taps(self.wording(f"choice_{asked}_{TAPS[asked]}"))
        if asked is FieldId.TOPIC:
            return chat.taps(LIBRARY.label(self.topic, self.language).label)
        return chat.taps(self.wording("button_skip"))

    def goes_through(self, chat: Chat, reply: str) -> str:
        """Answer question after question until the summary is read back; a question asked twice is a failure."""
        while (asked := self.open_field(reply)) is not None:
            assert asked not in self.seen, f"{asked} was asked twice"
            self.seen.append(asked)
            reply = self.answer(chat, asked)
        assert self.wording("utter_summary_head") in reply, reply
        return reply


def english() -> Script:
    return Script(
        language="en",
        question="do they have to give us shade and water in the field?",
        answer_has="shade",
        report="They did not pay me and my brother these last two weeks, the crew leader says there is no money",
        aside="do they have to give me a pay stub?",
        texts={
            FieldId.WORKPLACE: "Blue Heron",
            FieldId.WHEN: "since November 6",
            FieldId.PAY_OWED: "about 900 dollars",
            FieldId.REMEDY: "I want the pay for both weeks and that nobody loses the job",
        },
        corrected="Sunny Ridge Farm",
        status="what happened with my complaint?",
    )


def spanish() -> Script:
    return Script(
        language="es",
        question="¿tienen que darnos sombra y agua en el campo?",
        answer_has="sombra",
        report="no nos pagaron a mi hermano y a mi estas dos semanas, el mayordomo dice que no hay dinero",
        aside="¿me tienen que dar un talon de pago?",
        texts={
            FieldId.WORKPLACE: "Blue Heron",
            FieldId.WHEN: "desde el 6 de noviembre",
            FieldId.PAY_OWED: "como 900 dolares",
            FieldId.REMEDY: "quiero el pago de las dos semanas y que nadie pierda el trabajo",
        },
        corrected="Sunny Ridge Farm",
        status="¿que paso con mi queja?",
    )
