"""Yaak's export: flat lists put together as a tree."""

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
from postwright.model.collection import Environment, Folder
from postwright.model.request import (
    Auth,
    Body,
    Field,
    FileChoice,
    Param,
    Part,
    Request,
    Variable,
)  # fmt: skip


def load(**resources: object) -> Imported:
    space = {"id": "w", "name": "Shop", "description": "docs"}
    document = {"yaakVersion": "2026.1", "yaakSchema": 4,
                "resources": {"workspaces": [space], **resources}}  # fmt: skip
    source = Source(json.dumps(document).encode(), "yaak.json")
    importer = importer_for(source)
    assert importer is IMPORTERS["yaak"]
    return importer.read(source)


def one(**members: object) -> Request:
    said = {"id": "r", "workspaceId": "w", "folderId": None, "name": "R", "url": "h", **members}
    return load(httpRequests=[said]).request


def rows(*names: str) -> list[dict[str, object]]:
    return [{"name": n.lstrip("~"), "value": "1", "enabled": n[0] != "~"} for n in names]


def test_tree_is_put_together() -> None:
    imported = load(
        folders=[{"id": "f", "workspaceId": "w", "folderId": None, "name": "F", "sortPriority": 9}],
        httpRequests=[
            {"id": "b", "workspaceId": "w", "folderId": "f", "name": "second", "sortPriority": 2},
            {"id": "a", "workspaceId": "w", "folderId": "f", "name": "first", "sortPriority": 1},
            {"id": "c", "workspaceId": "w", "folderId": None, "name": "top", "sortPriority": 1},
            {"id": "x", "workspaceId": "other", "folderId": None, "name": "foreign"},
        ],
        environments=[
            {"id": "e", "workspaceId": "w", "name": "Global", "base": True,
             "parentModel": "workspace", "variables": rows("g")},
            {"id": "d", "workspaceId": "w", "name": "Dev", "parentModel": "environment",
             "variables": rows("a", "~b")},
        ],
        grpcRequests=[{"name": "G"}],
    )  # fmt: skip
    made = imported.collection
    assert (made.name, made.docs, [i.value.name for i in made.items]) == (
        "Shop", "docs", ["top", "F"],
    )  # fmt: skip
    folder = made.items[1].value
    assert isinstance(folder, Folder)
    assert [i.value.name for i in folder.items] == ["first", "second"]
    assert made.variables == (Variable("g", "1"),)
    assert made.environments == (
        Environment("Dev", (Variable("a", "1"), Variable("b", "1", enabled=False))),
    )
    assert [(loss.item, loss.field) for loss in imported.losses] == [("G", "item")]


def test_request_is_read() -> None:
    request = one(
        method="PUT", url="${[ base ]}/:id?x=1", urlParameters=rows("q", "~off", ":id"),
        headers=rows("A", "~B"), description="d",
    )  # fmt: skip
    assert (request.method, request.url, request.docs) == ("PUT", "{{base}}/:id?x=1&q=1", "d")
    assert request.params == (
        Param("x", "1"), Param("q", "1"), Param("off", "1", enabled=False),
        Param("id", "1", kind="path"),
    )  # fmt: skip
    assert request.headers == (Field("A", "1"), Field("B", "1", enabled=False))


@pytest.mark.parametrize(
    ("theirs", "ours", "told"),
    [
        ("${[ a ]}", "{{a}}", 0), ("${[a.b]}", "{{a.b}}", 0), ("${[ uuid.v4() ]}", "{{$guid}}", 0),
        ("${[ response.body(x='y') ]}", "${[ response.body(x='y') ]}", 1),
    ],
)  # fmt: skip
def test_templates(theirs: str, ours: str, told: int) -> None:
    said = {"id": "r", "workspaceId": "w", "name": "R", "url": f"http://h/{theirs}"}
    imported = load(httpRequests=[said])
    assert (imported.request.url, len(imported.losses)) == (f"http://h/{ours}", told)


@pytest.mark.parametrize(
    ("kind", "said", "body"),
    [
        (None, {}, Body()),
        ("application/json", {"text": '{"a": 1}'}, Body("json", text='{"a": 1}')),
        ("other", {"text": "x"}, Body("text", text="x")),
        ("application/x-www-form-urlencoded", {"form": rows("a")},
         Body("form-urlencoded", fields=(Field("a", "1"),))),
        ("multipart/form-data",
         {"form": [{"name": "t", "value": "v", "enabled": True},
                   {"name": "f", "file": "/x.png", "contentType": "image/png", "enabled": False}]},
         Body("multipart-form", parts=(
             Part("t", value="v"),
             Part("f", "file", files=("/x.png",), content_type="image/png", enabled=False)))),
        ("binary", {"filePath": "a.bin"}, Body("file", files=(FileChoice("a.bin"),))),
    ],
)  # fmt: skip
def test_bodies(kind: object, said: object, body: Body) -> None:
    assert one(bodyType=kind, body=said).body == body


