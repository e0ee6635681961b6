"""A worker who files a whole complaint through receive, turn and commit."""

from __future__ import annotations

from bot.model.case import Case
from bot.model.draft import FieldId
from bot.model.handoff import Handoff
from bot.model.turn import Heard
from bot.services.core import Core
from bot.storage import cases, handoffs
from tests.fakes.dialogue import ScriptedDialogue
from tests.fakes.worker import Worker

STORY = "they didnt pay me for last week and the supervisor said he will fire me if I talk"
A_PERSON = "a person please"
ANSWERS = {
    FieldId.DANGER_NOW: "No",
    FieldId.WORKPLACE: "Sunny Ridge Farm",
    FieldId.WHEN: "last friday",
    FieldId.PEOPLE_AFFECTED: "2 to 4",
    FieldId.REMEDY: "I want my money. <b>Do not</b> tell the crew leader",
    FieldId.IDENTITY: "Confidential",
    FieldId.CONTACT: "Yes, at any time",
}
"""What is tapped or written; anything else is skipped."""

_TYPED = (FieldId.WORKPLACE, FieldId.WHEN, FieldId.REMEDY)


class Complainant(Worker):
    """A worker whose story is read as a report."""

    def __init__(
        self, core: Core, address: str, channel: str = "web", story: str = STORY, topic: str = "unpaid_wages"
    ) -> None:
        report = Heard("report_topic", {"topic": topic}, label=topic, topic=topic, confidence=0.9, form="report")
        dialogue = ScriptedDialogue({story: report, A_PERSON: Heard("talk_to_person")})
        super().__init__(core, dialogue, address, channel)
        self.story = story

    async def files(self, **answers: str) -> None:
        """From the story to the confirmation. `answers` replaces some of ANSWERS, by field."""
        given = {**ANSWERS, **{FieldId(name): value for name, value in answers.items()}}
        await self.says(self.story)
        await self.taps("That is all")
        for _ in range(25):
            open_question = self.conversation.open_question
            if open_question == "summary":
                await self.taps("Yes, send it")
                return
            field = FieldId(open_question or "")
            answer = given.get(field, "Skip")
            await (self.says(answer) if field in _TYPED else self.taps(answer))
        raise AssertionError("the intake does not end")

    async def asks_for_a_person(self) -> None:
        await self.says(A_PERSON)

    def case(self) -> Case:
        with self.core.db.read() as db:
            return cases.of_conversation(db, self.conversation.id)[0]

    def handoff(self) -> Handoff:
        """The newest open one of the chat."""
        with self.core.db.read() as db:
            return handoffs.open_ones(db, self.conversation.id)[-1]

    def heard(self) -> list[str]:
        """Everything that was said to this worker, in order."""
        return [message.text for message in self._all() if message.sender != "worker"]

    def count(self) -> int:
        return len(self.heard())
