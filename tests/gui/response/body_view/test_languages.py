import pytest

from postwright.gui.response.body_view.languages import language_of


@pytest.mark.parametrize(
    ("content_type", "head", "language"),
    [
        ("application/json; charset=utf-8", b"{}", "json"),
        ("application/problem+json", b"{}", "json"),
        ("application/x-ndjson", b"{}\n{}", "jsonl"),
        ("text/html", b"<p>", "html"),
        ("application/atom+xml", b"<feed/>", "xml"),
        ("image/svg+xml", b"<svg/>", "xml"),
        ("image/png", b"\x89PNG\r\n\x1a\n\x00", "image"),
        ("text/plain", b"plain {", "text"),
        ("text/plain", b"\x00\x01\x02", "binary"),
        ("application/octet-stream", b"\x89PNG\r\n\x1a\n\x00", "image"),
        ("application/octet-stream", b"\x00\x01", "binary"),
        ("application/octet-stream", b'{"a": 1}', "json"),
        ("", b' {"a": 1}', "json"),
        ("", b"<!DOCTYPE html><p>", "html"),
        ("", b"<?xml version='1.0'?>", "xml"),
        ("", b"words", "text"),
        ("application/json", b"", "empty"),
        ("application/toml", b"{a}", "text"),
        ("font/woff2", b"wOF2\x00", "binary"),
    ],
)
def test_language_follows_the_type_and_else_the_bytes(content_type, head, language):
    assert language_of(content_type, head) == language


def test_utf_16_is_text_although_it_has_zeros():
    assert language_of("application/json", "{}".encode("utf-16-le"), charset="utf-16-le") == "json"
