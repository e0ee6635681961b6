"""Counts without anybody in them."""

from __future__ import annotations

from sqlalchemy import Column, Integer, String, Table

from bot.storage.tables.base import metadata

counters = Table(
    "counters", metadata, Column("name", String(64), primary_key=True), Column("value", Integer, nullable=False)
)
