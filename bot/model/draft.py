"""A draft: everything a worker has told in an intake that is not submitted yet, each value with its source."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum


class FieldId(StrEnum):
    """The lines of an intake that can be asked, in the order in which they are asked."""

    STORY = "story"
    DANGER_NOW = "danger_now"
    TOPIC = "topic"
    WORKPLACE = "workplace"
    WHEN = "when"
    WHO = "who"
    PEOPLE_AFFECTED = "people_affected"
    PAY_OWED = "pay_owed"
    PAY_BASIS = "pay_basis"
    HAZARD_PLACE = "hazard_place"
    STILL_EXPOSED = "still_exposed"
    INJURY = "injury"
    RETALIATION = "retaliation"
    REMEDY = "remedy"
    IDENTITY = "identity"
    NAME = "name"
    NAME_TO_EMPLOYER = "name_to_employer"
    CONTACT = "contact"


class SignalId(StrEnum):
    """What a story may say by itself and nobody is asked: it raises urgency or fills the summary."""

    MINOR = "minor"
    PREGNANT = "pregnant"
    WEAPON = "weapon"
    PAPERS_WITHHELD = "papers_withheld"
    CANNOT_LEAVE = "cannot_leave"
    THREAT = "threat"
    DEBT = "debt"
    PHYSICAL_VIOLENCE = "physical_violence"
    SEXUAL_VIOLENCE = "sexual_violence"
    WAGES_WITHHELD = "wages_withheld"
    DECEPTION = "deception"
    ISOLATION = "isolation"
    EXCESSIVE_HOURS = "excessive_hours"
    LEAVING_SOON = "leaving_soon"
    STILL_GOING_ON = "still_going_on"
    REPORTED_BEFORE = "reported_before"
    HOURS = "hours"
    NO_PAYSLIP = "no_payslip"


class ValueState(StrEnum):
    """Whether the worker answered a question or chose not to. A field that was not asked has no value at all."""

    ANSWERED = "answered"
    DECLINED = "declined"


class SetBy(StrEnum):
    """Who put a value where it stands."""

    WORKER = "worker"
    ASSISTANT = "assistant"
    STAFF = "staff"


class IdentityLevel(StrEnum):
    """How the worker chose to be known."""

    ANONYMOUS = "anonymous"
    CONFIDENTIAL = "confidential"
    NAMED = "named"


@dataclass(frozen=True)
class Citation:
    """Where a value was read: message number in the conversation and the span [start, end) of characters in it."""

    message: int
    start: int
    end: int
    words: str


@dataclass(frozen=True)
class FieldValue:
    """One answered or declined line.

    `choice` is the id of a button (its label is content), `text` the worker's own words or a resolved reading,
    `data` a machine-readable form: ISO dates for WHEN, minor units never: amounts are decimal strings.
    """

    state: ValueState
    by: SetBy
    text: str = ""
    choice: str | None = None
    data: dict[str, str] = field(default_factory=dict)
    cites: tuple[Citation, ...] = ()

    @property
    def answered(self) -> bool:
        return self.state is ValueState.ANSWERED


@dataclass(frozen=True)
class StoryPart:
    """One message of the worker's own words, whole and unchanged."""

    message: int
    text: str


@dataclass(frozen=True)
class TopicMark:
    """A topic of the complaint: its id, how sure the reader was (0 to 1), and who set it."""

    topic: str
    confidence: float
    by: SetBy


@dataclass(frozen=True)
class Draft:
    """An intake in progress. Immutable: every step returns a new draft, so that a turn can be run again."""

    started_at: datetime
    language: str
    program: str | None = None
    story: tuple[StoryPart, ...] = ()
    story_closed: bool = False
    topics: tuple[TopicMark, ...] = ()
    fields: dict[FieldId, FieldValue] = field(default_factory=dict)
    signals: dict[SignalId, FieldValue] = field(default_factory=dict)
    asked: tuple[FieldId, ...] = ()
    confirmed: bool = False

    def value(self, field_id: FieldId) -> FieldValue | None:
        return self.fields.get(field_id)

    def choice(self, field_id: FieldId) -> str | None:
        found = self.fields.get(field_id)
        return found.choice if found else None

    def has_signal(self, signal: SignalId) -> bool:
        return signal in self.signals

    @property
    def topic_ids(self) -> tuple[str, ...]:
        return tuple(mark.topic for mark in self.topics)

    def with_field(self, field_id: FieldId, value: FieldValue) -> Draft:
        return replace(self, fields={**self.fields, field_id: value})

    def without_field(self, field_id: FieldId) -> Draft:
        return replace(self, fields={k: v for k, v in self.fields.items() if k is not field_id})

    def with_story(self, part: StoryPart) -> Draft:
        if any(known.message == part.message for known in self.story):
            return self
        return replace(self, story=(*self.story, part))

    def with_topics(self, marks: tuple[TopicMark, ...]) -> Draft:
        return replace(self, topics=marks)

    def with_asked(self, field_id: FieldId) -> Draft:
        past = tuple(known for known in self.asked if known is not field_id)
        return replace(self, asked=(*past, field_id))

    def cited_messages(self) -> frozenset[int]:
        """The numbers of all messages on which the draft rests."""
        values = [*self.fields.values(), *self.signals.values()]
        cited = {cite.message for value in values for cite in value.cites}
        return frozenset(cited | {part.message for part in self.story})
