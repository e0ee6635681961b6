"""What every module of queries needs."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CursorResult


def inserted_id(done: CursorResult[Any]) -> int:
    """The primary key that an insert made. Raises LookupError where there is none (a defect)."""
    key = done.inserted_primary_key
    if not key:
        raise LookupError("the insert made no key")
    return int(key[0])
