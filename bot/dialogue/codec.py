"""Snapshots and effects as JSON, checked on both sides of the wire."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, TypeAdapter

from bot.model.turn import Effect, Snapshot

_SNAPSHOT: TypeAdapter[Snapshot] = TypeAdapter(Snapshot)
_EFFECT: TypeAdapter[Effect] = TypeAdapter(Annotated[Effect, Field(discriminator="effect")])


def snapshot_to_json(snapshot: Snapshot) -> dict[str, Any]:
    return dict(_SNAPSHOT.dump_python(snapshot, mode="json"))


def snapshot_from_json(data: dict[str, Any]) -> Snapshot:
    """Raises pydantic.ValidationError."""
    return _SNAPSHOT.validate_python(data)


def effect_to_json(effect: Effect) -> dict[str, Any]:
    return dict(_EFFECT.dump_python(effect, mode="json"))


def effect_from_json(data: dict[str, Any]) -> Effect:
    """Raises pydantic.ValidationError."""
    return _EFFECT.validate_python(data)
