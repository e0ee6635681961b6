"""Rasa's label classifier: which topic, command or none a message is, with probabilities."""

from typing import Any

import numpy as np
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
from nlu.components.ridge import RidgeClassifier, RidgeOptions
from nlu.components.similarity import SimilarityFeaturizer
from nlu.components.storage import UntrainedError

# Where the classifier leaves its ranking for the decision; no output of Rasa's own.
LABELS = "label_ranking"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LabelClassifier(IntentClassifier, GraphComponent):
    """Ranks all labels for a message; the decision alone sets the intent."""

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
        """The options that measured best."""
        return {"ridge": 0.02, "temperature": 17.0}

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
    ) -> "LabelClassifier":
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
    ) -> "LabelClassifier":
        """The trained classifier; raises where its part of the model is missing or broken."""
        return cls(config, model_storage, resource, RidgeClassifier.load(model_storage, resource))

    def train(self, training_data: TrainingData) -> Resource:
        """Fits on every example that has a label, and keeps the fit."""
        messages = training_data.intent_examples
        targets = [str(message.get(INTENT)) for message in messages]
        options = RidgeOptions.from_config(self._config)
        rows = rows_of(messages, SIMILARITY)
        self._fitted = RidgeClassifier.fit(rows, landmarks(*rows.shape), targets, options)
        self._fitted.save(self._storage, self._resource)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Leaves `label_ranking` on each message: (label, probability) pairs, best first."""
        if self._fitted is None:
            raise UntrainedError("the label classifier was not trained")
        if not messages:
            return messages
        probabilities = self._fitted.probabilities(rows_of(messages, SIMILARITY))
        for message, row in zip(messages, probabilities, strict=True):
            order = np.argsort(-row, kind="stable")
            message.set(LABELS, [(self._fitted.classes[i], float(row[i])) for i in order])
        return messages
