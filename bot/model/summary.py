"""The structured intake summary: every field answered, declined or not asked, each value with the message it came from.

The lines and their numbers follow the intake contract (`docs/intake.md`), so that other programs can read an export.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.model.draft import Citation, Draft, FieldId, FieldValue, SetBy, SignalId, StoryPart, TopicMark, ValueState
from bot.model.intake import shown_fields
from bot.model.triage import STRONG_INDICATORS, WEAK_INDICATORS, Triage

ASKED_OF_EVERYBODY = (
    FieldId.WORKPLACE,
    FieldId.WHEN,
    FieldId.PEOPLE_AFFECTED,
    FieldId.DANGER_NOW,
    FieldId.RETALIATION,
    FieldId.REMEDY,
    FieldId.IDENTITY,
)


@dataclass(frozen=True)
class Line:
    """One line: `state` is answered, declined or not_asked; `by` says who set the value."""

    field: str
    state: str
    text: str = ""
    choice: str | None = None
    data: dict[str, str] | None = None
    by: str | None = None
    cites: tuple[Citation, ...] = ()


@dataclass(frozen=True)
class Summary:
    """What an investigator reads first. `confirmed` is the worker's yes to the summary that was read back."""

    number: str
    program: str
    code_version: str
    created_at: datetime
    language: str
    channel: str
    channel_risk_shown: bool
    story: tuple[StoryPart, ...]
    topics: tuple[TopicMark, ...]
    lines: tuple[Line, ...]
    signals: tuple[Line, ...]
    indicators: tuple[str, ...]
    unanswered: tuple[str, ...]
    contradictions: tuple[str, ...]
    urgency: str
    reasons: tuple[str, ...]
    rules_version: str
    confirmed: bool
    covered: str = "unknown"


def build(
    draft: Draft, triage: Triage, *, number: str, program: str, code_version: str, created_at: datetime, channel: str
) -> Summary:
    """From the draft as the worker confirmed it."""
    lines = tuple(_line(field, draft.value(field)) for field in FieldId if field not in (FieldId.STORY, FieldId.TOPIC))
    signals = tuple(_line(signal, value) for signal, value in draft.signals.items())
    indicators = tuple(sorted(str(s) for s in draft.signals if s in STRONG_INDICATORS | WEAK_INDICATORS))
    unanswered = tuple(
        str(field)
        for field in dict.fromkeys((*ASKED_OF_EVERYBODY, *shown_fields(draft)))
        if field is not FieldId.STORY and field is not FieldId.TOPIC and not _answered(draft, field)
    )
    workplace = draft.value(FieldId.WORKPLACE)
    return Summary(
        number=number,
        program=program,
        code_version=code_version,
        created_at=created_at,
        language=draft.language,
        channel=channel,
        channel_risk_shown=FieldId.IDENTITY in draft.asked,
        story=draft.story,
        topics=draft.topics,
        lines=lines,
        signals=signals,
        indicators=indicators,
        unanswered=unanswered,
        contradictions=tuple(contradictions(draft)),
        urgency=triage.urgency,
        reasons=tuple(reason.rule for reason in triage.reasons),
        rules_version=triage.rules_version,
        confirmed=draft.confirmed,
        covered="yes" if workplace and "workplace" in workplace.data else "unknown",
    )


def _line(field: FieldId | SignalId, value: FieldValue | None) -> Line:
    if value is None:
        return Line(str(field), "not_asked")
    return Line(str(field), value.state, value.text, value.choice, dict(value.data) or None, value.by, value.cites)


def _answered(draft: Draft, field: FieldId) -> bool:
    value = draft.value(field)
    return value is not None and value.state is ValueState.ANSWERED


def contradictions(draft: Draft) -> list[str]:
    """Pairs that do not fit together and that a person should look at. Never shown to the worker as a doubt."""
    found = []
    if draft.choice(FieldId.INJURY) == "none" and draft.has_signal(SignalId.PHYSICAL_VIOLENCE):
        found.append("violence_but_nobody_hurt")
    if draft.choice(FieldId.PEOPLE_AFFECTED) == "only_me" and _says_several(draft):
        found.append("only_me_but_several_told")
    if draft.choice(FieldId.RETALIATION) == "no" and "retaliation" in draft.topic_ids:
        found.append("retaliation_reported_and_denied")
    return found


def _says_several(draft: Draft) -> bool:
    value = draft.value(FieldId.PEOPLE_AFFECTED)
    return bool(
        value
        and value.by is SetBy.WORKER
        and value.data.get("number", "1").isdigit()
        and int(value.data.get("number", "1")) > 1
    )
