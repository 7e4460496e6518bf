"""The message of an error's body, in the shapes that servers use."""

import json

import pytest

from postwright.analysis.error_body import LONGEST, error_message

JSON = "application/json"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"type": "about:blank", "title": "Bad Request", "detail": "no email"}, "no email"),
        ({"title": "Bad Request", "status": 400}, "Bad Request"),
        ({"message": "no"}, "no"),
        ({"error": "no"}, "no"),
        ({"error": {"code": 7, "message": "no"}}, "no"),
        ({"error": "invalid_grant", "error_description": "code used"}, "invalid_grant: code used"),
        ({"errors": ["a", "b"]}, "a; b"),
        ({"errors": [{"message": "no such field"}], "data": None}, "no such field"),
        ({"errors": [{"title": "T", "detail": "D", "source": {"pointer": "/a"}}]}, "/a: D"),
        ({"detail": [{"loc": ["body", "id"], "msg": "required"}]}, "body.id: required"),
        ({"message": "invalid", "errors": {"email": ["is missing"]}}, "invalid: email: is missing"),
        (["a", "b"], "a; b"),
        ("just text", "just text"),
        ({"a": 1}, ""),
        ({"errors": [{"message": str(n)} for n in range(9)]}, "0; 1; 2; 3; 4 (and 4 more)"),
    ],
)
def test_message_is_found(value: object, message: str):
    assert error_message(json.dumps(value).encode(), JSON) == message


def test_json_is_known_by_its_suffix_and_by_its_look():
    body = b'{"detail": "x"}'
    assert error_message(body, "application/problem+json; charset=utf-8") == "x"
    assert error_message(body, "text/html") == "x"
    assert error_message(b"<p>x</p>", "text/html") == ""


def test_text_is_one_short_line():
    assert error_message(b" a\n b ", "text/plain") == "a b"
    assert len(error_message(b"x" * 999, "text/plain")) == LONGEST


@pytest.mark.parametrize("body", [b"", b"{", b"[" * 100_000, b"\xff"])
def test_broken_bodies_say_nothing(body: bytes):
    assert error_message(body, JSON) == ""
