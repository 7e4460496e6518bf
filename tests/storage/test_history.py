import base64
import hashlib
import os
import sqlite3
import stat
import threading
import time
from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.model.collection import RequestRef
from postwright.model.exchange import (
    Exchange,
    Failure,
    Header,
    Hop,
    PreparedBody,
    PreparedRequest,
    Response,
    ResponseBody,
    Use,
)
from postwright.storage.arrivals import MOST_WAITING
from postwright.storage.bodies import Bodies
from postwright.storage.database import Database
from postwright.storage.history import History

REF = RequestRef("/home/me/shop", ("Items", "get item.yml"))
SECRET = "canary 7/ü"


class Store:
    """History on a disk of its own, and a spool that sends would fill."""

    def __init__(self, folder: Path, **options: int) -> None:
        self.folder = folder
        self.spool = folder / "spool"
        self.spool.mkdir(exist_ok=True)
        self.database = Database(folder / "data/postwright.sqlite3")
        self.bodies = Bodies(folder / "data/bodies")
        kept = options.get("kept", 20)
        total = options.get("total", 1 << 20)
        days = options.get("days", 0)
        self.history = History(
            self.database,
            self.bodies,
            kept_per_request=lambda: kept,
            total_bytes=lambda: total,
            kept_days=lambda: days,
        )

    def exchange(self, number: int, body: bytes = b"") -> Exchange:
        response = Response(200, "OK", (("Content-Type", "text/plain"),))
        if body:
            path = self.spool / f"{number}"
            path.write_bytes(body)
            kept = ResponseBody(str(path), len(body), len(body), hashlib.sha256(body).hexdigest())
            response = Response(200, "OK", (), kept)
        return Exchange(
            id=f"e{number}",
            prepared=prepared(),
            started_at=1000.0 + number,
            hops=(Hop("GET", "http://example.test/", sent=b"GET / HTTP/1.1\r\n\xff"),),
            response=response,
            elapsed_ms=12.5,
        )

    def close(self) -> None:
        self.history.close()
        self.database.close()


def prepared(**members: object) -> PreparedRequest:
    given = {
        "method": "GET",
        "url": "http://example.test/",
        "scheme": "http",
        "host": "example.test",
        "port": 80,
        "target": "/",
    }
    return PreparedRequest(**{**given, **members})  # type: ignore[arg-type]


@pytest.fixture
def store(tmp_path: Path):
    store = Store(tmp_path)
    yield store
    store.close()


def test_exchange_comes_back_after_a_restart_with_its_body(tmp_path: Path) -> None:
    store = Store(tmp_path)
    sent = store.exchange(1, b"hello")
    kept = store.history.add(sent, REF).result()
    store.close()

    again = Store(tmp_path)
    back = again.history.last(REF)
    assert back == kept
    assert back is not None
    assert back.response is not None
    assert Path(back.response.body.path).read_bytes() == b"hello"
    assert back.hops[0].sent == b"GET / HTTP/1.1\r\n\xff"
    again.close()


def test_body_leaves_the_spool_and_equal_bodies_are_kept_once(store: Store) -> None:
    for number in range(3):
        store.history.add(store.exchange(number, b"same"), REF).result()
    assert list(store.spool.iterdir()) == []
    assert len(list(store.bodies.folder.iterdir())) == 1


def test_recording_twice_keeps_the_body(store: Store) -> None:
    kept = store.history.add(store.exchange(1, b"hello"), REF).result()
    again = store.history.add(kept, REF).result()
    assert again.response is not None
    assert Path(again.response.body.path).read_bytes() == b"hello"


def test_only_the_last_of_each_request_are_kept(tmp_path: Path) -> None:
    store = Store(tmp_path, kept=3)
    other = RequestRef(draft="1")
    store.history.add(store.exchange(100, b"other"), other)
    for number in range(8):
        store.history.add(store.exchange(number, f"body {number}".encode()), REF)
    store.history.tidy().result()
    assert [entry.id for entry in store.history.latest(REF)] == ["e7", "e6", "e5"]
    assert [entry.id for entry in store.history.latest(other)] == ["e100"]
    assert len(list(store.bodies.folder.iterdir())) == 4
    store.close()


def test_oldest_bodies_go_when_there_is_too_much(tmp_path: Path) -> None:
    store = Store(tmp_path, total=2500)
    for number in range(4):
        store.history.add(store.exchange(number, bytes([number]) * 1000), REF)
    store.history.tidy().result()
    paths = []
    for number in range(4):
        back = store.history.get(f"e{number}")
        assert back is not None
        assert back.response is not None
        assert back.response.body.size_bytes == 1000
        paths.append(bool(back.response.body.path))
    assert paths == [False, False, True, True]
    assert len(list(store.bodies.folder.iterdir())) == 2
    store.close()


