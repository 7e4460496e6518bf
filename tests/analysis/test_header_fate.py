"""Every header of every hop: origin, fate, and whether it is on the wire."""

from postwright.analysis.header_fate import header_fates
from postwright.model.exchange import (
    Dropped,
    Exchange,
    Header,
    Hop,
    Pending,
    PreparedRequest,
    Shadowed,
)

FIRST = (
    Header("Host", "a.test", "automatic"),
    Header("X-A", "1", "folder:Users"),
    Header("Cookie", "s=1", "cookie"),
    Header("Authorization", "Bearer t", "auth", ("t",)),
)
SECOND = (
    Header("Host", "b.test", "automatic"),
    Header("X-A", "1", "folder:Users"),
    Header("Cookie", "s=2", "cookie"),
    Header("X-New", "1", "automatic"),
)


def head(headers: tuple[Header, ...]) -> bytes:
    lines = "".join(f"{header.name}: {header.value}\r\n" for header in headers)
    return f"GET / HTTP/1.1\r\n{lines}\r\n".encode()


def fates(*hops: Hop, **more: object) -> list[list[tuple[str, str]]]:
    prepared = PreparedRequest("GET", "http://a.test/", "http", "a.test", 80, "/", FIRST, **more)
    found = header_fates(Exchange("1", prepared, 0.0, hops))
    return [[(one.name, one.words) for one in fate.headers] for fate in found]


def test_each_hop_says_what_it_kept_changed_added_and_dropped():
    rule = "credentials stay with their origin"
    one = Hop("GET", "http://a.test/", FIRST, status=302)
    dropped = (Dropped("Authorization", rule),)
    two = Hop("GET", "http://b.test/", SECOND, status=200, dropped=dropped, reason_for="redirect")
    assert fates(one, two) == [
        [("Host", "sent"), ("X-A", "sent"), ("Cookie", "sent"), ("Authorization", "sent")],
        [
            ("Host", "sent, names the new address"),
            ("X-A", "sent"),
            ("Cookie", "sent, chosen anew from the jar"),
            ("X-New", "sent, added for this hop"),
            ("Authorization", f"dropped: {rule}"),
        ],
    ]


def test_rows_that_lost_are_told_once():
    (found,) = fates(
        Hop("GET", "http://a.test/", FIRST[:1]),
        shadowed=(Shadowed("X-A", "0", "collection", "folder:Users"),),
        omitted=(Header("Accept", "*/*", "automatic"),),
        pending=(Pending("Authorization", "after the server's challenge"),),
    )
    assert found[1:] == [
        ("X-A", "not sent: that of folder Users won"),
        ("Accept", "not sent: switched off"),
        ("Authorization", "not sent: follows after the server's challenge"),
    ]


def test_the_tape_proves_each_line_or_contradicts_it():
    prepared = PreparedRequest("GET", "http://a.test/", "http", "a.test", 80, "/", FIRST)
    sent = head(FIRST).replace(b"X-A: 1", b"X-A: 2")
    hop = Hop("GET", "http://a.test/", FIRST, sent=sent)
    (found,) = header_fates(Exchange("1", prepared, 0.0, (hop,)))
    assert [one.on_wire for one in found.headers] == [True, False, True, True]
    assert found.headers[1].words == "sent; NOT on the wire like this"
    assert found.unknown == ("X-A: 2",)


def test_frames_of_http_2_prove_nothing():
    prepared = PreparedRequest("GET", "http://a.test/", "http", "a.test", 80, "/", FIRST)
    hop = Hop("GET", "http://a.test/", FIRST, sent=b"PRI * HTTP/2.0\r\n\r\nSM", http="2")
    (found,) = header_fates(Exchange("1", prepared, 0.0, (hop,)))
    assert {one.on_wire for one in found.headers} == {None}
    assert found.unknown == ()
