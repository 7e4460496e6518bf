"""Any text in Python code is a literal that Python itself reads as that text."""

import ast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postwright.formats.snippets import SNIPPETS
from postwright.formats.snippets.python_text import PYTHON
from postwright.model.exchange import FilePiece, Header, PreparedBody, PreparedRequest
from tests.formats.snippets.running import NAUGHTY, literals

SIGNS = st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(NAUGHTY))
VALUE = st.text(st.characters(exclude_categories=["Cs", "Cc"]))
TARGET = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E))
KINDS = ("python-requests", "python-httpx", "python-aiohttp", "python-http-client")


@settings(deadline=None, max_examples=200)
@given(text=st.text(SIGNS))
def test_a_literal_stands_for_its_text(text: str) -> None:
    assert ast.literal_eval(PYTHON.literal(text)) == text
    assert ast.literal_eval(f"({PYTHON.text((text,), '  ')})") == text
    assert PYTHON.literal(text).isprintable()


@pytest.mark.parametrize("kind", KINDS)
@settings(deadline=None, max_examples=50)
@given(value=VALUE, body=st.text(SIGNS, min_size=1), target=TARGET)
def test_every_text_is_in_the_code(kind: str, value: str, body: str, target: str) -> None:
    prepared = PreparedRequest(
        "POST", f"http://h.test/?{target}", "http", "h.test", 80, f"/?{target}",
        headers=(Header("X-A", value), Header("Content-Type", "text/plain")),
        body=PreparedBody("text", (body.encode(),)),
    )  # fmt: skip
    found = literals(SNIPPETS[kind].render(prepared))
    assert value in found
    assert body in found
    assert prepared.url in found or prepared.target in found


@pytest.mark.parametrize("kind", KINDS)
@settings(deadline=None, max_examples=50)
@given(data=st.binary(min_size=1), path=st.text(SIGNS, min_size=1))
def test_bytes_and_paths_are_in_the_code(kind: str, data: bytes, path: str) -> None:
    pieces = (b"\xff" + data, FilePiece(path, 5, 0))
    prepared = PreparedRequest(
        "PUT", "http://h.test/", "http", "h.test", 80, "/", body=PreparedBody("file", pieces)
    )
    tree = ast.parse(SNIPPETS[kind].render(prepared))
    constants = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    assert path in constants
    assert b"\xff" + data in constants or len(data) > 63
