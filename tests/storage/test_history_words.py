"""Finding exchanges again: by any of their words, in English and Chinese, long and short."""

import hashlib
import sqlite3
from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.model.collection import RequestRef
from postwright.model.exchange import Exchange, PreparedBody, Response, ResponseBody, Use
from postwright.storage import history_words, schema
from postwright.storage.bodies import Bodies
from postwright.storage.database import Database
from postwright.storage.history import History
from tests.storage.test_history import prepared

ORDER = RequestRef("/home/user/shop", ("Orders", "Create order.yml"))
USER = RequestRef("/home/user/shop", ("Users", "get user.yml"))


class Kept:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = Database(folder / "data/postwright.sqlite3")
        self.history = History(self.database, Bodies(folder / "data/bodies"))
        self.sent = 0

    def add(
        self,
        ref: RequestRef = ORDER,
        answer: bytes = b"",
        *,
        kind: str = "application/json",
        status: int = 200,
        **members: object,
    ) -> str:
        self.sent += 1
        path = self.folder / f"spooled {self.sent}"
        path.write_bytes(answer)
        digest, size = hashlib.sha256(answer).hexdigest(), len(answer)
        kept = ResponseBody(str(path), size, size, digest) if answer else ResponseBody()
        reason = {200: "OK", 201: "Created"}.get(status, "Not Found")
        response = Response(
            status, reason, (("Content-Type", kind), ("X-Trace", f"Abc-{status}")), kept
        )
        exchange = Exchange(
            f"e{self.sent}", prepared(**members), 1000.0 + self.sent, response=response
        )
        self.history.add(exchange, ref)
        return exchange.id

    def found(self, text: str, ref: RequestRef | None = None) -> list[str]:
        return [entry.summary.id for entry in self.history.search(text, ref=ref)]

    def close(self) -> None:
        self.history.close()
        self.database.close()


@pytest.fixture
def kept(tmp_path: Path):
    kept = Kept(tmp_path)
    yield kept
    kept.close()


@pytest.mark.parametrize(
    "text",
    [
        "POST",
        "api.example.test/v1/orders",
        "orders",
        "order",
        "ORDERS",
        "create order",
        "201",
        "x-trace: abc-201",
        "c-20",
        "订单已经创建",
        "订单已",
        "订单",
        "创",
        "grün",
        "GRÜN",
        "gru\u0308n",
        "created",
        "typed value",
        "30%",
        "a_b",
        'say "yes"',
        "orders 订单 201",
        "  orders   ",
    ],
)
def test_every_part_of_an_exchange_finds_it(kept: Kept, text: str) -> None:
    answer = '{"message": "订单已经创建", "color": "Grün", "off": "30%", "key": "a_b"}'
    wanted = kept.add(
        ORDER,
        answer.encode(),
        status=201,
        method="POST",
        url="https://api.example.test/v1/orders",
        body=PreparedBody("text", (b'typed value, say "yes"',)),
    )
    kept.add(USER, b"nothing of it", kind="text/plain", status=404)
    assert kept.found(text) == [wanted]


@pytest.mark.parametrize("text", ["missing", "abx", "订购", "%", "_", '"', "orders missing", "x%c"])
def test_what_is_nowhere_finds_nothing(kept: Kept, text: str) -> None:
    kept.add(ORDER, b'{orders: "abc"}'.replace(b'"', b""))
    assert kept.found(text) == []


def test_nothing_to_look_for_finds_all_the_newest_first(kept: Kept) -> None:
    assert [kept.add(), kept.add(USER)] == ["e1", "e2"]
    assert kept.found(" ") == ["e2", "e1"]


def test_one_request_is_searched_alone(kept: Kept) -> None:
    kept.add(ORDER, b"same words")
    kept.add(USER, b"same words")
    assert kept.found("same", USER) == ["e2"]
    assert kept.found("sa", ORDER) == ["e1"]


def test_body_in_another_charset_is_read_as_it_is_shown(kept: Kept) -> None:
    kept.add(ORDER, "订单已经创建".encode("gb18030"), kind="text/plain; charset=gb18030")
    assert kept.found("已经创建") == ["e1"]


def test_of_a_large_body_only_the_beginning_is_searched(kept: Kept) -> None:
    kept.add(ORDER, b"start " + b"x" * history_words.BODY_BYTES + b" end-of-it")
    assert kept.found("start") == ["e1"]
    assert kept.found("end-of-it") == []


def test_binary_bodies_are_no_words(kept: Kept) -> None:
    kept.add(ORDER, b"\x89PNG\r\n\x1a\n\0\0\0IHDR" + bytes(range(256)), kind="image/png")
    assert kept.found("IHDR") == []
    assert kept.found("image/png") == ["e1"]


def test_secret_that_an_answer_repeats_finds_nothing(kept: Kept) -> None:
    use = Use("token", "canary-7", "environment", secret=True)
    kept.add(ORDER, b'{"you sent": "canary-7"}', uses=(use,))
    assert kept.found("you sent") == ["e1"]
    assert kept.found("canary") == []


def test_what_is_deleted_is_not_found_and_leaves_no_trace(kept: Kept) -> None:
    kept.add(ORDER, b"words to be forgotten")
    kept.add(USER, b"others")
    kept.history.remove("e1").result()
    assert kept.found("forgotten") == []
    kept.history.clear().result()
    assert kept.found("others") == []
    kept.close()
    left = b"".join(file.read_bytes() for file in (kept.folder / "data").rglob("*.sqlite3*"))
    assert b"forgotten" not in left
    assert b"others" not in left


def test_an_exchange_that_is_kept_again_is_found_once(kept: Kept) -> None:
    exchange = Exchange("e", prepared(url="http://example.test/first"), 1.0)
    kept.history.add(exchange, ORDER)
    kept.history.add(replace(exchange, prepared=prepared(url="http://example.test/second")), ORDER)
    assert kept.found("second") == ["e"]
    assert kept.found("first") == []


def test_without_trigrams_the_same_is_found(kept: Kept) -> None:
    connection = sqlite3.connect(":memory:")
    connection.executescript(schema.FIRST + schema.WORDS[1])
    assert not schema.has_trigrams(connection)
    connection.execute(
        "INSERT INTO history VALUES ('e', '', '', '', 1, '', 0, x'', x'')",
    )
    history_words.put_words(connection, [("e", "get /orders 订单已经创建")])
    for text, count in (("orders", 1), ("订单", 1), ("orders 创建", 1), ("order%", 0)):
        query = history_words.query_of(connection, text)
        statement = f"SELECT count(*) FROM history_words WHERE {query.condition}"
        assert connection.execute(statement, query.values).fetchone() == (count,)
    connection.close()


def test_what_an_earlier_version_kept_is_found_after_the_next_start(tmp_path: Path) -> None:
    first = Kept(tmp_path)
    first.add(ORDER, "订单已经创建".encode())
    first.close()
    # As the first version left it: its tables, and no word of any other.
    with sqlite3.connect(tmp_path / "data/postwright.sqlite3") as connection:
        connection.executescript(
            "DROP TRIGGER history_forget; DROP TABLE history_words; PRAGMA user_version = 0"
        )
    connection.close()
    second = Kept(tmp_path)
    second.history.index().result()
    assert second.found("已经创建") == ["e1"]
    assert second.history.get("e1") is not None
    second.close()
