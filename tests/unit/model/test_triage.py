"""Triage: rules only raise, unknown is not "no", every urgency has its reasons."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.draft import Draft, FieldId, FieldValue, SetBy, SignalId, TopicMark, ValueState
from bot.model.triage import STRONG_INDICATORS, WEAK_INDICATORS, Urgency, triage


def draft(topic: str = "", choices: dict[FieldId, str] | None = None, signals: tuple[SignalId, ...] = ()) -> Draft:
    made = Draft(datetime(2026, 11, 20, tzinfo=UTC), "en")
    if topic:
        made = made.with_topics((TopicMark(topic, 0.9, SetBy.ASSISTANT),))
    for field, choice in (choices or {}).items():
        made = made.with_field(field, FieldValue(ValueState.ANSWERED, SetBy.WORKER, choice=choice))
    value = FieldValue(ValueState.ANSWERED, SetBy.ASSISTANT, "x")
    return Draft(**{**made.__dict__, "signals": dict.fromkeys(signals, value)})


@pytest.mark.parametrize(
    ("told", "urgency", "reason"),
    [
        (draft("payslip"), Urgency.P3, "no_rule_raised_it"),
        (draft("unpaid_wages"), Urgency.P2, "wages"),
        (draft("sexual_harassment"), Urgency.P2, "serious_fault"),
        (draft("unpaid_wages", {FieldId.PEOPLE_AFFECTED: "five_or_more"}), Urgency.P1, "five_or_more_people"),
        (draft("unpaid_wages", {FieldId.PEOPLE_AFFECTED: "few"}), Urgency.P2, "wages"),
        (draft("unpaid_wages", signals=(SignalId.LEAVING_SOON,)), Urgency.P1, "dismissal_or_departure_within_72_hours"),
        (draft("payslip", {FieldId.PEOPLE_AFFECTED: "five_or_more"}), Urgency.P3, "no_rule_raised_it"),
        (draft("retaliation"), Urgency.P1R, "reprisal"),
        (draft("payslip", {FieldId.RETALIATION: "yes"}), Urgency.P1R, "reprisal"),
        (draft("payslip", {FieldId.RETALIATION: "afraid"}), Urgency.P3, "no_rule_raised_it"),
        (draft("child_labour"), Urgency.P1, "child_at_work"),
        (draft("forced_labour"), Urgency.P1, "forced_labour_reported"),
        (draft("housing", signals=(SignalId.PAPERS_WITHHELD,)), Urgency.P1, "forced_labour_indicator_papers_withheld"),
        (draft("housing", signals=(SignalId.THREAT,)), Urgency.P2, "serious_fault"),
        (
            draft("housing", signals=(SignalId.THREAT, SignalId.ISOLATION)),
            Urgency.P1,
            "two_weaker_forced_labour_indicators",
        ),
        (draft("payslip", {FieldId.DANGER_NOW: "yes"}), Urgency.P0, "danger_now"),
        (draft("violence_abuse", signals=(SignalId.WEAPON,)), Urgency.P0, "weapon"),
        (draft("violence_abuse", signals=(SignalId.PHYSICAL_VIOLENCE,)), Urgency.P1, "violence"),
        (
            draft("building_fire_safety", {FieldId.STILL_EXPOSED: "yes"}),
            Urgency.P0,
            "people_inside_a_dangerous_building",
        ),
        (draft("building_fire_safety", {FieldId.STILL_EXPOSED: "no"}), Urgency.P2, "serious_fault"),
        (draft("chemicals", {FieldId.INJURY: "hurt_no_care"}), Urgency.P0, "hurt_without_care"),
    ],
)
def test_rule_gives_urgency_and_reason(told: Draft, urgency: Urgency, reason: str) -> None:
    outcome = triage(told)
    assert outcome.urgency is urgency
    assert reason in [r.rule for r in outcome.reasons]


def test_alarm_in_the_conversation_is_p0() -> None:
    assert triage(draft("payslip"), alarm_raised=True).urgency is Urgency.P0


def test_reprisal_does_not_hide_a_graver_reason() -> None:
    assert triage(draft("retaliation", {FieldId.DANGER_NOW: "yes"})).urgency is Urgency.P0


SIGNALS = st.sets(st.sampled_from(list(SignalId)))
TOPICS = st.sampled_from(["", "unpaid_wages", "housing", "retaliation", "child_labour", "audits"])


@given(TOPICS, SIGNALS, st.sampled_from(list(SignalId)))
def test_another_signal_never_lowers_the_urgency(topic: str, signals: set[SignalId], more: SignalId) -> None:
    before = triage(draft(topic, signals=tuple(signals))).urgency
    after = triage(draft(topic, signals=tuple(signals | {more}))).urgency
    assert after.rank <= before.rank


@given(TOPICS, SIGNALS)
def test_an_unanswered_question_never_raises_and_never_lowers(topic: str, signals: set[SignalId]) -> None:
    told = draft(topic, signals=tuple(signals))
    declined = FieldValue(ValueState.DECLINED, SetBy.WORKER)
    assert triage(told.with_field(FieldId.DANGER_NOW, declined)).urgency is triage(told).urgency


def test_strong_and_weak_indicators_are_apart() -> None:
    assert not STRONG_INDICATORS & WEAK_INDICATORS
