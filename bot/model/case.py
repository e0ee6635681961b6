"""A case: a submitted complaint on its way through the four steps of ISO 37002. Transitions live here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.model.triage import Urgency


class CaseStatus(StrEnum):
    """Received → assessing → addressing → concluded (ISO 37002), or withdrawn by the worker."""

    RECEIVED = "received"
    ASSESSING = "assessing"
    ADDRESSING = "addressing"
    CONCLUDED = "concluded"
    WITHDRAWN = "withdrawn"


class Disposition(StrEnum):
    """How a case ended."""

    RESOLVED = "resolved"
    PARTLY_RESOLVED = "partly_resolved"
    NOT_COVERED = "not_covered"
    NOT_CONFIRMED = "not_confirmed"
    REFERRED = "referred"


class CaseAlreadyConcluded(Exception):
    """The case is concluded or withdrawn; nothing moves it any more."""


class WrongStep(Exception):
    """The step asked for does not follow the step that the case is in."""


_NEXT = {
    CaseStatus.RECEIVED: {CaseStatus.ASSESSING},
    CaseStatus.ASSESSING: {CaseStatus.ADDRESSING},
    CaseStatus.ADDRESSING: {CaseStatus.ASSESSING},
}
_ENDED = {CaseStatus.CONCLUDED, CaseStatus.WITHDRAWN}

FIRST_CONTACT_WITHIN = {
    Urgency.P0: timedelta(hours=1),
    Urgency.P1: timedelta(hours=24),
    Urgency.P1R: timedelta(hours=24),
    Urgency.P2: timedelta(hours=48),
    Urgency.P3: timedelta(hours=72),
}
"""The clock that the desk shows until a person first answers. A goal for staff, never a promise to a worker."""


@dataclass(frozen=True)
class Case:
    """The clear metadata of a case (times to the hour); what the worker told is sealed elsewhere."""

    id: int
    number: str
    conversation: str
    program: str
    language: str
    channel: str
    topic: str
    urgency: Urgency
    workplace: str
    status: CaseStatus
    received_at: datetime
    status_at: datetime
    identity: str
    assigned_to: int | None = None
    disposition: Disposition | None = None
    first_contact_at: datetime | None = None

    @property
    def ended(self) -> bool:
        return self.status in _ENDED

    def move(self, to: CaseStatus, at: datetime) -> Case:
        """To the next step, or from addressing back to assessing. Raises CaseAlreadyConcluded, WrongStep."""
        if self.ended:
            raise CaseAlreadyConcluded(self.number)
        if to not in _NEXT[self.status]:
            raise WrongStep(f"{self.status} → {to}")
        return replace(self, status=to, status_at=at)

    def conclude(self, disposition: Disposition, at: datetime) -> Case:
        """End it. Raises CaseAlreadyConcluded."""
        if self.ended:
            raise CaseAlreadyConcluded(self.number)
        return replace(self, status=CaseStatus.CONCLUDED, status_at=at, disposition=disposition)

    def withdraw(self, at: datetime) -> Case:
        """The worker takes the complaint back. Raises CaseAlreadyConcluded."""
        if self.ended:
            raise CaseAlreadyConcluded(self.number)
        return replace(self, status=CaseStatus.WITHDRAWN, status_at=at)

    def rate(self, urgency: Urgency) -> Case:
        """A person's judgement stands over the rules. Raises CaseAlreadyConcluded."""
        if self.ended:
            raise CaseAlreadyConcluded(self.number)
        return replace(self, urgency=urgency)

    def assign(self, staff: int | None) -> Case:
        """Name the person who works on it."""
        return replace(self, assigned_to=staff)

    def contacted(self, at: datetime) -> Case:
        """A person has written to the worker; only the first time counts."""
        return self if self.first_contact_at else replace(self, first_contact_at=at)

    def next_steps(self) -> tuple[CaseStatus, ...]:
        return tuple(sorted(_NEXT.get(self.status, set()))) if not self.ended else ()

    def contact_due(self) -> datetime | None:
        """When a person should have answered; None once somebody did or the case has ended."""
        if self.first_contact_at or self.ended:
            return None
        return self.received_at + FIRST_CONTACT_WITHIN[self.urgency]
