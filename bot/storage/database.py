"""The engine: on SQLite one writer at a time, every commit on the disk before it returns."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import OperationalError

BUSY_MILLISECONDS = 5000


class StorageFull(Exception):
    """The disk has no room; nothing of the transaction was kept."""


class BrokenReferences(Exception):
    """After an upgrade a row would refer to one that is not there; nothing of the upgrade was kept."""


class Database:
    """Transactions. Safe to use from many threads; `write` blocks others of this process, `read` nobody."""

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        self._writer = threading.Lock()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view. Raises sqlalchemy.exc.OperationalError where the file cannot be read."""
        with self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One short transaction, committed on leaving, rolled back on any exception. Raises StorageFull."""
        with self._writer, self._connect() as connection, _committed(connection):
            yield connection

    @contextmanager
    def upgrade(self) -> Iterator[Connection]:
        """A write that may rebuild tables, to which rows of other tables refer. Raises BrokenReferences, StorageFull.

        SQLite rebuilds a table by dropping it, which its references forbid: they are checked at the end instead.
        """
        with self._writer, self._connect() as connection, _unchecked(connection), _committed(connection):
            yield connection
            _check_references(connection)

    def _connect(self) -> Connection:
        return self.engine.connect().execution_options(amparo_write=True)

    def close(self) -> None:
        self.engine.dispose()


@contextmanager
def _committed(connection: Connection) -> Iterator[None]:
    try:
        with connection.begin():
            yield
    except OperationalError as error:
        if "full" in str(error.orig):
            raise StorageFull("the disk is full: free some room; nothing is lost") from error
        raise


@contextmanager
def _unchecked(connection: Connection) -> Iterator[None]:
    """No check of references. Must surround the transaction: within one SQLite does not listen."""
    file = connection.connection.driver_connection
    if not isinstance(file, sqlite3.Connection):
        yield
        return
    file.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        file.execute("PRAGMA foreign_keys=ON")


def _check_references(connection: Connection) -> None:
    if connection.dialect.name != "sqlite":
        return
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        tables = ", ".join(sorted({row[0] for row in broken}))
        raise BrokenReferences(f"the upgrade was undone: rows of {tables} would refer to nothing; keep a copy and ask")


def sqlite_url(path: Path) -> str:
    return f"sqlite:///{path}"


def _engine(url: str) -> Engine:
    if not url.startswith("sqlite"):
        return create_engine(url, pool_pre_ping=True)
    # hide_parameters: an error of the database must not carry values into a log.
    engine = create_engine(url, hide_parameters=True, connect_args={"check_same_thread": False})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # SQLAlchemy's begin event says BEGIN, not the driver
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        f"busy_timeout={BUSY_MILLISECONDS}",
        "foreign_keys=ON",
        "secure_delete=ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # IMMEDIATE takes the write lock at once: a later upgrade from a read could fail after work was done.
    writes = connection.get_execution_options().get("amparo_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
