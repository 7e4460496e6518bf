"""What was sent and what came back, kept per request and in order of time."""

import contextlib
import sqlite3
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from pathlib import Path

import msgspec

from postwright.model.collection import RequestRef
from postwright.model.exchange import Exchange
from postwright.storage.arrivals import Arrivals, Summary, forget_old, with_body
from postwright.storage.bodies import TOTAL_BYTES, Bodies
from postwright.storage.database import Database
from postwright.storage.history_words import purge, put_words, query_of, without_words, words_of
from postwright.storage.places import COLUMNS, MATCH, columns, move, ref_of
from postwright.storage.worker import Worker

__all__ = ["KEPT_PER_REQUEST", "Entry", "History", "Summary"]

KEPT_PER_REQUEST = 20
INDEXED_AT_ONCE = 50
DAY_S = 86_400.0
CLOCK_SET_S = 3600.0


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
        kept_days: Callable[[], int] = lambda: 0,
        total_bytes: Callable[[], int] = lambda: TOTAL_BYTES,
    ) -> None:
        """`kept_days` of 0: for ever. `total_bytes` are those of all bodies together."""
        self._kept_days = kept_days
        self._began = time.time(), time.monotonic()
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
        found = self._entries(
            f"WHERE {MATCH} ORDER BY history.rowid DESC LIMIT ?", *columns(ref), n
        )
        return tuple(entry.summary for entry in found)

    def earlier(self, ref: RequestRef) -> tuple[Exchange, ...]:
        """Return the kept exchanges of a request, the newest first."""
        found = (self.get(summary.id) for summary in self.latest(ref))
        return tuple(exchange for exchange in found if exchange is not None)

    def recent(self, n: int = 200) -> tuple[Entry, ...]:
        """Return the last exchanges of all requests, the newest first.

        In the order in which they were kept: a clock that is set back changes nothing of it.
        """
        return self._entries("ORDER BY history.rowid DESC LIMIT ?", n)

    def search(
        self, text: str, n: int = 200, *, ref: RequestRef | None = None
    ) -> tuple[Entry, ...]:
        """Return the last exchanges, of one request or of all, that hold every word of a text.

        Blocks. Method, URL, headers, status, the request's place and text bodies are searched.
        """
        self.flush()
        self._worker.submit(lambda: None).result()  # the words of what was added are on their way

        def find(connection: sqlite3.Connection) -> list[tuple[str, str, str, bytes]]:
            query = query_of(connection, text)
            of_request = f" AND {MATCH}" if ref is not None else ""
            statement = (
                f"SELECT {COLUMNS}, summary FROM history JOIN history_words"
                " ON history_words.rowid = history.rowid"
                f" WHERE {query.condition}{of_request} ORDER BY history.rowid DESC LIMIT ?"
            )
            values = (*query.values, *(columns(ref) if ref is not None else ()), n)
            return connection.execute(statement, values).fetchall()

        return _entries(self._database.run(find).result())

    def index(self) -> Future[None]:
        """Make what an earlier version kept findable, in the background."""
        return self._worker.submit(self._index_some)

    def _index_some(self) -> None:
        found = self._database.run(lambda c: without_words(c, INDEXED_AT_ONCE)).result()
        if not found:
            return
        rows = [(row[0], self._words(*row[1:])) for row in found]
        self._database.run(lambda connection: put_words(connection, rows)).result()
        with contextlib.suppress(RuntimeError):  # closed meanwhile; the next start goes on
            self.index()

    def _words(self, exchange: bytes, name: str, place: str) -> str:
        try:
            kept = msgspec.json.decode(exchange, type=Exchange)
        except msgspec.MsgspecError:
            return ""  # written by a later version
        return words_of(self._found(kept, name), place)

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
        """Forget what is too old, and delete bodies that have no exchange any more."""
        self.flush()
        self._database.run(lambda connection: forget_old(connection, self._oldest()))
        return self._worker.submit(self._drop_unused)

    def _oldest(self) -> float:
        """Return when what is kept may begin, in seconds since the epoch; 0: whenever."""
        now, days = time.time(), self._kept_days()
        ran_s = time.monotonic() - self._began[1]
        # A clock that was set must not make all there is look old.
        was_set = abs(now - self._began[0] - ran_s) > CLOCK_SET_S
        return now - days * DAY_S if days and not was_set else 0.0

    def close(self) -> None:
        """Finish what was begun. The database is closed by its owner, afterwards."""
        self._arrivals.close()
        self._worker.close()

    def _entries(self, condition: str, *values: object) -> tuple[Entry, ...]:
        self.flush()
        statement = f"SELECT {COLUMNS}, summary FROM history {condition}"
        return _entries(
            self._database.run(lambda c: c.execute(statement, values).fetchall()).result()
        )

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
        if self._database.in_memory:
            return  # what lies on the disk belongs to the file that could not be opened
        self._bodies.drop_all_but({name for (name,) in rows})
        self._database.run(purge)


def _entries(rows: Iterable[tuple[str, str, str, bytes]]) -> tuple[Entry, ...]:
    found = []
    for collection, path, draft, summary in rows:
        with contextlib.suppress(msgspec.MsgspecError):
            decoded = msgspec.json.decode(summary, type=Summary)
            found.append(Entry(ref_of(collection, path, draft), decoded))
    return tuple(found)
