"""How a reference to a request is written into the database's columns."""

import sqlite3

from postwright.model.collection import Path, RequestRef

COLUMNS = "collection, path, draft"
MATCH = "collection = ? AND path = ? AND draft = ?"


def columns(ref: RequestRef) -> tuple[str, str, str]:
    """Return the values of COLUMNS; no file's name holds a slash."""
    return ref.collection, "/".join(ref.path), ref.draft


def ref_of(collection: str, path: str, draft: str) -> RequestRef:
    """Return what `columns` was given."""
    return RequestRef(collection, tuple(path.split("/")) if path else (), draft)


def move(connection: sqlite3.Connection, table: str, before: RequestRef, after: RequestRef) -> None:
    """Let rows of a request, or of all requests in a folder, follow it to another place."""
    connection.execute(
        f"UPDATE OR REPLACE {table} SET collection = ?, path = ?, draft = ? WHERE {MATCH}",
        (*columns(after), *columns(before)),
    )
    if before.draft or not before.path:
        return
    old, new = _inside(before.path), _inside(after.path)
    connection.execute(
        f"UPDATE OR REPLACE {table} SET collection = ?, path = ? || substr(path, ?)"
        " WHERE collection = ? AND substr(path, 1, ?) = ?",
        (after.collection, new, len(old) + 1, before.collection, len(old), old),
    )


def _inside(path: Path) -> str:
    return "/".join(path) + "/"
