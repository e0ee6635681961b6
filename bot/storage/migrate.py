"""Brings a database to the newest form; safe to call on every start."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from bot.storage.database import Database

MIGRATIONS = Path(__file__).parent / "migrations"


class NewerDatabase(Exception):
    """The database has a revision that this program does not know."""


def config() -> Config:
    alembic = Config()
    alembic.set_main_option("script_location", str(MIGRATIONS))
    return alembic


def migrate(database: Database) -> str:
    """Run what is missing. Returns the revision that holds now. Raises NewerDatabase, BrokenReferences, StorageFull."""
    alembic = config()
    scripts = ScriptDirectory.from_config(alembic)
    with database.upgrade() as connection:
        now = MigrationContext.configure(connection).get_current_revision()
        if now and now not in {script.revision for script in scripts.walk_revisions()}:
            raise NewerDatabase(now)
        alembic.attributes["connection"] = connection
        command.upgrade(alembic, "head")
    return scripts.get_current_head() or ""


def is_empty(database: Database) -> bool:
    with database.engine.connect() as connection:
        return not inspect(connection).get_table_names()
