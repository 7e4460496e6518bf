"""Exchanges on their way into the database: rows of several at once, then their bodies."""

import os
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import msgspec
from msgspec.structs import replace

from postwright.model.collection import RequestRef
from postwright.model.exchange import Exchange, FailureKind, ResponseBody
from postwright.model.said import as_text
from postwright.protocol.redaction import redactor
from postwright.storage.bodies import LARGEST_BYTES, Bodies, digest
from postwright.storage.database import Database
from postwright.storage.history_words import put_words, words_of
from postwright.storage.places import MATCH, columns
from postwright.storage.record import MASK, record, secrets_of
from postwright.storage.worker import Worker

GATHER_S = 0.02
"""How long an exchange waits for others: many cost one transaction as much as one does."""
MOST_WAITING = 200
"""Who sends faster than the disk takes it waits for the disk from then on."""


class Summary(msgspec.Struct, frozen=True):
    """A line of a list of exchanges."""

    id: str
    method: str
    url: str
    at: float
    """Seconds since the epoch."""
    status: int | None = None
    """None where no answer came."""
    failure: FailureKind | None = None
    elapsed_ms: float = 0.0
    size_bytes: int = 0
    sent_as: str = ""
    """The identity that was tried; empty: the request's own."""


class Arrival(msgspec.Struct, frozen=True, eq=False):
    """An exchange on its way into the database."""

    exchange: Exchange
    ref: RequestRef
    kept: Future[Exchange]


Inserted = tuple[list[str], set[str]]
"""The names of the bodies of each exchange, and of those that no exchange has any more."""


class Arrivals:
    """Keeps in the background. What is asked of the database after `flush` sees it all.

    Bodies are moved on a thread of its own, for one may have to be copied to another disk.
    """

    def __init__(
        self,
        database: Database,
        bodies: Bodies,
        worker: Worker,
        *,
        kept_per_request: Callable[[], int],
        total_bytes: Callable[[], int],
    ) -> None:
        self._database = database
        self._bodies = bodies
        self._worker = worker
        self._kept_per_request = kept_per_request
        self._total_bytes = total_bytes
        self._lock = threading.Lock()
        self._arrived: list[Arrival] = []
        self._waiting = 0
        """How many are not settled yet, those that arrived among them."""
        self._hurry = threading.Event()
        self._closed = False
        self._unweighed_bytes = total_bytes()
        """Added since all bodies were last weighed together; the first one weighs them."""

    def add(self, exchange: Exchange, ref: RequestRef) -> Future[Exchange]:
        """Keep an exchange soon; the future has it with its body where it will stay.

        What is kept has `***` for secrets; what comes back is as it was.
        """
        arrival = Arrival(exchange, ref, Future())
        with self._lock:
            if self._closed:
                raise RuntimeError("history is closed")
            self._waiting += 1
            self._arrived.append(arrival)
            if len(self._arrived) == 1:
                self._worker.submit(self._gather)
        return arrival.kept

    def placed(self, exchange: Exchange) -> Exchange | None:
        """Return an exchange with its body where it will stay; `add` it afterwards.

        None where that takes the disk some time.
        """
        if self._waiting >= MOST_WAITING:
            return None
        response = exchange.response
        if response is None or not _keeps_body(exchange):
            return exchange
        body = response.body
        path = self._bodies.link(body.path, body.sha256, body.size_bytes) if body.sha256 else ""
        return with_body(exchange, path, body.sha256) if path else None

    def flush(self) -> None:
        """Keep at once what was added."""
        self._hurry.set()
        arrived, inserted = self._queue_rows()
        if arrived:
            self._worker.submit(lambda: self._settle(arrived, inserted))

    def close(self) -> None:
        """Take no more, and keep what came."""
        with self._lock:
            self._closed = True
        self.flush()

    def _gather(self) -> None:
        self._hurry.wait(GATHER_S)
        self._hurry.clear()
        self._settle(*self._queue_rows())

    def _queue_rows(self) -> tuple[list[Arrival], Future[Inserted]]:
        """Let what arrived be in the database for whatever it is asked next."""
        with self._lock:
            arrived, self._arrived = self._arrived, []
            if not arrived:
                return arrived, Future()
            return arrived, self._database.run(lambda c: self._insert_all(c, arrived))

    def _settle(self, arrived: list[Arrival], inserted: Future[Inserted]) -> None:
        """Move bodies after the rows are there, so that who tidies knows they are wanted."""
        if not arrived:
            return
        try:
            names, unused = inserted.result()
        except Exception as error:
            for arrival in arrived:
                arrival.kept.set_exception(error)
            return
        finally:
            with self._lock:
                self._waiting -= len(arrived)
        for arrival, name in zip(arrived, names, strict=True):
            try:
                arrival.kept.set_result(self._taken_over(arrival.exchange, name))
            except OSError as error:
                arrival.kept.set_exception(error)
        self._bodies.drop(*unused)
        self._index(arrived)

    def _index(self, arrived: list[Arrival]) -> None:
        """Note the words of what is kept by now, as far as they may be known."""
        rows = []
        for arrival in arrived:
            exchange = arrival.kept.result() if not arrival.kept.exception() else arrival.exchange
            mask = redactor(secrets_of(exchange), MASK)
            place = "/".join(arrival.ref.path)
            rows.append((exchange.id, words_of(record(exchange), place, mask)))
        self._database.run(lambda connection: put_words(connection, rows))

    def _taken_over(self, exchange: Exchange, name: str) -> Exchange:
        if not name or exchange.response is None:
            return exchange
        path = self._bodies.keep(exchange.response.body.path, name)
        return with_body(exchange, path, name)

    def _insert_all(self, connection: sqlite3.Connection, arrived: list[Arrival]) -> Inserted:
        names = [self._insert(connection, arrival) for arrival in arrived]
        gone: set[str] = set()
        for ref in {arrival.ref for arrival in arrived}:
            gone |= _forget_oldest(connection, ref, max(self._kept_per_request(), 1))
        total_bytes = self._total_bytes()
        if self._unweighed_bytes >= total_bytes / 100:
            self._unweighed_bytes = 0
            gone |= _forget_bodies(connection, total_bytes)
        return names, {name for name in gone if name and not _is_used(connection, name)}

    def _insert(self, connection: sqlite3.Connection, arrival: Arrival) -> str:
        """Add a row. Return its body's name, empty where that is not kept."""
        exchange, name, size = arrival.exchange, "", 0
        if exchange.response is not None and _keeps_body(exchange):
            body = exchange.response.body
            if self._bodies.is_linked(body.sha256) or os.path.exists(body.path):
                name, size = body.sha256 or digest(Path(body.path)), body.size_bytes
        kept = record(exchange)
        connection.execute("DELETE FROM history WHERE id = ?", (exchange.id,))
        connection.execute(
            "INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                exchange.id,
                *columns(arrival.ref),
                exchange.started_at,
                name,
                size,
                msgspec.json.encode(_summary(kept)),
                msgspec.json.encode(kept, enc_hook=as_text),
            ),
        )
        self._unweighed_bytes += size
        return name


