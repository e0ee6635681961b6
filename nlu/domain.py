"""Builds Rasa's domain from the static part and from what the project's lists name."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import yaml

STATIC_PATH: Final = Path(__file__).parent / "domain.yml"


class DomainError(ValueError):
    """A generated name collides with one of another kind, or has the wrong form."""


def build_domain(topic_ids: Iterable[str], command_ids: Iterable[str], reply_names: Iterable[str]) -> dict[str, Any]:
    """The whole domain: static part, one intent a command, one response a reply.

    Topics become no intents: a message about one is `ask_topic` or `report_topic` with the
    entity `topic`. They are passed so that a clash of names is found here. Raises `DomainError`.
    """
    domain = read_static()
    intents = [*domain["intents"], *sorted(command_ids)]
    topics = set(topic_ids)
    replies = sorted({*domain["responses"], *reply_names})
    _check_names(intents, topics, replies)
    domain["intents"] = intents
    domain["responses"] = {name: [{"custom": {"utter": name}}] for name in replies}
    return domain


def read_static(path: Path = STATIC_PATH) -> dict[str, Any]:
    """The static part; raises `OSError` or `yaml.YAMLError`."""
    content = yaml.safe_load(path.read_text(encoding="utf-8"))
    return dict(content)


def write_domain(domain: dict[str, Any], path: Path) -> None:
    """Writes a domain where `rasa` and `nlu.train` read it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(domain, sort_keys=False, allow_unicode=True), encoding="utf-8")


def _check_names(intents: list[str], topics: set[str], replies: list[str]) -> None:
    twice = sorted({name for name in intents if intents.count(name) > 1} | (topics & set(intents)))
    if twice:
        raise DomainError(f"a name has one meaning; these have two: {', '.join(twice)}")
    other = [name for name in replies if not name.startswith("utter_")]
    if other:
        raise DomainError(f"a reply's name begins with utter_: {', '.join(other)}")
