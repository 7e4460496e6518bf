"""Insomnia's exports, both versions: every request with what Insomnia would send."""

import json

import pytest

from postwright.formats.importers import (
    IMPORTERS,
    Imported,
    ImportError_,
    Source,
    importer_for,
    of_text,
)
from postwright.model.collection import Folder
from postwright.model.request import (
    Auth,
    Body,
    Field,
    FileChoice,
    Param,
    Part,
    Request,
    Script,
    Variable,
)  # fmt: skip


def load(text: str) -> Imported:
    source = Source(text.encode(), "insomnia")
    importer = importer_for(source)
    assert importer is IMPORTERS["insomnia"]
    return importer.read(source)


def v4(*resources: dict[str, object]) -> Imported:
    space = {"_id": "w", "_type": "workspace", "name": "Shop", "parentId": None}
    export = {"_type": "export", "__export_format": 4, "resources": [space, *resources]}
    return load(json.dumps(export))


def one(**members: object) -> Request:
    return v4({"_id": "r", "_type": "request", "parentId": "w", "name": "R", **members}).request


V5 = """\
type: collection.insomnia.rest/5.0
name: Shop
meta:
  id: wrk_1
collection:
  - name: Users
    meta:
      id: fld_1
      sortKey: -2
    headers:
      - name: X-All
        value: "{{ _.all }}"
    authentication:
      type: bearer
      token: "{{ _.token }}"
    environment:
      deep:
        name: x
    children:
      - url: "{{ _.base }}/users/:id"
        name: Get
        meta:
          id: req_1
          sortKey: 5
          description: What it is
        method: PUT
        body:
          mimeType: application/json
          text: '{"id": "{% uuid ''v4'' %}"}'
        parameters:
          - name: a
            value: "1"
          - name: b
            value: "2"
            disabled: true
        headers:
          - name: Content-Type
            value: application/json
        pathParameters:
          - name: id
            value: "7"
        scripts:
          preRequest: insomnia.x()
        settings:
          encodeUrl: false
          followRedirects: "off"
          cookies:
            send: false
            store: true
  - name: Socket
    url: wss://h.test
    meta:
      sortKey: 1
environments:
  name: Base
  data:
    base: https://h.test
    list: [1, 2]
  subEnvironments:
    - name: Dev
      color: "#ff0000"
      data:
        base: http://localhost
        url: "{{ _.base }}/x"
"""


def test_version_5_is_read_whole() -> None:
    imported = load(V5)
    made = imported.collection
    assert (made.name, imported.understood) == ("Shop", "1 request, 1 folder, 1 environment")
    assert made.variables == (
        Variable("base", "https://h.test"), Variable("list", "[1, 2]", "object"),
    )  # fmt: skip
    (environment,) = made.environments
    assert (environment.name, environment.color) == ("Dev", "#ff0000")
    assert environment.variables[1] == Variable("url", "{{base}}/x")
    folder = made.items[0].value
    assert isinstance(folder, Folder)
    assert folder.headers == (Field("X-All", "{{all}}"),)
    assert folder.auth == Auth("bearer", (("token", "{{token}}"),))
    assert folder.variables == (Variable("deep.name", "x"),)
    request = imported.request
    assert (request.name, request.method, request.url, request.docs) == (
        "Get", "PUT", "{{base}}/users/:id?a=1", "What it is",
    )  # fmt: skip
    assert request.params == (
        Param("a", "1"), Param("b", "2", enabled=False), Param("id", "7", kind="path"),
    )  # fmt: skip
    assert request.body == Body("json", text='{"id": "{{$guid}}"}')
    assert request.headers == ()
    assert request.scripts == (Script("before-request", "insomnia.x()"),)
    options = request.options
    assert (options.encode_url, options.follow_redirects) == (False, False)
    assert options.postwright.cookies.send is False
    assert options.postwright.cookies.store is None
    assert [(loss.item, loss.field, loss.outcome) for loss in imported.losses] == [
        ("Users / Get", "before-request script", "approximated"), ("Socket", "item", "dropped"),
    ]  # fmt: skip


def test_version_4_finds_each_parent() -> None:
    imported = v4(
        {"_id": "b", "_type": "request", "parentId": "f", "name": "second", "metaSortKey": 2},
        {"_id": "a", "_type": "request", "parentId": "f", "name": "first", "metaSortKey": -1},
        {"_id": "f", "_type": "request_group", "parentId": "w", "name": "F", "description": "d"},
        {"_id": "e", "_type": "environment", "parentId": "w", "data": {"base": "x"}},
        {"_id": "s", "_type": "environment", "parentId": "e", "name": "Dev", "data": {"n": 1}},
        {"_id": "g", "_type": "grpc_request", "parentId": "w", "name": "G"},
        {"_id": "j", "_type": "cookie_jar", "parentId": "w"},
    )
    folder = imported.collection.items[0].value
    assert isinstance(folder, Folder)
    assert (folder.name, folder.docs, [i.value.name for i in folder.items]) == (
        "F", "d", ["first", "second"],
    )  # fmt: skip
    assert imported.collection.variables == (Variable("base", "x"),)
    assert imported.collection.environments[0].variables == (Variable("n", "1"),)
    assert [(loss.item, "gRPC" in loss.why) for loss in imported.losses] == [("G", True)]


