import pytest

from postwright.gui.response.body_view.languages import contradicts, language_of


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
        ("text/html", b' \n{"error": "x"}', "json"),
        ("text/plain; charset=utf-8", b'[{"a": 1}]', "json"),
        ("text/plain", b"[2026-11-22] a log", "text"),
        ("text/plain", b"[1] a note", "text"),
        ("text/plain", b"{name} is a template", "text"),
        ("text/plain", b"{}", "json"),
        ("text/plain", b"<html>", "text"),
        ("image/png", b'{"error": "x"}', "json"),
        ("image/png", b"<!DOCTYPE html>", "html"),
        ("image/png", b"no image", "image"),
        ("application/json", b"<!doctype HTML><title>502</title>", "html"),
        ("application/x-ndjson", b'{"a": 1}', "jsonl"),
        ("application/json", b"\x00\x01", "binary"),
    ],
)
def test_language_follows_the_type_and_else_the_bytes(content_type, head, language):
    assert language_of(content_type, head) == language


def test_utf_16_is_text_although_it_has_zeros():
    assert language_of("application/json", "{}".encode("utf-16-le"), charset="utf-16-le") == "json"


@pytest.mark.parametrize(
    ("content_type", "language", "told"),
    [
        ("application/json", "html", True),
        ("image/png", "json", True),
        ("text/html", "json", False),
        ("application/json", "json", False),
        ("image/png", "image", False),
        ("application/json", "binary", False),
        ("", "html", False),
    ],
)
def test_a_word_is_due_where_the_type_promises_another_thing(content_type, language, told):
    assert contradicts(content_type, language) is told
