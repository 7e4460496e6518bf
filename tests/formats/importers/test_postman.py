"""Postman's exports: every request with what Postman would send."""

import json

import pytest

from postwright.formats.importers import IMPORTERS, Imported, ImportError_, Source, importer_for
from postwright.model import tree
from postwright.model.collection import Environment, Folder
from postwright.model.options import CookieUse
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

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


def load(document: object) -> Imported:
    source = Source(json.dumps(document).encode(), "x.json")
    importer = importer_for(source)
    assert importer is IMPORTERS["postman"]
    return importer.read(source)


def collection(*items: object, **members: object) -> Imported:
    info = {"name": "Shop", "schema": SCHEMA}
    return load({"info": info, "item": list(items), **members})


def one(request: object, **members: object) -> Request:
    return collection({"name": "R", "request": request, **members}).request


@pytest.mark.parametrize(
    ("said", "url", "params"),
    [
        ("https://h.test/a?b=1", "https://h.test/a?b=1", (Param("b", "1"),)),
        (
            {"raw": "https://h.test/?b=1&c=2", "query": [
                {"key": "b", "value": "1", "disabled": True}, {"key": "c", "value": "2"},
             ]},
            "https://h.test/?c=2",
            (Param("b", "1", enabled=False), Param("c", "2")),
        ),
        (
            {"raw": "{{base}}/a/:id?b=1", "query": [
                {"key": "b", "value": "1", "description": "note"},
                {"key": "c", "value": "2", "disabled": True},
             ], "variable": [{"key": "id", "value": "7"}]},
            "{{base}}/a/:id?b=1",
            (
                Param("b", "1", note="note"), Param("c", "2", enabled=False),
                Param("id", "7", kind="path"),
            ),
        ),
        (
            {"protocol": "https", "host": ["h", "test"], "port": "8443", "path": ["a", "b"],
             "query": [{"key": "q", "value": "x"}], "hash": "top"},
            "https://h.test:8443/a/b?q=x#top",
            (Param("q", "x"),),
        ),
        ({"host": "h.test", "path": "/a"}, "h.test/a", ()),
        ({"raw": "https://h.test/?a", "query": [{"key": "a", "value": None}]},
         "https://h.test/?a", (Param("a", ""),)),
        (None, "", ()),
    ],
)  # fmt: skip
def test_urls(said: object, url: str, params: tuple[Param, ...]) -> None:
    request = one({"method": "GET", "url": said})
    assert (request.url, request.params) == (url, params)


@pytest.mark.parametrize(
    "said",
    [
        [
            {"key": "A", "value": "1", "description": "n"},
            {"key": "B", "value": "2", "disabled": True},
        ],
        ["A: 1", "B: 2"],
        "A: 1\nB: 2\n",
    ],
)
def test_headers(said: object) -> None:
    first, second = one({"url": "h", "header": said}).headers
    assert (first.name, first.value, second.name, second.value) == ("A", "1", "B", "2")
    assert second.enabled is not isinstance(said[0], dict)  # type: ignore[index]


