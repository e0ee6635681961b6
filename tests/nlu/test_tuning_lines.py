"""What the tuning learns from: lines as they stand, and two of them in one message."""

import random

import numpy as np

from nlu.tuning.lines import (
    ALARMS,
    FORMS,
    PAIRS,
    UNTAUGHT,
    Joined,
    Line,
    read_lines,
    read_pairs,
    targets,
)
from nlu.undecided import read_undecided
from tests.conftest import ROOT

LABELS = ["housing", "none", "unpaid_wages"]
REPORT = FORMS.index("report")
WAGES = Line("they did not pay us.", "en", "unpaid_wages", "report", 0)
HOUSING = Line("the roof leaks on our beds", "en", "housing", "report", 0)
FOOTBALL = Line("who won last night?", "en", "none", "question", 0)
FIRE = Line("there is smoke in the packing house", "en", None, None, ALARMS.index("emergency"))
FAREWELL = Line("tell my mother i loved her", "en", None, None, ALARMS.index("self_harm"))


def joined(first: Line, second: Line) -> tuple[str, list[int]]:
    """A message of both lines in whatever order, and what it teaches."""
    lines = [first, second]
    both = Joined(lines, targets(lines, LABELS), LABELS.index("none"), random.Random(1))
    for _ in range(50):
        texts, wanted = both.one_pass(1.0)
        if first.text.rstrip(".") in texts[0] and second.text in texts[0]:
            return texts[0], list(map(int, wanted[0]))
    raise AssertionError("the two lines were never joined")


def test_two_topics_in_one_message_are_both_taught() -> None:
    text, (label, other, form, alarm) = joined(WAGES, HOUSING)
    assert len(text) > len(WAGES.text) + len(HOUSING.text)
    assert {LABELS[label], LABELS[other]} == {"unpaid_wages", "housing"}
    assert (form, alarm) == (REPORT, 0)


def test_line_about_nothing_adds_no_topic_but_unsettles_the_form() -> None:
    _, (label, other, form, _) = joined(WAGES, FOOTBALL)
    assert LABELS[label] == LABELS[other] == "unpaid_wages"
    assert form == UNTAUGHT


def test_message_is_as_grave_as_its_graver_line() -> None:
    assert ALARMS[joined(WAGES, FIRE)[1][3]] == "emergency"
    assert ALARMS[joined(FAREWELL, HOUSING)[1][3]] == "self_harm"
    assert ALARMS[joined(FIRE, FAREWELL)[1][3]] == "emergency"
    assert joined(WAGES, FIRE)[1][:2] == [UNTAUGHT, UNTAUGHT]


def test_undecided_report_teaches_nothing_about_alarms_and_leaves_a_joined_one_open() -> None:
    crushed = Line("one heifer has me against the pipe", "en", "injury_medical", "report", None)
    assert targets([crushed], [*LABELS, "injury_medical"])[0, 3] == UNTAUGHT
    trapped = Line(crushed.text, "en", "housing", "report", None)
    assert joined(trapped, HOUSING)[1][3] == joined(trapped, FIRE)[1][3] == UNTAUGHT
    undecided = read_undecided(ROOT)
    assert len(undecided) > 500
    found = [line for line in read_lines(ROOT) if line.text in undecided and line.label]
    assert len({line.text for line in found}) == len(undecided)
    assert {line.alarm for line in found} == {None}


def test_lines_of_different_languages_are_never_joined() -> None:
    lines = [WAGES, Line("no nos pagaron", "es", "unpaid_wages", "report", 0)]
    texts, _ = Joined(lines, targets(lines, LABELS), 1, random.Random(2)).one_pass(1.0)
    assert "no nos" not in texts[0]


def test_nothing_is_joined_where_nothing_is_asked_for() -> None:
    lines = [WAGES, HOUSING, FIRE]
    wanted = targets(lines, LABELS)
    texts, taught = Joined(lines, wanted, 1, random.Random(3)).one_pass(0.0)
    assert texts == [line.text for line in lines]
    assert np.array_equal(taught, wanted)


def test_translations_are_lines_that_teach_what_their_english_teaches() -> None:
    taught = {line.text: line for line in read_lines(ROOT)}
    pairs = read_pairs()
    assert len(pairs) > 3000
    assert len(pairs) == len(PAIRS.read_text(encoding="utf-8").splitlines())
    known = [(text, english) for text, english in pairs.items() if text in taught and english in taught]
    assert len(known) > 0.98 * len(pairs)
    for text, english in known:
        one, other = taught[text], taught[english]
        assert one.alarm == other.alarm or None in (one.alarm, other.alarm), text  # None: left open
        assert one.label == other.label or None in (one.label, other.label), text
