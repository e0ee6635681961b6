"""Who may open a handoff: the role's permission, and no conflict of interest. Checked again for every read and act."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from bot.model.case import Case
from bot.model.handoff import Handoff, HandoffNotClaimed
from bot.model.staff import ConflictOfInterest, Permission, StaffMember
from bot.storage import cases, handoffs


@dataclass(frozen=True)
class Opened:
    """A handoff that this person may open, its case if it has one, and the vault of both."""

    handoff: Handoff
    case: Case | None
    vault: int

    @property
    def conversation(self) -> str:
        """The chat in which the worker can be reached; "" where it was erased."""
        return self.case.conversation if self.case else self.handoff.conversation


class Bars:
    """What one person may not open. A conflict covers all that came from the same worker, in whatever chat."""

    def __init__(self, db: Connection, staff: StaffMember) -> None:
        self._db = db
        self._staff = staff
        self._handoffs = handoffs.barred(db, staff.id)

    def holds(self, handoff: Handoff) -> bool:
        """True where a conflict of interest bars this person."""
        return handoff.id in self._handoffs or self._at_workplace(handoff)

    def _at_workplace(self, handoff: Handoff) -> bool:
        """By the workplace of its case, or of any case of the same worker."""
        if not self._staff.conflicts:
            return False
        known = [cases.get(self._db, one.case) for one in handoffs.family(self._db, handoff.id) if one.case]
        if handoff.conversation:
            known += cases.of_conversation(self._db, handoff.conversation)
        return any(case.workplace and self._staff.has_conflict(case.workplace) for case in known)


def open_handoff(db: Connection, staff: StaffMember, handoff_id: int, permission: Permission) -> Opened:
    """Raises NotAllowed, ConflictOfInterest, UnknownHandoff."""
    staff.require(permission)
    handoff = handoffs.get(db, handoff_id)
    if Bars(db, staff).holds(handoff):
        raise ConflictOfInterest(str(handoff_id))
    case = cases.get(db, handoff.case) if handoff.case else None
    return Opened(handoff, case, handoffs.vault_of(db, handoff_id))


def works_on(staff: StaffMember, opened: Opened) -> bool:
    """Whoever holds the conversation, is assigned to its case, or coordinates."""
    assigned = opened.case is not None and opened.case.assigned_to == staff.id
    return opened.handoff.held_by(staff.id) or assigned or staff.may(Permission.ASSIGN_CASES)


def require_working(staff: StaffMember, opened: Opened) -> None:
    """Raises HandoffNotClaimed: two people must not decide on the same case without knowing of each other."""
    if not works_on(staff, opened):
        raise HandoffNotClaimed(str(opened.handoff.id))
