"""Rasa's second featurizer: how similar a message is to the training examples that serve as landmarks."""

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components import storage
from nlu.components.exemplars import Exemplars, SimilarityOptions
from nlu.components.features import ALIAS, SENTENCE, SIMILARITY, rows_of, texts_of
from nlu.components.featurizer import SentenceEmbeddingFeaturizer


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class SimilarityFeaturizer(DenseFeaturizer, GraphComponent):
    """One dense feature of shape (1, number of landmarks), computed once for all classifiers."""

    def __init__(
        self,
        config: dict[str, Any],
        name: str,
        model_storage: ModelStorage,
        resource: Resource,
        exemplars: Exemplars | None = None,
    ) -> None:
        super().__init__(name, config)
        self._storage = model_storage
        self._resource = resource
        self._exemplars = exemplars

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The options that measured best."""
        return {ALIAS: SIMILARITY, "ngram_sizes": [2, 5], "ngram_most": 40000, "ngram_share": 0.3, "landmarks": 8000}

    @classmethod
    def required_components(cls) -> list[type]:
        """It reads the sentence vector."""
        return [SentenceEmbeddingFeaturizer]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "SimilarityFeaturizer":
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
    ) -> "SimilarityFeaturizer":
        """The fitted featurizer; raises where its part of the model is missing or broken."""
        exemplars = Exemplars.restore(*storage.load(model_storage, resource))
        return cls(config, execution_context.node_name, model_storage, resource, exemplars)

    def train(self, training_data: TrainingData) -> Resource:
        """Takes every example that has a label, and keeps vectors and n-grams, no text."""
        messages = training_data.intent_examples
        options = SimilarityOptions.from_config(self._config)
        vectors = rows_of(messages, SENTENCE)
        self._exemplars = Exemplars.fit(texts_of(messages), vectors, options)
        facts = self._exemplars.facts()
        storage.save(self._storage, self._resource, self._exemplars.arrays(), facts)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Adds the feature to every training example."""
        self.process([m for m in training_data.training_examples if m.get(TEXT)])
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds the feature to messages that have a sentence vector."""
        if self._exemplars is None:
            raise storage.UntrainedError("the similarity featurizer was not fitted")
        if not messages:
            return messages
        vectors = rows_of(messages, SENTENCE)
        rows = self._exemplars.similarities(texts_of(messages), vectors)
        for index, message in enumerate(messages):
            self.add_features_to_message(None, rows[index : index + 1], TEXT, message)
        return messages

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Raises `ValueError` on an option that can't be."""
        SimilarityOptions.from_config(config)
