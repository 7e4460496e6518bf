"""Multipart framing: no name, type or extra header can break out of its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.engine.errors import InvalidField
from postwright.engine.multipart import MimePart, boundary_parameter, encode, new_boundary
from postwright.model.exchange import FilePiece


def written(part: MimePart) -> bytes:
    (piece,) = encode([part], "B")
    assert isinstance(piece, bytes)
    return piece


def test_no_parts_are_an_empty_multipart() -> None:
    assert encode([], "B") == (b"--B--\r\n",)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ('a"b', "a%22b"),
        ("a\r\nX-Evil: 1", "a%0D%0AX-Evil: 1"),
        ("a\nb", "a%0Ab"),
        ("ü✓", "ü✓"),
        ("a\\b%22", "a\\b%22"),
        ("", ""),
    ],
)
def test_names_are_escaped_as_browsers_do(name: str, shown: str) -> None:
    head = f'--B\r\nContent-Disposition: form-data; name="{shown}"; filename="{shown}"\r\n\r\n'
    assert written(MimePart(name, b"", name)) == head.encode() + b"\r\n--B--\r\n"


@pytest.mark.parametrize("sign", ["\0", "\x01", "\x7f"])
def test_other_control_characters_in_names_stop(sign: str) -> None:
    with pytest.raises(InvalidField):
        written(MimePart(f"a{sign}", b""))


@pytest.mark.parametrize("sign", ["\r\n", "\n", "\r", "\0"])
def test_content_type_and_headers_cannot_inject(sign: str) -> None:
    with pytest.raises(InvalidField, match="part a, Content-Type"):
        written(MimePart("a", b"", content_type=f"x/y{sign}X-Evil: 1"))
    with pytest.raises(InvalidField, match="part a, X-A"):
        written(MimePart("a", b"", headers=(("X-A", f"1{sign}X-Evil: 1"),)))
    with pytest.raises(InvalidField, match="no name for a header"):
        written(MimePart("a", b"", headers=((f"X-A{sign}", "1"),)))


def test_extra_headers_follow_and_may_replace_ours() -> None:
    part = MimePart("a", b"x", None, "x/y", (("content-type", "z/z"), ("X-A", "1")))
    assert written(part) == (
        b'--B\r\nContent-Disposition: form-data; name="a"\r\n'
        b"content-type: z/z\r\nX-A: 1\r\n\r\nx\r\n--B--\r\n"
    )


def test_file_stands_between_bytes() -> None:
    piece = FilePiece("/f", 3, 1)
    pieces = encode([MimePart("a", piece), MimePart("b", piece)], "B")
    assert [type(p) for p in pieces] == [bytes, FilePiece, bytes, FilePiece, bytes]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])), st.binary(max_size=50))
def test_every_name_stays_on_its_line(name: str, content: bytes) -> None:
    head, _, rest = written(MimePart(name, content, name)).partition(b"\r\n\r\n")
    assert head.count(b"\r\n") == 1
    assert head.count(b'"') == 4
    assert rest == content + b"\r\n--B--\r\n"


@pytest.mark.parametrize(
    ("boundary", "parameter"),
    [("abc-1", "boundary=abc-1"), ("a b", 'boundary="a b"'), ("a:b=?", 'boundary="a:b=?"')],
)
def test_boundary_is_quoted_where_it_must_be(boundary: str, parameter: str) -> None:
    assert boundary_parameter(boundary) == parameter


@pytest.mark.parametrize("boundary", ["", "a\r\nb", 'a"b', "ü", "a" * 71, "ends "])
def test_impossible_boundary_stops(boundary: str) -> None:
    with pytest.raises(InvalidField, match="no boundary"):
        boundary_parameter(boundary)


def test_new_boundary_needs_no_quotes() -> None:
    assert boundary_parameter(new_boundary(1)) == f"boundary={new_boundary(1)}"
    assert new_boundary(1) != new_boundary(2)
