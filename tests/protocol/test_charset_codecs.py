"""The decoders of the WHATWG Encoding Standard that are our own."""

import codecs

import pytest

from postwright.protocol.charsets import detect

EVERY = bytes(range(256))
USER_DEFINED = "".join(map(chr, range(0x80))) + "".join(map(chr, range(0xF780, 0xF800)))


@pytest.mark.parametrize(
    ("label", "data", "text"),
    [
        ("x-user-defined", EVERY, USER_DEFINED),
        ("x-user-defined", b"", ""),
        ("replacement", b"abc", "\ufffd"),
        ("iso-2022-kr", b"\x1b$)C\x0e<h\x0f", "\ufffd"),
        ("hz-gb-2312", b"~{VPND~}", "\ufffd"),
        ("iso-2022-cn-ext", b"", ""),
    ],
)
def test_bytes_are_read_as_the_standard_says(label: str, data: bytes, text: str) -> None:
    charset = detect(b"", f"text/plain; charset={label}")
    assert charset.source == "header"
    assert charset.decode(data) == text
    decoder = codecs.getincrementaldecoder(charset.codec)("replace")
    pieces = [decoder.decode(data[at : at + 3]) for at in range(0, len(data), 3)]
    assert "".join((*pieces, decoder.decode(b"", True))) == text
    decoder.reset()
    assert decoder.decode(data, True) == text


def test_user_defined_text_is_written_as_it_is_read() -> None:
    assert USER_DEFINED.encode("x-user-defined") == EVERY
