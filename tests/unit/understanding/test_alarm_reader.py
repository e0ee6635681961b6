"""Rules and classifier together: either is enough, and the rules hold where there is no model or no vector."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.model.alarm import AlarmKind
from bot.settings import ROOT
from bot.understanding.alarms.model import AlarmClassifier, AlarmWeights, Levels
from bot.understanding.alarms.reader import BY_MODEL, BY_RULE, RulesAndModel
from bot.understanding.alarms.rules import AlarmRules
from bot.understanding.alarms.thresholds import (
    FALSE_ALARMS,
    FALSE_SUSPICIONS,
    FILE,
    Judged,
    choose,
    chosen,
    read_thresholds,
    recall,
)
from bot.understanding.language.reader import LanguageGuess
from bot.understanding.vectors import RecentVectors
from nlu.embedding import EmbeddingError

RULES = AlarmRules({"emergency": ["there is a fire"], "self_harm": ["want to die"], "not_alarm": []})


class Vectors:
    """Counts its texts; fails on demand."""

    dimension = 384
    fingerprint = "fake"

    def __init__(self, *, broken: bool = False) -> None:
        self.texts: list[str] = []
        self.broken = broken

    def embed(self, texts: list[str]) -> NDArray[np.float32]:
        if self.broken:
            raise EmbeddingError("no engine")
        self.texts += texts
        return np.ones((len(texts), 384), np.float32)


class AlwaysSelfHarm:
    def __init__(self) -> None:
        self.languages: list[str | None] = []

    def read(self, text: str, vector: NDArray[np.float32], language: str | None) -> tuple[AlarmKind, float] | None:
        self.languages.append(language)
        return AlarmKind.SELF_HARM, 0.9

    def suspects(self, text: str, vector: NDArray[np.float32], language: str | None) -> AlarmKind | None:
        self.languages.append(language)
        return AlarmKind.SELF_HARM


def test_rule_decides_without_a_vector() -> None:
    vectors = Vectors()
    sign = RulesAndModel(RULES, AlwaysSelfHarm(), LanguageGuess(None)).read("there is a fire", RecentVectors(vectors))
    assert sign is not None
    assert (sign.kind, sign.by, sign.probability) == (AlarmKind.EMERGENCY, BY_RULE, 1.0)
    assert vectors.texts == []


def test_model_reads_what_no_rule_knows() -> None:
    model = AlwaysSelfHarm()
    sign = RulesAndModel(RULES, model, LanguageGuess(None)).read("আর ভালো লাগে না", RecentVectors(Vectors()))
    assert sign is not None
    assert (sign.kind, sign.by, sign.probability) == (AlarmKind.SELF_HARM, BY_MODEL, 0.9)
    assert model.languages == ["bn"]


def test_rules_stand_alone_without_model_or_vector() -> None:
    alone = RulesAndModel(RULES, None, LanguageGuess(None))
    assert not alone.model_loaded
    assert alone.read("quiet words", RecentVectors(Vectors())) is None
    broken = RulesAndModel(RULES, AlwaysSelfHarm(), LanguageGuess(None))
    assert broken.read("quiet words", RecentVectors(Vectors(broken=True))) is None
    assert broken.read("i want to die", RecentVectors(Vectors(broken=True))) is not None


def test_blank_message_is_not_embedded() -> None:
    vectors = Vectors()
    assert RulesAndModel(RULES, AlwaysSelfHarm(), LanguageGuess(None)).read(" \n", RecentVectors(vectors)) is None
    assert vectors.texts == []


def alarms(*probabilities: float) -> list[Judged]:
    return [Judged(True, p) for p in probabilities]


def others(*probabilities: float, near: bool = True) -> list[Judged]:
    return [Judged(False, p, near) for p in probabilities]


def test_threshold_is_the_lowest_that_the_false_alarms_allow() -> None:
    judged = [*alarms(0.9, 0.8, 0.6, 0.2), *others(0.5, 0.1, 0.1)]
    assert 0.5 < choose(judged) < 0.6
    assert recall(judged, choose(judged)) == 0.75


def test_a_few_near_misses_in_a_hundred_may_raise_an_alarm() -> None:
    near = others(0.95, 0.94, 0.3, *[0.1] * 97)
    assert 0.3 < choose([*alarms(0.9, 0.5), *near]) < 0.5


def test_ordinary_messages_raise_the_threshold_too() -> None:
    assert choose([*alarms(0.9, 0.5), *others(0.1), *others(0.7, 0.1, near=False)]) > 0.7


def test_no_threshold_suits_where_every_probability_is_false() -> None:
    assert choose(others(1.0)) == 1.0


def test_no_language_is_stricter_than_all_together() -> None:
    easy, hard = [*alarms(0.9), *others(*[0.2] * 60)], [*alarms(0.9), *others(*[0.8] * 2)]
    levels = chosen({"en": easy, "ht": hard})
    assert levels.alarm["ht"] == levels.alarm["any"]
    assert levels.alarm["en"] <= levels.alarm["any"]


def test_suspicion_begins_no_higher_than_the_alarm_and_in_each_language_for_itself() -> None:
    easy = [*alarms(0.9), *others(*[0.2] * 60)]
    hard = [*alarms(0.9), *others(*[0.85] * 2), *others(*[0.6] * 60, near=False)]
    levels = chosen({"en": easy, "ht": hard})
    assert levels.suspicion["en"] < 0.6 < levels.suspicion["ht"]
    for language, least in levels.suspicion.items():
        assert least <= levels.alarm[language]


def test_suspicion_needs_a_model_and_a_vector() -> None:
    vectors = RecentVectors(Vectors())
    assert RulesAndModel(RULES, AlwaysSelfHarm(), LanguageGuess(None)).suspects("quiet words", vectors) == "self_harm"
    assert RulesAndModel(RULES, None, LanguageGuess(None)).suspects("quiet words", vectors) is None
    broken = RecentVectors(Vectors(broken=True))
    assert RulesAndModel(RULES, AlwaysSelfHarm(), LanguageGuess(None)).suspects("quiet words", broken) is None


def test_more_lines_may_be_suspected_than_alarmed() -> None:
    judged = [*alarms(0.9, 0.6, 0.4), *others(0.7, *[step / 100 for step in range(50)])]
    assert choose(judged, FALSE_SUSPICIONS) < choose(judged, FALSE_ALARMS)


def test_suspicion_has_its_own_level_by_language() -> None:
    weights = AlarmWeights(*(np.zeros((1, 1), np.float32) for _ in range(5)))
    levels = Levels({"any": 0.9, "ht": 0.4}, {"any": 0.6, "bn": 0.5})

    class Half(AlarmClassifier):
        def probability(self, text: str, vector: NDArray[np.float32]) -> tuple[AlarmKind, float]:
            return AlarmKind.EMERGENCY, 0.55

    classifier, vector = Half(weights, "fake", levels), np.zeros(384, np.float32)
    assert [classifier.read("x", vector, code) is not None for code in ("en", "ht", None)] == [False, True, False]
    assert [classifier.suspects("x", vector, code) for code in ("en", "bn")] == [None, AlarmKind.EMERGENCY]


@pytest.mark.parametrize("text", ["any: 0.5", "alarm: {any: 0.5}", "alarm: {any: 0.5}\nsuspicion: {en: 0.5}", "- 1"])
def test_thresholds_file_that_lacks_a_part_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "nlu").mkdir()
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"alarm_thresholds\.yml"):
        read_thresholds(tmp_path)


def test_thresholds_of_the_repository_suspect_before_they_alarm() -> None:
    levels = read_thresholds(ROOT)
    assert set(levels.alarm) >= {"any", "en", "es", "ht", "bn"}
    for language, least in levels.alarm.items():
        assert levels.suspicion.get(language, levels.suspicion["any"]) <= least


def test_without_a_file_the_middle_holds(tmp_path: Path) -> None:
    assert read_thresholds(tmp_path) == Levels()
