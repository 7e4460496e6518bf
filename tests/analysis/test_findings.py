"""What stands out beyond the status."""

import pytest

from postwright.analysis.findings import findings
from postwright.model.connection import TlsInfo
from postwright.model.cookies import EXPIRED, SetCookie
from postwright.model.exchange import Exchange, Header, Hop, PreparedBody, PreparedRequest

UNCHECKED = TlsInfo("TLSv1.3", "x", verified=False)


def titles(
    status: int,
    *received: tuple[str, str],
    sent: tuple[tuple[str, str], ...] = (),
    body: bytes = b"",
    target: str = "/",
    tls: TlsInfo | None = None,
) -> list[str]:
    prepared = PreparedRequest(
        "POST", "http://h/", "http", "h", 80, target, body=PreparedBody("text", (body,))
    )
    headers = tuple(Header(name, value) for name, value in sent)
    hop = Hop("POST", "http://h/", headers, status=status, response_headers=received, tls=tls)
    return [finding.title for finding in findings(Exchange("1", prepared, 0.0, (hop,)))]


@pytest.mark.parametrize(
    ("arguments", "more", "title"),
    [
        ((405, ("Allow", "GET, HEAD")), {}, "This address takes GET, HEAD"),
        ((406,), {"sent": (("Accept", "text/x"),)}, "No version fits Accept"),
        ((415,), {"sent": (("Content-Type", "text/x"),)}, "The server does not take text/x"),
        ((415,), {}, "The body went without Content-Type"),
        ((422,), {"body": b' {"a": 1}'}, "The body looks like JSON, but does not say so"),
        ((404,), {"target": "/items/:id?x"}, "The path holds :id"),
        ((404,), {"target": "/items/undefined"}, "The path holds undefined"),
        ((429, ("Retry-After", "5")), {}, "Wait 5 seconds before the next try"),
        (
            (503, ("Retry-After", "Thu, 01 Jan 1970 00:10:00 GMT")),
            {},
            "Wait 10 minutes before the next try",
        ),
        ((200, ("Sunset", "Sat, 1 Jan 2028")), {}, "This address goes away on Sat, 1 Jan 2028"),
        ((200,), {"tls": UNCHECKED}, "The certificate was not checked"),
    ],
)  # fmt: skip
def test_one_thing_stands_out(arguments: tuple, more: dict, title: str):
    assert titles(*arguments, **more) == [title]


def test_an_ordinary_answer_has_nothing_to_say():
    tls = TlsInfo("TLSv1.3", "x", verified=True)
    assert titles(200, ("Retry-After", "5"), ("Allow", "GET"), tls=tls) == []
    assert titles(400, body=b"{}", sent=(("Content-Type", "application/json"),)) == []
    assert titles(429, ("Retry-After", "soon")) == []


def test_redirect_that_changed_the_method_and_cookie_that_was_refused():
    prepared = PreparedRequest("POST", "http://h/", "http", "h", 80, "/")
    hops = (
        Hop("POST", "http://h/", status=302),
        Hop("GET", "http://h/b", status=200, reason_for="redirect"),
    )
    cookies = (SetCookie("http://h/", "a=b; Secure", stored=False, why="Secure over http"),)
    found = findings(Exchange("1", prepared, 0.0, hops, cookies=cookies))
    assert [finding.title for finding in found] == [
        "The cookie a was not kept",
        "POST became GET after 302",
    ]


def test_a_deletion_of_a_cookie_that_is_not_there_is_no_finding():
    cookies = (SetCookie("http://h/", "a=; Max-Age=0", stored=False, why=EXPIRED),)
    prepared = PreparedRequest("GET", "http://h/", "http", "h", 80, "/")
    assert findings(Exchange("1", prepared, 0.0, cookies=cookies)) == ()


def test_thousands_of_refused_cookies_are_counted():
    cookies = tuple(SetCookie("http://h/", f"c{n}=1", stored=False, why="no") for n in range(4000))
    prepared = PreparedRequest("GET", "http://h/", "http", "h", 80, "/")
    found = findings(Exchange("1", prepared, 0.0, cookies=cookies))
    assert [one.title for one in found[-2:]] == [
        "The cookie c4 was not kept", "3,995 more cookies were not kept",
    ]  # fmt: skip
    assert len(found) == 6
