"""Brings a database to the newest form; safe to call on every start."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from bot.storage.database import Database

MIGRATIONS = Path(__file__).parent / "migrations"


def config() -> Config:
    alembic = Config()
    alembic.set_main_option("script_location", str(MIGRATIONS))
    return alembic


def migrate(database: Database) -> str:
    """Run what is missing. Returns the revision that holds now."""
    alembic = config()
    with database.upgrade() as connection:
        alembic.attributes["connection"] = connection
        command.upgrade(alembic, "head")
    return ScriptDirectory.from_config(alembic).get_current_head() or ""


def is_empty(database: Database) -> bool:
    with database.engine.connect() as connection:
        return not inspect(connection).get_table_names()
