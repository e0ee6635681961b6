"""How sure the assistant must be before it acts, read from `nlu/thresholds.yml`."""

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, Final

import yaml

DEFAULT_PATH: Final = Path(__file__).parent / "thresholds.yml"


class ThresholdError(ValueError):
    """The thresholds file has an unknown key or a value outside its range."""


@dataclass(frozen=True)
class Thresholds:
    """Probabilities from 0 to 1, and limits in words; `thresholds.yml` explains each."""

    topic: float
    doubt: float
    command: float
    none: float
    option: float
    report: float
    told: float
    beside: float
    asked_command: float
    asked_other: float
    asked_check_case: float
    asked_words: int
    asked_question: float
    asked_topic: float
    story_command: float
    story_words: int
    story_question: float
    story_topic: float
    story_question_words: int

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            high = 100 if field.name.endswith("words") else 1
            if not isinstance(value, (int, float)) or not 0 <= value <= high:
                raise ThresholdError(f"{field.name} lies between 0 and {high}, not {value!r}")


@dataclass(frozen=True)
class ThresholdTable:
    """The default and what single languages have otherwise."""

    default: Thresholds
    languages: dict[str, Thresholds]

    def of(self, language: str | None) -> Thresholds:
        """The thresholds for a message in this language (`en`, `es` …), or the default."""
        return self.languages.get(language or "", self.default)

    def as_dict(self) -> dict[str, Any]:
        """A JSON form that `thresholds_from_dict` reads."""
        return {
            "default": vars(self.default),
            "languages": {name: vars(value) for name, value in self.languages.items()},
        }


def thresholds_from_dict(data: dict[str, Any]) -> ThresholdTable:
    """Reads a table; raises `ThresholdError` at an unknown or missing key."""
    try:
        default = Thresholds(**data["default"])
        languages = {str(name): replace(default, **changes) for name, changes in (data.get("languages") or {}).items()}
    except (KeyError, TypeError) as error:
        raise ThresholdError(f"the thresholds are not as expected: {error}") from error
    return ThresholdTable(default, languages)


def read_thresholds(path: str | Path = DEFAULT_PATH) -> ThresholdTable:
    """Reads the file; raises `ThresholdError` or `OSError`."""
    content = yaml.safe_load(Path(path).read_text(encoding="utf-8"))
    if not isinstance(content, dict):
        raise ThresholdError(f"{path} holds no mapping")
    return thresholds_from_dict(content)
