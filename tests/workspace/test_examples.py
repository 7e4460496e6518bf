"""Answers as examples: what is kept, what is not, and how one is shown again."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.formats.opencollection import read_request, write_request
from postwright.model.exchange import Exchange, PreparedRequest, Response, ResponseBody, Use
from postwright.model.request import Body, Field, Param, Request
from postwright.workspace.examples import LARGEST_BYTES, NoExample, answer_of, example_of

REQUEST = Request(
    name="Create order",
    method="POST",
    url="{{base}}/orders?page={{page}}",
    headers=(Field("Authorization", "Bearer {{token}}"),),
    params=(Param("page", "{{page}}"),),
    body=Body("json", text='{"a": {{a}}}'),
)


def answer(
    folder: Path, data: bytes, kind: str, *, secret: str = "", status: int = 201
) -> Exchange:
    file = folder / "body"
    file.write_bytes(data)
    uses = (Use("token", secret, "environment", secret=True),) if secret else ()
    prepared = PreparedRequest("POST", "http://a.test/", "http", "a.test", 80, "/", uses=uses)
    headers = (("Content-Type", kind), ("Set-Cookie", "sid=1; Path=/"), ("X-A", "1"), ("X-A", "2"))
    body = ResponseBody(str(file), len(data), len(data)) if data else ResponseBody()
    return Exchange("e", prepared, 1.0, response=Response(201, "Created", headers, body))


@pytest.mark.parametrize(
    ("kind", "data", "type_", "text"),
    [
        ("application/json", '{"größe": "北京"}'.encode(), "json", '{"größe": "北京"}'),
        ("application/problem+json", b"{}", "json", "{}"),
        ("text/html; charset=gb18030", "北京".encode("gb18030"), "html", "北京"),
        ("image/svg+xml", b"<svg/>", "xml", "<svg/>"),
        ("text/plain", b"line\r\n\tend \n", "text", "line\r\n\tend \n"),
        ("", b"plain", "text", "plain"),
        ("application/json", b"", "json", ""),
    ],
)
def test_bodies_come_back_through_the_file_and_on_the_screen(
    tmp_path: Path, kind: str, data: bytes, type_: str, text: str
) -> None:
    example = example_of(REQUEST, answer(tmp_path, data, kind), "It works")
    assert (example.response.body_type, example.response.body) == (type_, text)
    written = write_request(replace(REQUEST, examples=(example,)), None)
    read = read_request(written, "a.yml")
    assert isinstance(read, Request)
    assert read.examples == (example,)
    shown = answer_of(read.examples[0], tmp_path / "spool")
    assert shown.response is not None
    assert (shown.response.status, shown.response.reason) == (201, "Created")
    body = shown.response.body
    assert (Path(body.path).read_bytes().decode() if body.path else "") == text


def test_request_stays_as_it_was_written_and_secrets_are_masked(tmp_path: Path) -> None:
    sent = answer(tmp_path, b'{"you sent": "canary-7"}', "application/json", secret="canary-7")
    example = example_of(REQUEST, sent, "Echo")
    assert (example.url, example.headers, example.body) == (
        REQUEST.url, REQUEST.headers, REQUEST.body,
    )  # fmt: skip
    assert example.response.body == '{"you sent": "***"}'
    assert dict(example.response.headers)["Set-Cookie"] == "***"
    assert [value for name, value in example.response.headers if name == "X-A"] == ["1", "2"]


@pytest.mark.parametrize(
    ("data", "kind", "why"),
    [
        (b"x" * (LARGEST_BYTES + 1), "text/plain", "too much for an example"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png", "is no text"),
    ],
)
def test_what_no_file_should_hold_is_refused_with_a_reason(
    tmp_path: Path, data: bytes, kind: str, why: str
) -> None:
    with pytest.raises(NoExample, match=why):
        example_of(REQUEST, answer(tmp_path, data, kind), "Large")


def test_body_that_is_gone_is_told(tmp_path: Path) -> None:
    sent = answer(tmp_path, b"x", "text/plain")
    (tmp_path / "body").unlink()
    with pytest.raises(NoExample, match="cannot be read"):
        example_of(REQUEST, sent, "Gone")


def test_failure_without_an_answer_is_no_example(tmp_path: Path) -> None:
    sent = replace(answer(tmp_path, b"x", "text/plain"), response=None)
    with pytest.raises(NoExample, match="No answer"):
        example_of(REQUEST, sent, "None")
