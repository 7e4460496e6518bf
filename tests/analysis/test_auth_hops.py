"""Each request of an exchange with its credentials, and the way that the last one took."""

import pytest

from postwright.analysis.auth_hops import AuthHop, auth_hops, connection_words, origin_of
from postwright.model.exchange import Dropped, Exchange, Header, Hop, PreparedRequest

AUTH, COOKIE = Header("Authorization", "Bearer a", "auth"), Header("Cookie", "s=1", "cookie")
RULE = Dropped("Authorization", "credentials stay with their origin")
FIRST = Hop("POST", "https://a.test/x", (AUTH, COOKIE, Header("Accept", "*/*")), status=302,
            reason="Found")  # fmt: skip
SECOND = Hop("GET", "https://b.test:8443/y?z", (COOKIE,), status=200, reason="OK",
             reason_for="redirect", dropped=(RULE,), reused=True)  # fmt: skip


def of(*hops: Hop) -> Exchange:
    return Exchange("1", PreparedRequest("GET", "", "https", "a.test", 443, "/"), 0.0, hops)


def test_each_hop_says_what_it_kept_and_why_it_dropped_the_rest():
    assert auth_hops(of(FIRST, SECOND)) == (
        AuthHop(1, "POST", "https://a.test", "", "302 Found", ("Authorization", "Cookie"), ()),
        AuthHop(
            2, "GET", "https://b.test:8443", "after a redirect", "200 OK", ("Cookie",), (RULE,)
        ),
    )


@pytest.mark.parametrize(
    ("hops", "words"),
    [
        ((SECOND,), ["1 redirect was followed. The connection to b.test:8443 was reused."]),
        ((FIRST,), ["No redirects. The connection to a.test was new."]),
        ((Hop("GET", "http://a.test/", proxy="http://p.test:1"),),
         ["No redirects. The connection to a.test was new.",
          "It went through the proxy http://p.test:1."]),
        ((Hop("GET", "http://a.test/", proxy="http://p.test:1",
              sent=b"GET / HTTP/1.1\r\nProxy-Authorization: x\r\n\r\n"),),
         ["No redirects. The connection to a.test was new.",
          "The proxy http://p.test:1 got Proxy-Authorization."]),
        ((), []),
    ],
    ids=["redirect", "direct", "proxy", "proxy sign-in", "nothing"],
)  # fmt: skip
def test_the_way(hops: tuple[Hop, ...], words: list[str]):
    assert list(connection_words(of(*hops))) == words


@pytest.mark.parametrize(
    ("url", "origin"),
    [("https://a.test", "https://a.test"), ("http://[::1]:8/x", "http://[::1]:8"),
     ("http://a?q", "http://a")],
)  # fmt: skip
def test_origins(url: str, origin: str):
    assert origin_of(url) == origin
