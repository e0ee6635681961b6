"""The part of a registry's workplace that reading a message needs."""

from __future__ import annotations

from typing import Protocol


class Workplace(Protocol):
    """A workplace of the registry with the other names by which workers know it."""

    @property
    def name(self) -> str: ...

    @property
    def aliases(self) -> tuple[str, ...]: ...
