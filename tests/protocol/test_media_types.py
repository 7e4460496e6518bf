"""Media types read, languages of bodies, types of files by name."""

import pytest

from postwright.protocol.media_types import MediaType, guess, language, parse


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("application/json", MediaType("application/json")),
        ("Text/HTML; Charset=UTF-8", MediaType("text/html", (("charset", "UTF-8"),))),
        ('a/b; x="1;2\\"3" ; y = 4', MediaType("a/b", (("x", '1;2"3'), ("y", "4")))),
        ("nonsense; a=b", MediaType("", (("a", "b"),))),
        ("", MediaType("")),
        ("a/b;;; c", MediaType("a/b")),
    ],
)
def test_reads_a_content_type(text: str, expected: MediaType) -> None:
    assert parse(text) == expected


def test_parameter_is_the_first_of_its_name() -> None:
    assert parse("a/b; x=1; x=2").parameter("x") == "1"
    assert parse("a/b").parameter("x") == ""


@pytest.mark.parametrize(
    ("essence", "expected"),
    [
        ("application/problem+json", "json"),
        ("image/svg+xml", "xml"),
        ("application/openapi+yaml", "yaml"),
        ("text/javascript", "javascript"),
        ("text/unknown", "text"),
        ("application/x-ndjson", "jsonl"),
        ("image/png", None),
        ("", None),
    ],
)
def test_language_of_a_body(essence: str, expected: str | None) -> None:
    assert language(essence) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("photo.JPG", "image/jpeg"),
        ("/a.b/c.tar.gz", "application/gzip"),
        ("data.json", "application/json"),
        ("no-ending", "application/octet-stream"),
        ("odd.ending", "application/octet-stream"),
    ],
)
def test_type_of_a_file_by_its_name(name: str, expected: str) -> None:
    assert guess(name) == expected
