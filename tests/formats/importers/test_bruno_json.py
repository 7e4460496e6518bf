"""Bruno's JSON export: the same requests as its files would be."""

import json

import pytest

from postwright.formats.importers import IMPORTERS, Imported, ImportError_, Source, importer_for
from postwright.model.collection import Environment, Folder
from postwright.model.request import (
    Assertion,
    Auth,
    Body,
    Capture,
    ExampleResponse,
    Field,
    FileChoice,
    Param,
    Part,
    Request,
    Script,
    Variable,
)  # fmt: skip


def load(*items: object, **members: object) -> Imported:
    document = {"name": "Shop", "version": "1", "items": list(items), "brunoConfig": {}, **members}
    source = Source(json.dumps(document).encode(), "shop.json")
    importer = importer_for(source)
    assert importer is IMPORTERS["bruno_json"]
    return importer.read(source)


def one(**request: object) -> Request:
    return load({"type": "http", "name": "R", "request": {"url": "h", **request}}).request


def rows(*names: str) -> list[dict[str, object]]:
    return [{"name": n.lstrip("~"), "value": "1", "enabled": n[0] != "~"} for n in names]


def test_request_is_read_whole() -> None:
    said = {
        "type": "http", "name": "Make", "seq": 2, "tags": ["smoke"],
        "settings": {"encodeUrl": False, "timeout": 500},
        "request": {
            "url": "https://h.test/:id?a=1", "method": "PUT", "headers": rows("A", "~B"),
            "params": [
                {"name": "a", "value": "1", "type": "query", "enabled": True},
                {"name": "id", "value": "7", "type": "path", "enabled": True},
            ],
            "body": {"mode": "json", "json": '{"a": 1}', "formUrlEncoded": []},
            "auth": {"mode": "bearer", "bearer": {"token": "{{t}}"}},
            "script": {"req": "x()", "res": ""}, "vars": {"req": rows("v"), "res": rows("c")},
            "assertions": [{"name": "res.status", "value": "eq 200", "enabled": True}],
            "tests": "", "docs": "hi",
        },
    }  # fmt: skip
    request = load(said).request
    assert (request.name, request.method, request.url, request.tags, request.docs) == (
        "Make", "PUT", "https://h.test/:id?a=1", ("smoke",), "hi",
    )  # fmt: skip
    assert request.params == (Param("a", "1"), Param("id", "7", kind="path"))
    assert request.headers == (Field("A", "1"), Field("B", "1", enabled=False))
    assert request.body == Body("json", text='{"a": 1}')
    assert request.auth == Auth("bearer", (("token", "{{t}}"),))
    assert request.variables == (Variable("v", "1"),)
    assert request.captures == (Capture("1", "c"),)
    assert request.assertions == (Assertion("res.status", "eq", "200"),)
    assert request.scripts == (Script("before-request", "x()"),)
    assert (request.options.encode_url, request.options.timeout_ms) == (False, 500)


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ({"mode": "none"}, Body()),
        ({"mode": "graphql", "graphql": {"query": "{ a }", "variables": "{}"}},
         Body("json", text='{"query": "{ a }", "variables": {}}')),
        ({"mode": "text", "text": "x"}, Body("text", text="x")),
        ({"mode": "formUrlEncoded", "formUrlEncoded": rows("a", "~b")},
         Body("form-urlencoded", fields=(Field("a", "1"), Field("b", "1", enabled=False)))),
        ({"mode": "multipartForm", "multipartForm": [
            {"name": "t", "type": "text", "value": "v", "enabled": True, "contentType": "a/b"},
            {"name": "f", "type": "file", "value": ["x", "y"], "enabled": False}]},
         Body("multipart-form", parts=(
             Part("t", value="v", content_type="a/b"),
             Part("f", "file", files=("x", "y"), enabled=False)))),
        ({"mode": "file", "file": [{"filePath": "a", "contentType": "x/y", "selected": True}]},
         Body("file", files=(FileChoice("a", "x/y"),))),
    ],
)  # fmt: skip
def test_bodies(said: object, body: Body) -> None:
    assert one(body=said).body == body


@pytest.mark.parametrize(
    ("said", "kind", "some"),
    [
        ({"mode": "none"}, "none", {}),
        ({"mode": "inherit"}, "inherit", {}),
        ({"mode": "basic", "basic": {"username": "u", "password": "p"}}, "basic",
         {"username": "u", "password": "p"}),
        ({"mode": "oauth2", "oauth2": {
            "grantType": "client_credentials", "accessTokenUrl": "u", "clientId": "c",
            "credentialsPlacement": "body", "tokenHeaderPrefix": "Bearer"}}, "oauth2",
         {"flow": "client_credentials", "accessTokenUrl": "u", "credentials.clientId": "c",
          "credentials.placement": "body", "tokenConfig.placement.header": "Bearer"}),
    ],
)  # fmt: skip
def test_sign_ins(said: object, kind: str, some: dict[str, str]) -> None:
    auth = one(auth=said).auth
    assert auth.type == kind
    assert {name: auth.get(name) for name in some} == some


