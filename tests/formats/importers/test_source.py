"""A source as text: marks are taken off, what is no text is told with its place."""

import pytest

from postwright.formats.importers import ImportError_, Source


@pytest.mark.parametrize(
    "data",
    [
        b"a\xc3\xa9", b"\xef\xbb\xbfa\xc3\xa9", b"\xff\xfea\x00\xe9\x00", b"\xfe\xff\x00a\x00\xe9",
    ],
)  # fmt: skip
def test_text_is_read_by_its_mark(data: bytes) -> None:
    assert Source(data).text == "aé"
    assert Source(data).begins() == "aé"


def test_what_is_no_text_is_told_with_its_place() -> None:
    with pytest.raises(ImportError_, match=r"photo\.png is no text: byte 4") as caught:
        _ = Source(b"ab\n\x89PNG", "photo.png").text
    assert caught.value.position == 3


def test_the_beginning_of_anything_can_be_looked_at() -> None:
    assert Source(b"\x89PNG").begins() == "\ufffdPNG"
    assert Source(b"x" * 10_000).begins() == "x" * 4096
