"""HTTP Archives: every entry is a request, with what it said and what came back."""

import base64
import json

import pytest

from postwright.analysis.literals import freed
from postwright.formats.importers import (
    IMPORTERS,
    Imported,
    ImportError_,
    Source,
    importer_for,
    of_text,
)
from postwright.model.collection import Folder
from postwright.model.request import Body, Field, Part


def read(*entries: object, pages: object = (), name: str = "shop.har") -> Imported:
    log = {"version": "1.2", "creator": {"name": "x"}, "pages": list(pages), "entries": entries}
    source = Source(json.dumps({"log": log}).encode(), name)
    importer = importer_for(source)
    assert importer is IMPORTERS["har"]
    return importer.read(source)


def entry(method: str = "GET", url: str = "https://h.test/a?b=c%20d", **said: object) -> object:
    answer = said.pop("response", {"status": 0})
    page = said.pop("pageref", "")
    request = {"method": method, "url": url, "httpVersion": "HTTP/1.1", "headers": [], **said}
    return {"request": request, "response": answer, "pageref": page}


def rows(*pairs: tuple[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in pairs]


def test_entry_becomes_a_request() -> None:
    request = read(
        entry(headers=rows(("Host", "h.test"), ("Accept", "*/*"), ("X-A", "1"), ("X-A", "2")))
    ).request

    assert (request.name, request.method, request.url) == (
        "GET /a", "GET", "https://h.test/a?b=c%20d",
    )  # fmt: skip
    assert request.headers == (Field("Accept", "*/*"), Field("X-A", "1"), Field("X-A", "2"))
    assert [(p.name, p.value) for p in request.params] == [("b", "c%20d")]


def test_names_of_http2_are_no_headers() -> None:
    pairs = rows((":method", "GET"), (":authority", "h.test"), ("accept", "*/*"))
    request = read(entry(httpVersion="h2", headers=pairs)).request
    assert request.headers == (Field("accept", "*/*"),)


def test_host_of_another_server_stays() -> None:
    assert read(entry(headers=rows(("host", "other.test")))).request.headers == (
        Field("Host", "other.test"),
    )


def test_sign_in_is_taken_out_of_the_headers() -> None:
    request = read(entry(headers=rows(("authorization", "Bearer abc")))).request
    assert request.auth.type == "bearer"
    assert request.headers == ()


@pytest.mark.parametrize(
    ("posted", "body"),
    [
        ({"mimeType": "application/json", "text": '{"a": 1}'}, Body("json", text='{"a": 1}')),
        (
            {"mimeType": "application/x-www-form-urlencoded", "text": "a=b+c&d=%26"},
            Body("form-urlencoded", fields=(Field("a", "b c"), Field("d", "&"))),
        ),
        (
            {"mimeType": "application/x-www-form-urlencoded", "params": rows(("a", "b c"))},
            Body("form-urlencoded", fields=(Field("a", "b c"),)),
        ),
        (
            {
                "mimeType": "multipart/form-data; boundary=x",
                "params": [
                    {"name": "note", "value": "hi"},
                    {"name": "f", "fileName": "a.png", "contentType": "image/png"},
                ],
            },
            Body(
                "multipart-form",
                parts=(
                    Part("note", value="hi"),
                    Part("f", "file", files=("a.png",), content_type="image/png"),
                ),
            ),
        ),
        (
            {
                "mimeType": "multipart/form-data; boundary=x",
                "text": '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n',
            },
            Body("multipart-form", parts=(Part("a", value="1"),)),
        ),
        (
            {"mimeType": "text/plain", "text": base64.b64encode(b"hi").decode(),
             "encoding": "base64"},
            Body("text", text="hi"),
        ),
        ({"mimeType": "", "text": ""}, Body()),
    ],
)  # fmt: skip
def test_what_was_posted_is_the_body(posted: object, body: Body) -> None:
    assert read(entry("POST", postData=posted)).request.body == body


def test_file_that_was_not_recorded_is_told() -> None:
    posted = {"mimeType": "multipart/form-data", "params": [{"name": "f", "fileName": "a.png"}]}
    (loss,) = read(entry("POST", postData=posted)).losses
    assert (loss.item, loss.field) == ("POST /a", "part f")
    assert "a.png" in loss.why


def test_answer_is_kept_as_an_example() -> None:
    answer = {
        "status": 201, "statusText": "Created", "headers": rows(("Location", "/7")),
        "content": {"mimeType": "application/json", "text": '{"id": 7}'},
    }  # fmt: skip
    (example,) = read(entry("POST", response=answer)).request.examples
    assert example.name == "201 Created"
    assert (example.response.status, example.response.body_type, example.response.body) == (
        201, "json", '{"id": 7}',
    )  # fmt: skip
    assert example.response.headers == (("Location", "/7"),)


def test_large_and_binary_answers_are_told_not_kept() -> None:
    large = {"status": 200, "content": {"text": "x" * 300_000}}
    binary = {"status": 200, "content": {"text": "iVBORw0KGgo=", "encoding": "base64"}}
    imported = read(entry(response=large), entry(response=binary))
    assert ["256 KiB" in loss.why or "binary" in loss.why for loss in imported.losses] == [True] * 2


def test_pages_are_folders_and_every_entry_is_there() -> None:
    imported = read(
        entry(pageref="p1"), entry(url="https://h.test/x"), entry(pageref="p1"), entry(pageref="?"),
        pages=[{"id": "p1", "title": "Start"}],
    )  # fmt: skip
    folder, *loose = imported.collection.items
    assert isinstance(folder.value, Folder)
    assert (folder.value.name, [item.file for item in folder.value.items]) == (
        "Start", ["GET -a.yml", "GET -a 2.yml"],
    )  # fmt: skip
    assert [item.value.name for item in loose] == ["GET /x", "GET /a"]
    assert imported.understood == "4 requests, 1 folder"
    assert imported.collection.name == "shop"


def test_members_of_other_kinds_are_as_if_unsaid() -> None:
    imported = read({"request": {"url": "http://h.test/", "headers": 5, "postData": []}})
    assert imported.request.headers == ()


@pytest.mark.parametrize(
    ("text", "position"),
    [('{"log": {"entries": [}}', 21), ('{"log": {"entries": []', 22)],
)
def test_broken_archive_is_told_with_its_place(text: str, position: int) -> None:
    with pytest.raises(ImportError_, match="no JSON") as caught:
        IMPORTERS["har"].read(Source(text.encode()))
    assert caught.value.position == position


def test_other_json_is_no_archive() -> None:
    with pytest.raises(ImportError_, match=r"log\.entries"):
        IMPORTERS["har"].read(Source(b'{"log": {}}'))
    assert importer_for(Source(b'{"log": 1}')) is None


def test_depth_is_bounded() -> None:
    deep = '{"log": {"entries": ' + "[" * 3000 + "]" * 3000 + "}}"
    with pytest.raises(ImportError_, match=r"deep|recursion"):
        IMPORTERS["har"].read(Source(deep.encode()))


def test_entry_without_a_url_is_told_where_the_rest_is_good() -> None:
    imported = read(entry(), entry(url=""), {"request": {}}, entry(url="wss://h.test/socket"))
    assert imported.understood == "1 request"
    assert [(loss.field, loss.item) for loss in imported.losses] == [
        ("entry 2", ""), ("entry 3", ""), ("entry 4", "wss://h.test/socket"),
    ]  # fmt: skip


def test_archive_without_a_url_is_one_error() -> None:
    with pytest.raises(ImportError_, match="entry 1: It names no URL"):
        read(entry(url=""), entry(url=""))


def test_query_may_stand_beside_the_url() -> None:
    request = read(
        entry(url="https://h.test/a", queryString=rows(("a", "1"), ("b", "x y")))
    ).request
    assert request.url == "https://h.test/a?a=1&b=x y"


def test_secret_of_an_entry_is_reported_once() -> None:
    answer = {"status": 200, "content": {}}
    imported = read(entry(headers=rows(("X-Api-Key", "canary-key")), response=answer))
    (literal,) = freed(imported.collection).literals
    assert (literal.where, literal.value) == ("header X-Api-Key", "canary-key")


def test_recorded_braces_are_told() -> None:
    entry = {"request": {"method": "GET", "url": "https://h.test/{{x}}"}, "response": {}}
    made = IMPORTERS["har"].read(of_text(json.dumps({"log": {"entries": [entry]}})))
    assert [(loss.field, loss.outcome) for loss in made.losses] == [("{{ }}", "approximated")]
