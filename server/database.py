"""Opening the job table's database, SQLite or PostgreSQL."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.schema import CreateColumn

from server.tables import metadata

BUSY_TIMEOUT_S = 10.0
_TRIES = 50


def open_database(url: str, *, is_synced: bool) -> Engine:
    """Open the database and make its tables, and what later versions added, where missing.

    Several processes may do so at once. A SQLite file works in WAL mode; with
    ``is_synced`` a commit waits for the disk, without it survives a killed process only.
    """
    place = make_url(url)
    if place.get_backend_name() != "sqlite":
        engine = create_engine(place, pool_pre_ping=True)
        _make_tables(engine)
        return engine
    if place.database:
        Path(place.database).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    engine = create_engine(place, connect_args={"timeout": BUSY_TIMEOUT_S})
    _begin_as_told(engine, "FULL" if is_synced else "NORMAL")
    _use_wal(engine)
    _make_tables(engine)
    return engine


def writing(engine: Engine) -> Engine:
    """Give the engine whose transactions take SQLite's write lock when they begin.

    A transaction that reads first and writes later could not get it any more.
    """
    return engine.execution_options(atalaya_writes=True)


def _begin_as_told(engine: Engine, synchronous: str) -> None:
    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # we begin transactions ourselves
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {int(BUSY_TIMEOUT_S * 1000)}")
        cursor.execute(f"PRAGMA synchronous = {synchronous}")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("atalaya_writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _use_wal(engine: Engine) -> None:
    """Switch to WAL: once for a file, and the busy timeout does not cover the switch."""
    for _ in range(_TRIES):
        connection = engine.raw_connection()
        try:
            connection.cursor().execute("PRAGMA journal_mode = WAL")
            return
        except Exception as error:
            if "locked" not in str(error):
                raise
            time.sleep(0.05)
        finally:
            connection.close()


def _make_tables(engine: Engine) -> None:
    try:
        _make_what_is_missing(engine)
    except OperationalError:
        raise
    except DBAPIError:  # another server made it between our look and our own making
        _make_what_is_missing(engine)


def _make_what_is_missing(engine: Engine) -> None:
    with writing(engine).begin() as connection:
        metadata.create_all(connection)
        there = inspect(connection)
        for table in metadata.sorted_tables:
            known = {column["name"] for column in there.get_columns(table.name)}
            for column in table.columns:
                if column.name not in known:
                    made = CreateColumn(column).compile(dialect=engine.dialect)
                    connection.exec_driver_sql(f"ALTER TABLE {table.name} ADD COLUMN {made}")
            for index in table.indexes:
                index.create(connection, checkfirst=True)
