"""What a turn knows when it begins (the snapshot) and what it may bring about (effects)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal

from bot.model.conversation import Mode
from bot.model.draft import Draft
from bot.model.named import Named


@dataclass(frozen=True)
class Found:
    """Something read in a message: `what` is a FieldId or SignalId, [start, end) its span in that message."""

    what: str
    message: int
    start: int
    end: int
    words: str
    choice: str | None = None
    text: str = ""
    data: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Reading:
    """How the message reads as an answer to the open question; no choice where none was recognised."""

    choice: str | None = None
    data: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class HeardMessage:
    """One of the worker's messages in this turn."""

    n: int
    text: str


@dataclass(frozen=True)
class KnownCase:
    """A case of this conversation, as far as the worker may know it."""

    number: str
    status: str
    status_on: date


@dataclass(frozen=True)
class Snapshot:
    """Everything an action may know. `now` is the time at which the channel got the message."""

    now: datetime
    channel: str
    language: str
    program: str | None
    mode: Mode
    open_question: str | None
    draft: Draft | None
    messages: tuple[HeardMessage, ...] = ()
    found: tuple[Found, ...] = ()
    reading: Reading = Reading()
    cases: tuple[KnownCase, ...] = ()
    first_contact: bool = False
    draft_kept_until: date | None = None
    person_waiting: bool = False
    emergency: bool = False
    """An alarm of danger was raised a short while ago: a helpless word now is about that."""
    said: str | None = None
    """`yes` or `no` where the message says just that, whatever is open."""
    wished_language: str | None = None
    """The other language in which the message is written, or that it names."""

    @property
    def text(self) -> str:
        return "\n".join(message.text for message in self.messages)


@dataclass(frozen=True)
class SetDraft:
    draft: Draft
    effect: Literal["set_draft"] = "set_draft"


@dataclass(frozen=True)
class DropDraft:
    effect: Literal["drop_draft"] = "drop_draft"


@dataclass(frozen=True)
class SetMode:
    mode: Mode
    open_question: str | None = None
    effect: Literal["set_mode"] = "set_mode"


@dataclass(frozen=True)
class Submit:
    draft: Draft
    effect: Literal["submit"] = "submit"


@dataclass(frozen=True)
class AskForPerson:
    effect: Literal["ask_for_person"] = "ask_for_person"


@dataclass(frozen=True)
class AddToCase:
    number: str
    effect: Literal["add_to_case"] = "add_to_case"


@dataclass(frozen=True)
class WithdrawCase:
    number: str
    effect: Literal["withdraw_case"] = "withdraw_case"


@dataclass(frozen=True)
class ProveCase:
    """The worker typed a case number and a return code to go on with a case from another chat."""

    number: str
    code: str
    effect: Literal["prove_case"] = "prove_case"


@dataclass(frozen=True)
class SetLanguage:
    language: str
    effect: Literal["set_language"] = "set_language"


@dataclass(frozen=True)
class SetProgram:
    program: str
    effect: Literal["set_program"] = "set_program"


@dataclass(frozen=True)
class EraseConversation:
    effect: Literal["erase_conversation"] = "erase_conversation"


@dataclass(frozen=True)
class RepeatLast:
    """Say the last messages again, as they were."""

    effect: Literal["repeat_last"] = "repeat_last"


Effect = (
    SetDraft
    | DropDraft
    | SetMode
    | Submit
    | AskForPerson
    | AddToCase
    | WithdrawCase
    | ProveCase
    | SetLanguage
    | SetProgram
    | EraseConversation
    | RepeatLast
)


@dataclass(frozen=True)
class Heard:
    """What Rasa made of the message: intent, entities, the slots that matter, the labels it considered."""

    intent: str
    entities: dict[str, str] = field(default_factory=dict)
    offer: str = "none"
    last_topic: str | None = None
    label: str | None = None
    topic: str | None = None
    confidence: float = 0.0
    form: str = "other"
    options: tuple[str, ...] = ()
    also: tuple[tuple[str, float], ...] = ()
    """Further topics of which the message may tell, with their probabilities."""


@dataclass(frozen=True)
class Outcome:
    """What an action decides: replies by name, effects in order, slots to set."""

    replies: tuple[Named, ...] = ()
    effects: tuple[Effect, ...] = ()
    slots: dict[str, str | None] = field(default_factory=dict)

    def then(self, other: Outcome) -> Outcome:
        return Outcome((*self.replies, *other.replies), (*self.effects, *other.effects), {**self.slots, **other.slots})


@dataclass(frozen=True)
class TurnResult:
    """What came back from a whole turn; `past` is what the next turn has to send along."""

    replies: tuple[Named, ...]
    effects: tuple[Effect, ...]
    past: list[dict[str, Any]]
    understood: dict[str, Any]
    model: str
    timings: dict[str, float]
