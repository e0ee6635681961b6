"""The desk's small world, for the services behind it."""

from __future__ import annotations

from tests.fakes.desk_fixtures import desk_template, world

__all__ = ["desk_template", "world"]
