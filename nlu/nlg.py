"""Rasa's reply generator: a reply is its name; the bot has the words in every language."""

from typing import Any, Dict, Optional, Text

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

# What Rasa itself passes along; everything else is an action's own value for the reply.
_INTERNAL = frozenset({"domain_responses"})


class NamedReplies(NaturalLanguageGenerator):
    """Answers every `utter_*` with `{"custom": {"utter": name, "args": {…}}}`."""

    def __init__(self, endpoint_config: Optional[EndpointConfig], domain: Domain) -> None:
        """Rasa's signature; neither is needed."""

    async def generate(
        self,
        utter_action: Text,
        tracker: DialogueStateTracker,
        output_channel: Text,
        **kwargs: Any,
    ) -> Optional[Dict[Text, Any]]:
        """The reply by name, with the values that an action gave it."""
        args = {name: value for name, value in kwargs.items() if name not in _INTERNAL}
        return {"custom": {"utter": utter_action, "args": args}}
