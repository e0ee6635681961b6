"""What an administrator does with accounts: add, disable, new password, conflicts of interest. Every act is checked."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from bot.model.staff import Permission, Role, StaffMember
from bot.services import staff_accounts
from bot.services.core import Core
from bot.services.handing_over import release_barred
from bot.services.worker_words import Told
from bot.storage import staff


class LastAdministrator(Exception):
    """Somebody has to be able to make accounts."""


class OwnAccount(Exception):
    """Nobody disables their own account by mistake."""


class UnknownWorkplace(ValueError):
    """No program's registry has a workplace of that name, so that the conflict would bar nothing."""


@dataclass(frozen=True)
class Made:
    """An account and its first password, to be shown once."""

    member: StaffMember
    password: str


def everybody(core: Core, by: StaffMember) -> list[StaffMember]:
    """Raises NotAllowed."""
    by.require(Permission.MANAGE_STAFF)
    with core.db.read() as db:
        return staff.everybody(db)


def workplaces(core: Core) -> list[str]:
    """The names of all registries, sorted."""
    programs = core.renderer.library.programs.values()
    return sorted({workplace.name for program in programs for workplace in program.workplaces})


def add(core: Core, by: StaffMember, name: str, role: Role) -> Made:
    """Raises NotAllowed, StaffNameTaken, NameUnusable."""
    by.require(Permission.MANAGE_STAFF)
    password = staff_accounts.new_password()
    made = staff_accounts.add_staff(core, name, role, password)
    with core.db.write() as db:
        staff.log_access(db, by.id, "added_staff", core.clock())
        return Made(staff.get(db, made), password)


def reset_password(core: Core, by: StaffMember, staff_id: int) -> Made:
    """Raises NotAllowed, UnknownStaff."""
    by.require(Permission.MANAGE_STAFF)
    password = staff_accounts.new_password()
    staff_accounts.set_password(core, staff_id, password)
    with core.db.write() as db:
        staff.log_access(db, by.id, "reset_password", core.clock())
        return Made(staff.get(db, staff_id), password)


def disable(core: Core, by: StaffMember, staff_id: int, *, disabled: bool) -> list[Told]:
    """What a disabled person held goes back into the queue: returns the chats that have to be woken.

    Raises NotAllowed, UnknownStaff, OwnAccount, LastAdministrator.
    """
    by.require(Permission.MANAGE_STAFF)
    if staff_id == by.id and disabled:
        raise OwnAccount
    with core.db.write() as db:
        if disabled:
            _require_other_administrator(db, staff.get(db, staff_id))
        staff.set_disabled(db, staff_id, disabled)
        staff.log_access(db, by.id, "disabled_staff" if disabled else "enabled_staff", core.clock())
        return release_barred(core, db, staff.get(db, staff_id))


def _require_other_administrator(db: Connection, member: StaffMember) -> None:
    others = [m for m in staff.everybody(db) if m.role is Role.ADMINISTRATOR and not m.disabled and m.id != member.id]
    if member.role is Role.ADMINISTRATOR and not others:
        raise LastAdministrator


def add_conflict(core: Core, by: StaffMember, staff_id: int, workplace: str) -> list[Told]:
    """Bar somebody from all cases of a workplace; what they held there goes back into the queue.

    Returns the chats that have to be woken. Raises NotAllowed, UnknownStaff, UnknownWorkplace.
    """
    by.require(Permission.MANAGE_STAFF)
    known = {name.casefold(): name for name in workplaces(core)}
    name = known.get(workplace.strip().casefold())
    if name is None:
        raise UnknownWorkplace(workplace)
    with core.db.write() as db:
        staff.get(db, staff_id)
        staff.add_conflict(db, staff_id, name)
        staff.log_access(db, by.id, "set_conflict", core.clock())
        return release_barred(core, db, staff.get(db, staff_id))


def remove_conflict(core: Core, by: StaffMember, staff_id: int, workplace: str) -> None:
    """Raises NotAllowed, UnknownStaff."""
    by.require(Permission.MANAGE_STAFF)
    with core.db.write() as db:
        staff.get(db, staff_id)
        staff.remove_conflict(db, staff_id, workplace)
        staff.log_access(db, by.id, "removed_conflict", core.clock())