@pytest.mark.parametrize(
    ("said", "body", "kind"),
    [
        ({"mode": "raw", "raw": "{}", "options": {"raw": {"language": "json"}}},
         Body("json", text="{}"), ""),
        ({"mode": "raw", "raw": "<a/>", "options": {"raw": {"language": "xml"}}},
         Body("xml", text="<a/>"), ""),
        ({"mode": "raw", "raw": "<p>", "options": {"raw": {"language": "html"}}},
         Body("text", text="<p>"), "text/html"),
        ({"mode": "raw", "raw": "x"}, Body("text", text="x"), ""),
        ({"mode": "raw", "raw": ""}, Body(), ""),
        (
            {"mode": "urlencoded", "urlencoded": [
                {"key": "a", "value": "1"}, {"key": "b", "value": "2", "disabled": True},
            ]},
            Body("form-urlencoded", fields=(Field("a", "1"), Field("b", "2", enabled=False))), "",
        ),
        ({"mode": "urlencoded", "urlencoded": "a=1&b=2"},
         Body("form-urlencoded", fields=(Field("a", "1"), Field("b", "2"))), ""),
        (
            {"mode": "formdata", "formdata": [
                {"key": "t", "value": "v", "type": "text", "contentType": "text/plain"},
                {"key": "f", "type": "file", "src": "/a/b.png", "fileName": "c.png"},
                {"key": "g", "type": "file", "src": ["x", "y"]},
            ]},
            Body("multipart-form", parts=(
                Part("t", value="v", content_type="text/plain"),
                Part("f", "file", files=("/a/b.png",), filename="c.png"),
                Part("g", "file", files=("x", "y")),
            )), "",
        ),
        ({"mode": "file", "file": {"src": "a.bin"}},
         Body("file", files=(FileChoice("a.bin"),)), ""),
        (None, Body(), ""),
    ],
)  # fmt: skip
def test_bodies(said: object, body: Body, kind: str) -> None:
    request = one({"method": "POST", "url": "h", "body": said})
    assert request.body == body
    assert request.headers == ((Field("Content-Type", kind),) if kind else ())


def test_graphql_is_the_json_that_carries_it() -> None:
    said = {"mode": "graphql", "graphql": {"query": "{ a }", "variables": '{"n": {{n}}}'}}
    imported = collection({"name": "R", "request": {"method": "POST", "url": "h", "body": said}})
    assert imported.request.body == Body(
        "json", text='{"query": "{ a }", "variables": {"n": {{n}}}}'
    )
    assert [(loss.field, loss.outcome) for loss in imported.losses] == [("body.graphql", "mapped")]


def pairs(**values: object) -> list[dict[str, object]]:
    return [{"key": name, "value": value, "type": "any"} for name, value in values.items()]


@pytest.mark.parametrize(
    ("said", "auth"),
    [
        (None, Auth("inherit")),
        ({"type": "noauth"}, Auth("none")),
        ({"type": "basic", "basic": pairs(username="u", password="p", showPassword=False)},
         Auth("basic", (("username", "u"), ("password", "p")))),
        ({"type": "basic", "basic": {"username": "u", "password": "p"}},
         Auth("basic", (("username", "u"), ("password", "p")))),
        ({"type": "bearer", "bearer": pairs(token="{{t}}")}, Auth("bearer", (("token", "{{t}}"),))),
        ({"type": "apikey", "apikey": pairs(key="k", value="v", **{"in": "query"})},
         Auth("apikey", (("key", "k"), ("value", "v"), ("placement", "query")))),
        ({"type": "awsv4", "awsv4": pairs(accessKey="A", secretKey="S", region="r", service="s")},
         Auth("awsv4", (("accessKeyId", "A"), ("secretAccessKey", "S"), ("service", "s"),
                        ("region", "r")))),
        ({"type": "oauth1", "oauth1": pairs(consumerKey="c", consumerSecret="s", token="t",
                                           tokenSecret="x", addParamsToHeader=False)},
         Auth("oauth1", (("consumerKey", "c"), ("consumerSecret", "s"), ("accessToken", "t"),
                         ("accessTokenSecret", "x"), ("placement", "query")))),
        ({"type": "edgegrid", "edgegrid": pairs(accessToken="a", clientToken="b",
                                               clientSecret="c")},
         Auth("akamai-edgegrid", (("accessToken", "a"), ("clientToken", "b"),
                                  ("clientSecret", "c")))),
        (
            {"type": "oauth2", "oauth2": pairs(
                grant_type="client_credentials", accessTokenUrl="u", clientId="i",
                clientSecret="s", scope="a b", client_authentication="body",
                addTokenTo="header", headerPrefix="Token",
            )},
            Auth("oauth2", (
                ("accessTokenUrl", "u"), ("credentials.clientId", "i"),
                ("credentials.clientSecret", "s"), ("scope", "a b"),
                ("flow", "client_credentials"), ("credentials.placement", "body"),
                ("tokenConfig.placement.header", "Token"),
                ("settings.autoFetchToken", "true"), ("settings.autoRefreshToken", "true"),
            )),
        ),
    ],
)  # fmt: skip
def test_sign_ins(said: object, auth: Auth) -> None:
    request = one({"url": "h", "auth": said})
    assert request.auth.type == auth.type
    assert sorted(request.auth.values) == sorted(auth.values)