@pytest.mark.parametrize(
    ("kind", "said", "expected"),
    [
        (None, {}, Auth("inherit")),
        ("none", {}, Auth("none")),
        ("bearer", {"token": "${[ t ]}"}, Auth("bearer", (("token", "{{t}}"),))),
        ("basic", {"username": "u", "password": "p", "disabled": True}, Auth("none")),
        ("apikey", {"key": "k", "value": "v", "location": "query"},
         Auth("apikey", (("key", "k"), ("value", "v"), ("placement", "query")))),
        ("oauth2", {"grantType": "client_credentials", "clientId": "c"},
         Auth("oauth2", (
             ("credentials.clientId", "c"), ("flow", "client_credentials"),
             ("credentials.placement", "basic_auth_header"),
             ("settings.autoFetchToken", "true"), ("settings.autoRefreshToken", "true")))),
        ("windows", {}, Auth("none")),
    ],
)  # fmt: skip
def test_sign_ins(kind: object, said: object, expected: Auth) -> None:
    assert one(authenticationType=kind, authentication=said).auth == expected


def test_export_without_a_workspace_is_told() -> None:
    with pytest.raises(ImportError_, match="no workspace"):
        IMPORTERS["yaak"].read(Source(b'{"yaakSchema": 4}'))


def test_variables_of_a_folder_are_its_own() -> None:
    imported = load(
        folders=[{"id": "f", "workspaceId": "w", "folderId": None, "name": "F"}],
        environments=[
            {"id": "b", "workspaceId": "w", "parentModel": "workspace", "name": "Global",
             "variables": rows("a")},
            {"id": "e", "workspaceId": "w", "parentModel": "folder", "parentId": "f", "name": "F",
             "variables": rows("b")},
            {"id": "l", "workspaceId": "w", "parentModel": "environment", "name": "Live",
             "variables": rows("c")},
        ],
    )  # fmt: skip
    folder = imported.collection.items[0].value
    assert isinstance(folder, Folder)
    assert folder.variables == (Variable("b", "1"),)
    assert imported.collection.variables == (Variable("a", "1"),)
    assert imported.collection.environments == (Environment("Live", (Variable("c", "1"),)),)


def test_first_version_called_requests_otherwise() -> None:
    said = {"id": "r", "workspaceId": "w", "folderId": None, "name": "R", "url": "h"}
    assert load(requests=[said]).request.name == "R"


def test_graphql_may_stand_in_pieces() -> None:
    body = {"query": "{ a }", "variables": '{"x": ${[ n ]}}'}
    made = one(method="POST", bodyType="graphql", body=body)
    assert made.body == Body("json", text='{"query": "{ a }", "variables": {"x": {{n}}}}')


def test_folders_in_a_circle_and_unknown_ones_stand_at_the_top() -> None:
    folders = [
        {"id": "a", "workspaceId": "w", "folderId": "b", "name": "A"},
        {"id": "b", "workspaceId": "w", "folderId": "a", "name": "B"},
        {"id": "c", "workspaceId": "w", "folderId": "gone", "name": "C"},
        {"id": None, "workspaceId": "w", "folderId": None, "name": "D"},
    ]
    requests = [
        {"workspaceId": "w", "folderId": "a", "name": "R", "url": "h"},
        {"workspaceId": "w", "folderId": "gone", "name": "S", "url": "h"},
    ]
    imported = load(folders=folders, httpRequests=requests)
    assert imported.understood == "2 requests, 4 folders"
    names = {item.value.name for item in imported.collection.items}
    assert names == {"A", "B", "C", "D", "S"}


def test_what_only_yaak_can_unlock_is_a_secret_without_value() -> None:
    rows = [{"name": "t", "value": "${[ secure(value='YENC_abc') ]}", "enabled": True}]
    resources = {
        "workspaces": [{"id": "w", "name": "W", "settingValidateCertificates": False}],
        "environments": [{"id": "e", "workspaceId": "w", "parentModel": "environment",
                          "name": "Dev", "variables": rows}],
    }  # fmt: skip
    document = {"yaakSchema": 4, "resources": resources}
    made = IMPORTERS["yaak"].read(of_text(json.dumps(document)))
    assert made.collection.environments == (Environment("Dev", (Variable("t", secret=True),)),)
    assert [loss.field for loss in made.losses] == ["settingValidateCertificates", "variable t"]
