"""Credentials in a collection: found in every field, replaced once each, nothing else touched."""

import json

import msgspec
import pytest
from msgspec.structs import replace

from postwright.analysis.literal_places import SECRET_INPUTS
from postwright.analysis.literals import emptied, freed, freed_request, literals_of, opened
from postwright.engine.auth import SCHEMES
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.options import (
    ClientCertificate,
    CollectionProxy,
    Config,
    Network,
    Options,
    Postwright,
    Tls,
)
from postwright.model.request import (
    Auth,
    Body,
    Example,
    ExampleResponse,
    Field,
    Param,
    Part,
    Request,
    Script,
    Variable,
)

GITHUB = "ghp_" + "a1B2" * 9


def test_every_secret_input_of_every_scheme_is_known() -> None:
    declared = {
        scheme.type: tuple(i.name for i in scheme.inputs if i.secret) for scheme in SCHEMES.values()
    }
    assert {kind: names for kind, names in declared.items() if names} == SECRET_INPUTS


@pytest.mark.parametrize(
    ("kind", "name"), [(kind, name) for kind, names in SECRET_INPUTS.items() for name in names]
)
def test_what_is_typed_into_an_auth_field_is_moved(kind: str, name: str) -> None:
    request = Request(auth=Auth(kind, (("username", "u"), (name, "canary"))))
    made = freed_request(request, ())
    assert "canary" not in repr(made.request)
    assert [row.value for row in made.rows] == ["canary"]
    assert made.request.auth.get(name) == "{{" + made.rows[0].name + "}}"
    assert made.rows[0].secret


EVERYWHERE = [
    Request(url="https://u:canary-1@x.test/"),
    Request(url="https://x.test/?api_key=canary-1&a=b"),
    Request(headers=(Field("Authorization", "Bearer canary-1"),)),
    Request(headers=(Field("X-Api-Key", "canary-1", enabled=False),)),
    Request(headers=(Field("Cookie", "a=b; session=canary-1"),)),
    Request(params=(Param("token", "canary-1", enabled=False),)),
    Request(params=(Param("token", "canary-1", kind="path"),)),
    Request(body=Body("json", '{"a": {{b}}, "password": "canary-1"}')),
    Request(body=Body("form-urlencoded", fields=(Field("client_secret", "canary-1"),))),
    Request(body=Body("multipart-form", parts=(Part("token", value="canary-1"),))),
    Request(body=Body("multipart-form", parts=(Part("a", headers=(("X-Token", "canary-1"),)),))),
    Request(options=Options(postwright=Postwright(tls=Tls(cert_passphrase="canary-1")))),
    Request(options=Options(postwright=Postwright(network=Network(proxy="http://u:canary-1@p:1")))),
    Request(variables=(Variable("password", "canary-1"),)),
    Request(variables=(Variable("x", "canary-1", secret=True),)),
    Request(examples=(Example(url="/?token=canary-1"),)),
    Request(examples=(Example(headers=(Field("Authorization", "Basic canary-1"),)),)),
    Request(examples=(Example(body=Body("json", '{"secret":"canary-1"}')),)),
    Request(examples=(Example(response=ExampleResponse(body='{"access_token":"canary-1"}')),)),
    Request(examples=(Example(
        response=ExampleResponse(headers=(("Set-Cookie", "sid=canary-1; Path=/"),))),)),
    Request(auth=Auth("oauth2", (("additionalParameters.tokenRequest",
            '[{"name": "client_secret", "value": "canary-1"}]'),))),
]  # fmt: skip


@pytest.mark.parametrize("request_", EVERYWHERE)
def test_no_field_keeps_a_credential(request_: Request) -> None:
    made = freed_request(request_, ())
    assert "canary-1" not in repr(made.request)
    assert [row.value for row in made.rows] == ["canary-1"]
    assert "{{" + made.rows[0].name + "}}" in repr(made.request)
    assert len(made.literals) == 1


SHAPED = [
    Request(url=f"https://x.test/{GITHUB}/a"),
    Request(body=Body("text", f"a {GITHUB} b")),
    Request(body=Body("xml", f"<a>{GITHUB}</a>")),
    Request(scripts=(Script("before-request", f"set('t', '{GITHUB}')"),)),
    Request(docs=f"Use {GITHUB}."),
    Request(note=f"Use {GITHUB}."),
    Request(headers=(Field("X-Other", GITHUB),)),
]


@pytest.mark.parametrize("request_", SHAPED)
def test_known_shapes_are_moved_out_of_any_text(request_: Request) -> None:
    made = freed_request(request_, ())
    assert GITHUB not in repr(made.request)
    assert made.literals[0].kind == "GitHub token"


