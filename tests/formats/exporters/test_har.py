"""HTTP archives: each request with its examples, read again by the importer."""

import json

from postwright.formats.exporters import EXPORTERS
from postwright.formats.importers import IMPORTERS, Source
from postwright.formats.importers.placed import placed
from postwright.model.collection import Collection
from postwright.model.request import (
    Auth,
    Body,
    Example,
    ExampleResponse,
    Field,
    Param,
    Part,
    Request,
    Variable,
)

ANSWER = ExampleResponse(201, "Created", (("Content-Type", "application/json"),), "json", "{}")


def test_archive_has_every_request_and_its_answer() -> None:
    request = Request(
        "R", "POST", "{{base}}/:id?q={{s}}", headers=(Field("X", "1"), Field("Y", enabled=False)),
        params=(Param("id", "7", kind="path"),), body=Body("json", text='{"a": 1}'),
    )  # fmt: skip
    example = Example("E", method="PUT", url="{{base}}/e", response=ANSWER)
    answered = Request("A", url="http://h/", examples=(example,))
    form = Request(
        "F", "POST", "http://h/", body=Body("form-urlencoded", fields=(Field("a", "1"),))
    )
    parts = Request("M", "POST", "http://h/", body=Body("multipart-form", parts=(
        Part("a", value="1"), Part("f", "file", files=("b.png",)))))  # fmt: skip
    collection = Collection(
        "C", items=placed([request, answered, form, parts]),
        variables=(Variable("base", "http://h"), Variable("s", "hunter2", secret=True)),
    )  # fmt: skip
    made = EXPORTERS["har"].write(collection)
    log = json.loads(made.text)["log"]
    assert log["version"] == "1.2"
    first, second, third, fourth = log["entries"]
    assert (first["request"]["method"], first["request"]["url"]) == ("POST", "http://h/7?q={{s}}")
    assert first["request"]["headers"] == [
        {"name": "X", "value": "1"}, {"name": "Content-Type", "value": "application/json"},
    ]  # fmt: skip
    assert first["request"]["postData"] == {"mimeType": "application/json", "text": '{"a": 1}'}
    assert first["response"]["status"] == 0
    assert (second["request"]["method"], second["request"]["url"]) == ("PUT", "http://h/e")
    assert second["response"]["status"] == 201
    assert second["response"]["content"]["text"] == "{}"
    assert third["request"]["postData"]["text"] == "a=1"
    assert fourth["request"]["postData"]["params"] == [
        {"name": "a", "value": "1"}, {"name": "f", "fileName": "b.png"},
    ]  # fmt: skip
    assert "hunter2" not in made.text
    back = IMPORTERS["har"].read(Source(made.files[0][1]))
    assert back.understood.startswith("4 requests")


def exported(*requests: Request) -> tuple[list[dict[str, object]], dict[str, str]]:
    made = EXPORTERS["har"].write(Collection("C", items=placed(requests)))
    asked = [entry["request"] for entry in json.loads(made.text)["log"]["entries"]]
    return asked, {loss.field: loss.outcome for loss in made.losses}


def test_basic_is_a_header_whose_credentials_are_to_be_filled_in() -> None:
    auth = Auth("basic", (("username", "u"), ("password", "{{p}}")))
    (asked,), losses = exported(Request("R", url="http://h/", auth=auth))
    assert asked["headers"] == [{"name": "Authorization", "value": "Basic {{credentials}}"}]
    assert losses == {"auth basic": "approximated", "{{credentials}}": "approximated"}


def test_every_file_of_a_row_is_named_and_told() -> None:
    body = Body("multipart-form", parts=(Part("f", "file", files=("a", "b/c"), filename="x"),))
    (asked,), losses = exported(Request("R", "POST", "http://h/", body=body))
    assert asked["postData"]["params"] == [
        {"name": "f", "fileName": "a"}, {"name": "f", "fileName": "b/c"},
    ]  # fmt: skip
    assert losses == {"part f": "approximated"}


def test_what_is_switched_off_or_has_no_value_is_told() -> None:
    request = Request("R", url="http://h/{{a}}", headers=(Field("X", "1", enabled=False),))
    assert exported(request)[1] == {"header X": "dropped", "{{a}}": "approximated"}
