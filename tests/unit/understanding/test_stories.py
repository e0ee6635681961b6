"""The held-out stories: a change of the rules may not make the extraction worse than it is."""

from __future__ import annotations

import pytest

from bot.settings import ROOT
from bot.understanding.story_scores import FOLDER, SIGNALS, Scores, read_registry, read_stories, score_stories, table
from bot.understanding.values import Values


def scored(language: str, values: Values) -> Scores:
    stories = read_stories(ROOT / FOLDER / f"{language}.jsonl")
    return score_stories(stories, read_registry(ROOT / FOLDER / "workplaces.json"), values)


@pytest.mark.parametrize("language", ["en", "es"])
def test_stories_are_read_precisely(language: str, values: Values) -> None:
    total = scored(language, values).total()
    assert total.precision >= 0.97
    assert total.recall >= 0.94


def test_wrong_value_counts_against_precision_and_recall() -> None:
    scores = Scores()
    scores.count("one", "who", "owner", "supervisor")
    scores.count("two", "who", None, "owner")
    scores.count("three", "who", "owner", "owner")
    assert scores.fields["who"].precision == pytest.approx(1 / 3)
    assert scores.fields["who"].recall == pytest.approx(1 / 2)
    assert [miss[0] for miss in scores.misses] == ["one", "two"]
    assert SIGNALS in table(scores)
