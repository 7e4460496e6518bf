"""Multipart answers in parts, well formed and not."""

import pytest

from postwright.protocol.multipart_answer import MOST_PARTS, split

MIXED = 'multipart/mixed; boundary="b"'
Found = list[tuple[dict[str, str], bytes]]


def parts(data: bytes, content_type: str = MIXED) -> Found:
    return [(dict(p.headers), data[p.start : p.end]) for p in split(data, content_type).parts]


CASES: dict[str, tuple[bytes, Found]] = {
    "two parts": (
        b"--b\r\nA: 1\r\n\r\none\r\n--b\r\nB: 2\r\n\r\ntwo\r\n--b--\r\n",
        [({"A": "1"}, b"one"), ({"B": "2"}, b"two")],
    ),
    "no headers": (b"--b\r\n\r\none\r\n--b--", [({}, b"one")]),
    "nothing in it": (b"--b\r\n\r\n\r\n--b--", [({}, b"")]),
    "empty body": (b"--b\r\nA: 1\r\n\r\n\r\n--b--", [({"A": "1"}, b"")]),
    "preamble and epilogue": (
        b"ignore me\r\n--b\r\n\r\none\r\n--b--\r\nand\r\n--b\r\n\r\nme", [({}, b"one")],
    ),
    "padding after the boundary": (b"--b \t\r\n\r\none\r\n--b-- \r\n", [({}, b"one")]),
    "line ends belong to the part": (b"--b\r\n\r\n\r\none\r\n\r\n--b--", [({}, b"\r\none\r\n")]),
    "bare line feeds": (b"--b\nA: 1\n\none\n--b--\n", [({"A": "1"}, b"one")]),
    "longer boundary is another": (
        b"--b\r\n\r\none\r\n--bb\r\n\r\ntwo\r\n--b--", [({}, b"one\r\n--bb\r\n\r\ntwo")],
    ),
    "boundary within a line": (b"--b\r\n\r\nx --b y\r\n--b--", [({}, b"x --b y")]),
    "folded header": (b"--b\r\nA: 1\r\n  2\r\n\r\none\r\n--b--", [({"A": "1 2"}, b"one")]),
    "binary": (b"--b\r\n\r\n\0\xff\r\n\r\n\x80\r\n--b--", [({}, b"\0\xff\r\n\r\n\x80")]),
    "no part": (b"--b--\r\n", []),
}  # fmt: skip


@pytest.mark.parametrize("case", sorted(CASES))
def test_parts(case: str) -> None:
    data, expected = CASES[case]
    assert parts(data) == expected
    assert split(data, MIXED).defects == ()


@pytest.mark.parametrize(
    ("data", "content_type", "count", "defect"),
    [
        (b"--b\r\n\r\none", MIXED, 1, "cut off"),
        (b"--b\r\n\r\none\r\n--b\r\nA: 1", MIXED, 2, "cut off"),
        (b"--b", MIXED, 1, "cut off"),
        (b"--b\r\nA: 1\r\n--b--", MIXED, 1, "no blank line"),
        (b"one", MIXED, 0, "nowhere"),
        (b"", MIXED, 0, "nowhere"),
        (b"--b\r\n\r\none\r\n--b--", "multipart/mixed", 0, "no boundary"),
        (b"--b\r\n\r\none\r\n--b--", "text/plain; boundary=b", 0, "not multipart"),
        (b"--b\r\n\r\n" * (MOST_PARTS + 5), MIXED, MOST_PARTS, "left out"),
    ],
)
def test_defects_are_told_and_parts_kept(
    data: bytes, content_type: str, count: int, defect: str
) -> None:
    found = split(data, content_type)
    assert len(found.parts) == count
    assert any(defect in one for one in found.defects)


def test_boundary_is_no_pattern_and_headers_go_by_any_case() -> None:
    content_type = 'multipart/byteranges; boundary="a.+(b)?"'
    data = b"--a.+(b)?\r\ncontent-RANGE: bytes 0-2/9\r\n\r\none\r\n--a.+(b)?--"

    (part,) = split(data, content_type).parts

    assert part.header("Content-Range") == "bytes 0-2/9"
    assert data[part.start : part.end] == b"one"
