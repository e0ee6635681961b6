"""Urgency of a complaint with its reasons. Rules only raise it; unknown is not "no"; a person lowers it with a reason.

Source: the program's triage table (`docs/intake.md`). Reasons are ids whose wording is content, so that staff read
them in their language and a test can name them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.model.draft import Draft, FieldId, SignalId
from bot.model.topic_groups import WAGE_TOPICS

RULES_VERSION = "2026-11-1"


class Urgency(StrEnum):
    """P0 page now · P1 same day · P1R reprisal, its own clock · P2 serious · P3 the rest."""

    P0 = "P0"
    P1 = "P1"
    P1R = "P1-R"
    P2 = "P2"
    P3 = "P3"

    @property
    def rank(self) -> int:
        """0 is the most urgent."""
        return list(Urgency).index(self)


@dataclass(frozen=True)
class Reason:
    """Why an urgency holds: the rule's id and the urgency that it demands."""

    rule: str
    urgency: Urgency


@dataclass(frozen=True)
class Triage:
    """The outcome: the most urgent of the reasons' urgencies."""

    urgency: Urgency
    reasons: tuple[Reason, ...]
    rules_version: str = RULES_VERSION


STRONG_INDICATORS = frozenset(
    {
        SignalId.CANNOT_LEAVE,
        SignalId.PAPERS_WITHHELD,
        SignalId.DEBT,
        SignalId.PHYSICAL_VIOLENCE,
        SignalId.SEXUAL_VIOLENCE,
    }
)
WEAK_INDICATORS = frozenset(
    {SignalId.THREAT, SignalId.WAGES_WITHHELD, SignalId.DECEPTION, SignalId.ISOLATION, SignalId.EXCESSIVE_HOURS}
)
SERIOUS_TOPICS = frozenset(
    {
        "sexual_harassment",
        "discrimination",
        "heat_shade_water",
        "chemicals",
        "stop_unsafe_work",
        "building_fire_safety",
        "injury_medical",
        "housing",
        "transport",
        "protective_equipment",
        "maternity",
    }
)
STANDING_DANGER_TOPICS = frozenset({"building_fire_safety"})


def triage(draft: Draft, *, alarm_raised: bool = False) -> Triage:
    """Every rule that holds gives a reason; the most urgent decides. Never raises."""
    reasons = [*_life(draft, alarm_raised), *_freedom(draft), *_reprisal(draft), *_serious(draft)]
    base = min((r.urgency for r in reasons), key=lambda u: u.rank, default=Urgency.P3)
    reasons += _one_level_up(draft, base)
    urgency = min((r.urgency for r in reasons), key=lambda u: u.rank, default=Urgency.P3)
    return Triage(urgency, tuple(reasons) or (Reason("no_rule_raised_it", Urgency.P3),))


def _life(draft: Draft, alarm_raised: bool) -> list[Reason]:
    reasons = []
    if alarm_raised:
        reasons.append(Reason("alarm_in_the_conversation", Urgency.P0))
    if draft.choice(FieldId.DANGER_NOW) == "yes":
        reasons.append(Reason("danger_now", Urgency.P0))
    if draft.has_signal(SignalId.WEAPON):
        reasons.append(Reason("weapon", Urgency.P0))
    if STANDING_DANGER_TOPICS & set(draft.topic_ids) and draft.choice(FieldId.STILL_EXPOSED) == "yes":
        reasons.append(Reason("people_inside_a_dangerous_building", Urgency.P0))
    if draft.choice(FieldId.INJURY) == "hurt_no_care":
        reasons.append(Reason("hurt_without_care", Urgency.P0))
    return reasons


def _freedom(draft: Draft) -> list[Reason]:
    reasons = []
    signals = set(draft.signals)
    if strong := sorted(signals & STRONG_INDICATORS):
        reasons += [Reason(f"forced_labour_indicator_{signal}", Urgency.P1) for signal in strong]
    elif len(signals & WEAK_INDICATORS) >= 2:
        reasons.append(Reason("two_weaker_forced_labour_indicators", Urgency.P1))
    topics = set(draft.topic_ids)
    if "child_labour" in topics or (draft.has_signal(SignalId.MINOR) and topics & STANDING_DANGER_TOPICS):
        reasons.append(Reason("child_at_work", Urgency.P1))
    if "forced_labour" in topics:
        reasons.append(Reason("forced_labour_reported", Urgency.P1))
    if "violence_abuse" in topics and (
        draft.has_signal(SignalId.PHYSICAL_VIOLENCE) or (draft.choice(FieldId.INJURY) or "none") != "none"
    ):
        reasons.append(Reason("violence", Urgency.P1))
    return reasons


def _reprisal(draft: Draft) -> list[Reason]:
    if draft.choice(FieldId.RETALIATION) == "yes" or "retaliation" in draft.topic_ids:
        return [Reason("reprisal", Urgency.P1R)]
    return []


def _serious(draft: Draft) -> list[Reason]:
    topics = set(draft.topic_ids)
    reasons = []
    if topics & WAGE_TOPICS:
        reasons.append(Reason("wages", Urgency.P2))
    if topics & SERIOUS_TOPICS or "violence_abuse" in topics:
        reasons.append(Reason("serious_fault", Urgency.P2))
    return reasons


def _one_level_up(draft: Draft, base: Urgency) -> list[Reason]:
    """A P2 goes one level up where five or more are affected or somebody leaves within 72 hours."""
    if base is not Urgency.P2:
        return []
    reasons = []
    if draft.choice(FieldId.PEOPLE_AFFECTED) == "five_or_more":
        reasons.append(Reason("five_or_more_people", Urgency.P1))
    if draft.has_signal(SignalId.LEAVING_SOON):
        reasons.append(Reason("dismissal_or_departure_within_72_hours", Urgency.P1))
    return reasons
