"""Topics that belong together in questions and in triage."""

from __future__ import annotations

WAGE_TOPICS = frozenset(
    {
        "unpaid_wages",
        "minimum_wage",
        "piece_rate",
        "premium_bonus",
        "timekeeping",
        "overtime_hours",
        "pay_deductions",
        "recruitment_fees",
        "termination",
    }
)
PAY_TOPICS = WAGE_TOPICS | {"payslip"}
SAFETY_TOPICS = frozenset(
    {
        "heat_shade_water",
        "toilets_hygiene",
        "chemicals",
        "stop_unsafe_work",
        "building_fire_safety",
        "protective_equipment",
        "housing",
        "transport",
    }
)
PERSON_TOPICS = frozenset(
    {
        "sexual_harassment",
        "violence_abuse",
        "discrimination",
        "forced_labour",
        "retaliation",
        "child_labour",
        "termination",
        "recruitment_fees",
    }
)
BODY_TOPICS = frozenset(
    {
        "heat_shade_water",
        "chemicals",
        "injury_medical",
        "violence_abuse",
        "sexual_harassment",
        "building_fire_safety",
        "transport",
        "stop_unsafe_work",
    }
)
QUESTION_TOPICS = frozenset(
    {
        "immigration_status",
        "how_to_complain",
        "complaint_process",
        "confidentiality",
        "program_overview",
        "covered_workplaces",
        "market_consequences",
        "worker_education",
        "audits",
        "contact_help",
    }
)
"""Topics that nobody files a complaint about (`issue: false` in knowledge/topics.yml)."""
