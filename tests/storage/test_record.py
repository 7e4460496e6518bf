"""What history keeps of an exchange."""

from pathlib import Path

import msgspec
import pytest
from hpack.huffman import HuffmanEncoder
from hpack.huffman_constants import REQUEST_CODES, REQUEST_CODES_LENGTH

from postwright.model.exchange import (
    Child,
    Exchange,
    Failure,
    Header,
    Hop,
    PreparedBody,
    PreparedRequest,
    Response,
    ResponseBody,
    Signing,
)
from postwright.model.said import as_text
from postwright.storage.record import record
from tests.engine.factory import engine, prepared, trusting
from tests.server import http2_server


def test_what_signs_is_not_kept() -> None:
    """Even a value that nobody declared to be a secret signs a request of somebody."""
    values = (("username", "user"), ("password", "pass-word"))
    signing = Signing("digest", values, now=0.0, seed=1, target="/", body=PreparedBody())
    prepared = PreparedRequest("GET", "http://h/", "http", "h", 80, "/", signing=signing)
    kept = record(Exchange("id", prepared, started_at=0.0))
    assert kept.prepared.signing is None
    assert b"pass-word" not in msgspec.json.encode(kept)


def test_what_is_secret_in_a_child_is_masked_in_all_of_it() -> None:
    """The token that a child fetched is what its parent carries."""
    fetched = PreparedRequest("POST", "http://h/t", "http", "h", 80, "/t", secrets=("tok-123",))
    child = Child("token", "Fetch a token", Exchange("c", fetched, started_at=0.0))
    carried = Header("Authorization", "Bearer tok-123", "auth")
    parent = PreparedRequest("GET", "http://h/", "http", "h", 80, "/", headers=(carried,))
    kept = record(Exchange("p", parent, started_at=0.0, children=(child,)))
    assert b"tok-123" not in msgspec.json.encode(kept)
    assert kept.children[0].title == "Fetch a token"


async def test_frames_of_http2_are_not_kept_beside_a_secret(tmp_path: Path) -> None:
    """They hold it in a coding of their own (RFC 7541 §5.2), which nothing masks."""
    secret = "an-api-key-of-somebody"
    line = Header("X-Api-Key", secret, "auth", (secret,))
    async with http2_server(tmp_path) as (url, authority), engine(tmp_path / "spool") as one:
        tls = trusting(authority.file)
        plain = await one.send(prepared(url, tls=tls, http="2"))
        signed = await one.send(prepared(url, tls=tls, http="2", headers=(line,)))
    coded = HuffmanEncoder(REQUEST_CODES, REQUEST_CODES_LENGTH).encode(secret.encode())
    assert coded in signed.hops[0].sent
    assert coded not in record(signed).hops[0].sent
    assert record(signed).hops[0].sent_bytes == signed.hops[0].sent_bytes
    assert record(plain).hops[0].sent == plain.hops[0].sent


def test_bytes_of_http1_are_kept_beside_a_secret() -> None:
    sent, received = b"GET /?k=pass-word HTTP/1.1\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\nok"
    prepared = PreparedRequest("GET", "http://h/", "http", "h", 80, "/", secrets=("pass-word",))
    hop = Hop("GET", "http://h/", sent=sent, received=received)
    kept = record(Exchange("id", prepared, started_at=0.0, hops=(hop,))).hops[0]
    assert kept.sent == sent.replace(b"pass-word", b"***")
    assert kept.received == received


def test_typed_credentials_are_not_kept() -> None:
    """Nobody declared them: their names and shapes tell."""
    url = "http://h/?api_key=in-address"
    headers = (Header("Authorization", "Bearer in-header", "request"),)
    body = PreparedBody("json", (b'{"password": "in-body"}',))
    prepared = PreparedRequest("POST", url, "http", "h", 80, "/?api_key=in-address", headers, body)
    hop = Hop("POST", url, headers, sent=b"POST /?api_key=in-address HTTP/1.1\r\n\r\nin-body")
    kept = record(Exchange("id", prepared, started_at=0.0, hops=(hop,)))
    assert kept.prepared.url == "http://h/?api_key=***"
    assert kept.hops[0].sent == b"POST /?api_key=*** HTTP/1.1\r\n\r\n***"
    text = repr(kept)
    assert not [secret for secret in ("in-address", "in-header", "in-body") if secret in text]


def test_a_typed_credential_has_a_mark_by_which_another_is_told() -> None:
    def kept(value: str) -> Header:
        line = Header("X-Api-Key", value, "request")
        prepared = PreparedRequest("GET", "http://h/", "http", "h", 80, "/", (line,))
        return record(Exchange("id", prepared, started_at=0.0)).prepared.headers[0]

    assert kept("first-key").value == kept("other-key").value == "***"
    assert kept("first-key").mark == kept("first-key").mark != kept("other-key").mark


@pytest.mark.parametrize("password", ["refused", "connect", "json", "1234", "auth"])
def test_a_password_that_is_a_word_of_the_row_leaves_it_whole(password: str) -> None:
    """A row is found by its id and its body's name, and read by its words."""
    body = PreparedBody("json", (b'{"password": "%s"}' % password.encode(),))
    prepared = PreparedRequest(
        "POST", "http://h/", "http", "h", 80, "/", body=body, auth_type="basic"
    )
    failure = Failure("refused", f"{password} was no use", "", phase="connect")
    hop = Hop("POST", "http://h/", reason_for="auth", failure=failure)
    answer = Response(200, "OK", (), ResponseBody("/spool/1234", 2, 2, "ab1234"))
    child = Child("token", "Fetch", Exchange("c1234", prepared, started_at=0.0))
    sent = Exchange("a1234", prepared, 0.0, (hop,), answer, failure, children=(child,))
    kept = msgspec.json.decode(msgspec.json.encode(record(sent), enc_hook=as_text), type=Exchange)
    assert (kept.id, kept.children[0].exchange.id) == ("a1234", "c1234")
    assert kept.response == answer
    assert (kept.prepared.body.kind, kept.prepared.auth_type) == ("json", "basic")
    assert kept.prepared.body.pieces == (b'{"password": "***"}',)
    assert kept.failure == Failure("refused", "*** was no use", "", phase="connect")
