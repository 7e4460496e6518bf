"""The tape against the preview: nothing differs but what was declared to be open."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.analysis.wire_difference import Difference, wire_differences
from postwright.engine.files import LocalFiles
from postwright.engine.ports import Context
from postwright.engine.prepare import prepare
from postwright.model.collection import Lineage
from postwright.model.exchange import (
    Exchange,
    Header,
    Hop,
    Pending,
    PreparedBody,
    PreparedRequest,
    Signing,
)
from postwright.model.options import Framing, Options, Postwright, RetryPolicy
from postwright.model.request import Auth, Body, Field, Request
from postwright.storage.record import record
from tests.engine.factory import engine
from tests.server import RawServer, Reply

HEADERS = (
    Header("Host", "a.test", "automatic"),
    Header("X-A", "1"),
    Header("Authorization", "Bearer t", "auth", ("t",)),
    Header("Content-Length", "5", "body"),
)
PREPARED = PreparedRequest(
    "POST", "http://a.test/x?q=1", "http", "a.test", 80, "/x?q=1", HEADERS,
    PreparedBody("text", (b"hello",)),
)  # fmt: skip
TAPE = (
    b"POST /x?q=1 HTTP/1.1\r\nHost: a.test\r\nX-A: 1\r\nAuthorization: Bearer t\r\n"
    b"Content-Length: 5\r\n\r\nhello"
)


def found(tape: bytes, prepared: PreparedRequest = PREPARED, **hop: object):
    first = Hop(prepared.method, prepared.url, prepared.headers, sent=tape, **hop)
    return wire_differences(Exchange("1", prepared, 0.0, (first,)))


def test_nothing_differs_where_the_same_bytes_left():
    assert found(TAPE) == ()


@pytest.mark.parametrize(
    ("before", "after", "difference"),
    [
        (b"X-A: 1", b"X-A: 2", Difference("changed", "X-A", "1", "2")),
        (b"X-A: 1\r\n", b"", Difference("missing", "X-A", "1")),
        (b"X-A: 1", b"X-A: 1\r\nX-B: 2", Difference("added", "X-B", "", "2")),
        (b"X-A: 1", b"x-a: 1", Difference("changed", "X-A", "1", "1")),
        (b"/x?q=1 ", b"/x?q=2 ",
         Difference("line", "", "POST /x?q=1 HTTP/1.1", "POST /x?q=2 HTTP/1.1")),
        (b"Host: a.test\r\nX-A: 1", b"X-A: 1\r\nHost: a.test",
         Difference("order", "", "Host, X-A, Authorization, Content-Length",
                    "X-A, Host, Authorization, Content-Length")),
        (b"hello", b"hellO", Difference("body", "", "hello", "hellO")),
    ],
    ids=["changed", "missing", "added", "case", "line", "order", "body"],
)  # fmt: skip
def test_each_way_to_differ(before: bytes, after: bytes, difference: Difference):
    assert found(TAPE.replace(before, after)) == (difference,)


def test_the_tape_may_hold_the_beginning_of_the_body_alone():
    assert found(TAPE[:-3]) == ()


def test_what_the_preview_left_open_is_no_difference():
    waits = replace(PREPARED, pending=(Pending("Authorization", "after the challenge"),))
    assert found(TAPE.replace(b"Bearer t", b"Digest x"), waits) == ()
    in_query = replace(PREPARED, pending=(Pending("token (query)", "after the token is fetched"),))
    assert found(TAPE.replace(b"?q=1", b"?q=1&token=x"), in_query) == ()


def test_a_proxy_gets_the_whole_address_and_its_own_sign_in():
    tape = TAPE.replace(b"POST /x", b"POST http://a.test/x").replace(
        b"X-A: 1", b"X-A: 1\r\nProxy-Authorization: Basic x"
    )
    assert found(tape, proxy="http://p.test:1") == ()
    assert found(tape) != ()


def test_another_attempt_is_signed_anew():
    signed = replace(PREPARED, signing=Signing("hawk", (), 0.0, 1, "/x", PreparedBody()))
    tape = TAPE.replace(b"Bearer t", b"Hawk 2")
    assert found(tape, signed, attempt=2, reason_for="retry") == ()
    assert found(tape, signed) != ()


def test_the_last_attempt_of_the_first_request_counts():
    bad, good = TAPE.replace(b"X-A: 1", b"X-A: 9"), TAPE
    hops = (
        Hop("POST", "", HEADERS, sent=bad, status=503),
        Hop("POST", "", HEADERS, sent=good, attempt=2, reason_for="retry"),
        Hop("GET", "http://b.test/", (), sent=bad, reason_for="redirect"),
    )
    assert wire_differences(Exchange("1", PREPARED, 0.0, hops)) == ()


def test_expect_may_be_left_out_after_the_server_refused_it():
    expecting = replace(PREPARED, headers=(*HEADERS, Header("Expect", "100-continue", "body")))
    hop = Hop("POST", "", HEADERS, sent=TAPE, reason_for="expect")
    assert wire_differences(Exchange("1", expecting, 0.0, (hop,))) == ()


@pytest.mark.parametrize(
    "hops",
    [(), (Hop("GET", "", sent=b""),), (Hop("GET", "", http="2", sent=b"\x00\x01"),)],
    ids=["nothing", "no tape", "http2"],
)
def test_where_nothing_can_be_told_nothing_is_claimed(hops: tuple[Hop, ...]):
    assert wire_differences(Exchange("1", PREPARED, 0.0, hops)) is None


FORM = Body("form-urlencoded", fields=(Field("a", "b c"),))
SIGNED = (("accessKeyId", "A"), ("secretAccessKey", "s"), ("service", "s3"), ("region", "r"))
DIGEST = ("WWW-Authenticate", 'Digest realm="d", nonce="n", qop="auth", algorithm=MD5')
QUICK = Options(postwright=Postwright(retry=RetryPolicy(total=3, factor=0.0)))
SLOW_BODY = Options(postwright=Postwright(body=Framing("chunked", expect_continue=True)))
USER = (("username", "u"), ("password", "p"))
SENDS: dict[str, tuple[Request, tuple[Reply, ...]]] = {
    "encoded": (Request(url="/ä b?c=ü&d=e f", headers=(Field("X-U", "äöü"),)), (Reply(),)),
    "own host": (Request(url="/", headers=(Field("Host", "x.test"), Field("X", ""))), (Reply(),)),
    "head": (Request(method="HEAD", url="/"), (Reply(),)),
    "form": (Request(method="POST", url="/", body=FORM), (Reply(),)),
    "long": (Request(method="POST", url="/", body=Body("text", "x" * 300_000)), (Reply(),)),
    "chunked": (
        Request(method="POST", url="/", body=Body("text", "hi"), options=SLOW_BODY),
        (Reply(),),
    ),
    "key in query": (
        Request(url="/?x=1", auth=Auth("apikey", (("key", "k"), ("value", "v v"),
                                                  ("placement", "query")))),
        (Reply(),),
    ),
    "digest": (Request(url="/", auth=Auth("digest", USER)), (Reply(401, b"", (DIGEST,)), Reply())),
    "oauth1": (
        Request(method="POST", url="/", body=FORM,
                auth=Auth("oauth1", (("consumerKey", "c"), ("consumerSecret", "s")))),
        (Reply(),),
    ),
    "aws": (
        Request(method="PUT", url="/", body=Body("text", "hi"), auth=Auth("awsv4", SIGNED)),
        (Reply(),),
    ),
    "retried": (
        Request(url="/", auth=Auth("hawk", (("authId", "i"), ("authKey", "k"))), options=QUICK),
        (Reply(503), Reply()),
    ),
    "redirected": (
        Request(method="POST", url="/", body=FORM),
        (Reply(303, b"", (("Location", "/b"),)), Reply()),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", list(SENDS))
async def test_whatever_is_sent_leaves_as_it_was_prepared(name: str, tmp_path: Path):
    request, replies = SENDS[name]
    async with RawServer(*replies) as server, engine(tmp_path) as sender:
        context = Context(now=1_700_000_000.0, seed=5, files=LocalFiles().facts)
        sent = replace(request, url=f"{server.url}{request.url}")
        exchange = await sender.send(prepare(sent, Lineage(), context))
    assert exchange.failure is None
    assert wire_differences(exchange) == ()


async def test_what_history_keeps_of_it_does_not_differ_either(tmp_path: Path):
    request = Request(
        method="POST",
        url="/?key=s3cret-value",
        body=Body("text", "hello s3cret-value"),
        auth=Auth("basic", (("username", "u"), ("password", "s3cret-value"))),
    )
    async with RawServer(Reply()) as server, engine(tmp_path) as sender:
        context = Context(now=1_700_000_000.0, seed=5, files=LocalFiles().facts)
        sent = replace(request, url=f"{server.url}{request.url}")
        made = await sender.send(prepare(sent, Lineage(), context))
    kept = record(made)
    assert b"s3cret" not in kept.hops[0].sent
    assert wire_differences(kept) == ()
