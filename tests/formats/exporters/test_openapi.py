"""OpenAPI documents: valid, and read again as the requests that they were made of."""

import json

import pytest
from msgspec.structs import replace

from postwright.formats.exporters import EXPORTERS, Exported
from postwright.formats.importers import IMPORTERS, Imported, Source
from postwright.formats.importers.placed import placed
from postwright.formats.shapes import tree
from postwright.formats.yaml import load
from postwright.model.collection import Collection, Environment, Folder
from postwright.model.options import Options, Postwright, Schema
from postwright.model.request import (
    Auth,
    Body,
    Example,
    ExampleResponse,
    Field,
    FileChoice,
    Param,
    Part,
    Request,
    Variable,
)  # fmt: skip

SCHEMA = '{"type": "object", "properties": {"a": {"$ref": "#/$defs/A"}}, "$defs": {"A": {}}}'
GET = Request(
    "Get an item", "GET", "{{baseUrl}}/items/:id?v=1",
    headers=(Field("X-Trace", "t", note="Why"), Field("Cookie", "sid=s1")),
    params=(Param("v", "1"), Param("w", "2", enabled=False), Param("id", "7", kind="path")),
    docs="All of it",
    examples=(Example("Found", response=ExampleResponse(
        200, "OK", (("Content-Type", "application/json"),), "json", '{"a": 1}')),),
)  # fmt: skip
PUT = Request(
    "Put an item", "PUT", "{{baseUrl}}/items/:id", params=(Param("id", "7", kind="path"),),
    body=Body("json", text='{\n  "a": 1\n}'), auth=Auth("none"),
    options=Options(postwright=Postwright(schema=Schema(SCHEMA))),
)  # fmt: skip
FORM = Request("Form", "POST", "{{baseUrl}}/form", body=Body("form-urlencoded", fields=(
    Field("a", "1"), Field("b", "string", enabled=False, note="n"))))  # fmt: skip
PARTS = Request("Parts", "POST", "{{baseUrl}}/parts", body=Body("multipart-form", parts=(
    Part("a", value="1"), Part("f", "file", content_type="image/png"))))  # fmt: skip
FILE = Request("File", "POST", "{{baseUrl}}/file", body=Body(
    "file", files=(FileChoice("", "image/png"),)))  # fmt: skip
COLLECTION = Collection(
    "Shop", "2",
    items=placed([Folder("items", placed([GET, PUT]), docs="Things"), FORM, PARTS, FILE]),
    auth=Auth("bearer", (("token", "{{token}}"),)),
    variables=(Variable("baseUrl", "https://{{region}}.shop.test/v1"), Variable("region", "eu")),
    environments=(Environment("Here", (Variable("baseUrl", "http://localhost"),)),), docs="All",
)  # fmt: skip


def written(collection: Collection = COLLECTION) -> Exported:
    return EXPORTERS["openapi"].write(collection)


def back(made: Exported) -> Imported:
    return IMPORTERS["openapi"].read(Source(made.files[0][1], made.files[0][0]))


def test_document_has_what_the_collection_says() -> None:
    document = tree(load(written().text))
    assert document["openapi"] == "3.1.0"
    assert document["info"] == {"title": "Shop", "version": "2", "description": "All"}
    assert document["servers"] == [
        {"url": "https://{region}.shop.test/v1", "variables": {"region": {"default": "eu"}}},
        {"url": "http://localhost", "description": "Here"},
    ]
    assert list(tree(document["paths"])) == ["/items/{id}", "/form", "/parts", "/file"]
    assert document["tags"] == [{"name": "items", "description": "Things"}]
    assert document["components"] == {
        "schemas": {"A": {}},
        "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
    }


def test_requests_come_back() -> None:
    made = back(written())
    folder = made.collection.items[0].value
    assert isinstance(folder, Folder)
    get, put = (item.value for item in folder.items)
    form, parts, file = (item.value for item in made.collection.items[1:])
    assert isinstance(get, Request)
    assert isinstance(put, Request)
    assert (get.method, get.url, get.docs) == ("GET", GET.url, GET.docs)
    assert get.params == GET.params
    assert set(get.headers) == set(GET.headers)
    assert get.auth == Auth("inherit")
    assert made.collection.auth == Auth("bearer", (("token", "{{token}}"),))
    assert [json.loads(one.response.body) for one in get.examples] == [{"a": 1}]
    assert (put.auth, put.body) == (Auth("none"), PUT.body)
    schema = json.loads(put.options.postwright.schema.body)
    assert schema["properties"] == {"a": {"$ref": "#/$defs/A"}}
    assert [loss.why for loss in made.losses] == ["A file is to be chosen for it."]
    assert isinstance(form, Request)
    assert isinstance(parts, Request)
    assert isinstance(file, Request)
    assert form.body == FORM.body
    assert parts.body == PARTS.body
    assert file.body == FILE.body


def test_second_request_of_an_operation_is_an_example() -> None:
    other = replace(PUT, name="Other", body=Body("json", text='{"a": 2}'))
    made = written(replace(COLLECTION, items=placed([PUT, other])))
    operation = tree(tree(tree(tree(load(made.text))["paths"])["/items/{id}"])["put"])
    media = tree(tree(tree(operation["requestBody"])["content"])["application/json"])
    assert media["examples"] == {"first": {"value": {"a": 1}}, "other": {"value": {"a": 2}}}
    assert [(loss.field, loss.outcome) for loss in made.losses] == [("request", "approximated")]


def test_what_openapi_cannot_say_is_told() -> None:
    requests = [Request("L", "LINK", "http://h/"), Request("W", url="http://h/", auth=Auth("wsse"))]
    made = written(Collection("C", items=placed(requests)))
    assert [(loss.field, loss.item) for loss in made.losses] == [
        ("method", "L"),
        ("auth wsse", "W"),
    ]


def test_secrets_are_not_written() -> None:
    auth = Auth("apikey", (("key", "k"), ("value", "hunter2"), ("placement", "header")))
    collection = Collection(
        "C", items=placed([Request("R", url="http://h/", auth=auth)]),
        variables=(Variable("s", "hunter2", secret=True),),
    )  # fmt: skip
    assert "hunter2" not in written(collection).text


@pytest.mark.parametrize("number", ["1" + "0" * 30, "-9223372036854775809"])
def test_number_that_yaml_cannot_hold_stands_as_text(number: str) -> None:
    body = Body("json", text=f'{{"a": {number}}}')
    request = Request("R", "POST", "http://h/", body=body)
    made = EXPORTERS["openapi"].write(Collection("C", items=placed([request])))
    assert number in made.text
