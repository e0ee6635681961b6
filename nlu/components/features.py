"""Reads the dense features that one featurizer left on messages."""

import numpy as np
from numpy.typing import NDArray
from rasa.nlu.constants import FEATURIZER_CLASS_ALIAS
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.components.storage import UntrainedError

# The names under which the featurizers leave their features.
SENTENCE = "sentence"
SIMILARITY = "similarity"
ALIAS = FEATURIZER_CLASS_ALIAS


def texts_of(messages: list[Message]) -> list[str]:
    """The messages' texts."""
    return [str(message.get(TEXT) or "") for message in messages]


def rows_of(messages: list[Message], alias: str) -> NDArray[np.float32]:
    """Float32 of shape (len(messages), columns), a new array.

    Raises `UntrainedError` where the featurizer `alias` has not seen a message.
    """
    return np.concatenate([_row(message, alias) for message in messages])


def _row(message: Message, alias: str) -> NDArray[np.float32]:
    _, sentence = message.get_dense_features(TEXT, [alias])
    if sentence is None:
        raise UntrainedError(f"the featurizer {alias} comes first")
    return np.asarray(sentence.features, dtype=np.float32)
