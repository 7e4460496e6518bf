"""1xx answers, trailers and the word to go on, read from bytes."""

import pytest

from postwright.model.exchange import Interim
from postwright.protocol.http1_text import continues, interim_answers, trailers

FINAL = b"HTTP/1.1 200 OK\r\nX: 1\r\n\r\nbody"
EARLY = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\nLink: </b>\r\n\r\n"


@pytest.mark.parametrize(
    ("received", "found"),
    [
        (FINAL, ()),
        (b"", ()),
        (b"HTTP/1.1 100 Continue\r\n\r\n" + FINAL, (Interim(100, "Continue"),)),
        (b"HTTP/1.1 100\r\n\r\n" + FINAL, (Interim(100),)),
        (b"HTTP/1.1 102 Processing\n\n" + FINAL, (Interim(102, "Processing"),)),
        (
            EARLY + EARLY + FINAL,
            (Interim(103, "Early Hints", (("Link", "</a>"), ("Link", "</b>"))),) * 2,
        ),
        (EARLY[:-2], ()),
        (b"HTTP/1.1 101 Switching Protocols\r\n\r\n", ()),
        (b"HTTP/1.1 103 caf\xe9\r\nX:\xe9\r\n\r\n", (Interim(103, "café", (("X", "é"),)),)),
    ],
)
def test_interim_answers(received: bytes, found: tuple[Interim, ...]) -> None:
    assert interim_answers(received) == found


@pytest.mark.parametrize(
    ("ending", "found"),
    [
        (b"3\r\nabc\r\n0\r\n\r\n", ()),
        (b"3\r\nabc\r\n0\r\nX-Sum: 5\r\n\r\n", (("X-Sum", "5"),)),
        (b"0\r\nA: 1\r\nB:2\r\n\r\n", (("A", "1"), ("B", "2"))),
        (b"abc\r\n000;x=y\r\nA: 1\r\n\r\n", (("A", "1"),)),
        (b"abc\n0\nA: 1\n\n", (("A", "1"),)),
        (b"abc\r\n0\r\nA: 1\r\n", ()),
        (b"abc\r\n0\r\nno field\r\n\r\n", ()),
        # A body that looks like an end is none: the true last chunk follows.
        (b"d\r\n\r\n0\r\nX: 1\r\n\r\n\r\n0\r\n\r\n", ()),
        (b"d\r\n\r\n0\r\nX: 1\r\n\r\n\r\n0\r\nY: 2\r\n\r\n", (("Y", "2"),)),
    ],
)
def test_trailers(ending: bytes, found: tuple[tuple[str, str], ...]) -> None:
    assert trailers(ending) == found


@pytest.mark.parametrize(
    ("received", "wanted"),
    [
        (b"", None), (b"HTT", None), (b"HTTP/1.1 10", None), (b"HTTP/1.1 100", None),
        (b"HTTP/1.1 100 Con", None), (b"HTTP/1.1 100 Continue\r\n", True),
        (b"HTTP/1.1 100\r\n", True), (EARLY, None), (EARLY[:-3], None),
        (EARLY + b"HTTP/1.1 100 Continue\r\n\r\n", True), (EARLY + FINAL, False), (FINAL, False),
        (b"HTTP/1.1 417 No\r\n", False), (b"HTTP/1.1 101 Up\r\n", False),
        (b"garbage", False), (b"\x15\x03\x01", False), (b"HTTP/1.1 x\r\n", False),
        (b"HTTP/1.1 103 x\r\n" + b"A: " + b"x" * 70_000, False),
    ],
)  # fmt: skip
def test_body_is_wanted(received: bytes, wanted: bool | None) -> None:
    assert continues(received) is wanted
