"""The language that a browser asks for."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.datastructures import Headers
from starlette.types import Scope

FALLBACK = "en"


def hinted_language(scope: Scope, served: Sequence[str]) -> str | None:
    """The first served language of Accept-Language, by weight; None where there is none."""
    wanted: list[tuple[float, int, str]] = []
    for place, entry in enumerate(Headers(scope=scope).get("accept-language", "")[:200].split(",")):
        tag, _, weight = entry.strip().partition(";q=")
        wanted.append((-_number(weight), place, tag.split("-")[0].lower()))
    return next((tag for _, _, tag in sorted(wanted) if tag in served), None)


def preferred_language(scope: Scope, served: Sequence[str]) -> str:
    return hinted_language(scope, served) or FALLBACK


def _number(weight: str) -> float:
    try:
        return float(weight) if weight else 1.0
    except ValueError:
        return 0.0
