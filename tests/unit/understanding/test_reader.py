"""The facade: one embedding a text, answers beside values, workplaces as answers."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.model.draft import FieldId
from bot.model.turn import HeardMessage
from bot.settings import ROOT
from bot.understanding.reader import MessageReader
from bot.understanding.training import load_reader
from nlu.embedding import decode_vector
from tests.unit.understanding.conftest import FRIDAY, REGISTRY


class CountingEmbedder:
    """Another vector for each text, and a count of the work."""

    dimension = 384
    fingerprint = "counting"

    def __init__(self) -> None:
        self.embedded = 0

    def embed(self, texts: list[str]) -> NDArray[np.float32]:
        self.embedded += len(texts)
        return np.stack([np.full(384, len(text), np.float32) for text in texts])


@pytest.fixture
def embedder() -> CountingEmbedder:
    return CountingEmbedder()


@pytest.fixture
def reader(embedder: CountingEmbedder, tmp_path: Path) -> MessageReader:
    return load_reader(ROOT, tmp_path, embedder)


def test_same_text_is_embedded_once(reader: MessageReader, embedder: CountingEmbedder) -> None:
    first = reader.encoded("no me  pagan")
    assert reader.encoded("no me pagan") == first
    assert embedder.embedded == 1
    assert decode_vector(first)[0] == len("no me pagan")


def test_memory_is_bounded_and_shared_by_threads(reader: MessageReader, embedder: CountingEmbedder) -> None:
    texts = [f"message {n % 40}" for n in range(400)]
    with ThreadPoolExecutor(8) as pool:
        vectors = list(pool.map(reader.encoded, texts))
    assert len(set(vectors)) == 2
    assert embedder.embedded < 400
    for n in range(600):
        reader.encoded(f"another {n}")
    assert len(reader._vectors._known) <= 256


def test_missing_model_is_said(reader: MessageReader) -> None:
    assert reader.alarm_model_loaded is False
    assert reader.alarm("there is a fire") is not None


def test_values_and_answer_come_together(reader: MessageReader) -> None:
    heard = (HeardMessage(4, "yes"), HeardMessage(5, "my boss slapped me yesterday"))
    found, reading = reader.values(heard, "en", FRIDAY, FieldId.DANGER_NOW, REGISTRY)
    assert reading.choice == "yes"
    assert {(item.what, item.message) for item in found} >= {(FieldId.WHO, 5), (FieldId.WHEN, 5)}


def test_answer_about_the_workplace_carries_the_registrys_name(reader: MessageReader) -> None:
    _, reading = reader.values((HeardMessage(1, "sunny rige"),), "en", FRIDAY, FieldId.WORKPLACE, REGISTRY)
    assert reading.choice is None
    assert reading.data == {"workplace": "Sunny Ridge Farm (demo)"}


def test_nothing_said_reads_as_nothing(reader: MessageReader) -> None:
    assert reader.values((), "en", FRIDAY, FieldId.WHEN, ())[1].choice is None
    found, reading = reader.values((HeardMessage(1, ""),), "xx", FRIDAY, FieldId.WHEN, ())
    assert (found, reading.choice) == ((), None)


def test_language_without_a_lexicon_takes_nothing_over(reader: MessageReader) -> None:
    assert reader.values((HeardMessage(1, "bòs la frape m yè"),), "ht", FRIDAY, None, REGISTRY)[0] == ()
