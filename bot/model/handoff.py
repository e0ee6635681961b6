"""A handoff: a conversation that waits for, or is held by, a person. Its case is optional."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.model.triage import Urgency


class HandoffStatus(StrEnum):
    """Waiting → claimed → returned to the assistant."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    RETURNED = "returned"


class HandoffReason(StrEnum):
    """Why a conversation is in the queue."""

    CASE = "case"
    ALARM_EMERGENCY = "alarm_emergency"
    ALARM_SELF_HARM = "alarm_self_harm"
    ASKED_FOR_PERSON = "asked_for_person"
    FAILED_MESSAGE = "failed_message"


URGENCY_OF = {
    HandoffReason.ALARM_EMERGENCY: Urgency.P0,
    HandoffReason.ALARM_SELF_HARM: Urgency.P0,
    HandoffReason.ASKED_FOR_PERSON: Urgency.P2,
    HandoffReason.FAILED_MESSAGE: Urgency.P2,
}
"""For handoffs without a case; a case brings its own urgency. A person may know more and act sooner."""


class HandoffAlreadyClaimed(Exception):
    """Somebody else holds the conversation."""


class HandoffNotClaimed(Exception):
    """Only the person who holds a conversation may write in it or return it."""


@dataclass(frozen=True)
class Handoff:
    """A row of the queue."""

    id: int
    conversation: str
    reason: HandoffReason
    urgency: Urgency
    language: str
    program: str
    status: HandoffStatus
    created_at: datetime
    case: int | None = None
    claimed_by: int | None = None
    claimed_at: datetime | None = None

    def claim(self, staff: int, at: datetime) -> Handoff:
        """Take the conversation. Claiming one's own again changes nothing. Raises HandoffAlreadyClaimed."""
        if self.held_by(staff):
            return self
        if self.status is HandoffStatus.CLAIMED:
            raise HandoffAlreadyClaimed(str(self.id))
        return replace(self, status=HandoffStatus.CLAIMED, claimed_by=staff, claimed_at=at)

    def rate(self, urgency: Urgency) -> Handoff:
        """A person's judgement stands over the rules."""
        return replace(self, urgency=urgency)

    def pass_to(self, staff: int, at: datetime) -> Handoff:
        """Put the conversation into a colleague's hands. Raises HandoffNotClaimed where nobody holds it."""
        if self.status is not HandoffStatus.CLAIMED:
            raise HandoffNotClaimed(str(self.id))
        return replace(self, claimed_by=staff, claimed_at=at)

    def release(self) -> Handoff:
        """Back into the queue, for somebody else to take."""
        return replace(self, status=HandoffStatus.WAITING, claimed_by=None, claimed_at=None)

    @property
    def is_claimed(self) -> bool:
        return self.status is HandoffStatus.CLAIMED

    def held_by(self, staff: int) -> bool:
        return self.status is HandoffStatus.CLAIMED and self.claimed_by == staff

    def require_holder(self, staff: int) -> None:
        """Raises HandoffNotClaimed unless this person holds the conversation."""
        if not self.held_by(staff):
            raise HandoffNotClaimed(str(self.id))

    def give_back(self, staff: int) -> Handoff:
        """Return the conversation to the assistant. Raises HandoffNotClaimed."""
        self.require_holder(staff)
        return replace(self, status=HandoffStatus.RETURNED)
