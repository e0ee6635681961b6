"""Training on a small root: the same twice, loaded again it judges alike, and a foreign model is refused."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.model.alarm import AlarmKind
from bot.understanding.alarms.data import read_lines
from bot.understanding.alarms.model import ModelUnusable
from bot.understanding.training import TrainReport, load_reader, train_understanding

ALARMS = {
    "emergency": [
        "fire in the barn right now",
        "he is shooting at us",
        "she is not breathing",
        "the roof is falling on us",
    ],
    "self_harm": ["i want to end my life", "nobody needs me alive", "i took the pills goodbye", "better i am dead"],
    "near_miss": ["there was a fire last year", "he shoots photos", "the roof leaks", "this job is killing me"],
}
ORDINARY = [
    "they owe me two weeks",
    "where is the office",
    "can i get a break",
    "the bus is late",
    "thank you",
    "my rate",
]
REPEATS = 8


class WordVectors:
    """A vector of hashed words: enough to tell small examples apart."""

    dimension = 384

    def __init__(self, fingerprint: str = "words") -> None:
        self.fingerprint = fingerprint

    def embed(self, texts: list[str]) -> NDArray[np.float32]:
        return np.stack([self._one(text) for text in texts])

    def _one(self, text: str) -> NDArray[np.float32]:
        vector = np.full(384, 0.01, np.float32)
        for word in text.split():
            vector[int(hashlib.sha256(word.encode()).hexdigest(), 16) % 384] += 1
        return vector / np.linalg.norm(vector)


def write(path: Path, intent: str, lines: list[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    listed = "".join(f"    - {line} {n}\n" for n in range(REPEATS) for line in lines)
    path.write_text(f"nlu:\n- intent: {intent}\n  examples: |\n{listed}", encoding="utf-8")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("root")
    for language, mark in (("en", ""), ("es", " que"), ("ht", " mwen")):
        for kind, lines in ALARMS.items():
            write(folder / f"nlu/alarms/{language}/{kind}.yml", kind, [line + mark for line in lines])
        write(
            folder / f"nlu/examples/{language}/topics/unpaid_wages.yml",
            "unpaid_wages",
            [line + mark for line in ORDINARY],
        )
    (folder / "nlu/alarms/en/rules.yml").write_text("emergency: [help us now]\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def trained(root: Path) -> tuple[Path, TrainReport]:
    return root / "models", train_understanding(root, root / "models", WordVectors())


def test_trained_reader_tells_alarms_from_near_misses(root: Path, trained: tuple[Path, TrainReport]) -> None:
    reader = load_reader(root, trained[0], WordVectors())
    assert reader.alarm_model_loaded
    sign = reader.alarm("fire in the barn right now 3")
    assert sign is not None
    assert (sign.kind, sign.by) == (AlarmKind.EMERGENCY, "model")
    dying = reader.alarm("i want to end my life 2")
    assert dying is not None
    assert dying.kind is AlarmKind.SELF_HARM
    assert reader.alarm("they owe me two weeks 1") is None
    assert reader.alarm("there was a fire last year 4") is None


def test_training_twice_gives_the_same_model(root: Path, trained: tuple[Path, TrainReport]) -> None:
    again = train_understanding(root, root / "again", WordVectors())
    assert again == trained[1]
    for name in ("alarm.json", "language.json"):
        assert (root / "again" / name).read_bytes() == (trained[0] / name).read_bytes()
    for name in ("alarm.npz", "language.npz"):
        with np.load(root / "again" / name) as one, np.load(trained[0] / name) as other:
            assert all(np.array_equal(one[key], other[key]) for key in other.files)


def test_report_counts_lines(trained: tuple[Path, TrainReport]) -> None:
    report = trained[1]
    assert report.examples["en emergency"] == len(ALARMS["emergency"]) * REPEATS


def test_model_of_another_embedder_is_refused(root: Path, trained: tuple[Path, TrainReport]) -> None:
    with pytest.raises(ModelUnusable):
        load_reader(root, trained[0], WordVectors("another"))


def test_without_models_the_rules_stand_alone(root: Path, tmp_path: Path) -> None:
    reader = load_reader(root, tmp_path, WordVectors())
    assert not reader.alarm_model_loaded
    assert reader.alarm("help us now") is not None
    assert reader.alarm("fire in the barn right now 3") is None


def test_an_undecided_report_is_not_learnt_and_an_alarm_stays(root: Path, tmp_path: Path) -> None:
    shutil.copytree(root / "nlu", tmp_path / "nlu")
    before = {line.text for line in read_lines(tmp_path)}
    undecided = "# What one message leaves open\nthe bus is late 2\nfire in the barn right now 3\n"
    (tmp_path / "nlu/alarms/undecided.txt").write_text(undecided, encoding="utf-8")
    assert before - {line.text for line in read_lines(tmp_path)} == {"the bus is late 2"}
