"""Captures of ours: where each looks, and what is said where nothing is."""

from pathlib import Path

import pytest

from postwright.model.exchange import Exchange, Hop, PreparedRequest, Response, ResponseBody
from postwright.model.options import ResponseCapture
from postwright.model.request import Capture, Request
from postwright.runner.answer import Answer
from postwright.runner.captures import of_format, of_ours

BODY = b'{"a": [{"id": 1.10}, {"id": "x"}], "one": [7], "t": "{{secret}}"} <id=42>'
COOKIES = (("Set-Cookie", "sid=first; Path=/"), ("Set-Cookie", "other=o"))


def answer(folder: Path, body: bytes) -> Answer:
    file = folder / "body"
    file.write_bytes(body)
    headers = (("ETag", '"e"'), ("Set-Cookie", "sid=last; HttpOnly"))
    response = Response(201, "Created", headers, ResponseBody(str(file), len(body)))
    prepared = PreparedRequest("GET", "http://h/", "http", "h", 80, "/")
    hops = (
        Hop("GET", "http://h/", status=302, response_headers=COOKIES),
        Hop("GET", "http://h/", status=201, response_headers=headers),
    )
    return Answer(Exchange("1", prepared, 0.0, hops, response), Request())


@pytest.mark.parametrize(
    ("source", "selector", "value"),
    [
        ("json", "$.a[0].id", "1.10"),
        ("json", "$.a[1].id", "x"),
        ("json", "$..id", '[1.10,"x"]'),
        ("json", "$.a[?@.id == 'x'].id", "x"),
        ("json", "$.one", "[7]"),
        ("json", "$.t", "{{secret}}"),
        ("json", "$.a[1]", '{"id":"x"}'),
        ("header", "etag", '"e"'),
        ("cookie", "sid", "last"),
        ("cookie", "other", "o"),
        ("text", "id=(\\d+)", "42"),
        ("status", "", "201"),
    ],
)
def test_each_source(tmp_path: Path, source: str, selector: str, value: str):
    body = BODY if source == "text" else BODY.partition(b" <")[0]
    (got,) = of_ours([ResponseCapture(source, selector, "v")], answer(tmp_path, body))
    assert (got.name, got.value, got.problem) == ("v", value, "")


@pytest.mark.parametrize(
    ("source", "selector", "problem"),
    [
        ("json", "$.gone", "nothing is at json $.gone"),
        ("json", "$..gone", "nothing is at json $..gone"),
        ("json", "gone", "gone is no JSONPath: it starts with $"),
        ("header", "x", "nothing is at header x"),
        ("cookie", "x", "nothing is at cookie x"),
        ("text", "x(", "x( is no regular expression"),
        ("text", "zzz", "nothing is at text zzz"),
        ("moon", "", "moon is of a later version"),
    ],
)
def test_what_is_not_there_is_said(tmp_path: Path, source: str, selector: str, problem: str):
    body = BODY.partition(b" <")[0]
    (got,) = of_ours(
        [ResponseCapture(source, selector, "v", "environment")], answer(tmp_path, body)
    )
    assert (got.value, got.problem, got.to) == (None, problem, "environment")


def test_rows_that_are_off_or_nameless_capture_nothing(tmp_path: Path):
    rows = [ResponseCapture("status", "", "a", enabled=False), ResponseCapture("status")]
    assert list(of_ours(rows, answer(tmp_path, b""))) == []
    theirs = [
        Capture("res.status", "", phase="after-response"),
        Capture("res.status", "a", phase=""),
    ]
    assert list(of_format(theirs, answer(tmp_path, b""))) == []


def test_half_a_character_cannot_be_sent_later(tmp_path: Path):
    rows = [Capture("res.body.t", "v"), Capture("res.body", "w")]
    captured = of_format(rows, answer(tmp_path, b'{"t": "\\ud800"}'))
    assert [one.value for one in captured] == ["\ufffd", '{"t": "\ufffd"}']


def test_what_needs_javascript_says_so(tmp_path: Path):
    (got,) = of_format([Capture("res.body.map(x => x)", "v")], answer(tmp_path, b"[]"))
    assert (got.value, got.problem) == (None, "res.body.map(x => x) needs JavaScript")