def test_unknown_sign_in_is_told() -> None:
    (loss,) = collection({"name": "R", "request": {"url": "h", "auth": {"type": "asap"}}}).losses
    assert (loss.item, loss.field) == ("R", "auth asap")


def test_folders_keep_what_they_share() -> None:
    imported = collection(
        {
            "name": "Users",
            "description": {"content": "All of them"},
            "auth": {"type": "bearer", "bearer": pairs(token="t")},
            "item": [{"name": "Get", "request": "https://h.test"}, {"name": "In", "item": []}],
        },
        {"name": "Get", "request": {"url": "h"}},
    )
    folder = imported.collection.items[0].value
    assert isinstance(folder, Folder)
    assert (folder.name, folder.docs, folder.auth) == (
        "Users", "All of them", Auth("bearer", (("token", "t"),)),
    )  # fmt: skip
    assert [item.value.name for item in folder.items] == ["Get", "In"]
    inner = folder.items[1].value
    assert isinstance(inner, Folder)
    assert inner.auth == Auth("inherit")
    assert imported.understood == "2 requests, 2 folders"


def test_collection_has_its_variables_and_docs() -> None:
    made = collection(
        auth={"type": "noauth"},
        variable=[
            {"key": "base url", "value": "x", "description": "d"},
            {"id": "old", "value": 3}, {"key": "s", "value": "v", "type": "secret"},
            {"key": "off", "value": "", "disabled": True},
        ],
        event=[{"listen": "prerequest", "script": {"exec": ["a()", "b()"]}}],
        protocolProfileBehavior={"strictSSL": False},
    )  # fmt: skip
    assert made.collection.variables == (
        Variable("base_url", "x", note="d"), Variable("old", "3", "number"),
        Variable("s", "v", secret=True), Variable("off", "", enabled=False),
    )  # fmt: skip
    assert made.collection.scripts == (Script("before-request", "a()\nb()"),)
    assert made.collection.postwright.tls.verify is False
    assert {(loss.field, loss.outcome) for loss in made.losses} == {
        ("variable base url", "mapped"), ("prerequest script", "approximated"),
    }  # fmt: skip


def test_settings_of_a_request() -> None:
    options = one(
        {"url": "h"},
        protocolProfileBehavior={
            "followRedirects": False, "maxRedirects": 3, "disableUrlEncoding": True,
            "disableCookies": True, "protocolVersion": "http2",
            "disabledSystemHeaders": {"user-agent": True, "accept": False},
        },
    ).options  # fmt: skip
    ours = options.postwright
    assert (options.follow_redirects, options.max_redirects, options.encode_url) == (
        False,
        3,
        False,
    )
    assert (ours.cookies, ours.http, ours.omit_headers) == (
        CookieUse(send=False, store=False), "2", ("User-Agent",),
    )  # fmt: skip


def test_answers_are_examples() -> None:
    (example,) = one(
        {"method": "POST", "url": "https://h.test/a"},
        response=[{
            "name": "made", "code": 201, "status": "Created", "body": '{"id": 1}',
            "_postman_previewlanguage": "json", "header": [{"key": "X", "value": "y"}],
            "originalRequest": {"method": "PUT", "url": {"raw": "https://h.test/b"}},
        }],
    ).examples  # fmt: skip
    assert (example.name, example.method, example.url) == ("made", "PUT", "https://h.test/b")
    assert (example.response.status, example.response.status_text, example.response.body_type) == (
        201, "Created", "json",
    )  # fmt: skip
    assert example.response.headers == (("X", "y"),)