@pytest.mark.parametrize(
    ("theirs", "ours", "told"),
    [
        ("{{ _.a }}", "{{a}}", 0),
        ("{{_.a.b}}", "{{a.b}}", 0),
        ("{{ _['a-b'] }}", "{{a-b}}", 0),
        ("{{ a }}", "{{a}}", 0),
        ("{% now 'iso-8601', '' %}", "{{$isoTimestamp}}", 0),
        ("{% now 'unix', '' %}", "{{$timestamp}}", 0),
        ("{% response 'body', 'req_1' %}", "{% response 'body', 'req_1' %}", 1),
        ("{{ _.a | upper }}", "{{ _.a | upper }}", 1),
        ("plain { text }", "plain { text }", 0),
    ],
)
def test_templates(theirs: str, ours: str, told: int) -> None:
    imported = v4({"_id": "r", "_type": "request", "parentId": "w", "url": f"http://h/{theirs}"})
    assert imported.request.url == f"http://h/{ours}"
    assert len(imported.losses) == told


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ({}, Body()),
        ({"mimeType": "application/json", "text": "{}"}, Body("json", text="{}")),
        ({"mimeType": "application/xml", "text": "<a/>"}, Body("xml", text="<a/>")),
        ({"mimeType": "text/plain", "text": "x"}, Body("text", text="x")),
        (
            {"mimeType": "application/x-www-form-urlencoded",
             "params": [{"name": "a", "value": "1"}, {"name": "b", "value": "", "disabled": True}]},
            Body("form-urlencoded", fields=(Field("a", "1"), Field("b", "", enabled=False))),
        ),
        (
            {"mimeType": "multipart/form-data",
             "params": [{"name": "a", "value": "1"},
                        {"name": "f", "type": "file", "fileName": "/x.png"}]},
            Body("multipart-form", parts=(Part("a", value="1"),
                                          Part("f", "file", files=("/x.png",)))),
        ),
        ({"mimeType": "application/octet-stream", "fileName": "a.bin"},
         Body("file", files=(FileChoice("a.bin", "application/octet-stream"),))),
    ],
)  # fmt: skip
def test_bodies(said: object, body: Body) -> None:
    assert one(body=said).body == body


@pytest.mark.parametrize(
    ("said", "kind", "some"),
    [
        ({}, "inherit", {}),
        ({"type": "none"}, "none", {}),
        ({"type": "basic", "username": "u", "password": "p"}, "basic", {"password": "p"}),
        ({"type": "basic", "username": "u", "disabled": True}, "none", {}),
        ({"type": "iam", "accessKeyId": "A", "region": "r"}, "awsv4", {"accessKeyId": "A"}),
        ({"type": "hawk", "id": "i", "key": "k"}, "hawk", {"authId": "i", "authKey": "k"}),
        ({"type": "apikey", "key": "k", "value": "v", "addTo": "queryParams"}, "apikey",
         {"placement": "query"}),
        ({"type": "oauth1", "consumerKey": "c", "tokenKey": "t"}, "oauth1", {"accessToken": "t"}),
        ({"type": "oauth2", "grantType": "password", "username": "u", "credentialsInBody": True},
         "oauth2", {"flow": "resource_owner_password_credentials",
                    "credentials.placement": "body", "resourceOwner.username": "u"}),
        ({"type": "oauth2", "grantType": "authorization_code", "usePkce": True}, "oauth2",
         {"flow": "authorization_code", "pkce.disabled": ""}),
        ({"type": "asap"}, "none", {}),
    ],
)  # fmt: skip
def test_sign_ins(said: object, kind: str, some: dict[str, str]) -> None:
    auth = one(authentication=said).auth
    assert auth.type == kind
    assert {name: auth.get(name) for name in some} == some


def test_other_documents_are_told() -> None:
    with pytest.raises(ImportError_, match="neither"):
        IMPORTERS["insomnia"].read(Source(b'{"__export_format": 3}'))
    with pytest.raises(ImportError_, match="YAML"):
        IMPORTERS["insomnia"].read(Source(b"type: insomnia.rest/5.0\ncollection: [\n"))


def test_v4_may_be_yaml() -> None:
    made = load(
        "_type: export\n__export_format: 4\nresources:\n"
        "  - {_id: w, _type: workspace, name: Shop}\n"
        "  - {_id: r, _type: request, parentId: w, name: R, url: 'http://h/', method: PUT}\n"
    )
    assert (made.collection.name, made.request.method) == ("Shop", "PUT")


