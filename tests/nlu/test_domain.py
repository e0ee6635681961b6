"""The domain that Rasa is trained with."""

from pathlib import Path

import pytest
import yaml

from nlu.domain import DomainError, build_domain, write_domain
from nlu.labels import read_labels

ROOT = Path(__file__).parents[2]
LABELS = read_labels(ROOT / "knowledge" / "topics.yml")


def rule_steps() -> list[dict[str, str]]:
    steps: list[dict[str, str]] = []
    for file in sorted((ROOT / "stories").glob("*.yml")):
        content = yaml.safe_load(file.read_text("utf-8"))
        for part in [*content.get("rules", []), *content.get("stories", [])]:
            steps += part["steps"]
    return steps


def test_every_command_is_an_intent_and_no_topic_is() -> None:
    intents = set(build_domain(LABELS.topics, LABELS.commands, [])["intents"])
    assert intents >= LABELS.commands
    assert not intents & set(LABELS.topics)


def test_rules_name_only_what_the_domain_has() -> None:
    domain = build_domain(LABELS.topics, LABELS.commands, [])
    known = {*domain["actions"], *domain["responses"], "action_listen"}
    assert {step["action"] for step in rule_steps() if "action" in step} <= known
    assert {step["intent"] for step in rule_steps() if "intent" in step} <= set(domain["intents"])


def test_every_intent_has_a_rule() -> None:
    ruled = {step["intent"] for step in rule_steps() if "intent" in step}
    assert set(build_domain(LABELS.topics, LABELS.commands, [])["intents"]) == ruled


def test_every_action_is_used_by_a_rule() -> None:
    ruled = {step["action"] for step in rule_steps() if "action" in step}
    assert set(build_domain(LABELS.topics, LABELS.commands, [])["actions"]) <= ruled


def test_sessions_never_expire() -> None:
    domain = build_domain(LABELS.topics, LABELS.commands, [])
    assert domain["session_config"]["session_expiration_time"] == 0


def test_replies_become_responses_by_name() -> None:
    domain = build_domain(LABELS.topics, LABELS.commands, ["utter_new"])
    assert domain["responses"]["utter_new"] == [{"custom": {"utter": "utter_new"}}]


def test_names_with_two_meanings_are_refused() -> None:
    with pytest.raises(DomainError, match="greet"):
        build_domain(["greet"], ["greet"], [])
    with pytest.raises(DomainError, match="answer"):
        build_domain([], ["answer"], [])


def test_reply_of_another_form_is_refused() -> None:
    with pytest.raises(DomainError, match="hello"):
        build_domain([], ["greet"], ["hello"])


def test_written_domain_reads_the_same(tmp_path: Path) -> None:
    domain = build_domain(LABELS.topics, LABELS.commands, [])
    write_domain(domain, tmp_path / "deep" / "domain.yml")
    assert yaml.safe_load((tmp_path / "deep" / "domain.yml").read_text("utf-8")) == domain