def test_recent_lists_all_requests_the_newest_first(store: Store) -> None:
    other = RequestRef(draft="1")
    store.history.add(store.exchange(1), REF)
    store.history.add(store.exchange(2), other)
    store.history.tidy().result()
    entries = store.history.recent()
    assert [(entry.ref, entry.summary.id) for entry in entries] == [(other, "e2"), (REF, "e1")]
    assert entries[0].summary.status == 200


def test_failure_without_an_answer_is_kept(store: Store) -> None:
    failed = Exchange("f", prepared(), 5.0, failure=Failure("refused", "Refused", "Nobody listens"))
    store.history.add(failed, REF).result()
    assert store.history.latest(REF)[0].failure == "refused"
    assert store.history.get("f") == failed


def test_history_follows_a_moved_folder(store: Store) -> None:
    store.history.add(store.exchange(1), REF).result()
    store.history.move(RequestRef(REF.collection, ("Items",)), RequestRef(REF.collection, ("Old",)))
    assert store.history.last(REF) is None
    moved = RequestRef(REF.collection, ("Old", "get item.yml"))
    assert store.history.last(moved) is not None


def test_clear_leaves_no_body(store: Store) -> None:
    store.history.add(store.exchange(1, b"hello"), REF).result()
    store.history.clear()
    store.history.tidy().result()
    assert store.history.recent() == ()
    assert list(store.bodies.folder.iterdir()) == []


def test_body_without_an_exchange_is_swept(store: Store) -> None:
    store.history.add(store.exchange(1, b"hello"), REF).result()
    (store.bodies.folder / "stray").write_bytes(b"left by a crash")
    store.history.tidy().result()
    assert len(list(store.bodies.folder.iterdir())) == 1


def test_no_spelling_of_a_secret_reaches_the_disk(store: Store) -> None:
    basic = base64.b64encode(f"user:{SECRET}".encode()).decode()
    request = prepared(
        url="http://example.test/?key=canary%207%2F%C3%BC",
        target="/?key=canary%207%2F%C3%BC",
        headers=(
            Header("Authorization", f"Basic {basic}", "auth", (SECRET,)),
            Header("X-Token", SECRET),
        ),
        body=PreparedBody("json", (f'{{"t": "{SECRET}"}}'.encode(),)),
        uses=(Use("token", SECRET, "environment", secret=True, shadowed=(("c", "canary-old"),)),),
        secrets=(SECRET,),
    )
    exchange = Exchange(
        "s",
        request,
        1.0,
        hops=(
            Hop(
                "GET",
                request.url,
                headers=request.headers,
                sent=f"GET / HTTP/1.1\r\nX-Token: {SECRET}\r\n".encode(),
                received=f"HTTP/1.1 200 OK\r\nX-Echo: {SECRET}\r\n".encode(),
                response_headers=(("X-Echo", SECRET),),
            ),
        ),
    )
    assert store.history.add(exchange, REF).result() == exchange
    store.close()
    found = b"".join(p.read_bytes() for p in (store.folder / "data").rglob("*") if p.is_file())
    assert b"canary" not in found
    assert basic.encode() not in found
    again = Store(store.folder)
    back = again.history.get("s")
    assert back is not None
    assert back.prepared.headers[1].value == "***"
    assert back.hops[0].sent == b"GET / HTTP/1.1\r\nX-Token: ***\r\n"
    again.close()


def test_of_a_large_request_body_only_the_size_is_kept(store: Store) -> None:
    large = prepared(body=PreparedBody("text", (b"x" * (3 << 20),)))
    store.history.add(Exchange("l", large, 1.0), REF).result()
    back = store.history.get("l")
    assert back is not None
    assert back.prepared.body.size_bytes == 3 << 20
    assert store.database.path is not None
    assert store.database.path.stat().st_size < 1 << 20


@pytest.mark.skipif(os.name != "posix", reason="POSIX modes")
def test_every_file_is_private(store: Store) -> None:
    before = os.umask(0)
    try:
        store.history.add(store.exchange(1, b"hello"), REF).result()
    finally:
        os.umask(before)
    data = store.folder / "data"
    modes = {stat.S_IMODE(p.stat().st_mode) & 0o077 for p in (data, *data.rglob("*"))}
    assert modes == {0}


