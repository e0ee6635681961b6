"""Text form, wire form, pinned model and cache of sentence vectors."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from nlu.embedding import (
    DIMENSION,
    MAX_CHARACTERS,
    BundledE5,
    CachedEmbedder,
    EmbeddingError,
    FolderE5,
    decode_vector,
    encode_vector,
    load_embedder,
    normalise,
    shared_embedder,
)


class CountingEmbedder:
    """Counts what it is asked for; its vectors point along the text's length."""

    dimension = DIMENSION

    def __init__(self, fingerprint: str = "counting") -> None:
        self.fingerprint = fingerprint
        self.asked: list[str] = []

    def embed(self, texts: list[str]) -> NDArray[np.float32]:
        self.asked += texts
        rows = np.zeros((len(texts), DIMENSION), dtype=np.float32)
        rows[np.arange(len(texts)), [len(text) for text in texts]] = 1
        return rows


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("  no   pay \n this week ", "no pay this week"),
        ("pa\u200bgo", "pago"),
        ("ﬁnca", "finca"),
        ("noooooooo", "nooo"),
        ("\u202eabc", "abc"),
        ("a\x00b", "a b"),
        ("café", "café"),
    ],
)
def test_text_is_normalised(text: str, form: str) -> None:
    assert normalise(text) == form


def test_joiners_of_bengali_stay() -> None:
    assert "\u200d" in normalise("র\u200d্যাব")
    assert "\u200d" not in normalise("pa\u200dgo")


def test_long_text_is_cut() -> None:
    assert len(normalise("ab " * 5000)) <= MAX_CHARACTERS


def test_vector_survives_the_wire() -> None:
    vector = np.linspace(-1, 1, DIMENSION, dtype=np.float32)
    assert np.array_equal(decode_vector(encode_vector(vector)), vector)


@pytest.mark.parametrize("text", ["", "not base64!", "AAAA", encode_vector(np.full(DIMENSION, np.nan))])
def test_malformed_vector_is_refused(text: str) -> None:
    with pytest.raises(EmbeddingError):
        decode_vector(text)


def test_vector_of_another_length_is_not_written() -> None:
    with pytest.raises(EmbeddingError):
        encode_vector(np.zeros(3))


def test_bundled_model_gives_unit_vectors_that_know_meaning() -> None:
    vectors = shared_embedder().embed(["they did not pay me", "no me pagaron", "the sky is blue"])
    assert vectors.shape == (3, DIMENSION)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2]


def test_nothing_to_embed_gives_no_rows() -> None:
    assert shared_embedder().embed([]).shape == (0, DIMENSION)


def test_embedder_is_loaded_once() -> None:
    assert shared_embedder() is shared_embedder()


def test_altered_model_file_is_refused(tmp_path: Path) -> None:
    altered = tmp_path / "e5-small-q4.bin"
    altered.write_bytes(b"something else")
    with pytest.raises(EmbeddingError, match="sha256"):
        BundledE5(altered)


def test_missing_model_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EmbeddingError, match="read"):
        BundledE5(tmp_path / "absent.bin")


def test_folder_without_model_is_refused_and_not_replaced_by_the_bundled_one(tmp_path: Path) -> None:
    with pytest.raises(EmbeddingError, match=r"model\.onnx"):
        FolderE5(tmp_path)
    with pytest.raises(EmbeddingError, match=r"model\.onnx"):
        load_embedder(str(tmp_path))


def test_cache_asks_once_for_each_text(tmp_path: Path) -> None:
    inner = CountingEmbedder()
    first = CachedEmbedder(inner, tmp_path).embed(["one", "three", "one"])
    again = CachedEmbedder(inner, tmp_path).embed(["three", "one"])
    assert inner.asked == ["one", "three"]
    assert np.array_equal(first[1], again[0])
    assert np.array_equal(first[0], first[2])


def test_cache_of_another_model_is_not_used(tmp_path: Path) -> None:
    CachedEmbedder(CountingEmbedder("a"), tmp_path).embed(["one"])
    other = CountingEmbedder("b")
    CachedEmbedder(other, tmp_path).embed(["one"])
    assert other.asked == ["one"]
