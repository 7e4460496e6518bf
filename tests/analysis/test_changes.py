"""What changed since a request last worked: every part of it in words, no secret in any."""

import pytest
from msgspec.structs import replace

from postwright.analysis.changes import changes_since, since_words
from postwright.model.connection import TlsInfo
from postwright.model.exchange import (
    Exchange,
    Header,
    Hop,
    PreparedBody,
    PreparedRequest,
    Use,
)
from postwright.storage.record import record

TOKEN, OTHER = "canary-7b1e-one-canary", "canary-7b1e-two-canary"
BASE = PreparedRequest("GET", "https://api.example.test/items?page=1", "https",
                       "api.example.test", 443, "/items?page=1")  # fmt: skip
HOP = Hop("GET", BASE.url, peer="203.0.113.9:443", status=200,
          tls=TlsInfo("TLSv1.3", "x", verified=True))  # fmt: skip


def bearer(token: str) -> Header:
    return Header("Authorization", f"Bearer {token}", "collection", (token,))


def told(then: PreparedRequest, now: PreparedRequest, *hops: Hop) -> list[str]:
    sides = (
        Exchange("1", then, 100.0, (HOP,)),
        Exchange("2", now, 400.0, hops or (HOP,)),
    )
    return [one.words for one in changes_since(record(sides[0]), record(sides[1]))]


def with_headers(*headers: Header, **more: object) -> PreparedRequest:
    return replace(BASE, headers=headers, **more)  # type: ignore[arg-type]


ACCEPT = Header("Accept", "*/*")


@pytest.mark.parametrize(
    ("then", "now", "words"),
    [
        (BASE, BASE, []),
        (BASE, replace(BASE, method="POST"), ["Method: GET became POST"]),
        (BASE, replace(BASE, host="other.test", url="https://other.test/items?page=1"),
         ["Host: https://api.example.test:443 became https://other.test:443"]),
        (BASE, replace(BASE, url="https://api.example.test/v2?page=1"),
         ["Path: /items became /v2"]),
        (BASE, replace(BASE, url="https://api.example.test/items"), ["Query: ?page=1 is gone"]),
        (with_headers(ACCEPT), with_headers(Header("accept", "text/html")),
         ["Header accept (request): */* became text/html"]),
        (with_headers(), with_headers(ACCEPT), ["Header Accept (request): */* is new"]),
        (with_headers(ACCEPT), with_headers(), ["Header Accept (request): */* is gone"]),
        (with_headers(ACCEPT), with_headers(replace(ACCEPT, origin="folder:One")),
         ["Accept comes from elsewhere: request became folder:One"]),
        (with_headers(Header("Date", "a")), with_headers(Header("Date", "b")), []),
        (with_headers(bearer(TOKEN)), with_headers(bearer(OTHER)),
         ["The secret in Authorization is another one"]),
        (with_headers(bearer(TOKEN)), with_headers(bearer(TOKEN)), []),
        (with_headers(bearer(TOKEN)), with_headers(),
         ["Header Authorization (collection): Bearer ••• is gone"]),
        (with_headers(Header("Authorization", "Digest a", "auth"), auth_type="digest"),
         with_headers(Header("Authorization", "Digest b", "auth"), auth_type="digest"), []),
        (replace(BASE, auth_type="basic"), replace(BASE, auth_type="bearer"),
         ["Way to sign in: basic became bearer"]),
        (replace(BASE, auth_type="basic", auth_owner="collection"),
         replace(BASE, auth_type="basic", auth_owner="request"),
         ["Sign-in set by: collection became request"]),
        (replace(BASE, uses=(Use("base", "a", "environment"),)),
         replace(BASE, uses=(Use("base", "b", "environment"),)),
         ["{{base}} of the environment: a became b"]),
        (replace(BASE, uses=(Use("key", "a", "environment", secret=True),)),
         replace(BASE, uses=(Use("key", "b", "environment", secret=True),)), []),
        (with_headers(Header("Cookie", "a=1; b=2", "cookie")),
         with_headers(Header("Cookie", "b=3; c=4", "cookie")),
         ["Cookies: a is gone", "Cookies: c is new", "The cookie b has another value"]),
        (replace(BASE, body=PreparedBody("json", (b"{}",))),
         replace(BASE, body=PreparedBody("text", (b"[]",))), ["Kind of body: json became text"]),
        (replace(BASE, body=PreparedBody("json", (b"{}",))),
         replace(BASE, body=PreparedBody("json", (b"[]",))),
         ["The body is another one of the same size"]),
        (replace(BASE, body=PreparedBody("json", (b"{}",))),
         replace(BASE, body=PreparedBody("json", (b"{...}",))),
         ["Size of the body: 2 B became 5 B"]),
        (replace(BASE, body=PreparedBody("multipart-form", (b"--x--",), "x")),
         replace(BASE, body=PreparedBody("multipart-form", (b"--y--",), "y")), []),
        (BASE, replace(BASE, proxy="http://me:secret@proxy.test:8080"),
         ["Proxy: direct became proxy.test:8080"]),
        (BASE, replace(BASE, http="2"), ["HTTP version asked for: 1.1 became 2"]),
        (BASE, replace(BASE, tls=replace(BASE.tls, verify=False)),
         ["Certificates are checked: yes became no"]),
    ],
    ids=[f"{n:02}" for n in range(26)],
)  # fmt: skip
def test_each_change_in_words(then: PreparedRequest, now: PreparedRequest, words: object) -> None:
    assert told(then, now) == words


def test_what_changed_on_the_way() -> None:
    assert told(BASE, BASE, replace(HOP, peer="203.0.113.10:443", http="2",
                                    tls=TlsInfo("TLSv1.2", "x", verified=True))) == [
        "Server address: 203.0.113.9:443 became 203.0.113.10:443",
        "HTTP version: 1.1 became 2",
        "TLS: TLSv1.3 became TLSv1.2",
    ]  # fmt: skip
    moved = replace(HOP, reason_for="redirect", url="https://api.example.test/login?x=1")
    assert told(BASE, BASE, HOP, moved) == ["Redirected to: https://api.example.test/login is new"]


def test_no_secret_is_told() -> None:
    typed = with_headers(Header("X-Api-Key", TOKEN)), with_headers(Header("X-Api-Key", OTHER))
    words = " ".join(told(*typed))
    assert words
    assert "canary-7b1e" not in words


def test_how_long_ago_it_worked() -> None:
    then, now = Exchange("1", BASE, 100.0), Exchange("2", BASE, 400.0)
    assert since_words(then, now) == "It last worked 5 minutes before"