def test_what_was_added_is_there_for_whoever_asks_next(store: Store) -> None:
    kept = [store.history.add(store.exchange(number), REF) for number in range(50)]
    assert store.history.last(REF) == kept[-1].result()


def test_body_is_where_it_will_stay_before_it_is_kept(store: Store) -> None:
    store.history.add(store.exchange(0, b"the first makes the folder"), REF).result()
    for number in (1, 2):
        exchange = store.exchange(number, b"hello")
        placed = store.history.placed(exchange)
        assert placed is not None
        assert placed.response is not None
        assert Path(placed.response.body.path).read_bytes() == b"hello"
        assert store.history.add(exchange, REF).result() == placed
    assert list(store.spool.iterdir()) == []


def test_body_of_another_size_is_not_taken_for_the_same(store: Store) -> None:
    exchange = store.exchange(1, b"hello")
    store.bodies.folder.mkdir(parents=True)
    assert exchange.response is not None
    store.bodies.path(exchange.response.body.sha256).write_bytes(b"hel")
    assert store.history.placed(exchange) is None
    kept = store.history.add(exchange, REF).result()
    assert kept.response is not None
    assert Path(kept.response.body.path).read_bytes() == b"hello"


def test_body_on_its_way_into_history_is_not_swept(store: Store) -> None:
    store.history.add(store.exchange(0, b"the first makes the folder"), REF).result()
    exchange = store.exchange(1, b"hello")
    placed = store.history.placed(exchange)
    store.history.clear()
    store.history.tidy().result()
    assert placed is not None
    assert placed.response is not None
    assert Path(placed.response.body.path).read_bytes() == b"hello"
    store.history.add(exchange, REF).result()
    store.history.clear()
    store.history.tidy().result()
    assert not Path(placed.response.body.path).exists()


def test_closing_keeps_what_was_just_added(tmp_path: Path) -> None:
    store = Store(tmp_path)
    for number in range(300):
        store.history.add(store.exchange(number, b"%d" % number), REF)
    store.close()
    again = Store(tmp_path)
    assert [summary.id for summary in again.history.latest(REF, 3)] == ["e299", "e298", "e297"]
    again.close()


def test_who_adds_faster_than_the_disk_takes_it_has_to_wait(store: Store) -> None:
    exchange = store.exchange(1)
    assert store.history.placed(exchange) is exchange
    slow_disk = threading.Event()
    store.database.run(lambda connection: slow_disk.wait())
    kept = [store.history.add(store.exchange(number), REF) for number in range(MOST_WAITING)]
    assert store.history.placed(exchange) is None
    slow_disk.set()
    kept[-1].result()
    assert store.history.placed(exchange) is exchange


def test_disk_that_takes_nothing_tells_everyone_who_waits(store: Store) -> None:
    store.database.run(lambda connection: connection.execute("DROP TABLE history")).result()
    kept = [store.history.add(store.exchange(number), REF) for number in range(3)]
    assert [type(one.exception()) for one in kept] == [sqlite3.OperationalError] * 3


def test_bodies_of_a_file_that_cannot_be_opened_are_left_alone(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.history.add(store.exchange(1, b"body"), REF).result()
    store.close()
    database = tmp_path / "data/postwright.sqlite3"
    database.rename(tmp_path / "data/elsewhere")
    database.mkdir()
    other = Store(tmp_path)
    other.history.tidy().result()
    other.close()
    assert [file.read_bytes() for file in (tmp_path / "data/bodies").iterdir()] == [b"body"]


def test_what_is_too_old_is_forgotten_with_its_body(tmp_path: Path) -> None:
    store = Store(tmp_path, days=2)
    now = time.time()
    for name, days in (("old", 2.1), ("young", 1.9)):
        sent = replace(store.exchange(int(days * 10), name.encode()), started_at=now - days * 86400)
        store.history.add(replace(sent, id=name), REF)
    store.history.tidy().result()
    assert [summary.id for summary in store.history.latest(REF)] == ["young"]
    assert [file.read_bytes() for file in store.bodies.folder.iterdir()] == [b"young"]
    store.close()


def test_order_is_that_of_keeping_whatever_the_clock_says(store: Store) -> None:
    for number, at in ((1, 5000.0), (2, 4_000_000_000.0), (3, 10.0), (4, 5000.0)):
        store.history.add(replace(store.exchange(number), started_at=at), REF)
    assert [summary.id for summary in store.history.latest(REF)] == ["e4", "e3", "e2", "e1"]
    assert [entry.summary.id for entry in store.history.recent()] == ["e4", "e3", "e2", "e1"]
