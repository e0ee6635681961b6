"""What can go wrong in a turn, by kind alone: no kind ever carries a worker's words."""

from enum import StrEnum


class FailureKind(StrEnum):
    """Why a turn has no answer; the caller keeps the message and tries again."""

    NO_MODEL = "no_model"
    PARSE_FAILED = "parse_failed"
    POLICY_FAILED = "policy_failed"
    NO_RULE = "no_rule"
    CIRCUIT_BREAKER = "circuit_breaker"
    ACTION_UNREACHABLE = "action_unreachable"
    ACTION_FAILED = "action_failed"
    ACTION_TIMEOUT = "action_timeout"
    BAD_ACTION_ANSWER = "bad_action_answer"
    REPLY_FAILED = "reply_failed"
    TURN_TIMEOUT = "turn_timeout"
    NOT_LISTENING = "not_listening"
    MODEL_REFUSED = "model_refused"
    INTERNAL = "internal"


class TurnFailedError(Exception):
    """A turn came to no good end: nothing of it counts."""

    def __init__(self, kind: FailureKind) -> None:
        super().__init__(kind.value)
        self.kind = kind


class BadRequestError(ValueError):
    """The request is malformed; `what` names the field, never its value."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what
