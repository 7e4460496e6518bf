"""The tables of the database, version by version: a file of any earlier one is brought up to date.

Each step only adds, so a program of the version before still works on the file afterwards.
"""

import contextlib
import sqlite3

FIRST = """
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
WORDS = (
    # Every three letters that follow each other: finds parts of words, and of texts without blanks.
    "CREATE VIRTUAL TABLE IF NOT EXISTS history_words USING fts5(words, tokenize='trigram')",
    # Before 3.34 SQLite has no trigrams; a table that is read whole finds the same.
    "CREATE TABLE IF NOT EXISTS history_words (words TEXT NOT NULL)",
)
"""The first of these that the library knows; a row for each of `history`, with its rowid."""
FORGET = """
CREATE TRIGGER IF NOT EXISTS history_forget AFTER DELETE ON history
BEGIN DELETE FROM history_words WHERE rowid = old.rowid; END
"""
VERSION = 2


def version_of(connection: sqlite3.Connection) -> int:
    """Return the version of a file's tables; 0 for a new one, and for the first version's."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables up to date, all steps or none."""
    if version_of(connection) >= VERSION:
        return
    connection.executescript(FIRST)
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        _add_words(connection)
        connection.execute(FORGET)
        connection.execute(f"PRAGMA user_version = {VERSION}")


def has_trigrams(connection: sqlite3.Connection) -> bool:
    """Tell whether `history_words` is an index and not a mere table."""
    query = "SELECT sql FROM sqlite_master WHERE name = 'history_words'"
    row = connection.execute(query).fetchone()
    return row is not None and "fts5" in row[0]


def _add_words(connection: sqlite3.Connection) -> None:
    for statement in WORDS:
        with contextlib.suppress(sqlite3.OperationalError):
            connection.execute(statement)
            break
    if has_trigrams(connection):
        with contextlib.suppress(sqlite3.OperationalError):  # before 3.42
            set_ = "INSERT INTO history_words (history_words, rank) VALUES ('secure-delete', 1)"
            connection.execute(set_)
