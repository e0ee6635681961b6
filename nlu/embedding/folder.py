"""A full-precision multilingual-e5-small (ONNX) from a folder that the operator names.

Needs the packages onnxruntime and tokenizers beside it; the default embedder needs neither.
"""

import hashlib
import importlib
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from nlu.embedding.interface import DIMENSION, EmbeddingError
from nlu.embedding.text import FORM, normalise

_MODEL_FILES: Final = ("model.onnx", "onnx/model.onnx")
_MAX_PIECES: Final = 512
_PREFIX: Final = "query: "


def _package(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise EmbeddingError(f"an embedding folder needs the package {name}: install it") from error


def _find(folder: Path, names: tuple[str, ...]) -> Path:
    for name in names:
        if (folder / name).is_file():
            return folder / name
    raise EmbeddingError(f"the embedding folder has no {' or '.join(names)}: {folder}")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:16]


class FolderE5:
    """Mean-pooled, L2-normalised e5 vectors from `model.onnx` and `tokenizer.json`."""

    dimension: int = DIMENSION

    def __init__(self, folder: str | Path) -> None:
        """Raises `EmbeddingError` where a package or file is missing or of another dimension."""
        root = Path(folder)
        model = _find(root, _MODEL_FILES)
        vocabulary = _find(root, ("tokenizer.json",))
        self._tokenizer = _package("tokenizers").Tokenizer.from_file(str(vocabulary))
        self._tokenizer.enable_truncation(_MAX_PIECES)
        try:
            self._session = _package("onnxruntime").InferenceSession(str(model), providers=["CPUExecutionProvider"])
        except EmbeddingError:
            raise
        except Exception as error:
            raise EmbeddingError(f"{model.name} can't be loaded by onnxruntime") from error
        self._inputs = {entry.name for entry in self._session.get_inputs()}
        self.fingerprint: str = f"onnx:{_digest(model)}:{_digest(vocabulary)}:{FORM}"
        width = self.embed(["x"]).shape[1]
        if width != DIMENSION:
            raise EmbeddingError(f"the model has {width} dimensions, not {DIMENSION}")

    def embed(self, texts: list[str]) -> NDArray[np.float32]:
        """Float32 of shape (len(texts), 384), rows of length 1."""
        if not texts:
            return np.empty((0, DIMENSION), dtype=np.float32)
        return np.concatenate([self._embed_one(text) for text in texts])

    def _embed_one(self, text: str) -> NDArray[np.float32]:
        pieces = self._tokenizer.encode(_PREFIX + normalise(text))
        ids = np.array([pieces.ids], dtype=np.int64)
        feed = {
            "input_ids": ids,
            "attention_mask": np.ones_like(ids),
            "token_type_ids": np.zeros_like(ids),
        }
        hidden = self._session.run(None, {k: v for k, v in feed.items() if k in self._inputs})[0]
        pooled = np.asarray(hidden, dtype=np.float32).mean(axis=1)
        unit = pooled / np.maximum(np.linalg.norm(pooled, axis=1, keepdims=True), 1e-12)
        return np.asarray(unit, dtype=np.float32)
