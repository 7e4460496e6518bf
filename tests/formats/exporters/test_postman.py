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
