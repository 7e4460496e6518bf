"""Hoppscotch's exports: collections and environments of its several versions."""

import json

import pytest

from postwright.formats.importers import IMPORTERS, Imported, ImportError_, Source, importer_for
from postwright.formats.importers.hoppscotch_request import request_of
from postwright.formats.importers.imported import Loss
from postwright.model.collection import Folder
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
    Script,
    Variable,
)  # fmt: skip


def load(document: object) -> Imported:
    source = Source(json.dumps(document).encode(), "h.json")
    importer = importer_for(source)
    assert importer is IMPORTERS["hoppscotch"]
    return importer.read(source)


def group(*requests: object, **members: object) -> dict[str, object]:
    return {"v": 8, "name": "Shop", "folders": [], "requests": list(requests), **members}


def one(**members: object) -> Request:
    said = {"v": "11", "name": "R", "method": "POST", "endpoint": "https://h.test", **members}
    return load(group(said)).request


def rows(*names: str) -> list[dict[str, object]]:
    return [{"key": n.lstrip("~"), "value": f"<<{n.lstrip('~')}>>", "active": n[0] != "~"}
            for n in names]  # fmt: skip


def test_request_is_read() -> None:
    request = one(
        endpoint="<<base>>/a?x=1", params=rows("p", "~q"), headers=rows("A", "~B"),
        requestVariables=rows("v"), preRequestScript="pw.x()", testScript="  ",
    )  # fmt: skip
    assert (request.method, request.url) == ("POST", "{{base}}/a?x=1&p={{p}}")
    assert request.params == (
        Param("x", "1"), Param("p", "{{p}}"), Param("q", "{{q}}", enabled=False),
    )  # fmt: skip
    assert request.headers == (Field("A", "{{A}}"), Field("B", "{{B}}", enabled=False))
    assert request.variables == (Variable("v", "{{v}}"),)
    assert request.scripts == (Script("before-request", "pw.x()"),)


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ({"contentType": None, "body": None}, Body()),
        ({"contentType": "application/json", "body": '{"a": <<n>>}'},
         Body("json", text='{"a": {{n}}}')),
        ({"contentType": "application/x-www-form-urlencoded", "body": "a: 1\nb: x y"},
         Body("form-urlencoded", fields=(Field("a", "1"), Field("b", "x y")))),
        ({"contentType": "multipart/form-data", "body": [
            {"key": "t", "value": "v", "active": True, "isFile": False},
            {"key": "f", "value": [], "active": False, "isFile": True}]},
         Body("multipart-form", parts=(Part("t", value="v"), Part("f", "file", enabled=False)))),
        ({"contentType": "application/octet-stream", "body": None},
         Body("file", files=(FileChoice("", "application/octet-stream"),))),
    ],
)  # fmt: skip
def test_bodies(said: object, body: Body) -> None:
    assert one(body=said).body == body


def test_files_that_were_chosen_are_told() -> None:
    rows = [{"key": "f", "value": [None], "isFile": True}, {"key": "t", "value": "v"}]
    for body, fields in (
        ({"contentType": "multipart/form-data", "body": rows}, ["part f"]),
        ({"contentType": "application/octet-stream", "body": None}, ["body"]),
    ):
        losses: list[Loss] = []
        request_of({"name": "R", "endpoint": "h", "body": body}, (), losses)
        assert [(loss.item, loss.field) for loss in losses] == [("R", name) for name in fields]


@pytest.mark.parametrize(
    ("said", "auth"),
    [
        ({}, Auth("inherit")),
        ({"authType": "inherit", "authActive": True}, Auth("inherit")),
        ({"authType": "none", "authActive": True}, Auth("none")),
        ({"authType": "bearer", "authActive": False, "token": "x"}, Auth("none")),
        ({"authType": "bearer", "authActive": True, "token": "<<t>>"},
         Auth("bearer", (("token", "{{t}}"),))),
        ({"authType": "basic", "authActive": True, "username": "u", "password": "p"},
         Auth("basic", (("username", "u"), ("password", "p")))),
        ({"authType": "api-key", "authActive": True, "key": "k", "value": "v",
          "addTo": "QUERY_PARAMS"},
         Auth("apikey", (("key", "k"), ("value", "v"), ("placement", "query")))),
        ({"authType": "aws-signature", "authActive": True, "accessKey": "A", "region": "r"},
         Auth("awsv4", (("accessKeyId", "A"), ("region", "r")))),
        ({"authType": "oauth-2", "authActive": True, "grantTypeInfo": {
            "grantType": "CLIENT_CREDENTIALS", "tokenEndpoint": "u", "clientID": "c"}},
         Auth("oauth2", (
             ("flow", "client_credentials"), ("accessTokenUrl", "u"), ("credentials.clientId", "c"),
             ("credentials.placement", "basic_auth_header"),
             ("settings.autoFetchToken", "true"), ("settings.autoRefreshToken", "true"),
         ))),
    ],
)  # fmt: skip
def test_sign_ins(said: object, auth: Auth) -> None:
    assert one(auth=said).auth == auth


