"""Labels, thresholds and how thresholds are fitted."""

from dataclasses import replace
from pathlib import Path

import pytest

from nlu.decision import Heard, Scored
from nlu.fit_thresholds import write
from nlu.fitting import Line, fit, score
from nlu.labels import LabelError, Labels, labels_from_dict
from nlu.thresholds import DEFAULT_PATH, ThresholdError, read_thresholds, thresholds_from_dict

LABELS = Labels({"housing": True, "audits": False}, frozenset({"greet"}))


def line(p: float, nothing: float, right: str, form: str = "question") -> Line:
    ranking = (Scored("housing", p), Scored("none", nothing), Scored("greet", 0.01))
    told = 0.9 if form == "report" else 0.2
    forms = {"report": told, "question": 1 - told, "other": 0.0}
    return Line(Heard("text", ranking, forms), frozenset({right}), form)


def test_label_has_one_meaning() -> None:
    with pytest.raises(LabelError, match="greet"):
        labels_from_dict({"topics": {"greet": True}, "commands": ["greet"]})
    with pytest.raises(LabelError, match="none"):
        labels_from_dict({"topics": {"none": True}, "commands": ["greet"]})


def test_labels_survive_their_json_form() -> None:
    assert labels_from_dict(LABELS.as_dict()) == LABELS


def test_language_overrides_the_default() -> None:
    data = read_thresholds().as_dict()
    table = thresholds_from_dict({"default": data["default"], "languages": {"bn": {"topic": 0.7}}})
    assert table.of("bn").topic == 0.7
    assert table.of("es") == table.of(None) == table.default


@pytest.mark.parametrize("change", [{"unknown": 1}, {"topic": 1.5}, {"topic": "high"}])
def test_unusable_thresholds_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(ThresholdError):
        thresholds_from_dict({"default": {**read_thresholds().as_dict()["default"], **change}})


def test_fitting_keeps_false_answers_within_the_limit() -> None:
    lines = [*[line(0.8, 0.02, "housing")] * 90, *[line(0.6, 0.3, "none")] * 10]
    start = replace(read_thresholds().default, doubt=0.9, none=0.9)
    assert score(lines, LABELS, start).false_answers == 1.0
    fitted = score(lines, LABELS, fit(lines, LABELS, start))
    assert fitted.allowed
    assert fitted.right == 1.0


def test_fitting_separates_reports_from_questions() -> None:
    lines = [*[line(0.8, 0.0, "housing")] * 5, *[line(0.8, 0.0, "housing", "report")] * 5]
    assert 0.2 < fit(lines, LABELS, read_thresholds().default).report <= 0.9


def test_writing_changes_values_and_keeps_comments(tmp_path: Path) -> None:
    copy = tmp_path / "thresholds.yml"
    copy.write_text(DEFAULT_PATH.read_text("utf-8"), "utf-8")
    changed = replace(read_thresholds().default, topic=0.333, report=0.45)
    write(changed, copy)
    assert read_thresholds(copy).default == changed
    assert copy.read_text("utf-8").count("#") == DEFAULT_PATH.read_text("utf-8").count("#")