def with_body(exchange: Exchange, path: str, sha256: str) -> Exchange:
    """Return the exchange with its answer's body in that file."""
    response = exchange.response
    if response is None:
        return exchange
    body = replace(response.body, path=path, sha256=sha256)
    return replace(exchange, response=replace(response, body=body))


def _keeps_body(exchange: Exchange) -> bool:
    body = exchange.response.body if exchange.response else ResponseBody()
    return bool(body.path) and body.size_bytes <= LARGEST_BYTES


def _summary(exchange: Exchange) -> Summary:
    response = exchange.response
    return Summary(
        id=exchange.id,
        method=exchange.prepared.method,
        url=exchange.prepared.url,
        at=exchange.started_at,
        status=response.status if response else None,
        failure=exchange.failure.kind if exchange.failure else None,
        elapsed_ms=exchange.elapsed_ms,
        size_bytes=response.body.size_bytes if response else 0,
        sent_as=exchange.prepared.sent_as,
    )


def _forget_oldest(connection: sqlite3.Connection, ref: RequestRef, kept: int) -> set[str]:
    """Delete what a request has too many of. Return the names of their bodies."""
    old = connection.execute(
        f"SELECT id, body_sha FROM history WHERE {MATCH} ORDER BY rowid DESC LIMIT -1 OFFSET ?",
        (*columns(ref), kept),
    ).fetchall()
    connection.executemany("DELETE FROM history WHERE id = ?", [(row[0],) for row in old])
    return {row[1] for row in old}


def forget_old(connection: sqlite3.Connection, oldest: float) -> None:
    """Delete what was sent before a moment; its bodies are swept afterwards."""
    connection.execute("DELETE FROM history WHERE at < ?", (oldest,))


def _forget_bodies(connection: sqlite3.Connection, total_bytes: int) -> set[str]:
    """Let the oldest bodies go where all together are too large. Return their names."""
    # Of one body that several exchanges share, the newest use counts.
    bodies = connection.execute(
        "SELECT body_sha, max(body_bytes) FROM history WHERE body_sha <> ''"
        " GROUP BY body_sha ORDER BY max(rowid) DESC"
    ).fetchall()
    size, gone = 0, set()
    for name, size_bytes in bodies:
        size += size_bytes
        if size > total_bytes:
            gone.add(name)
    forget = "UPDATE history SET body_sha = '', body_bytes = 0 WHERE body_sha = ?"
    connection.executemany(forget, [(name,) for name in gone])
    return gone


def _is_used(connection: sqlite3.Connection, name: str) -> bool:
    query = "SELECT 1 FROM history WHERE body_sha = ? LIMIT 1"
    return connection.execute(query, (name,)).fetchone() is not None
