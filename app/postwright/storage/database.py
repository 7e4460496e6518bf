"""The SQLite file of drafts, history, window state and cookies; one thread speaks to it.

WAL with `synchronous=NORMAL`: a commit is in the system's hands at once, so it survives the
program's death, and costs no flush of the disk (https://www.sqlite.org/wal.html).
"""

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import TypeVar

from postwright.storage.files import create_private_file, locked, make_private_folder
from postwright.storage.worker import Worker

T = TypeVar("T")

SCHEMA = """
CREATE TABLE IF NOT EXISTS drafts (
  collection TEXT NOT NULL, path TEXT NOT NULL, draft TEXT NOT NULL,
  request BLOB NOT NULL, base_sha TEXT NOT NULL, at REAL NOT NULL,
  PRIMARY KEY (collection, path, draft)
);
CREATE TABLE IF NOT EXISTS history (
  id TEXT PRIMARY KEY,
  collection TEXT NOT NULL, path TEXT NOT NULL, draft TEXT NOT NULL,
  at REAL NOT NULL, body_sha TEXT NOT NULL, body_bytes INTEGER NOT NULL,
  summary BLOB NOT NULL, exchange BLOB NOT NULL
);
CREATE INDEX IF NOT EXISTS history_of_request ON history (collection, path, draft, at);
CREATE INDEX IF NOT EXISTS history_by_time ON history (at);
CREATE INDEX IF NOT EXISTS history_bodies ON history (body_sha, body_bytes, at);
CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS cookies (collection TEXT PRIMARY KEY, cookies BLOB NOT NULL);
"""
MEMORY = Path(":memory:")
BUSY_MS = 5000
"""How long a second window of ours may hold the file."""


class Database:
    """Opens with its first task. Every task is a transaction: done whole or not at all."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        """None: in memory, for a program that must leave no trace."""
        self.damaged: Path | None = None
        """Where a file that was no database was put aside; a new one took its place."""
        self.problem = ""
        """Why the file could not be opened; what is kept is in memory then, and lost at the end."""
        self._worker = Worker("database")
        self._connection: sqlite3.Connection | None = None

    def run(self, work: Callable[[sqlite3.Connection], T]) -> Future[T]:
        """Queue a transaction; tasks see what those before them did."""
        return self._worker.submit(lambda: self._transact(work))

    def write(self, statement: str, *values: object) -> Future[None]:
        """Queue one statement that changes something."""

        def change(connection: sqlite3.Connection) -> None:
            connection.execute(statement, values)

        return self.run(change)

    def close(self) -> None:
        """Write all that was queued, then let go of the file."""
        with contextlib.suppress(RuntimeError):
            self._worker.submit(self._disconnect)
        self._worker.close()

    def _transact(self, work: Callable[[sqlite3.Connection], T]) -> T:
        if self._connection is None:
            self._connection = self._open()
        with self._connection:
            return work(self._connection)

    def _open(self) -> sqlite3.Connection:
        if self.path is None:
            return _connect(MEMORY)
        try:
            return self._open_file(self.path)
        except (OSError, sqlite3.OperationalError) as error:
            # A read-only or full disk must not keep anyone from sending.
            self.problem = f"{self.path}: {getattr(error, 'strerror', None) or error}"
            return _connect(MEMORY)

    def _open_file(self, path: Path) -> sqlite3.Connection:
        make_private_folder(path.parent)
        # Two that switch a new file to WAL at once: one fails, whatever the timeout.
        with locked(path.with_suffix(".lock")):
            create_private_file(path)  # SQLite gives its own files beside it the same mode
            try:
                return _connect(path)
            except sqlite3.OperationalError:
                raise  # the file itself may be sound
            except sqlite3.DatabaseError:
                self.damaged = _put_aside(path)
                create_private_file(path)
                return _connect(path)

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path)
    try:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.executescript(SCHEMA)
    except BaseException:
        connection.close()
        raise
    return connection


def _put_aside(path: Path) -> Path:
    aside = path.with_name(f"{path.name}.damaged-{int(time.time())}")
    os.replace(path, aside)
    for suffix in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + suffix).unlink()
    return aside
