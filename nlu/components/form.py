"""Rasa's form classifier: does a message ask (question), tell (report) or neither (other)."""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.exemplars import landmarks
from nlu.components.features import SIMILARITY, rows_of
from nlu.components.featurizer import METADATA
from nlu.components.ridge import RidgeClassifier, RidgeOptions
from nlu.components.similarity import SimilarityFeaturizer
from nlu.components.storage import UntrainedError

FORM = "form"
FORMS = ("question", "report", "other")


def form_of(message: Message) -> str:
    """The form that the example's block in the training data names; raises `ValueError`."""
    metadata = message.get(METADATA) or {}
    block = metadata.get("intent") if isinstance(metadata, dict) else None
    form = block.get("form") if isinstance(block, dict) else None
    if form not in FORMS:
        label = message.get(INTENT)
        raise ValueError(f"a block of {label} has metadata form {form!r}, not one of {FORMS}")
    return str(form)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class FormClassifier(IntentClassifier, GraphComponent):
    """Leaves `form` on each message: a probability for each of the three forms."""

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        fitted: RidgeClassifier | None = None,
    ) -> None:
        self._config = config
        self._storage = model_storage
        self._resource = resource
        self._fitted = fitted

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The options that measured best. `landmarks`: how many, evenly taken, it compares with of those there are."""
        return {"ridge": 0.02, "temperature": 24.0, "landmarks": 2000}

    @classmethod
    def required_components(cls) -> list[type]:
        """It reads the similarities."""
        return [SimilarityFeaturizer]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "FormClassifier":
        """An untrained classifier."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "FormClassifier":
        """The trained classifier; raises where its part of the model is missing or broken."""
        return cls(config, model_storage, resource, RidgeClassifier.load(model_storage, resource))

    def train(self, training_data: TrainingData) -> Resource:
        """Fits on all examples; raises `ValueError` where a block names no form."""
        messages = training_data.intent_examples
        targets = [form_of(message) for message in messages]
        options = RidgeOptions.from_config(self._config)
        rows = rows_of(messages, SIMILARITY)
        places = landmarks(*rows.shape)[self._taken(rows)]
        self._fitted = RidgeClassifier.fit(rows[:, self._taken(rows)], places, targets, options)
        self._fitted.save(self._storage, self._resource)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Leaves the probabilities of the forms on each message."""
        if self._fitted is None:
            raise UntrainedError("the form classifier was not trained")
        if not messages:
            return messages
        rows = rows_of(messages, SIMILARITY)
        probabilities = self._fitted.probabilities(rows[:, self._taken(rows)])
        for message, row in zip(messages, probabilities, strict=True):
            message.set(FORM, {name: float(p) for name, p in zip(self._fitted.classes, row, strict=True)})
        return messages

    def _taken(self, rows: NDArray[np.float32]) -> slice:
        """Three forms need fewer landmarks than sixty labels, and training takes a fraction of the time."""
        return slice(None, None, max(1, math.ceil(rows.shape[1] / int(self._config["landmarks"]))))