def test_several_collections_are_folders_of_one() -> None:
    inner = group({"name": "deep", "endpoint": "h", "auth": {"authType": "asap"}}, name="In")
    imported = load([group(name="A", folders=[inner]), group({"name": "R", "endpoint": "h"})])
    first = imported.collection.items[0].value
    assert isinstance(first, Folder)
    assert (first.name, first.items[0].value.name, imported.understood) == (
        "A", "In", "2 requests, 3 folders",
    )  # fmt: skip
    assert [(loss.item, loss.field) for loss in imported.losses] == [("A / In / deep", "auth asap")]


def test_environments() -> None:
    said = [{"v": 2, "name": "Dev", "variables": [
        {"key": "a", "initialValue": "1", "currentValue": "", "secret": False},
        {"key": "s", "initialValue": "", "currentValue": "x", "secret": True}]}]  # fmt: skip
    (environment,) = load(said).collection.environments
    assert environment.variables == (Variable("a", "1"), Variable("s", "x", secret=True))


def test_other_documents_are_told() -> None:
    with pytest.raises(ImportError_, match="neither"):
        IMPORTERS["hoppscotch"].read(Source(b"[1]"))


FORM = "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    ("said", "fields"),
    [
        ("a: 1\n#b: 2&3\n  c: ", (Field("a", "1"), Field("b", "2&3", enabled=False), Field("c"))),
        ("# off: <<x>>", (Field("off", "{{x}}", enabled=False),)),
        ("a=1&b=2%20c", (Field("a", "1"), Field("b", "2 c"))),
        ("a=http://h", (Field("a", "http://h"),)),
    ],
)
def test_rows_of_a_form(said: str, fields: tuple[Field, ...]) -> None:
    made = one(body={"contentType": FORM, "body": said})
    assert made.body == Body("form-urlencoded", fields=fields)


def test_sign_in_with_oauth2_says_where_and_what_else() -> None:
    more = [{"key": "audience", "value": "<<a>>", "active": True, "sendIn": "body"}]
    info = {"grantType": "CLIENT_CREDENTIALS", "tokenEndpoint": "https://t",
            "tokenRequestParams": more}  # fmt: skip
    auth = one(auth={"authType": "oauth-2", "authActive": True, "grantTypeInfo": info,
                     "addTo": "QUERY_PARAMS"}).auth  # fmt: skip
    assert auth.get("tokenConfig.placement.query") == "access_token"
    assert json.loads(auth.get("additionalParameters.accessTokenRequest")) == [
        {"name": "audience", "value": "{{a}}", "placement": "body"}
    ]


def test_token_alone_is_sent_as_it_stands() -> None:
    auth = {"authType": "oauth-2", "authActive": True, "grantTypeInfo": {"token": "<<t>>"}}
    assert one(auth=auth).auth == Auth("bearer", (("token", "{{t}}"),))


def test_edgegrid_is_a_way_to_sign_in() -> None:
    auth = {"authType": "akamai-eg", "authActive": True, "accessToken": "<<a>>"}
    assert one(auth=auth).auth == Auth("akamai-edgegrid", (("accessToken", "{{a}}"),))


def test_request_of_a_graphql_collection_becomes_json() -> None:
    said = {"v": 9, "name": "Q", "url": "https://h/g", "query": "{ a }", "variables": "{}",
            "headers": []}  # fmt: skip
    request = load(group(said)).request
    assert (request.method, request.url) == ("POST", "https://h/g")
    assert request.body == Body("json", text='{"query": "{ a }", "variables": {}}')


def test_scripts_of_a_collection_are_kept() -> None:
    said = {"v": "11", "name": "R", "method": "GET", "endpoint": "h", "responses": {}}
    imported = load(group(said, preRequestScript="a()"))
    assert imported.collection.scripts == (Script("before-request", "a()"),)
    assert {loss.field for loss in imported.losses} == {"scripts"}


ANSWER = {
    "name": "Found", "status": "OK", "code": 200, "body": '{"a": 1}',
    "headers": [{"key": "Content-Type", "value": "application/json; charset=utf-8"}],
    "originalRequest": {
        "v": "1", "name": "R", "method": "PUT", "endpoint": "<<base>>/a", "params": [],
        "headers": [{"key": "X", "value": "1", "active": True}],
        "body": {"contentType": "application/json", "body": "{}"},
    },
}  # fmt: skip


def answered(**answers: object) -> Imported:
    said = {"v": "11", "name": "R", "method": "GET", "endpoint": "h", "responses": answers}
    return load(group(said))


def test_saved_answers_are_examples() -> None:
    imported = answered(Found=ANSWER, Bare={"body": "gone", "code": 404})
    found, bare = imported.request.examples
    assert found == Example(
        "Found", method="PUT", url="{{base}}/a", headers=(Field("X", "1"),),
        body=Body("json", text="{}"),
        response=ExampleResponse(
            200, "OK", (("Content-Type", "application/json; charset=utf-8"),), "json", '{"a": 1}'
        ),
    )  # fmt: skip
    assert (bare.name, bare.method, bare.url) == ("Bare", "GET", "h")
    assert (bare.response.status, bare.response.body) == (404, "gone")
    assert not imported.losses


def test_answers_that_are_none_or_too_large_are_told() -> None:
    imported = answered(a="x", b={"body": "x" * 262_145}, c=None)
    assert [(one.name, one.response.body) for one in imported.request.examples] == [("b", "")]
    assert [loss.field for loss in imported.losses] == ["responses.a", "responses.b", "responses.c"]