@pytest.mark.parametrize("scope", ["environment", "globals"])
def test_environments_and_globals(scope: str) -> None:
    imported = load(
        {
            "name": "Dev", "_postman_variable_scope": scope,
            "values": [
                {"key": "a", "value": "1", "enabled": True},
                {"key": "b", "value": "2", "enabled": False},
                {"key": "c", "value": "3", "type": "secret"},
            ],
        }
    )  # fmt: skip
    assert imported.collection.environments == (
        Environment("Dev", (
            Variable("a", "1"), Variable("b", "2", enabled=False), Variable("c", "3", secret=True),
        )),
    )  # fmt: skip
    assert imported.understood == "1 environment"


def test_dump_of_everything() -> None:
    inner = {"info": {"name": "A"}, "item": [{"name": "R", "request": "https://h.test"}]}
    imported = load(
        {
            "version": 1, "collections": [inner, inner],
            "environments": [{"name": "E", "values": []}], "globals": [{"key": "g", "value": "1"}],
        }
    )  # fmt: skip
    assert [item.file for item in imported.collection.items] == ["A", "A 2"]
    assert [e.name for e in imported.collection.environments] == ["E", "Globals"]


def test_answer_of_the_api_is_unwrapped() -> None:
    inner = {"info": {"name": "A", "schema": SCHEMA}, "item": [{"name": "R", "request": "h"}]}
    assert load({"collection": inner}).collection.name == "A"


def test_every_item_becomes_one_whatever_it_lacks() -> None:
    made = collection({}, {"request": None}, "https://h.test/", {"name": "x", "request": {}}, 5)
    found = [i for _, i in tree.walk(made.collection) if isinstance(i.value, Request)]
    assert len(found) == 4


def test_older_and_other_documents_are_told() -> None:
    old = {"id": "1", "name": "x", "order": [], "requests": [{"collectionId": "1"}]}
    with pytest.raises(ImportError_, match=r"v2\.1"):
        IMPORTERS["postman"].read(Source(json.dumps(old).encode()))
    with pytest.raises(ImportError_, match="neither"):
        IMPORTERS["postman"].read(Source(b'{"a": 1}'))


URLS = [
    ({"host": ["h", "test"], "path": ["a", ""], "protocol": "https"}, "https://h.test/a/"),
    (
        {"host": "h.test", "path": "/:id", "port": 8080, "protocol": "http://"},
        "http://h.test:8080/:id",
    ),
    ({"protocol": "http", "host": "h", "auth": {"user": "u", "password": "p"}}, "http://u:p@h"),
    (
        {
            "host": ["{{base}}"],
            "path": ["a"],
            "query": [
                {"key": "flag", "value": None},
                {"key": "b", "value": ""},
                {"key": "off", "value": "1", "disabled": True},
            ],
        },
        "{{base}}/a?flag&b=",
    ),
    ({"host": ["h"], "query": "a=1&b=2"}, "h?a=1&b=2"),
    ({"host": ["h"], "query": {"a": "1"}}, "h?a=1"),
    ({"host": ["h"], "path": [{"type": "string", "value": "a"}, "b"], "hash": "top"}, "h/a/b#top"),
    ("{{fo/o}}/{{base url}}/{{$guid}}", "{{fo_o}}/{{base_url}}/{{$guid}}"),
]


@pytest.mark.parametrize(("said", "url"), URLS, ids=[url for _, url in URLS])
def test_url_is_put_together_as_postman_does(said: object, url: str) -> None:
    assert one({"url": said}).url == url


def test_path_variable_may_have_an_id_for_a_name() -> None:
    url = {"host": "h", "path": ["x", ":a"], "variable": [{"id": "a", "value": "1"}]}
    assert one({"url": url}).params == (Param("a", "1", kind="path"),)


