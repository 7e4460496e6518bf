"""Requests as they go over the wire."""

import pytest

from postwright.formats.importers import IMPORTERS, Imported, ImportError_, importer_for, of_text
from postwright.model.request import Auth, Body, Field, Param


def read(text: str) -> Imported:
    importer = importer_for(of_text(text))
    assert importer is IMPORTERS["raw_http"]
    return importer.read(of_text(text))


def test_a_line_with_a_url() -> None:
    imported = read("DELETE https://h.test/p?a=1\n")
    request = imported.request
    assert (request.method, request.url) == ("DELETE", "https://h.test/p?a=1")
    assert request.params == (Param("a", "1"),)
    assert imported.understood == "DELETE"
    assert imported.losses == ()


def test_a_whole_request() -> None:
    imported = read(
        "POST /p?a=1 HTTP/1.1\r\nHost: h.test\r\nContent-Length: 9\r\nX-A:  b \r\n"
        'Authorization: Bearer tok\r\nContent-Type: application/json\r\n\r\n{"a": 1}\n'
    )
    request = imported.request
    assert (request.method, request.url) == ("POST", "https://h.test/p?a=1")
    assert request.headers == (Field("X-A", "b"),)
    assert request.body == Body("json", text='{"a": 1}\n')
    assert request.auth == Auth("bearer", (("token", "tok"),))
    assert imported.understood == "POST, 1 header, JSON body, Bearer auth"
    assert [loss.field for loss in imported.losses] == ["Host"]


@pytest.mark.parametrize(
    ("host", "scheme"),
    [("127.0.0.1:8080", "http"), ("[::1]:1", "http"), ("localhost", "http"), ("h.test:80", "http"),
     ("h.test:8443", "https")],
)  # fmt: skip
def test_this_machine_is_asked_without_tls(host: str, scheme: str) -> None:
    assert read(f"GET / HTTP/1.1\nHost: {host}").request.url == f"{scheme}://{host}/"


def test_a_host_that_is_not_the_urls_is_kept() -> None:
    assert read("GET https://h.test/\nHost: h.test").request.headers == ()
    assert read("GET https://h.test/\nHost: o.test").request.headers == (Field("Host", "o.test"),)


def test_text_without_its_type_is_taken_for_what_it_looks_like() -> None:
    assert read("PUT {{base}}/a\n\n[1]").request.body == Body("json", text="[1]")
    assert read("PUT {{base}}/a\n\nhello").request.body == Body("text", text="hello")


@pytest.mark.parametrize(
    "text", ["", "https://h.test", "GET", "GET /p", "get https://h", "GET a b c", "GET /p\nX: y"]
)
def test_other_text_is_none(text: str) -> None:
    assert importer_for(of_text(text)) is None


@pytest.mark.parametrize(
    ("text", "position"), [("GET https://h/\nno header", 15), ("GET https://h/\nA: b\n(: c", 20)]
)
def test_errors_tell_the_place(text: str, position: int) -> None:
    with pytest.raises(ImportError_) as caught:
        read(text)
    assert caught.value.position == position


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("Content-Length: 4\r\n\r\na\r\nb\r\n", "a\r\nb"),
        ("Content-Length: 3\n\na\nb\n", "a\nb"),
        ("Content-Length: 4\n\na\nb\n", "a\nb\n"),
        ("A: b\r\n\r\na\r\nb\r\n", "a\r\nb\r\n"),
    ],
    ids=["crlf", "lf", "whole", "no length"],
)
def test_body_is_what_was_sent(said: str, body: str) -> None:
    assert read(f"PUT https://h.test/ HTTP/1.1\n{said}").request.body.text == body
