"""Staff and what each role may do. An administrator manages accounts and reads no case."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """Four roles; `may` below is the whole policy."""

    INVESTIGATOR = "investigator"
    TRAINER = "trainer"
    COORDINATOR = "coordinator"
    ADMINISTRATOR = "administrator"


class Permission(StrEnum):
    """What a route of the desk can demand."""

    SEE_QUEUE = "see_queue"
    READ_CASES = "read_cases"
    WORK_CASES = "work_cases"
    ASSIGN_CASES = "assign_cases"
    EDIT_CONTENT = "edit_content"
    MANAGE_STAFF = "manage_staff"


_MAY: dict[Role, frozenset[Permission]] = {
    Role.INVESTIGATOR: frozenset({Permission.SEE_QUEUE, Permission.READ_CASES, Permission.WORK_CASES}),
    Role.COORDINATOR: frozenset(
        {Permission.SEE_QUEUE, Permission.READ_CASES, Permission.WORK_CASES, Permission.ASSIGN_CASES}
    ),
    Role.TRAINER: frozenset({Permission.EDIT_CONTENT}),
    Role.ADMINISTRATOR: frozenset({Permission.MANAGE_STAFF}),
}


class NotAllowed(Exception):
    """The role does not carry the permission, or a conflict of interest bars this case."""


class ConflictOfInterest(NotAllowed):
    """This person has an interest in the workplace, or declared one in this conversation."""


@dataclass(frozen=True)
class StaffMember:
    """An account. `conflicts` are workplaces (registry names) in which this person has an interest."""

    id: int
    name: str
    role: Role
    disabled: bool = False
    conflicts: frozenset[str] = frozenset()

    def may(self, permission: Permission) -> bool:
        return not self.disabled and permission in _MAY[self.role]

    def require(self, permission: Permission) -> None:
        """Raises NotAllowed."""
        if not self.may(permission):
            raise NotAllowed(permission)

    def has_conflict(self, workplace: str) -> bool:
        return workplace.casefold() in {name.casefold() for name in self.conflicts}
