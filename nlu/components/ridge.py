"""A classifier over similarities to landmarks: kernel ridge regression, one solve for all classes.

Against logistic regression on the same vectors and n-grams it put more of the development
lines right and trains in seconds; `docs/nlu.md` has the table.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from scipy.linalg import cho_factor, cho_solve, cholesky, solve_triangular

from nlu.components import storage

JITTER = 1e-4
"""Keeps the landmarks' matrix positive in single precision."""


@dataclass(frozen=True)
class RidgeOptions:
    """`ridge`: strength of regularisation. `temperature`: sharpness of the probabilities."""

    ridge: float
    temperature: float

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> "RidgeOptions":
        """Reads a component's options; raises `ValueError` where one is not positive."""
        options = cls(float(config["ridge"]), float(config["temperature"]))
        if min(options.ridge, options.temperature) <= 0:
            raise ValueError("ridge and temperature are positive")
        return options


def balance(targets: NDArray[np.int64], count: int) -> NDArray[np.float32]:
    """A weight for each example, larger for rare classes.

    The root, because with full balance the many ways of being about nothing count too little
    and a question about football gets an answer about rights.
    """
    sizes = np.bincount(targets, minlength=count)
    return np.sqrt(len(targets) / (count * sizes[targets])).astype(np.float32)


class RidgeClassifier:
    """Weights of shape (landmarks, classes) and the classes' names."""

    def __init__(self, weights: NDArray[np.float32], classes: list[str], temperature: float) -> None:
        if weights.ndim != 2 or weights.shape[1] != len(classes):
            raise ValueError("a kept classifier has a column of weights for each class")
        self._weights = weights
        self._temperature = temperature
        self.classes = classes

    @classmethod
    def fit(
        cls, similarities: NDArray[np.float32], places: NDArray[np.int64], names: list[str], options: RidgeOptions
    ) -> "RidgeClassifier":
        """Fits on the examples' similarities to the landmarks, which stand at `places` among them."""
        classes = sorted(set(names))
        place = {name: index for index, name in enumerate(classes)}
        targets = np.array([place[name] for name in names])
        wanted = np.full((len(names), len(classes)), -1 / len(classes), dtype=np.float32)
        wanted[np.arange(len(names)), targets] += 1
        # In the landmarks' own coordinates the penalty is the plain length, which single precision can bear.
        between = similarities[places]
        between[np.diag_indices(len(places))] += JITTER
        root = cholesky(between, lower=True, overwrite_a=True, check_finite=False)
        weighed = solve_triangular(root, similarities.T, lower=True, check_finite=False)
        # The root of each weight on both sides: a matrix times itself costs half of a product of two.
        roots = np.sqrt(balance(targets, len(classes)))
        weighed *= roots
        wanted *= roots[:, None]
        inner = weighed @ weighed.T
        inner[np.diag_indices(len(inner))] += options.ridge
        solved = cho_solve(cho_factor(inner, lower=True, overwrite_a=True, check_finite=False), weighed @ wanted)
        weights = solve_triangular(root, solved, lower=True, trans="T", check_finite=False)
        return cls(np.asarray(weights, dtype=np.float32), classes, options.temperature)

    def probabilities(self, similarities: NDArray[np.float32]) -> NDArray[np.float64]:
        """Shape (rows, classes), rows summing to 1."""
        scores = (similarities @ self._weights).astype(np.float64) * self._temperature
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(powers / powers.sum(axis=1, keepdims=True))

    def save(self, model_storage: ModelStorage, resource: Resource) -> None:
        """Keeps it in the model."""
        facts = {"classes": self.classes, "temperature": self._temperature}
        storage.save(model_storage, resource, {"weights": self._weights}, facts)

    @classmethod
    def load(cls, model_storage: ModelStorage, resource: Resource) -> "RidgeClassifier":
        """Reads what `save` wrote; raises where anything is missing or doesn't fit."""
        arrays, facts = storage.load(model_storage, resource)
        return cls(arrays["weights"], list(facts["classes"]), float(facts["temperature"]))