def test_names_that_no_file_may_have_are_changed_everywhere() -> None:
    request = {"url": "{{base url}}", "header": [{"key": "A", "value": "{{ x }} {{my/key}}"}],
               "body": {"mode": "raw", "raw": "{{my/key}}"}}  # fmt: skip
    event = [{"listen": "test", "script": {"exec": "'{{base url}}'"}}]
    made = collection({"name": "R", "request": request, "event": event},
                      variable=[{"key": "base url", "value": "{{my/key}}"}])  # fmt: skip
    assert made.collection.variables == (Variable("base_url", "{{my_key}}"),)
    assert made.request.url == "{{base_url}}"
    assert made.request.headers == (Field("A", "{{ x }} {{my_key}}"),)
    assert made.request.body.text == "{{my_key}}"
    assert made.request.scripts == (Script("after-response", "'{{base url}}'"),)
    assert [loss.field for loss in made.losses if loss.outcome == "mapped"] == [
        "{{base url}}", "{{my/key}}", "variable base url",
    ]  # fmt: skip


def test_old_forms_are_read() -> None:
    item = {"name": "R", "request": {"url": "h", "header": "A: 1\n// B: 2"},
            "event": {"listen": "test", "script": {"exec": "a()"}}}  # fmt: skip
    made = load({"name": "Old", "item": [item, {"name": "S", "request": "https://h/"}]})
    assert made.collection.name == "Old"
    assert made.request.headers == (Field("A", "1"), Field("B", "2", enabled=False))
    assert made.request.scripts == (Script("after-response", "a()"),)


@pytest.mark.parametrize(
    ("kind", "body"),
    [("application/json", "json"), ("application/vnd.a+json; charset=utf-8", "json"),
     ("text/xml", "xml"), ("text/csv", "text")],
)  # fmt: skip
def test_text_is_what_its_content_type_says(kind: str, body: str) -> None:
    header = [{"key": "Content-Type", "value": kind}]
    made = one({"method": "POST", "url": "h", "header": header,
                "body": {"mode": "raw", "raw": "x"}})  # fmt: skip
    assert made.body == Body(body, text="x")
    assert made.headers == (Field("Content-Type", kind),)


def test_body_that_postman_would_not_send_is_told() -> None:
    request = {"method": "GET", "url": "h", "body": {"mode": "raw", "raw": "x"}}
    made = collection({"name": "A", "request": request},
                      {"name": "B", "request": request,
                       "protocolProfileBehavior": {"disableBodyPruning": True}})  # fmt: skip
    assert [(loss.item, loss.field) for loss in made.losses] == [("A", "body")]


def oauth2(**values: object) -> object:
    rows = [{"key": key, "value": value} for key, value in values.items()]
    return {"url": "h", "auth": {"type": "oauth2", "oauth2": rows}}


def test_token_without_a_place_to_fetch_one_is_sent_as_it_stands() -> None:
    assert one(oauth2(accessToken="{{t}}", addTokenTo="header")).auth == Auth(
        "bearer", (("token", "{{t}}"),)
    )
    assert one(oauth2(accessToken="{{t}}", headerPrefix="Token ")).auth == Auth("apikey", (
        ("key", "Authorization"), ("value", "Token {{t}}"), ("placement", "header")))  # fmt: skip
    assert one(oauth2(accessToken="{{t}}", addTokenTo="queryParams")).auth == Auth("apikey", (
        ("key", "access_token"), ("value", "{{t}}"), ("placement", "query")))  # fmt: skip


def test_more_parameters_of_requests_for_a_token_are_kept() -> None:
    rows = [{"key": "audience", "value": "a", "enabled": True, "send_as": "request_body"},
            {"key": "x", "value": "1", "enabled": False, "send_as": "request_header"}]  # fmt: skip
    auth = one(oauth2(accessTokenUrl="https://t", tokenRequestParams=rows)).auth
    assert json.loads(auth.get("additionalParameters.accessTokenRequest")) == [
        {"name": "audience", "value": "a", "placement": "body"},
        {"name": "x", "value": "1", "placement": "header", "disabled": True},
    ]


def test_settings_of_a_folder_that_are_not_shared_are_told() -> None:
    made = collection({"name": "F", "item": [{"name": "R", "request": "h"}],
                       "protocolProfileBehavior": {"followRedirects": False}})  # fmt: skip
    assert [(loss.item, loss.field) for loss in made.losses] == [
        ("F", "protocolProfileBehavior.followRedirects")
    ]
