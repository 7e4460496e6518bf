"""Server-sent events, by the rules and examples of the HTML standard."""

# ruff: noqa: E501  a table reads best with one rule a line

import pytest

from postwright.protocol.events import MOST_CHARACTERS, EventStream, ServerEvent


def read(text: str | bytes) -> list[tuple[str, str, str]]:
    data = text.encode() if isinstance(text, str) else text
    return [(e.type, e.data, e.id) for e in EventStream().feed(data)]


def message(*data: str) -> list[tuple[str, str, str]]:
    return [("message", one, "") for one in data]


CASES = {
    "one line": ("data: a\n\n", message("a")),
    "two lines": ("data: YHOO\ndata: +2\ndata: 10\n\n", message("YHOO\n+2\n10")),
    "only one blank is dropped": ("data:  a\n\n", message(" a")),
    "no blank is needed": ("data:a\n\n", message("a")),
    "tab is no blank": ("data:\ta\n\n", message("\ta")),
    "field without a colon": ("data\n\n", message("")),
    "empty data twice": ("data\n\ndata\ndata\n\ndata:", message("", "\n")),
    "the same with a blank": ("data:test\n\ndata: test\n\n", message("test", "test")),
    "colons in the value": ("data: a:b: c\n\n", message("a:b: c")),
    "comment": (": hello\n\ndata: a\n: in between\n\n", message("a")),
    "unknown field": ("foo: bar\ndata: a\n\n", message("a")),
    "names go by case": ("Data: a\nDATA: b\ndata : c\n data: d\n\n", []),
    "type": ("event: add\ndata: 7\n\n", [("add", "7", "")]),
    "type is for one event": ("event: add\ndata: 7\n\ndata: 8\n\n", [("add", "7", ""), ("message", "8", "")]),
    "the last type counts": ("event: a\nevent: b\ndata: x\n\n", [("b", "x", "")]),
    "empty type is message": ("event:\ndata: x\n\n", message("x")),
    "type without data is no event": ("event: add\n\ndata: x\n\n", message("x")),
    "id": ("id: 1\ndata: a\n\n", [("message", "a", "1")]),
    "id stays": ("id: 1\ndata: a\n\ndata: b\n\n", [("message", "a", "1"), ("message", "b", "1")]),
    "id without data stays too": ("id: 1\n\ndata: b\n\n", [("message", "b", "1")]),
    "empty id resets it": ("id: 1\ndata: a\n\nid\ndata: b\n\n", [("message", "a", "1"), ("message", "b", "")]),
    "id with NUL is passed over": ("id: 1\nid: 2\0\ndata: a\n\n", [("message", "a", "1")]),
    "id keeps all but one blank": ("id:  1 \ndata: a\n\n", [("message", "a", " 1 ")]),
    "CR": ("data: a\rdata: b\r\r", message("a\nb")),
    "CRLF": ("data: a\r\ndata: b\r\n\r\n", message("a\nb")),
    "mixed line ends": ("data: a\r\ndata: b\rdata: c\n\r\n", message("a\nb\nc")),
    "LF CR is two ends": ("data: a\n\rdata: b\n\n", message("a", "b")),
    "other separators are text": ("data: a\u2028b\x0bc\x0cd\x85e\n\n", message("a\u2028b\x0bc\x0cd\x85e")),
    "the end drops what has no blank line": ("data: a\n\ndata: b\n", message("a")),
    "even at its last line": ("data: a", []),
    "byte order mark": (b"\xef\xbb\xbfdata: a\n\n", message("a")),
    "only one of them": (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n", []),
    "not in the middle": ("data: a\n\n\ufeffdata: b\n\n", message("a")),
    "bad UTF-8": (b"data: \xff\xc3\n\n", message("\ufffd\ufffd")),
    "NUL in data": ("data: a\0b\n\n", message("a\0b")),
    "blank lines alone": ("\n\n\r\n\r\r", []),
    "nothing": ("", []),
    "example 1 of the standard": (
        "data: This is the first message.\n\ndata: This is the second message, it\n"
        "data: has two lines.\n\ndata: This is the third message.\n\n",
        message("This is the first message.", "This is the second message, it\nhas two lines.", "This is the third message."),
    ),
    "example 4 of the standard": (
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
        [("message", "first event", "1"), ("message", "second event", ""), ("message", " third event", "")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", sorted(CASES))
def test_stream(case: str) -> None:
    text, expected = CASES[case]
    assert read(text) == expected


@pytest.mark.parametrize("case", sorted(CASES))
def test_pieces_do_not_matter(case: str) -> None:
    text, expected = CASES[case]
    data = text.encode() if isinstance(text, str) else text
    stream = EventStream()
    found = [e for byte in data for e in stream.feed(bytes([byte]))]
    assert [(e.type, e.data, e.id) for e in found] == expected


@pytest.mark.parametrize(
    ("line", "retry_ms"),
    [("3000", 3000), ("0", 0), ("-1", None), ("1.5", None), ("1 s", None), ("", None), ("٣", None)],
)
def test_retry(line: str, retry_ms: int | None) -> None:
    stream = EventStream()
    stream.feed(f"retry: {line}\n".encode())
    assert stream.retry_ms == retry_ms


def test_comments_are_counted_and_pending_is_told() -> None:
    stream = EventStream()
    stream.feed(b": ping\n: ping\n")
    assert (stream.comments, stream.pending) == (2, False)
    stream.feed(b"data: half")
    assert stream.pending
    assert stream.feed(b"\n\n") == [ServerEvent("message", "half")]
    assert not stream.pending


@pytest.mark.parametrize("line", [b"data: " + b"x" * 1000 + b"\n", b"data\n", b"data: endless"])
def test_event_is_bounded(line: bytes) -> None:
    stream = EventStream()
    for _ in range(2 * MOST_CHARACTERS // len(line)):
        assert stream.feed(line) == []
    (event,) = stream.feed(b"\n\n")
    assert event.cut
    assert len(event.data) <= MOST_CHARACTERS
    assert stream.feed(b"data: next\n\n") == [ServerEvent("message", "next")]


def test_long_lines_that_are_no_data_leave_no_trace() -> None:
    stream = EventStream()
    for _ in range(40):
        stream.feed(b":" + b"x" * 100_000 + b"\n")
    assert stream.feed(b"data: a\n\n") == [ServerEvent("message", "a")]
