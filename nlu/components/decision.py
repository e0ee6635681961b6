"""Rasa's last component: the pure decision of `nlu/decision.py`, set as the message's intent."""

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components import plain_text, storage
from nlu.components.classifier import LABELS
from nlu.components.featurizer import METADATA
from nlu.components.form import FORM
from nlu.decision import Heard, Question, Scored, Understood, decide
from nlu.labels import Labels, labels_from_dict, read_labels
from nlu.thresholds import DEFAULT_PATH, ThresholdTable, read_thresholds, thresholds_from_dict

# Imported for what it does: a model that holds this component takes no typed commands.
assert plain_text.RegexMessageHandler.process is plain_text.leave_untouched

UNDERSTOOD = "understood"
TOPIC = "topic"


def heard_of(message: Message) -> Heard:
    """The pure form of what the components before left on the message."""
    metadata = message.get(METADATA) or {}
    question = metadata.get("open_question")
    return Heard(
        text=message.get(TEXT) or "",
        ranking=tuple(Scored(label, p) for label, p in message.get(LABELS) or ()),
        form=message.get(FORM) or {},
        mode=metadata.get("mode") or "talking",
        question=Question(question["field"], question["kind"]) if question else None,
    )


def set_result(message: Message, understood: Understood) -> None:
    """Sets intent, entity `topic` and `understood` on the message."""
    intent = {"name": understood.intent, "confidence": understood.confidence}
    about = understood.topic if understood.intent in ("ask_topic", "report_topic") else None
    message.set(INTENT, intent, add_to_output=True)
    message.set(INTENT_RANKING_KEY, [intent], add_to_output=True)
    entities = [{"entity": TOPIC, "value": about}] if about else []
    message.set(ENTITIES, entities, add_to_output=True)
    message.set(UNDERSTOOD, understood.as_dict(), add_to_output=True)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TurnDecision(IntentClassifier, GraphComponent):
    """Decides with the labels and thresholds that were current when the model was trained."""

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        labels: Labels | None = None,
        thresholds: ThresholdTable | None = None,
    ) -> None:
        self._config = config
        self._storage = model_storage
        self._resource = resource
        self._labels = labels
        self._thresholds = thresholds

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Paths are relative to the folder in which training runs."""
        return {"labels": "knowledge/topics.yml", "thresholds": str(DEFAULT_PATH)}

    @classmethod
    def required_components(cls) -> list[type]:
        """None: Rasa checks the training graph, in which no classifier runs before another."""
        return []

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "TurnDecision":
        """A decision without labels."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "TurnDecision":
        """The decision as it was trained; raises where its part of the model is missing."""
        _, facts = storage.load(model_storage, resource)
        labels = labels_from_dict(facts["labels"])
        return cls(config, model_storage, resource, labels, thresholds_from_dict(facts["thresholds"]))

    def train(self, training_data: TrainingData) -> Resource:
        """Keeps labels and thresholds in the model; raises where an example's label is unknown."""
        labels = read_labels(self._config["labels"])
        table = read_thresholds(self._config["thresholds"])
        known = {"none", *labels.topics, *labels.commands}
        unknown = sorted({str(m.get(INTENT)) for m in training_data.intent_examples} - known)
        if unknown:
            raise ValueError(f"training examples have labels that no list names: {unknown}")
        facts = {"labels": labels.as_dict(), "thresholds": table.as_dict()}
        storage.save(self._storage, self._resource, {}, facts)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets each message's intent, topic and `understood`."""
        if self._labels is None or self._thresholds is None:
            raise storage.UntrainedError("the decision was not trained")
        for message in messages:
            language = (message.get(METADATA) or {}).get("language")
            set_result(message, decide(heard_of(message), self._labels, self._thresholds.of(language)))
        return messages