def test_several_workspaces_are_folders() -> None:
    made = v4(
        {"_id": "b", "_type": "environment", "parentId": "w", "data": {"a": "1"}},
        {"_id": "r", "_type": "request", "parentId": "w", "name": "R"},
        {"_id": "w2", "_type": "workspace", "name": "Other", "parentId": None},
        {"_id": "f", "_type": "request_group", "parentId": "w2", "name": "F"},
        {"_id": "s", "_type": "request", "parentId": "f", "name": "S"},
        {"_id": "b2", "_type": "environment", "parentId": "w2", "data": {"a": "2"}},
        {"_id": "e2", "_type": "environment", "parentId": "b2", "name": "Live", "data": {}},
    )
    first, second = (item.value for item in made.collection.items)
    assert isinstance(first, Folder)
    assert isinstance(second, Folder)
    assert (first.name, first.variables) == ("Shop", (Variable("a", "1"),))
    assert (second.name, second.variables) == ("Other", (Variable("a", "2"),))
    assert made.understood == "2 requests, 3 folders, 1 environment"


KINDS = """\
type: spec.insomnia.rest/5.0
schema_version: "5.1"
name: All
collection:
  - {name: Empty folder, meta: {id: fld_1, sortKey: 1}, environment: {a: x}}
  - {name: Nameless kind, meta: {id: x, sortKey: 2}}
  - {name: Socket, url: "{{ _.ws }}", meta: {id: ws-req_1, sortKey: 3}}
  - {name: Events, url: "http://h", meta: {id: socketio-req_1, sortKey: 4}}
  - {name: Remote, url: "h:80", meta: {id: greq_1, sortKey: 5}, protoMethodName: "/a"}
  - {name: Request, url: "http://h/", method: GET, meta: {id: req_1, sortKey: 6}}
cookieJar: {cookies: [{key: a, value: b}]}
environments:
  data: {}
  subEnvironments:
    - name: Table
      kvPairData:
        - {name: a, value: "1", type: str, enabled: true}
        - {name: b, value: '{"x": 1}', type: json, enabled: false}
        - {name: c, value: "", type: secret, enabled: true}
spec: {contents: {openapi: 3.0.4}}
"""


def test_v5_items_are_told_apart() -> None:
    made = load(KINDS)
    names = [(type(item.value).__name__, item.value.name) for item in made.collection.items]
    assert names == [
        ("Folder", "Empty folder"), ("Folder", "Nameless kind"), ("Request", "Request"),
    ]  # fmt: skip
    assert {(loss.field, loss.item) for loss in made.losses} == {
        ("item", "Socket"), ("item", "Events"), ("item", "Remote"), ("spec", ""), ("cookieJar", ""),
    }  # fmt: skip
    assert made.collection.environments[0].variables == (
        Variable("a", "1"), Variable("b", '{"x": 1}', "object", enabled=False),
        Variable("c", "", secret=True),
    )  # fmt: skip


def test_headers_of_folders_may_be_switched_off() -> None:
    rows = [{"name": "A", "value": "{{ _.a }}"}, {"name": "B", "value": "2", "disabled": True}]
    group = {"_id": "f", "_type": "request_group", "parentId": "w", "name": "F", "headers": rows}
    made = v4(group)
    folder = made.collection.items[0].value
    assert isinstance(folder, Folder)
    assert folder.headers == (Field("A", "{{a}}"), Field("B", "2", enabled=False))


def test_audience_is_a_parameter_of_the_token_request() -> None:
    auth = one(authentication={
        "type": "oauth2", "grantType": "client_credentials", "accessTokenUrl": "https://t",
        "audience": "{{ _.who }}", "tokenPrefix": "NO_PREFIX"}).auth  # fmt: skip
    assert json.loads(auth.get("additionalParameters.accessTokenRequest")) == [
        {"name": "audience", "value": "{{who}}", "placement": "body"}
    ]
    assert dict(auth.values)["tokenConfig.placement.header"] == ""


@pytest.mark.parametrize(("prefix", "value"), [("Token", "Token {{t}}"), ("NO_PREFIX", "{{t}}")])
def test_token_with_another_word_before_it_stays(prefix: str, value: str) -> None:
    said = {"type": "bearer", "token": "{{ _.t }}", "prefix": prefix}
    assert one(authentication=said).auth == Auth(
        "apikey", (("key", "Authorization"), ("value", value), ("placement", "header"))
    )


def test_type_of_a_long_text_is_sent_with_its_part() -> None:
    rows = [{"name": "a", "value": "{}", "multiline": "application/json"},
            {"name": "b", "value": "x", "multiline": True}]  # fmt: skip
    request = {"_id": "r", "_type": "request", "parentId": "w", "name": "R", "url": "h",
               "body": {"mimeType": "multipart/form-data", "params": rows}}  # fmt: skip
    jar = {"_id": "j", "_type": "cookie_jar", "parentId": "w", "cookies": [{"key": "a"}]}
    space = {"_id": "w", "_type": "workspace", "name": "W"}
    document = {"_type": "export", "__export_format": 4, "resources": [space, request, jar]}
    made = IMPORTERS["insomnia"].read(of_text(json.dumps(document)))
    parts = made.request.body.parts
    assert [(part.name, part.content_type) for part in parts] == [
        ("a", "application/json"), ("b", ""),
    ]  # fmt: skip
    assert [loss.field for loss in made.losses] == ["cookie_jar"]
