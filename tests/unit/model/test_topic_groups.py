"""Groups of topics against the list of all topics."""

from __future__ import annotations

import yaml

from bot.model import topic_groups
from bot.settings import ROOT

TOPICS = yaml.safe_load((ROOT / "knowledge" / "topics.yml").read_text(encoding="utf-8"))["topics"]


def test_question_topics_are_those_that_nobody_files_a_complaint_about() -> None:
    assert {name for name, about in TOPICS.items() if not about["issue"]} == topic_groups.QUESTION_TOPICS


def test_every_topic_of_a_group_exists_and_can_be_complained_about() -> None:
    groups = (
        topic_groups.WAGE_TOPICS,
        topic_groups.PAY_TOPICS,
        topic_groups.SAFETY_TOPICS,
        topic_groups.PERSON_TOPICS,
        topic_groups.BODY_TOPICS,
    )
    assert all(TOPICS[topic]["issue"] for group in groups for topic in group)
