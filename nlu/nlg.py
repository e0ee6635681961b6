"""Rasa's reply generator: a reply is its name; the bot has the words in every language."""

from typing import Any

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

# What Rasa itself passes along; everything else is an action's own value for the reply.
_INTERNAL = frozenset({"domain_responses"})


class NamedReplies(NaturalLanguageGenerator):
    """Answers every `utter_*` with `{"custom": {"utter": name, "args": {…}}}`."""

    def __init__(self, endpoint_config: EndpointConfig | None, domain: Domain) -> None:
        """Rasa's signature; neither is needed."""

    async def generate(
        self,
        utter_action: str,
        tracker: DialogueStateTracker,
        output_channel: str,
        **kwargs: Any,
    ) -> dict[str, Any] | None:
        """The reply by name, with the values that an action gave it."""
        args = {name: value for name, value in kwargs.items() if name not in _INTERNAL}
        return {"custom": {"utter": utter_action, "args": args}}