def test_a_request_without_credentials_stays_what_it_is() -> None:
    request = Request(
        "a", "POST", "{{base}}/users/123e4567-e89b-12d3-a456-426614174000?page=2&sort=token",
        headers=(Field("Accept", "*/*"), Field("Authorization", "Bearer {{token}}")),
        body=Body("json", '{"name": "x", "tokenType": "a", "password": "{{password}}"}'),
        auth=Auth("basic", (("username", "u"), ("password", "{{password}}"))),
    )  # fmt: skip
    made = freed_request(request, ())
    assert made.request == request
    assert not literals_of(request)


def test_query_rows_follow_the_url() -> None:
    request = Request(url="/?token=canary-1", params=(Param("token", "canary-1", note="n"),))
    made = freed_request(request, ())
    assert made.request.url == "/?token={{token}}"
    assert made.request.params == (Param("token", "{{token}}", note="n"),)


def test_names_are_free_ones_and_values_are_shared() -> None:
    request = Request(
        url="{{token}}/{{TOKEN_2}}",
        headers=(Field("Authorization", "Bearer canary-1"),),
        auth=Auth("bearer", (("token", "canary-1"),)),
        variables=(Variable("pass", "{{authorization}}"),),
    )
    made = freed_request(request, ("x",), (Variable("known", "other", secret=True),))
    assert [row.value for row in made.rows] == ["canary-1"]
    assert made.rows[0].name not in ("token", "authorization")
    used = freed_request(request, (), (Variable("known", "canary-1", secret=True),))
    assert used.request.auth.get("token") == "{{known}}"
    assert used.rows == ()


SHOP = Collection(
    "Shop",
    items=(
        Item("Users", Folder("Users", (
            Item("get.yml", Request("Get user", auth=Auth("bearer", (("token", "c-request"),)))),
        ), headers=(Field("X-Api-Key", "c-folder"),))),
        Item("list.yml", Request("List", headers=(Field("X-Api-Key", "c-collection"),))),
    ),
    environments=(
        Environment("live", (
            Variable("password", "c-live"), Variable("base", "https://u:c-url@x.test"),
            Variable("host", "x.test"), Variable("key", "c-marked", secret=True),
        )),
        Environment("test", (Variable("password", "c-test"),)),
    ),
    headers=(Field("X-Api-Key", "c-collection"),),
    auth=Auth("basic", (("username", "u"), ("password", "c-auth"))),
    variables=(Variable("apiKey", "c-variable"),),
    config=Config(
        CollectionProxy(password="c-proxy"), (ClientCertificate("*.test", passphrase="c-cert"),)
    ),
)  # fmt: skip
CANARIES = {
    "c-request", "c-folder", "c-collection", "c-live", "c-url", "c-marked", "c-test", "c-auth",
    "c-variable", "c-proxy", "c-cert",
}  # fmt: skip


def test_a_whole_collection_is_freed() -> None:
    made = freed(SHOP)
    rows = [*made.collection.variables]
    rows += (row for e in made.collection.environments for row in e.variables)
    assert {row.value for row in rows if row.secret} == CANARIES
    names = [row.name for row in made.collection.variables]
    assert len(set(names)) == len(names)
    bare = repr(emptied(made.collection))
    assert not [canary for canary in CANARIES if canary in bare]
    assert {literal.value for literal in made.literals} == CANARIES
    assert {literal.item for literal in made.literals} == {"", "Users", "Users / Get user", "List"}


def test_an_environments_credentials_stay_with_it() -> None:
    live, test = freed(SHOP).collection.environments
    assert [(row.name, row.secret) for row in live.variables] == [
        ("password", True), ("base", False), ("host", False), ("key", True),
        ("base_password", True),
    ]  # fmt: skip
    assert live.variables[1].value == "https://u:{{base_password}}@x.test"
    assert [(row.name, row.secret, row.value) for row in test.variables] == [
        ("password", True, "c-test")
    ]


def test_freeing_again_finds_nothing() -> None:
    once = freed(SHOP).collection
    again = freed(emptied(once))
    assert again.collection == emptied(once)
    assert again.literals == ()


def test_secrets_can_be_written_on_purpose() -> None:
    plain = opened(SHOP)
    assert not any(row.secret for e in plain.environments for row in e.variables)
    assert "c-marked" in repr(plain.environments)
    assert replace(plain, environments=()) == replace(SHOP, environments=())


def test_json_of_parameters_stays_json() -> None:
    made = freed_request(EVERYWHERE[-1], ())
    rows = json.loads(made.request.auth.get("additionalParameters.tokenRequest"))
    assert rows == [{"name": "client_secret", "value": "{{client_secret}}"}]
    assert msgspec.json.encode(made.request)


def test_a_collections_own_settings_are_looked_at() -> None:
    settings = Postwright(tls=Tls(cert_passphrase="c-tls"), network=Network("http://u:c-way@p:1"))
    made = freed(Collection("x", postwright=settings))
    assert {row.value for row in made.collection.variables} == {"c-tls", "c-way"}
    assert "c-tls" not in repr(made.collection.postwright)
    assert "c-way" not in repr(made.collection.postwright)
