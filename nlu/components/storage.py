"""Keeps arrays and JSON in a component's part of the model: no pickle, so loading runs no code."""

import json
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage

_ARRAYS: Final = "arrays.npz"
_FACTS: Final = "facts.json"


class UntrainedError(RuntimeError):
    """A component was asked to work before it was trained or loaded."""


def save(storage: ModelStorage, resource: Resource, arrays: dict[str, NDArray[Any]], facts: Any) -> None:
    """Writes both into the model."""
    with storage.write_to(resource) as folder:
        np.savez_compressed(Path(folder) / _ARRAYS, **arrays)
        (Path(folder) / _FACTS).write_text(json.dumps(facts, ensure_ascii=False), "utf-8")


def load(storage: ModelStorage, resource: Resource) -> tuple[dict[str, NDArray[Any]], Any]:
    """Reads what `save` wrote.

    Raises `OSError` or `ValueError` where a part is missing or broken; nobody may catch it,
    because a component without its fit answers nonsense.
    """
    with storage.read_from(resource) as folder:
        with np.load(Path(folder) / _ARRAYS, allow_pickle=False) as file:
            arrays = {name: file[name] for name in file.files}
        facts = json.loads((Path(folder) / _FACTS).read_text("utf-8"))
    return arrays, facts
