"""Reading a case: the only use case beside the export that opens what is sealed. Every reading leaves its trace."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bot.model.case import Case, CaseStatus
from bot.model.draft import FieldId
from bot.model.handoff import Handoff, HandoffStatus
from bot.model.staff import Permission, StaffMember
from bot.model.summary import Summary
from bot.services import thread
from bot.services.case_access import Bars, Opened, open_handoff, works_on
from bot.services.core import Core
from bot.services.files import sealed_path
from bot.services.queue_view import answer_due
from bot.services.submission import ITEM_SUMMARY, summary_from_json
from bot.services.thread import ThreadEntry
from bot.storage import alerts, attachments, handoffs, sealing, staff
from bot.storage.attachments import Attachment
from bot.storage.opening import Reader, SealedItem


class UnknownFile(Exception):
    """There is no such file in this case, or it is not here (yet)."""


@dataclass(frozen=True)
class Trace:
    """Who read or did what, and when."""

    name: str
    action: str
    at: datetime


@dataclass(frozen=True)
class CasePage:
    """Everything that the page of a handoff shows."""

    handoff: Handoff
    case: Case | None
    summary: Summary | None
    entries: tuple[ThreadEntry, ...]
    files: tuple[Attachment, ...]
    trace: tuple[Trace, ...]
    holder: str | None
    assignee: str | None
    due: datetime | None
    unseen: bool
    declined: bool
    erased: bool
    mine: bool
    may_decide: bool
    may_assign: bool
    colleagues: tuple[StaffMember, ...]
    others: tuple[Handoff, ...]
    newest: int

    @property
    def held_by_other(self) -> bool:
        return self.handoff.is_claimed and not self.mine

    @property
    def may_reply(self) -> bool:
        return self.mine and not self.declined and not self.erased

    @property
    def next_steps(self) -> tuple[CaseStatus, ...]:
        return self.case.next_steps() if self.case else ()

    @property
    def returned(self) -> bool:
        return self.handoff.status is HandoffStatus.RETURNED

    @property
    def withdrawn(self) -> bool:
        return self.case is not None and self.case.status is CaseStatus.WITHDRAWN

    @property
    def numbers(self) -> frozenset[int]:
        """The numbers of the messages that stand on the page and can be linked to."""
        return frozenset(entry.n for entry in self.entries if entry.n is not None)


def case_page(reader: Reader, core: Core, member: StaffMember, handoff_id: int) -> CasePage:
    """Open a handoff with its case. Raises NotAllowed, ConflictOfInterest, UnknownHandoff."""
    with core.db.write() as db:
        opened = open_handoff(db, member, handoff_id, Permission.READ_CASES)
        leave_trace(db, core, member, opened, "opened")
        return _page(reader, core, db, member, opened)


def leave_trace(db: Connection, core: Core, member: StaffMember, opened: Opened, action: str) -> None:
    staff.log_access(
        db, member.id, action, core.clock(), case=opened.case.id if opened.case else None, handoff=opened.handoff.id
    )


def _page(reader: Reader, core: Core, db: Connection, member: StaffMember, opened: Opened) -> CasePage:
    handoff, case, names = opened.handoff, opened.case, staff.names(db)
    items = reader.items(db, opened.vault)
    summary = _summary(items)
    assignee = names.get(case.assigned_to or 0) if case else None
    may_assign = member.may(Permission.ASSIGN_CASES)
    return CasePage(
        handoff=handoff,
        case=case,
        summary=summary,
        entries=thread.entries(items, summary, names),
        files=tuple(attachments.of_vault(db, core.keys, opened.vault)),
        trace=tuple(
            Trace(row.name, row.action, row.at)
            for row in staff.access_to(db, case=case.id if case else None, handoff=handoff.id)
        ),
        holder=names.get(handoff.claimed_by or 0) if handoff.is_claimed else None,
        assignee=assignee,
        due=answer_due(handoff, case),
        unseen=alerts.is_open(db, handoff.id),
        declined=_declined(summary),
        erased=not opened.conversation,
        mine=handoff.held_by(member.id),
        may_decide=works_on(member, opened),
        may_assign=may_assign,
        colleagues=_colleagues(db, handoff) if may_assign else (),
        others=_others(db, member, opened),
        newest=sealing.newest(db, opened.vault),
    )


def _summary(items: list[SealedItem]) -> Summary | None:
    found = [item for item in items if item.kind == ITEM_SUMMARY]
    return summary_from_json(found[-1].text) if found else None


def _declined(summary: Summary | None) -> bool:
    return summary is not None and any(line.field == FieldId.CONTACT and line.choice == "no" for line in summary.lines)


def contact_declined(reader: Reader, db: Connection, vault: int) -> bool:
    """Whether the worker of this vault's case chose that nobody may write to them."""
    return _declined(_summary(reader.items(db, vault, ITEM_SUMMARY)))


def _colleagues(db: Connection, handoff: Handoff) -> tuple[StaffMember, ...]:
    """Who could be given the case."""
    return tuple(
        member
        for member in staff.everybody(db)
        if member.may(Permission.WORK_CASES) and not Bars(db, member).holds(handoff)
    )


def _others(db: Connection, member: StaffMember, opened: Opened) -> tuple[Handoff, ...]:
    """What else is open from the same chat, so that an alarm and a case are seen together."""
    if not opened.conversation:
        return ()
    bars = Bars(db, member)
    return tuple(
        handoff
        for handoff in handoffs.open_ones(db, opened.conversation)
        if handoff.id != opened.handoff.id and not bars.holds(handoff)
    )


def newest_item(core: Core, member: StaffMember, handoff_id: int) -> int:
    """Tells a page that is open whether something came; opens nothing. Raises as `case_page`."""
    with core.db.read() as db:
        opened = open_handoff(db, member, handoff_id, Permission.READ_CASES)
        return sealing.newest(db, opened.vault)


def file_of(reader: Reader, core: Core, member: StaffMember, handoff_id: int, file_id: int) -> tuple[Attachment, bytes]:
    """A file as the worker sent it. Raises UnknownFile, NotAllowed, ConflictOfInterest, UnknownHandoff."""
    with core.db.write() as db:
        opened = open_handoff(db, member, handoff_id, Permission.READ_CASES)
        found = attachments.get(db, core.keys, file_id)
        if found is None or found.vault != opened.vault or found.status != attachments.STORED:
            raise UnknownFile(str(file_id))
        leave_trace(db, core, member, opened, "opened_file")
    try:
        sealed = sealed_path(core, file_id).read_bytes()
    except OSError as error:
        raise UnknownFile(str(file_id)) from error
    with core.db.read() as db:
        return found, reader.open(db, found.vault, sealed)