def test_folders_environments_and_what_is_shared() -> None:
    root = {"request": {"headers": rows("H"), "auth": {"mode": "bearer", "bearer": {"token": "t"}}},
            "docs": "all"}  # fmt: skip
    imported = load(
        {"type": "folder", "name": "F", "root": {"request": {"headers": rows("X")}, "docs": "d"},
         "items": [{"type": "http", "name": "in", "request": {"url": "h"}}]},
        {"type": "grpc", "name": "G"},
        root=root,
        environments=[{"name": "Dev", "variables": [
            {"name": "a", "value": "1", "enabled": True, "secret": False},
            {"name": "s", "value": "", "enabled": False, "secret": True}]}],
    )  # fmt: skip
    made = imported.collection
    folder = made.items[0].value
    assert isinstance(folder, Folder)
    assert (folder.docs, folder.headers, folder.auth) == ("d", (Field("X", "1"),), Auth("inherit"))
    assert (made.docs, made.headers, made.auth) == (
        "all", (Field("H", "1"),), Auth("bearer", (("token", "t"),)),
    )  # fmt: skip
    assert made.environments == (
        Environment("Dev", (Variable("a", "1"), Variable("s", secret=True, enabled=False))),
    )
    assert [(loss.item, loss.field) for loss in imported.losses] == [("G", "item")]


def test_other_documents_are_told() -> None:
    with pytest.raises(ImportError_, match="no list of items"):
        IMPORTERS["bruno_json"].read(Source(b'{"items": 1}'))


def test_graphql_becomes_the_json_that_carries_it() -> None:
    body = {"mode": "graphql", "graphql": {"query": "{ a }", "variables": '{"x": 1}'}}
    said = {"type": "graphql", "name": "Q", "request": {"url": "h", "method": "POST", "body": body}}
    made = load(said)
    assert made.request.body == Body("json", text='{"query": "{ a }", "variables": {"x": 1}}')
    assert [loss.outcome for loss in made.losses] == ["mapped"]


def test_more_parameters_of_requests_for_a_token_are_kept() -> None:
    token = [{"name": "audience", "value": "a", "enabled": False, "sendIn": "body"}]
    oauth2 = {"grantType": "client_credentials", "additionalParameters": {"token": token}}
    auth = one(auth={"mode": "oauth2", "oauth2": oauth2}).auth
    assert json.loads(auth.get("additionalParameters.accessTokenRequest")) == [
        {"name": "audience", "value": "a", "placement": "body", "disabled": True}
    ]


def test_saved_answers_become_examples() -> None:
    answer = {"status": 201, "statusText": "Created", "headers": [{"name": "A", "value": "b"}],
              "body": {"type": "json", "content": "{}"}}  # fmt: skip
    asked = {"url": "h?q=1", "method": "post", "body": {"mode": "text", "text": "t"}}
    said = {"name": "E", "description": "d", "request": asked, "response": answer}
    made = load({"type": "http", "name": "R", "request": {"url": "h"}, "examples": [said]})
    (example,) = made.request.examples
    assert (example.name, example.note, example.method, example.url) == ("E", "d", "POST", "h?q=1")
    assert example.body == Body("text", text="t")
    assert example.response == ExampleResponse(201, "Created", (("A", "b"),), "json", "{}")
    assert not made.losses


def test_key_in_the_query_is_said_in_our_word() -> None:
    key = {"key": "k", "value": "v", "placement": "queryparams"}
    assert one(auth={"mode": "apikey", "apikey": key}).auth.get("placement") == "query"


@pytest.mark.parametrize("several", [False, True], ids=["one", "several"])
def test_environments_come_alone(several: bool) -> None:
    rows = [{"name": "a", "value": "1", "enabled": True, "secret": False, "type": "text"}]
    said = {"name": "Dev", "variables": rows}
    document = {"environments": [said]} if several else said
    text = json.dumps({**document, "info": {"type": "bruno-environment"}})
    source = Source(text.encode(), "Dev.json")
    importer = importer_for(source)
    assert importer is IMPORTERS["bruno_json"]
    made = importer.read(source).collection
    assert made.environments == (Environment("Dev", (Variable("a", "1"),)),)
