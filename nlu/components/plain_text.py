"""What a worker types is text, even where it looks like a command of Rasa's (`/intent{…}`).

Rasa adds its handler for such commands to every model and gives no way to leave it out. Nodes of
the graph look the method up when a model loads, so this is done before: at import.
"""

from typing import Any

from rasa.nlu.classifiers.regex_message_handler import RegexMessageHandler
from rasa.shared.nlu.training_data.message import Message


def leave_untouched(  # type: ignore[no-untyped-def]
    self, messages: list[Message], domain: Any = None
) -> list[Message]:
    """The messages as they are. `self` has no annotation: Rasa's check would take it for an input."""
    return messages


RegexMessageHandler.process = leave_untouched  # type: ignore[method-assign]
