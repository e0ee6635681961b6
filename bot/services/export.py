"""The whole intake summary as JSON, its fields numbered as in `docs/intake.md`, for other programs to read."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Protocol

from sqlalchemy import Connection

from bot.model.case import Case
from bot.model.clock import Clock
from bot.model.draft import Citation, FieldId, SignalId
from bot.model.staff import Permission, StaffMember
from bot.model.summary import Line, Summary
from bot.services.case_access import open_handoff
from bot.services.submission import ITEM_SUMMARY, summary_from_json
from bot.storage import attachments, cases, handoffs, staff
from bot.storage.cases import UnknownCase
from bot.storage.database import Database
from bot.storage.keys import ServerKeys
from bot.storage.opening import Reader

FORMAT = "amparo-intake/1"
NOT_ASKED = {"state": "not_asked"}

_BLOCKS: tuple[tuple[int, str, tuple[FieldId | SignalId, ...]], ...] = (
    (3, "reporter", ()),
    (4, "consent", (FieldId.CONTACT, FieldId.NAME_TO_EMPLOYER)),
    (5, "identity", (FieldId.IDENTITY, FieldId.NAME)),
    (6, "workplace", (FieldId.WORKPLACE,)),
    (7, "work", ()),
    (10, "when_and_where", (FieldId.WHEN, SignalId.STILL_GOING_ON, SignalId.LEAVING_SOON)),
    (11, "who", (FieldId.WHO, SignalId.WEAPON)),
    (12, "people_affected", (FieldId.PEOPLE_AFFECTED, SignalId.MINOR, SignalId.PREGNANT)),
    (13, "danger_and_injury", (FieldId.DANGER_NOW, FieldId.INJURY)),
    (14, "pay", (FieldId.PAY_OWED, FieldId.PAY_BASIS, SignalId.HOURS, SignalId.NO_PAYSLIP)),
    (15, "safety", (FieldId.HAZARD_PLACE, FieldId.STILL_EXPOSED)),
    (17, "reported_before_and_retaliation", (SignalId.REPORTED_BEFORE, FieldId.RETALIATION)),
    (19, "remedy", (FieldId.REMEDY,)),
)


class Store(Protocol):
    """What an export needs of the core."""

    @property
    def db(self) -> Database: ...

    @property
    def keys(self) -> ServerKeys: ...

    @property
    def clock(self) -> Clock: ...


def export_case(store: Store, reader: Reader, member: StaffMember, number: str) -> str:
    """JSON text; leaves its trace. Raises UnknownCase, NotAllowed, ConflictOfInterest."""
    member.require(Permission.READ_CASES)
    with store.db.write() as db:
        case = cases.by_number(db, number)
        handoff = handoffs.of_case(db, case.id)
        if handoff is None:
            raise UnknownCase(f"there is no case {number}")
        opened = open_handoff(db, member, handoff.id, Permission.READ_CASES)
        items = reader.items(db, opened.vault, ITEM_SUMMARY)
        summary = summary_from_json(items[-1].text)
        staff.log_access(db, member.id, "exported", store.clock(), case=case.id, handoff=handoff.id)
        fields = [
            *_fixed(summary, case),
            *_blocks(summary),
            _evidence(db, store.keys, opened.vault),
            _judgement(db, summary, case),
        ]
    fields.sort(key=lambda field: int(field["number"]))
    return json.dumps({"format": FORMAT, "case": case.number, "fields": fields}, ensure_ascii=False, indent=2)


def _field(number: int, name: str, /, **values: Any) -> dict[str, Any]:
    return {"number": number, "name": name, "values": values}


def _answered(value: Any, **more: Any) -> dict[str, Any]:
    return {"state": "answered", "value": value, **more}


def _fixed(summary: Summary, case: Case) -> Iterable[dict[str, Any]]:
    yield _field(
        1,
        "case",
        number=_answered(summary.number),
        program=_answered(summary.program),
        code_version=_answered(summary.code_version),
        created=_answered(summary.created_at.isoformat()),
    )
    yield _field(
        2,
        "channel",
        language=_answered(summary.language),
        channel=_answered(summary.channel),
        channel_risk_shown=_answered(summary.channel_risk_shown),
    )
    yield _field(
        8,
        "story",
        own_words=_answered(
            [{"message": part.message, "text": part.text} for part in summary.story], language=summary.language
        ),
    )
    yield _field(
        9,
        "topics",
        topics=_answered(
            [{"topic": mark.topic, "confidence": round(mark.confidence, 3), "by": mark.by} for mark in summary.topics]
        )
        if summary.topics
        else NOT_ASKED,
    )
    yield _field(16, "forced_labour_indicators", indicators=_answered(list(summary.indicators)))
    yield _field(
        20,
        "completeness",
        unanswered=_answered(list(summary.unanswered)),
        contradictions=_answered(list(summary.contradictions)),
        confirmed=_answered(summary.confirmed),
    )


def _blocks(summary: Summary) -> Iterable[dict[str, Any]]:
    known = {line.field: line for line in (*summary.lines, *summary.signals)}
    for number, name, parts in _BLOCKS:
        values = {str(part): _line(known.get(part)) for part in parts}
        if number == 6:
            values["covered"] = _answered(summary.covered)
        yield _field(number, name, **values)


def _line(line: Line | None) -> dict[str, Any]:
    if line is None or line.state == "not_asked":
        return dict(NOT_ASKED)
    told: dict[str, Any] = {
        "state": line.state,
        "by": line.by,
        "value": line.text or line.choice,
        "choice": line.choice,
        "data": line.data,
        "cites": [_cite(cite) for cite in line.cites],
    }
    return {key: value for key, value in told.items() if value not in (None, [], "")}


def _cite(cite: Citation) -> dict[str, Any]:
    return {"message": cite.message, "start": cite.start, "end": cite.end, "words": cite.words}


def _evidence(db: Connection, keys: ServerKeys, vault: int) -> dict[str, Any]:
    files = [
        {
            "message": file.n,
            "kind": file.kind,
            "state": file.status,
            "media_type": file.media_type,
            "bytes": file.size,
            "sha256": file.sha256,
            "received": file.at.isoformat(),
        }
        for file in attachments.of_vault(db, keys, vault)
    ]
    return _field(18, "evidence", files=_answered(files))


def _judgement(db: Connection, summary: Summary, case: Case) -> dict[str, Any]:
    due, names = case.contact_due(), staff.names(db)
    return _field(
        21,
        "urgency",
        urgency=_answered(case.urgency),
        by_rules=_answered(summary.urgency),
        reasons=_answered(list(summary.reasons)),
        rules_version=_answered(summary.rules_version),
        status=_answered(case.status),
        disposition=_answered(case.disposition) if case.disposition else NOT_ASKED,
        first_answer_due=_answered(due.isoformat()) if due else NOT_ASKED,
        assignee=_answered(names[case.assigned_to]) if case.assigned_to else NOT_ASKED,
    )
