"""The trace of somebody who tried to open what is closed to them: a coordinator should see it on the case."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bot.model.staff import StaffMember
from bot.services.core import Core
from bot.storage import handoffs, staff
from bot.storage.handoffs import UnknownHandoff

REFUSED: Final = "was_refused"
NOTED_ONCE_IN: Final = timedelta(hours=1)
"""A page that was open when its reader was barred goes on asking every few seconds."""


def note_refusal(core: Core, member: StaffMember, handoff_id: int) -> None:
    """Once in a while for each person and handoff; nothing where there is no such handoff."""
    now = core.clock()
    with core.db.write() as db:
        try:
            handoff = handoffs.get(db, handoff_id)
        except UnknownHandoff:
            return
        if not staff.did_since(db, member.id, REFUSED, handoff_id, now - NOTED_ONCE_IN):
            staff.log_access(db, member.id, REFUSED, now, case=handoff.case, handoff=handoff_id)
