"""An upgrade keeps what is in the database, and what refers to what."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from bot.bootstrap.build import open_database
from bot.bootstrap.failure import CannotGoOn
from bot.settings import load_settings
from bot.storage.database import BrokenReferences, Database
from bot.storage.migrate import config, migrate
from bot.storage.tables import metadata

AT = "2026-01-01 00:00:00"


@pytest.fixture
def old(tmp_path: Path) -> Iterator[Database]:
    """A database of the first revision."""
    made = Database(f"sqlite:///{tmp_path / 'amparo.db'}")
    alembic = config()
    with made.write() as db:
        alembic.attributes["connection"] = db
        command.upgrade(alembic, "0001")
    yield made
    made.close()


def insert(db: Connection, table: str, **values: object) -> None:
    """One row; columns that are not named get an empty value, for the tables differ in what they demand."""
    for column in db.execute(text(f"PRAGMA table_info({table})")):
        if column.notnull and column.name not in values:
            values[column.name] = 0 if "INT" in column.type or column.type == "BOOLEAN" else ""
    names, places = ", ".join(f'"{name}"' for name in values), ", ".join(f":{name}" for name in values)
    db.execute(text(f"INSERT INTO {table} ({names}) VALUES ({places})"), values)


def handoff(db: Connection, number: int, chat: str, case: int | None) -> None:
    insert(db, "handoffs", id=number, conversation=chat, case=case, vault=1, created_at=AT, urgency="P1")


def test_handoffs_of_one_worker_get_one_family_and_keep_what_refers_to_them(old: Database) -> None:
    with old.write() as db:
        insert(db, "vaults", id=1)
        insert(db, "staff", id=1)
        for case in (1, 2, 3):
            insert(db, "cases", id=case, number=f"c{case}", vault=1, received_at=AT)
        handoff(db, 1, "chat-a", None)
        handoff(db, 2, "", 1)  # its chat was erased
        handoff(db, 3, "chat-a", 1)  # the worker proved the case in another chat: 1, 2 and 3 are one worker's
        handoff(db, 4, "chat-b", 2)
        handoff(db, 5, "", 3)
        insert(db, "alerts", id=1, handoff=3, created_at=AT, token_hash=b"x")
        insert(db, "case_conflicts", staff=1, handoff=2, at=AT)
    migrate(old)
    with old.read() as db:
        families = {row.id: row.family for row in db.execute(text("SELECT id, family FROM handoffs"))}
        assert families[1] == families[2] == families[3]
        assert len({families[1], families[4], families[5]}) == 3
        assert all(families.values())
        assert db.execute(text("SELECT handoff FROM alerts")).scalars().all() == [3]
        assert db.execute(text("SELECT handoff FROM case_conflicts")).scalars().all() == [2]
        assert db.execute(text("PRAGMA foreign_key_check")).all() == []


def test_a_database_goes_back_to_nothing_and_comes_again(old: Database) -> None:
    def tables(db: Connection) -> set[str]:
        names = text("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
        return set(db.execute(names).scalars())

    migrate(old)
    alembic = config()
    with old.upgrade() as db:
        before = tables(db)
        alembic.attributes["connection"] = db
        command.downgrade(alembic, "base")
        assert tables(db) == {"alembic_version"}
    migrate(old)
    with old.read() as db:
        assert tables(db) == before == {"alembic_version", *metadata.tables}


def test_an_upgrade_that_would_leave_a_row_pointing_nowhere_is_undone(old: Database) -> None:
    with old.write() as db:
        insert(db, "vaults", id=1)
        handoff(db, 1, "chat-a", None)
    with pytest.raises(BrokenReferences, match="handoffs"), old.upgrade() as db:
        db.execute(text("DELETE FROM vaults"))
    with old.read() as db:
        assert db.execute(text("SELECT id FROM vaults")).scalars().all() == [1]
    with pytest.raises(IntegrityError), old.write() as db:  # afterwards each step is checked again
        db.execute(text("DELETE FROM vaults"))


def test_a_database_of_a_newer_version_is_left_alone_with_a_clear_word(old: Database, tmp_path: Path) -> None:
    with old.write() as db:
        db.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(CannotGoOn, match="newer Amparo"):
        open_database(load_settings(data=tmp_path))


def test_a_damaged_file_is_left_alone_with_a_clear_word(tmp_path: Path) -> None:
    settings = load_settings(data=tmp_path)
    file = Path(settings.database().removeprefix("sqlite:///"))
    file.write_bytes(b"no database at all " * 100)
    with pytest.raises(CannotGoOn, match="copy from before"):
        open_database(settings)
    assert file.read_bytes().startswith(b"no database")
