"""The demo: staff of every role with random passwords, renewed at each start and printed once."""

from __future__ import annotations

import secrets

from bot.model.staff import Role
from bot.services.core import Core
from bot.services.staff_accounts import add_staff, set_password
from bot.storage import staff

STAFF = {
    "investigator": Role.INVESTIGATOR,
    "coordinator": Role.COORDINATOR,
    "trainer": Role.TRAINER,
    "administrator": Role.ADMINISTRATOR,
}


def seed(core: Core) -> dict[str, str]:
    """Accounts of the demo and their passwords of this start."""
    made = {}
    for name, role in STAFF.items():
        made[name] = secrets.token_urlsafe(12)
        with core.db.read() as db:
            known = staff.by_name(db, name)
        if known is None:
            add_staff(core, name, role, made[name])
        else:
            set_password(core, known[0].id, made[name])
    return made
