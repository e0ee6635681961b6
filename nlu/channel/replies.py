"""Turns what actions and the reply generator said into replies by name and effects."""

from dataclasses import dataclass, field
from typing import Any, Final

from nlu.channel.errors import FailureKind, TurnFailedError

_NAME: Final = "response"
_CUSTOM: Final = "custom"
_IGNORED: Final = frozenset({"template", "utter_action"})


@dataclass
class Collected:
    """Replies (`{"utter", "args"}`) and effects of a turn, each in the order they came."""

    replies: list[dict[str, Any]] = field(default_factory=list)
    effects: list[dict[str, Any]] = field(default_factory=list)

    def add(self, response: dict[str, Any]) -> None:
        """Takes one response; raises `TurnFailedError` where it is neither reply nor effect.

        A response is `{"custom": {"utter": name, "args": {…}}}`, `{"custom": {"effect": {…}}}`,
        or `{"response": name, …}` as the SDK's dispatcher writes it. Texts are refused: what a
        worker sees stands in the content.
        """
        said = {key: value for key, value in response.items() if value and key not in _IGNORED}
        name = said.pop(_NAME, None)
        if name is not None:
            self._add_reply(name, said)
        elif set(said) == {_CUSTOM} and isinstance(said[_CUSTOM], dict):
            self._add_custom(said[_CUSTOM])
        else:
            raise TurnFailedError(FailureKind.REPLY_FAILED)

    def _add_custom(self, custom: dict[str, Any]) -> None:
        if set(custom) == {"effect"} and isinstance(custom["effect"], dict):
            self.effects.append(custom["effect"])
        elif set(custom) <= {"utter", "args"}:
            self._add_reply(custom.get("utter"), custom.get("args") or {})
        else:
            raise TurnFailedError(FailureKind.REPLY_FAILED)

    def _add_reply(self, name: Any, args: Any) -> None:
        # Beside wordings (utter_…) there are composed replies, such as an answer or the summary.
        named = isinstance(name, str) and name.isidentifier()
        if not named or not isinstance(args, dict):
            raise TurnFailedError(FailureKind.REPLY_FAILED)
        self.replies.append({"utter": name, "args": args})
