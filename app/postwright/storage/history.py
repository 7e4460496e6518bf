"""What was sent and what came back, kept per request and in order of time."""

import contextlib
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import msgspec

from postwright.model.collection import RequestRef
from postwright.model.exchange import Exchange
from postwright.storage.arrivals import Arrivals, Summary, with_body
from postwright.storage.bodies import TOTAL_BYTES, Bodies
from postwright.storage.database import Database
from postwright.storage.places import COLUMNS, MATCH, columns, move, ref_of
from postwright.storage.worker import Worker

__all__ = ["KEPT_PER_REQUEST", "Entry", "History", "Summary"]

KEPT_PER_REQUEST = 20


class Entry(msgspec.Struct, frozen=True):
    """A summary and the request that it belongs to."""

    ref: RequestRef
    summary: Summary


class History:
    """Keeps in the background; asked for anything, it knows of all that was added before."""

    def __init__(
        self,
        database: Database,
        bodies: Bodies,
        *,
        kept_per_request: Callable[[], int] = lambda: KEPT_PER_REQUEST,
        total_bytes: int = TOTAL_BYTES,
    ) -> None:
        self._database = database
        self._bodies = bodies
        self._worker = Worker("history")
        self._arrivals = Arrivals(
            database,
            bodies,
            self._worker,
            kept_per_request=kept_per_request,
            total_bytes=total_bytes,
        )

    def add(self, exchange: Exchange, ref: RequestRef) -> Future[Exchange]:
        """Keep an exchange soon; the future has it with its body where it will stay.

        What is kept has `***` for secrets; what comes back is as it was.
        """
        return self._arrivals.add(exchange, ref)

    def placed(self, exchange: Exchange) -> Exchange | None:
        """Return an exchange with its body where it will stay; `add` it afterwards.

        None where that takes the disk some time.
        """
        return self._arrivals.placed(exchange)

    def flush(self) -> None:
        """Keep at once what was added."""
        self._arrivals.flush()

    def latest(self, ref: RequestRef, n: int = KEPT_PER_REQUEST) -> tuple[Summary, ...]:
        """Return the last exchanges of a request, the newest first."""
        found = self._entries(f"WHERE {MATCH} ORDER BY at DESC LIMIT ?", *columns(ref), n)
        return tuple(entry.summary for entry in found)

    def recent(self, n: int = 200) -> tuple[Entry, ...]:
        """Return the last exchanges of all requests, the newest first."""
        return self._entries("ORDER BY at DESC LIMIT ?", n)

    def get(self, exchange_id: str) -> Exchange | None:
        """Return a kept exchange; its body's path is empty where the body was not kept."""
        self.flush()
        rows = self._database.run(
            lambda c: c.execute(
                "SELECT exchange, body_sha FROM history WHERE id = ?", (exchange_id,)
            ).fetchall()
        ).result()
        if not rows:
            return None
        try:
            exchange = msgspec.json.decode(rows[0][0], type=Exchange)
        except msgspec.MsgspecError:
            return None  # written by a later version
        return self._found(exchange, rows[0][1])

    def last(self, ref: RequestRef) -> Exchange | None:
        """Return the newest exchange of a request, None where it was never sent."""
        latest = self.latest(ref, 1)
        return self.get(latest[0].id) if latest else None

    def remove(self, exchange_id: str) -> Future[None]:
        """Forget an exchange; its body goes when no other has the same."""
        self.flush()
        removed = self._database.write("DELETE FROM history WHERE id = ?", exchange_id)
        self._worker.submit(self._drop_unused)
        return removed

    def clear(self) -> Future[None]:
        """Forget every exchange."""
        self.flush()
        removed = self._database.write("DELETE FROM history")
        self._worker.submit(self._drop_unused)
        return removed

    def move(self, before: RequestRef, after: RequestRef) -> Future[None]:
        """Let exchanges follow their request, or those in a folder follow the folder."""
        self.flush()
        return self._database.run(lambda connection: move(connection, "history", before, after))

    def tidy(self) -> Future[None]:
        """Delete bodies that a crash left without an exchange."""
        self.flush()
        return self._worker.submit(self._drop_unused)

    def close(self) -> None:
        """Finish what was begun. The database is closed by its owner, afterwards."""
        self._arrivals.close()
        self._worker.close()

    def _entries(self, condition: str, *values: object) -> tuple[Entry, ...]:
        self.flush()
        statement = f"SELECT {COLUMNS}, summary FROM history {condition}"
        rows = self._database.run(lambda c: c.execute(statement, values).fetchall()).result()
        found = []
        for collection, path, draft, summary in rows:
            with contextlib.suppress(msgspec.MsgspecError):
                decoded = msgspec.json.decode(summary, type=Summary)
                found.append(Entry(ref_of(collection, path, draft), decoded))
        return tuple(found)

    def _found(self, exchange: Exchange, name: str) -> Exchange:
        response = exchange.response
        if response is None or not response.body.path:
            return exchange
        path = self._bodies.path(name) if name else Path(response.body.path)
        there = str(path) if path.exists() else ""
        return with_body(exchange, there, name or response.body.sha256)

    def _drop_unused(self) -> None:
        rows = self._database.run(
            lambda c: c.execute("SELECT DISTINCT body_sha FROM history").fetchall()
        ).result()
        self._bodies.drop_all_but({name for (name,) in rows})
