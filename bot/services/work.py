"""One act of a staff member on one handoff: opened, checked, done and traced in one transaction."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

import anyio.to_thread
from sqlalchemy import Connection

from bot.model.case import Case
from bot.model.conversation import Conversation
from bot.model.handoff import Handoff
from bot.model.named import Named
from bot.model.staff import Permission, StaffMember
from bot.services import worker_words
from bot.services.case_access import Opened, open_handoff
from bot.services.core import ALERTS, Core
from bot.services.reading import contact_declined
from bot.services.worker_words import Told
from bot.storage import cases, handoffs, sealing, staff
from bot.storage.opening import Reader


@dataclass(frozen=True)
class Acting:
    """A signed-in person and what acting needs."""

    core: Core
    reader: Reader
    staff: StaffMember


@dataclass
class Work:
    """The act in progress. `handoff` and `case` are as last saved in this transaction."""

    acting: Acting
    db: Connection
    handoff: Handoff
    case: Case | None
    vault: int
    now: datetime
    told: list[Told] = field(default_factory=list)

    @property
    def core(self) -> Core:
        return self.acting.core

    @property
    def staff(self) -> StaffMember:
        return self.acting.staff

    @property
    def opened(self) -> Opened:
        return Opened(self.handoff, self.case, self.vault)

    @property
    def declined(self) -> bool:
        """The worker chose that nobody may write to them: in this case, or in the last that they made after it."""
        own, case = self.handoff.id, self.handoff.case
        cases_of_worker = [one for one in handoffs.family(self.db, own) if one.case is not None]
        deciding = [one for one in cases_of_worker if one.case == case]
        later = [one for one in cases_of_worker if one.id > own and one.case != case]
        deciding += sorted(later, key=lambda one: one.case or 0)[-1:]
        return any(
            contact_declined(self.acting.reader, self.db, handoffs.vault_of(self.db, one.id)) for one in deciding
        )

    def chat(self) -> Conversation | None:
        """The worker's chat; None where it was erased."""
        return worker_words.find(self.db, self.opened.conversation)

    def tell(self, *replies: Named) -> None:
        """Say something to the worker in their chat, unless they declined that or erased it."""
        chat = None if not replies or self.declined else self.chat()
        if chat is not None:
            self.told.append(worker_words.tell(self.core, self.db, chat, replies))

    def save_handoff(self, changed: Handoff) -> None:
        """Raises HandoffChangedMeanwhile."""
        handoffs.save(self.db, changed, self.handoff)
        self.handoff = changed

    def save_case(self, changed: Case) -> None:
        """Raises CaseChangedMeanwhile."""
        assert self.case is not None
        cases.save(self.db, changed, self.case)
        self.case = changed

    def seal(self, kind: str, text: str) -> None:
        sealing.put(self.db, self.vault, kind, text, self.now, by_staff=self.staff.id)

    def trace(self, action: str) -> None:
        staff.log_access(
            self.db, self.staff.id, action, self.now, case=self.case.id if self.case else None, handoff=self.handoff.id
        )


async def act(acting: Acting, handoff_id: int, permission: Permission, step: Callable[[Work], None]) -> None:
    """Do a step in a thread, then wake whoever has to bring the worker the news.

    Raises NotAllowed, ConflictOfInterest, UnknownHandoff, and whatever the step raises; then nothing has happened.
    """
    told = await anyio.to_thread.run_sync(_do, acting, handoff_id, permission, step)
    worker_words.ring(acting.core, told)
    acting.core.bells.ring(ALERTS)


def _do(acting: Acting, handoff_id: int, permission: Permission, step: Callable[[Work], None]) -> list[Told]:
    core = acting.core
    with core.db.write() as db:
        opened = open_handoff(db, acting.staff, handoff_id, permission)
        work = Work(acting, db, opened.handoff, opened.case, opened.vault, core.clock())
        step(work)
        return work.told
