"""Postman's files: what they can say comes back as it was; what they cannot is told."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from postwright.formats.exporters import EXPORTERS, Exported
from postwright.formats.importers import IMPORTERS, Source
from postwright.formats.importers.placed import placed
from postwright.model.collection import Collection, Environment, Folder, Foreign, Item
from postwright.model.options import CookieUse, Options, Postwright, Tls
from postwright.model.request import (
    Assertion,
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
from postwright.protocol.url_text import sync_params, with_query


def written(collection: Collection) -> Exported:
    return EXPORTERS["postman"].write(collection)


def back(exported: Exported) -> Collection:
    return IMPORTERS["postman"].read(Source(exported.files[0][1])).collection


def of(*requests: Request | Folder, **members: object) -> Collection:
    return replace(Collection("Shop", items=placed(requests)), **members)


REQUESTS = {
    "plain": Request("A", "GET", "https://a.test/x"),
    "rows": Request(
        "B", "PUT", "{{base}}/:id/x?a=1&b={{c}}#f",
        headers=(Field("X-A", "1", note="n"), Field("X-A", "2", enabled=False)),
        params=(Param("a", "1", note="first"), Param("z", "9", enabled=False),
                Param("b", "{{c}}"), Param("id", "7", note="p", kind="path")),
        docs="What it is",
    ),
    "json": Request("C", "POST", "http://h:8080/", body=Body("json", text='{"a": 1}')),
    "xml": Request("C", "POST", "http://h/", body=Body("xml", text="<a/>")),
    "text": Request("C", "POST", "http://h/", body=Body("text", text="a\nb")),
    "form": Request("C", "POST", "http://h/", body=Body(
        "form-urlencoded", fields=(Field("a", "1"), Field("b", "", enabled=False, note="n")))),
    "multipart": Request("C", "POST", "http://h/", body=Body("multipart-form", parts=(
        Part("a", value="1", content_type="text/plain"),
        Part("f", "file", files=("a.png",), content_type="image/png", filename="b.png"),
        Part("g", "file", files=("a", "b"), enabled=False, note="two")))),
    "file": Request("C", "POST", "http://h/", body=Body("file", files=(FileChoice("a.bin"),))),
    "scripts": Request("C", scripts=(Script("before-request", "a()\nb()"),
                                     Script("after-response", "c()"))),
    "settings": Request("C", options=Options(
        encode_url=False, follow_redirects=False, max_redirects=3, forward_authorization=False,
        postwright=Postwright(tls=Tls(verify=False), cookies=CookieUse(send=False, store=False),
                              http="2", omit_headers=("User-Agent",)))),
    "example": Request("C", "GET", "http://h/?q=1", params=(Param("q", "1"),), examples=(Example(
        "E", method="POST", url="http://h/?q=2", params=(Param("q", "2"),),
        headers=(Field("X", "1"),), body=Body("json", text="[]"),
        response=ExampleResponse(201, "Created", (("A", "1"), ("A", "2")), "json", "{}")),)),
    "variables": Request("C", variables=(Variable("a", "1", note="n"),
                                         Variable("b", "2", enabled=False))),
}  # fmt: skip


@pytest.mark.parametrize("name", REQUESTS)
def test_request_comes_back_as_it_was(name: str) -> None:
    made = written(of(REQUESTS[name]))
    assert back(made).items == placed([REQUESTS[name]])
    assert not made.losses


AUTHS = [
    Auth("none"),
    Auth("inherit"),
    Auth("basic", (("username", "u"), ("password", "{{p}}"))),
    Auth("bearer", (("token", "{{t}}"),)),
    Auth("digest", (("username", "u"), ("password", "{{p}}"))),
    Auth("ntlm", (("username", "u"), ("password", "{{p}}"), ("domain", "d"), ("workstation", "w"))),
    Auth("apikey", (("key", "k"), ("value", "{{v}}"), ("placement", "query"))),
    Auth("awsv4", (("accessKeyId", "i"), ("secretAccessKey", "{{s}}"), ("region", "eu"),
                   ("placement", "query"))),
    Auth("oauth1", (("consumerKey", "c"), ("consumerSecret", "{{s}}"), ("placement", "query"),
                    ("privateKey.type", "text"), ("privateKey.value", "{{k}}"))),
    Auth("hawk", (("authId", "i"), ("authKey", "{{k}}"), ("algorithm", "sha256"))),
    Auth("jwt", (("algorithm", "HS256"), ("secret", "{{s}}"), ("payload", "{}"))),
    Auth("akamai-edgegrid", (("accessToken", "{{a}}"), ("clientSecret", "{{c}}"))),
    *(Auth("oauth2", (
        ("authorizationUrl", "https://a"), ("accessTokenUrl", "https://t"),
        ("credentials.clientId", "i"), ("credentials.clientSecret", "{{s}}"), ("scope", "a b"),
        ("flow", flow), ("credentials.placement", "body"), *more,
        ("tokenConfig.placement.header", "Bearer"),
        ("settings.autoFetchToken", "true"), ("settings.autoRefreshToken", "true")))
      for flow, more in (
          ("authorization_code", ()), ("authorization_code", (("pkce.disabled", "true"),)),
          ("client_credentials", ()), ("implicit", ()),
          ("resource_owner_password_credentials", ()))),
]  # fmt: skip


@pytest.mark.parametrize("auth", AUTHS, ids=lambda auth: auth.type)
def test_sign_in_comes_back_as_it_was(auth: Auth) -> None:
    made = written(of(Request("A", url="http://h/", auth=auth)))
    assert back(made).items[0].value.auth == auth
    assert not made.losses


def test_folders_and_collection_come_back_as_they_were() -> None:
    folder = Folder(
        "F", placed([Request("A")]), auth=Auth("bearer", (("token", "{{t}}"),)),
        variables=(Variable("v", "1"),), scripts=(Script("before-request", "x"),), docs="Docs",
    )  # fmt: skip
    before = of(
        folder, Folder("G", auth=None), Request("B"), version="1.2.0", docs="All",
        auth=Auth("basic", (("username", "u"),)), variables=(Variable("base", "http://h"),),
        scripts=(Script("after-response", "y"),),
    )  # fmt: skip
    made = written(before)
    assert back(made) == before
    assert not made.losses


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
NAME = TEXT.filter(bool)
FIELDS = st.builds(Field, NAME, TEXT, st.booleans(), TEXT)
PARAMS = st.lists(st.builds(Param, NAME.filter(lambda s: "{{" not in s and "=" not in s),
                            TEXT, st.booleans(), TEXT))  # fmt: skip


@st.composite
def any_request(draw: st.DrawFn) -> Request:
    rows = draw(PARAMS)
    url = with_query("https://h.test/p", rows)
    body = draw(st.one_of(
        st.just(Body()),
        st.builds(lambda text: Body("json", text=text), NAME),
        st.builds(lambda rows: Body("form-urlencoded", fields=tuple(rows)), st.lists(FIELDS)),
    ))  # fmt: skip
    return Request(
        draw(NAME), draw(st.sampled_from(["GET", "POST", "FOO"])), url,
        headers=tuple(draw(st.lists(FIELDS.filter(
            lambda row: row.name.lower() not in ("authorization", "proxy-authorization"))))),
        params=sync_params(url, rows), body=body, docs=draw(TEXT),
    )  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(any_request())
def test_any_text_comes_back_as_it_was(request: Request) -> None:
    assert back(written(of(request))).items == placed([request])


def test_secrets_are_not_written() -> None:
    secret = "hunter2"
    collection = of(
        Request("A", auth=Auth("basic", (("username", "u"), ("password", secret)))),
        Request("B", headers=(Field("Authorization", f"Bearer {secret}"),)),
        variables=(Variable("s", secret, secret=True),),
        environments=(Environment("E", (Variable("t", secret, secret=True),)),),
    )
    made = written(collection)
    assert all(secret.encode() not in content for _, content in made.files)
    assert [loss.field for loss in made.losses] == ["auth basic.password", "header Authorization"]
    environment = json.loads(made.files[1][1])
    assert environment["values"] == [
        {"key": "t", "value": "", "type": "secret", "enabled": True}
    ]  # fmt: skip


def test_what_postman_cannot_say_is_told() -> None:
    request = Request("A", assertions=(Assertion("res.status"),), tags=("t",), auth=Auth("wsse"))
    collection = replace(
        of(request), headers=(Field("X-All", "1"),),
        items=(*placed([request]), Item("g.yml", Foreign("G", "graphql"))),
    )  # fmt: skip
    made = written(collection)
    assert [(loss.field, loss.outcome, loss.item) for loss in made.losses] == [
        ("assertions", "dropped", "A"), ("headers", "mapped", "A"), ("tags", "dropped", "A"),
        ("auth wsse", "dropped", "A"), ("item", "dropped", "G"),
    ]  # fmt: skip
    assert back(made).items[0].value.headers == (Field("X-All", "1"),)


def auth(kind: str, *rows: tuple[str, object]) -> dict[str, object]:
    said = [{"key": k, "value": v, "type": "boolean" if isinstance(v, bool) else "string"}
            for k, v in rows]  # fmt: skip
    return {"type": kind, kind: said}


def item(name: str, method: str, url: dict[str, object], **members: object) -> dict[str, object]:
    above = {key: members.pop(key) for key in ("event", "protocolProfileBehavior", "variable")
             if key in members}  # fmt: skip
    response = members.pop("response", [])
    asked = {"method": method, "header": members.pop("header", []), **members, "url": url}
    return {"name": name, **above, "request": asked, "response": response}


PLAIN = {"raw": "{{base}}/a", "host": ["{{base}}"], "path": ["a"]}
FULL = {
    "raw": "https://api.test:8443/users/:id/posts?page=1&flag&q={{q}}#top", "protocol": "https",
    "host": ["api", "test"], "port": "8443", "path": ["users", ":id", "posts"], "hash": "top",
    "query": [{"key": "page", "value": "1", "description": "which"},
              {"key": "old", "value": "x", "disabled": True}, {"key": "flag", "value": None},
              {"key": "q", "value": "{{q}}"}],
    "variable": [{"key": "id", "value": "7", "description": "whose"}],
}  # fmt: skip
SCRIPT = [{"listen": "prerequest", "script": {"type": "text/javascript", "exec": ["a();", ""]}},
          {"listen": "test", "script": {"type": "text/javascript", "exec": ["b();"]}}]  # fmt: skip
ANSWER = {
    "name": "Found", "originalRequest": {
        "method": "GET", "header": [{"key": "A", "value": "1"}], "url": FULL},
    "status": "OK", "code": 200, "_postman_previewlanguage": "json",
    "header": [{"key": "Content-Type", "value": "application/json"}], "cookie": [],
    "body": "{}",
}  # fmt: skip
BODIES = {
    "json": {"mode": "raw", "raw": '{"a": {{n}}}', "options": {"raw": {"language": "json"}}},
    "text": {"mode": "raw", "raw": "a\nb"},
    "form": {"mode": "urlencoded", "urlencoded": [
        {"key": "a", "value": "1", "description": "n"}, {"key": "b", "value": "", "disabled": True},
    ]},
    "empty form": {"mode": "urlencoded", "urlencoded": []},
    "parts": {"mode": "formdata", "formdata": [
        {"key": "a", "value": "1", "type": "text"},
        {"key": "f", "type": "file", "src": "/a.png"},
        {"key": "g", "type": "file", "src": ["/a", "/b"], "disabled": True},
    ]},
    "file": {"mode": "file", "file": {"src": "/a.bin"}},
}  # fmt: skip
AUTHED = {
    "basic": auth("basic", ("password", "{{p}}"), ("username", "u")),
    "bearer": auth("bearer", ("token", "{{t}}")),
    "apikey": auth("apikey", ("value", "{{v}}"), ("key", "k"), ("in", "query")),
    "digest": auth("digest", ("username", "u"), ("password", "{{p}}")),
    "oauth1": auth("oauth1", ("consumerKey", "c"), ("consumerSecret", "{{s}}"),
                   ("signatureMethod", "HMAC-SHA1"), ("addParamsToHeader", True)),
    "oauth2": auth("oauth2", ("accessTokenUrl", "https://t"), ("clientId", "c"),
                   ("clientSecret", "{{s}}"), ("scope", "a b"),
                   ("grant_type", "client_credentials"), ("client_authentication", "body"),
                   ("addTokenTo", "header"), ("headerPrefix", "Bearer")),
    "hawk": auth("hawk", ("authId", "i"), ("authKey", "{{k}}"), ("algorithm", "sha256")),
    "noauth": {"type": "noauth"},
}  # fmt: skip


def realistic() -> dict[str, object]:
    bodies = [item(name, "POST", PLAIN, body=body) for name, body in BODIES.items()]
    auths = [item(name, "GET", PLAIN, auth=said) for name, said in AUTHED.items()]
    return {
        "info": {"name": "Shop", "description": "All", "schema":
                 "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
        "item": [
            {"name": "Users", "description": "Who", "item": [
                {"name": "Deep", "item": [item(
                    "get", "GET", FULL, event=SCRIPT, response=[ANSWER], description="One user",
                    header=[{"key": "X-A", "value": "1", "description": "n"},
                            {"key": "X-A", "value": "2", "disabled": True}])],
                 "auth": AUTHED["bearer"]},
                {"name": "Empty", "item": []},
             ], "event": SCRIPT, "auth": AUTHED["basic"]},
            {"name": "Bodies", "item": bodies},
            {"name": "Auths", "item": auths},
            item("settings", "GET", PLAIN, protocolProfileBehavior={
                "disableUrlEncoding": True, "followRedirects": False, "maxRedirects": 3,
                "strictSSL": False, "disableCookies": True, "protocolVersion": "http2",
                "disableBodyPruning": True}, body=BODIES["json"]),
        ],
        "auth": AUTHED["apikey"],
        "event": SCRIPT,
        "variable": [
            {"key": "base", "value": "https://h.test", "type": "string"},
            {"key": "n", "value": 5, "type": "number"},
            {"key": "on", "value": True, "type": "boolean", "description": "switch"},
            {"key": "off", "value": "", "type": "string", "disabled": True},
        ],
    }  # fmt: skip


def is_input(row: object) -> bool:
    return isinstance(row, dict) and row.keys() == {"key", "value", "type"}


def same(value: object) -> object:
    """Return it with the inputs of an auth in the order of their names."""
    if isinstance(value, list):
        rows = [same(one) for one in value]
        return sorted(rows, key=json.dumps) if all(map(is_input, rows)) else rows
    if isinstance(value, dict):
        return {key: same(one) for key, one in value.items()}
    return value


def test_realistic_collection_comes_back_equal() -> None:
    before = realistic()
    imported = IMPORTERS["postman"].read(Source(json.dumps(before).encode()))
    assert {(loss.field, loss.outcome) for loss in imported.losses} == {
        ("prerequest script", "approximated"), ("test script", "approximated"),
    }  # fmt: skip
    made = written(imported.collection)
    assert same(json.loads(made.text)) == same(before)
    assert not made.losses


def test_environment_comes_back_equal() -> None:
    before = {
        "name": "Live",
        "values": [
            {"key": "a", "value": "1", "type": "default", "enabled": True},
            {"key": "b", "value": "", "type": "secret", "enabled": False},
        ],
        "_postman_variable_scope": "environment",
    }
    imported = IMPORTERS["postman"].read(Source(json.dumps(before).encode()))
    files = dict(written(imported.collection).files)
    assert json.loads(files["Live.postman_environment.json"]) == before
