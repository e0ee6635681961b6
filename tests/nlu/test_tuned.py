"""The tuned layers, the engine that runs them, and the vectors that are shipped for the training lines."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
import yaml

from nlu.embedding import EmbeddingError, shared_embedder
from nlu.embedding.bundled import MODEL_SHA256, BundledE5
from nlu.embedding.shipped import ShippedVectors, key_of, ship
from nlu.embedding.tuned import TUNED_FILE, TunedLayers, laid_over, read_tuned

ROOT = Path(__file__).parents[2]


def lines_of(path: Path) -> list[str]:
    blocks = yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
    return [row.strip()[2:] for block in blocks for row in block["examples"].splitlines() if row.strip()]


def test_tuned_layers_come_back_as_saved(tmp_path: Path) -> None:
    layers = TunedLayers(MODEL_SHA256, 7, b"layers")
    layers.save(tmp_path / "tuned.bin")
    assert read_tuned(tmp_path / "tuned.bin") == layers


@pytest.mark.parametrize("damage", [b"", b"AMPTUNE1", b"something else that is long enough to hold a head" * 2])
def test_damaged_layers_are_refused(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "tuned.bin").write_bytes(damage)
    with pytest.raises(EmbeddingError, match=r"tuned\.bin"):
        BundledE5(tuned=tmp_path / "tuned.bin")


def test_missing_layers_are_refused_and_not_done_without(tmp_path: Path) -> None:
    with pytest.raises(EmbeddingError, match="restore"):
        BundledE5(tuned=tmp_path / "tuned.bin")


def test_layers_of_another_model_are_refused(tmp_path: Path) -> None:
    TunedLayers("0" * 64, 7, b"layers").save(tmp_path / "tuned.bin")
    with pytest.raises(EmbeddingError, match="another model"):
        BundledE5(tuned=tmp_path / "tuned.bin")


def test_layers_lie_where_they_belong_and_nothing_else_moves(tmp_path: Path) -> None:
    base = tmp_path / "base.bin"
    base.write_bytes(bytes(range(100)))
    with laid_over(base, TunedLayers(MODEL_SHA256, 10, b"\xff" * 5)) as path:
        whole = Path(path).read_bytes()
    assert whole == bytes(range(10)) + b"\xff" * 5 + bytes(range(15, 100))


def test_other_layers_have_another_fingerprint() -> None:
    one, other = (TunedLayers(MODEL_SHA256, 7, layers).fingerprint for layers in (b"one", b"other"))
    assert one != other
    assert read_tuned(TUNED_FILE).fingerprint in shared_embedder().fingerprint


def test_shipped_vector_is_that_of_the_engine() -> None:
    """Eight bits and another program's arithmetic move a vector by less than a misspelt word would."""
    shipped, embedder = ShippedVectors.load(), shared_embedder()
    paths = [*(ROOT / "nlu" / "alarms").glob("*/emergency.yml"), *(ROOT / "nlu" / "examples").glob("*/none.yml")]
    for path in sorted(paths):
        text = lines_of(path)[17]
        found = shipped.get(key_of(embedder.fingerprint, text))
        assert found is not None, f"{path}: ship its vectors (nlu/tuning/README.md)"
        assert found @ embedder.embed([text])[0] > 0.995, text


def test_most_training_lines_have_a_shipped_vector() -> None:
    """Else a first start embeds for minutes what could have been shipped."""
    shipped, fingerprint = ShippedVectors.load(), shared_embedder().fingerprint
    texts = [text for path in sorted((ROOT / "nlu" / "examples").rglob("*.yml")) for text in lines_of(path)]
    known = [shipped.get(key_of(fingerprint, text)) is not None for text in texts]
    assert sum(known) > 0.95 * len(known), "run nlu/tuning with --epochs 0 and commit vectors.npz"


def test_shipping_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    vectors = np.random.default_rng(1).normal(size=(3, 384)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    digests = []
    for name in ("one", "other"):
        ship(["a", "b", "c"], vectors, "model", tmp_path / name)
        digests.append(hashlib.sha256((tmp_path / name).read_bytes()).hexdigest())
    assert digests[0] == digests[1]
    shipped = ShippedVectors.load(tmp_path / "one")
    found = shipped.get(key_of("model", "b"))
    assert found is not None
    assert found @ vectors[1] > 0.999
    assert shipped.get(key_of("another model", "b")) is None


def test_without_the_file_nothing_is_shipped(tmp_path: Path) -> None:
    assert ShippedVectors.load(tmp_path / "vectors.npz").get(b"any key of more than sixteen bytes") is None
