"""The decision: what a message is taken for, fresh and while a question is open."""

from dataclasses import replace

import pytest

from nlu.decision import INTERRUPTIONS, Heard, Question, Scored, Understood, decide
from nlu.labels import Labels
from nlu.thresholds import read_thresholds

LABELS = Labels(
    {"unpaid_wages": True, "confidentiality": False, "transport": True},
    frozenset({"affirm", "deny", "greet", "check_case", *INTERRUPTIONS}),
)
THRESHOLDS = replace(
    read_thresholds().default,
    topic=0.4,
    doubt=0.1,
    command=0.5,
    none=0.5,
    option=0.1,
    report=0.6,
    told=0.25,
    beside=0.2,
)
ASKING = {"question": 0.95, "report": 0.04, "other": 0.01}
TELLING = {"question": 0.04, "report": 0.95, "other": 0.01}
NEITHER = {"question": 0.01, "report": 0.01, "other": 0.98}


def heard(text: str, *scored: tuple[str, float], form: dict[str, float], kind: str | None = None) -> Heard:
    question = Question("where", kind) if kind else None
    mode = "intake" if kind else "talking"
    return Heard(text, tuple(Scored(label, p) for label, p in scored), form, mode, question)


def take(message: Heard) -> Understood:
    return decide(message, LABELS, THRESHOLDS)


def test_confident_question_is_answered() -> None:
    understood = take(heard("must they pay me?", ("unpaid_wages", 0.8), form=ASKING))
    assert (understood.intent, understood.topic) == ("ask_topic", "unpaid_wages")
    assert (understood.form, understood.confidence) == ("question", 0.8)


def test_report_about_an_issue_goes_on_into_the_intake() -> None:
    understood = take(heard("they did not pay", ("unpaid_wages", 0.8), form=TELLING))
    assert (understood.intent, understood.topic) == ("report_topic", "unpaid_wages")


def test_report_about_no_issue_is_answered() -> None:
    assert take(heard("my name is out", ("confidentiality", 0.8), form=TELLING)).intent == "ask_topic"


def test_report_threshold_weighs_telling_against_asking_alone() -> None:
    mixed = {"question": 0.1, "report": 0.3, "other": 0.6}
    assert take(heard("no pay", ("unpaid_wages", 0.8), form=mixed)).intent == "report_topic"


def test_report_is_heard_before_it_is_asked_what_it_is_about() -> None:
    scored = (("transport", 0.3), ("unpaid_wages", 0.28), ("greet", 0.25), ("confidentiality", 0.22))
    told = take(heard("no pay and the bus has no brakes", *scored, form=TELLING))
    assert (told.intent, told.topic) == ("report_topic", "transport")
    assert told.also == (Scored("unpaid_wages", 0.28),)
    assert told.as_dict()["also"] == [{"label": "unpaid_wages", "p": 0.28}]
    assert take(heard("must they pay and mend the bus?", *scored, form=ASKING)).intent == "clarify"
    assert take(heard("something with the bus", ("transport", 0.2), form=TELLING)).intent == "clarify"


def test_command_is_carried_out_once_sure() -> None:
    assert take(heard("hello", ("greet", 0.9), form=NEITHER)).intent == "greet"
    assert take(heard("hello", ("greet", 0.3), ("help", 0.2), form=NEITHER)).intent == "clarify"


def test_doubt_whether_it_is_about_anything_keeps_a_topic_from_being_answered() -> None:
    unsure = heard("lost my bus pass", ("transport", 0.7), ("none", 0.2), form=ASKING)
    assert take(unsure).intent == "clarify"
    assert take(unsure).offered == ("transport",)


def test_nothing_is_out_of_scope() -> None:
    understood = take(heard("who won the match", ("none", 0.7), ("greet", 0.2), form=NEITHER))
    assert (understood.intent, understood.offered, understood.topic) == ("none", (), None)


def test_unsure_message_without_a_plausible_option_is_out_of_scope() -> None:
    flat = heard("xyz", ("transport", 0.09), ("greet", 0.08), form=NEITHER)
    assert take(flat).intent == "none"


def test_options_are_at_most_three_plausible_and_never_none() -> None:
    ranking = (("transport", 0.3), ("none", 0.25), ("unpaid_wages", 0.2), ("greet", 0.12), ("help", 0.11))
    assert take(heard("?", *ranking, form=ASKING)).offered == ("transport", "unpaid_wages", "greet")
    few = take(heard("?", ("transport", 0.35), ("unpaid_wages", 0.09), form=ASKING))
    assert few.offered == ("transport",)


def test_ranking_that_travels_has_five_entries() -> None:
    ranking = tuple((label, 0.1) for label in ("transport", "greet", "help", "skip", "cancel", "none"))
    assert len(take(heard("?", *ranking, form=ASKING)).as_dict()["ranking"]) == 5


def test_empty_ranking_is_refused() -> None:
    with pytest.raises(ValueError, match="label"):
        take(heard("x", form=NEITHER))


@pytest.mark.parametrize(
    ("text", "label", "form"),
    [
        ("yes", "affirm", NEITHER),
        ("no", "deny", NEITHER),
        ("hello", "greet", NEITHER),
        ("Finca 3", "cancel", {"question": 0.1, "report": 0.2, "other": 0.7}),
        ("no me dieron el pago", "unpaid_wages", TELLING),
        ("cancelaron mi visa", "cancel", TELLING),
        ("he said it again and again", "repeat", NEITHER),
        ("my boss said stop and go back to the house", "go_back", NEITHER),
        ("that he stops", "cancel", NEITHER),
        ("the person who drives the van", "transport", ASKING),
        ("it was Juan. can they fire me?", "transport", ASKING),
    ],
)
def test_answer_to_an_open_question_stays_an_answer(text: str, label: str, form: dict[str, float]) -> None:
    assert take(heard(text, (label, 0.999), form=form, kind="text")).intent == "answer"


@pytest.mark.parametrize("label", sorted(INTERRUPTIONS))
def test_sure_and_short_command_interrupts(label: str) -> None:
    assert take(heard("do it please", (label, 0.999), form=NEITHER, kind="text")).intent == label


def test_unsure_command_does_not_interrupt() -> None:
    assert take(heard("go back", ("go_back", 0.9), form=NEITHER, kind="text")).intent == "answer"


def test_case_is_looked_up_in_between_only_when_very_sure() -> None:
    asked = heard("my complaint", ("check_case", 0.98), form=NEITHER, kind="text")
    assert take(asked).intent == "answer"


def test_real_question_interrupts() -> None:
    asked = heard("will my boss know my name?", ("confidentiality", 0.9), form=ASKING, kind="date")
    assert (take(asked).intent, take(asked).topic) == ("ask_topic", "confidentiality")


def test_story_is_interrupted_less_easily_than_a_question() -> None:
    text, ranking = "will my boss know my name?", ("confidentiality", 0.65)
    assert take(heard(text, ranking, form=ASKING, kind="text")).intent == "ask_topic"
    assert take(heard(text, ranking, form=ASKING, kind="story")).intent == "answer"


def test_story_that_ends_in_a_question_is_story() -> None:
    told = heard("no water today. can they do that?", ("transport", 0.99), form=ASKING, kind="story")
    assert take(told).intent == "answer"


def test_open_question_counts_only_in_intake_or_correction() -> None:
    message = replace(heard("yes", ("affirm", 0.9), form=NEITHER, kind="yes_no"), mode="talking")
    assert take(message).intent == "affirm"
