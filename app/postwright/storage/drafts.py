"""What was typed into requests and not saved yet; it outlives the program's sudden end."""

import time
from concurrent.futures import Future

import msgspec

from postwright.model.collection import RequestRef
from postwright.model.request import Request
from postwright.storage.database import Database
from postwright.storage.places import COLUMNS, MATCH, columns, move, ref_of


class Draft(msgspec.Struct, frozen=True):
    """A request as it was left, and what its file held when the edits began."""

    ref: RequestRef
    request: Request
    base_sha: str = ""
    """The hash of the file's bytes; empty for a request that has no file."""
    at: float = 0.0
    """Seconds since the epoch."""


class Drafts:
    """Writes are queued and come back as futures; reads wait for those before them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, ref: RequestRef, request: Request, base_sha: str = "") -> Future[None]:
        """Keep the request as it is now; of its first edit on, the same base counts."""
        encoded = msgspec.json.encode(request)
        return self._database.write(
            f"INSERT INTO drafts ({COLUMNS}, request, base_sha, at) VALUES (?, ?, ?, ?, ?, ?)"
            f" ON CONFLICT ({COLUMNS}) DO UPDATE SET request = excluded.request, at = excluded.at",
            *(*columns(ref), encoded, base_sha, time.time()),
        )

    def get(self, ref: RequestRef) -> Draft | None:
        """Return what was kept for the request, None where nothing was."""
        return next((draft for draft in self._read(f" WHERE {MATCH}", *columns(ref))), None)

    def all(self) -> dict[RequestRef, Request]:
        """Return every draft, the oldest first."""
        return {draft.ref: draft.request for draft in self.entries()}

    def entries(self) -> tuple[Draft, ...]:
        """Return every draft with what is known of it, the oldest first."""
        return self._read(" ORDER BY at")

    def base(self, ref: RequestRef) -> str:
        """Return what a request's draft is based on, empty where there is no draft."""
        statement = f"SELECT base_sha FROM drafts WHERE {MATCH}"
        rows = self._database.run(lambda c: c.execute(statement, columns(ref)).fetchall()).result()
        return str(rows[0][0]) if rows else ""

    def bases(self, collection: str) -> dict[RequestRef, str]:
        """Return what each draft of a collection is based on."""
        statement = f"SELECT {COLUMNS}, base_sha FROM drafts WHERE collection = ?"
        rows = self._database.run(lambda c: c.execute(statement, (collection,)).fetchall())
        return {ref_of(*row[:3]): row[3] for row in rows.result()}

    def rebase(self, ref: RequestRef, base_sha: str) -> Future[None]:
        """Let a draft be based on what its file holds now."""
        statement = f"UPDATE drafts SET base_sha = ? WHERE {MATCH}"
        return self._database.write(statement, base_sha, *columns(ref))

    def remove(self, ref: RequestRef) -> Future[None]:
        """Forget the draft: it was saved, or taken back."""
        return self._database.write(f"DELETE FROM drafts WHERE {MATCH}", *columns(ref))

    def move(self, before: RequestRef, after: RequestRef) -> Future[None]:
        """Let the draft follow its request, or those in a folder follow the folder."""
        return self._database.run(lambda connection: move(connection, "drafts", before, after))

    def _read(self, condition: str, *values: str) -> tuple[Draft, ...]:
        statement = f"SELECT {COLUMNS}, request, base_sha, at FROM drafts{condition}"
        rows = self._database.run(lambda c: c.execute(statement, values).fetchall()).result()
        return tuple(draft for row in rows if (draft := _draft(*row)) is not None)


def _draft(
    collection: str, path: str, draft: str, request: bytes, base_sha: str, at: float
) -> Draft | None:
    try:
        decoded = msgspec.json.decode(request, type=Request)
    except msgspec.MsgspecError:
        return None  # written by a later version; it stays for that one
    return Draft(ref_of(collection, path, draft), decoded, base_sha, at)
