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
    """SHA-256 of the file's bytes; empty for a request that has no file."""
    at: float = 0.0
    """Seconds since the epoch."""


class Drafts:
    """Writes are queued and come back as futures; reads wait for those before them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, ref: RequestRef, request: Request, base_sha: str = "") -> Future[None]:
        """Keep the request as it is now, instead of what was kept before."""
        encoded = msgspec.json.encode(request)
        return self._database.write(
            f"INSERT OR REPLACE INTO drafts ({COLUMNS}, request, base_sha, at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
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
