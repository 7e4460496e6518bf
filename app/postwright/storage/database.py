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
from postwright.storage.schema import VERSION, migrate, version_of
from postwright.storage.worker import Worker

T = TypeVar("T")

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
        self.in_memory = path is None
        """Nothing in it outlives the program, and what lies on the disk is not all it knows."""
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
            self.in_memory = True
            return _connect(MEMORY)

    def _open_file(self, path: Path) -> sqlite3.Connection:
        make_private_folder(path.parent)
        # Two that switch a new file to WAL at once: one fails, whatever the timeout.
        with locked(path.with_suffix(".lock")):
            create_private_file(path)  # SQLite gives its own files beside it the same mode
            if (later := _later_copy(path)) is not None:
                self.problem = f"{path} was written by a later version; it is only read"
                self.in_memory = True
                return later
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
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _later_copy(path: Path) -> sqlite3.Connection | None:
    """Return what a later version wrote, in memory; None for a file that is ours to write."""
    with contextlib.suppress(sqlite3.DatabaseError):
        source = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            if version_of(source) > VERSION:
                copy = sqlite3.connect(MEMORY)
                source.backup(copy)
                return copy
        finally:
            source.close()
    return None


def _put_aside(path: Path) -> Path:
    aside = path.with_name(f"{path.name}.damaged-{int(time.time())}")
    os.replace(path, aside)
    for suffix in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + suffix).unlink()
    return aside
