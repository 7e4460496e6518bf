"""The charset of a body: whose word counts, and that a server names no codec."""

import codecs

import pytest

from postwright.protocol.charsets import LABELS, codec_of, detect


@pytest.mark.parametrize(
    ("data", "content_type", "codec", "source"),
    [
        (b"caf\xc3\xa9", "text/plain; charset=utf-8", "utf-8", "header"),
        (b"caf\xe9", 'text/plain; charset="ISO-8859-1"', "cp1252", "header"),
        (b"\xef\xbb\xbfx", "text/plain; charset=latin1", "utf-8", "mark"),
        (b"\xff\xfeh\0i\0", "text/plain", "utf-16-le", "mark"),
        (b'<?xml version="1.0" encoding="windows-1251"?><a/>', "text/xml", "cp1251", "document"),
        (b'<html><meta charset="Shift_JIS"><p>', "text/html", "cp932", "document"),
        (
            b'<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">',
            "text/html", "cp949", "document",
        ),
        (b'<meta charset="utf-16">', "text/html", "utf-8", "document"),
        (b'<meta charset="koi8-r">', "application/json", "utf-8", "utf-8"),
        (b'{"a": "caf\xc3\xa9"}', "application/json", "utf-8", "utf-8"),
        (b"caf\xc3", "text/plain", "utf-8", "utf-8"),
        (b"caf\xe9 cr\xe8me", "text/plain", "cp1252", "guess"),
        (b"h\0e\0l\0l\0o\0", "text/plain", "utf-16-le", "guess"),
        (b"\0h\0e\0l\0l\0o", "text/plain", "utf-16-be", "guess"),
    ],
)  # fmt: skip
def test_whose_word_counts(data: bytes, content_type: str, codec: str, source: str) -> None:
    found = detect(data, content_type)
    assert (found.codec, found.source) == (codec, source)


@pytest.mark.parametrize("label", ["zlib", "idna", "unicode_escape", "punycode", "rot13", "utf-7"])
def test_server_cannot_name_a_codec(label: str) -> None:
    found = detect(b"abc", f"text/plain; charset={label}")
    assert (found.codec, found.ignored) == ("utf-8", label)


def test_user_chooses_over_everything() -> None:
    assert detect(b"\xef\xbb\xbfx", "text/plain; charset=utf-8", chosen="big5").codec == "big5hkscs"


def test_mark_is_not_part_of_the_text() -> None:
    assert detect(b"\xef\xbb\xbfabc", "").decode(b"\xef\xbb\xbfabc") == "abc"


def test_bad_bytes_become_replacement_signs() -> None:
    assert detect(b"", "text/plain; charset=utf-8").decode(b"a\xffb") == "a\ufffdb"


def test_every_codec_of_the_table_exists() -> None:
    for codec in set(LABELS.values()):
        assert codecs.lookup(codec)._is_text_encoding
    assert codec_of(" UTF8 ") == "utf-8"
