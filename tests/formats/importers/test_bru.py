"""Bruno's `.bru` files: single ones and whole collections."""

import json

import pytest

from postwright.formats.importers import IMPORTERS, Imported, ImportError_, Source, importer_for
from postwright.model.collection import Environment, Folder
from postwright.model.options import ClientCertificate
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

WHOLE = """\
meta {
  name: Get item
  type: http
  seq: 3
  tags: [
    smoke
    slow
  ]
}

post {
  url: https://h.test/:id?a=1&b=2
  body: json
  auth: bearer
}

params:query {
  a: 1
  b: 2
  ~off: 3
}

params:path {
  id: 7
}

headers {
  Accept: */*
  ~X-Off: {{v}}
  "x:y": z
}

auth:bearer {
  token: {{token}}
}

body:json {
  {
    "a": {
      "b": 1
    }
  }
}

vars:pre-request {
  one: 1
  ~two: 2
  long: '''
    first
    second
  '''
}

vars:post-response {
  token: res.body.token
}

assert {
  res.status: eq 200
  ~res.body.a: isDefined
}

script:pre-request {
  const a = {
    b: 1
  };
}

docs {
  # Title

  Text
}

settings {
  encodeUrl: false
  timeout: 500
}
"""


def load(source: Source) -> Imported:
    importer = importer_for(source)
    assert importer is IMPORTERS["bru"]
    return importer.read(source)


def one(text: str) -> Request:
    return load(Source(text.encode(), "Some.bru")).request


def test_request_is_read_whole() -> None:
    request = one(WHOLE)
    assert (request.name, request.method, request.url, request.tags) == (
        "Get item", "POST", "https://h.test/:id?a=1&b=2", ("smoke", "slow"),
    )  # fmt: skip
    assert request.params == (
        Param("a", "1"), Param("b", "2"), Param("off", "3", enabled=False),
        Param("id", "7", kind="path"),
    )  # fmt: skip
    assert request.headers == (
        Field("Accept", "*/*"), Field("X-Off", "{{v}}", enabled=False), Field("x:y", "z"),
    )  # fmt: skip
    assert request.auth == Auth("bearer", (("token", "{{token}}"),))
    assert request.body == Body("json", text='{\n  "a": {\n    "b": 1\n  }\n}')
    assert request.variables == (
        Variable("one", "1"), Variable("two", "2", enabled=False),
        Variable("long", "first\nsecond"),
    )  # fmt: skip
    assert request.captures == (Capture("res.body.token", "token"),)
    assert request.assertions == (
        Assertion("res.status", "eq", "200"),
        Assertion("res.body.a", "isDefined", "", enabled=False),
    )
    assert request.scripts == (Script("before-request", "const a = {\n  b: 1\n};"),)
    assert request.docs == "# Title\n\nText"
    assert (request.options.encode_url, request.options.timeout_ms) == (False, 500)


@pytest.mark.parametrize(
    ("mode", "block", "body"),
    [
        ("text", "body:text {\n  a\n    b\n}", Body("text", text="a\n  b")),
        ("xml", "body:xml {\n  <a/>\n}", Body("xml", text="<a/>")),
        ("json", "body {\n  {}\n}", Body("json", text="{}")),
        ("form-urlencoded", "body:form-urlencoded {\n  a: 1\n  ~b: 2\n}",
         Body("form-urlencoded", fields=(Field("a", "1"), Field("b", "2", enabled=False)))),
        ("multipart-form",
         "body:multipart-form {\n  a: 1 @contentType(text/plain)\n  f: @file(x.png|y.png)\n"
         "  ~g: @file(z) @contentType(image/png)\n}",
         Body("multipart-form", parts=(
             Part("a", value="1", content_type="text/plain"),
             Part("f", "file", files=("x.png", "y.png")),
             Part("g", "file", files=("z",), content_type="image/png", enabled=False),
         ))),
        ("file", "body:file {\n  file: @file(a.bin) @contentType(x/y)\n}",
         Body("file", files=(FileChoice("a.bin", "x/y"),))),
        ("graphql", 'body:graphql {\n  { a(n: "x") }\n}\n\nbody:graphql:vars {\n  {"n": {{n}}}\n}',
         Body("json", text='{"query": "{ a(n: \\"x\\") }", "variables": {"n": {{n}}}}')),
        ("none", "", Body()),
    ],
)  # fmt: skip
def test_bodies(mode: str, block: str, body: Body) -> None:
    assert one(f"put {{\n  url: h\n  body: {mode}\n  auth: none\n}}\n\n{block}\n").body == body


@pytest.mark.parametrize(
    ("mode", "block", "auth"),
    [
        ("none", "", Auth("none")),
        ("inherit", "", Auth("inherit")),
        ("basic", "auth:basic {\n  username: u\n  password: p\n}",
         Auth("basic", (("username", "u"), ("password", "p")))),
        ("awsv4", "auth:awsv4 {\n  accessKeyId: A\n  profileName: \n}",
         Auth("awsv4", (("accessKeyId", "A"),))),
        ("oauth2",
         "auth:oauth2 {\n  grant_type: password\n  access_token_url: u\n  client_id: c\n"
         "  credentials_placement: body\n  token_placement: header\n"
         "  token_header_prefix: Bearer\n  pkce: false\n}",
         Auth("oauth2", (
             ("flow", "resource_owner_password_credentials"), ("accessTokenUrl", "u"),
             ("credentials.clientId", "c"), ("credentials.placement", "body"),
             ("pkce.disabled", "true"), ("tokenConfig.placement.header", "Bearer"),
         ))),
    ],
)  # fmt: skip
def test_sign_ins(mode: str, block: str, auth: Auth) -> None:
    assert one(f"get {{\n  url: h\n  body: none\n  auth: {mode}\n}}\n\n{block}\n").auth == auth


def get(name: str, seq: int) -> bytes:
    head = f"meta {{\n  name: {name}\n  type: http\n  seq: {seq}\n}}\n\n"
    return f"{head}get {{\n  url: h\n}}\n".encode()


def test_collection_is_a_folder() -> None:
    files = {
        "bruno.json": b'{"version": "1", "name": "Shop", "type": "collection"}',
        "collection.bru": b"auth {\n  mode: bearer\n}\n\nauth:bearer {\n  token: t\n}\n\n"
                          b"headers {\n  A: 1\n}\n",
        "environments/Dev.bru": b"vars {\n  base: x\n  ~off: y\n}\n"
                                b"vars:secret [\n  key,\n  ~k2\n]\n",
        "b.bru": get("second", 2), "a.bru": get("First", 1), "same.bru": get("First", 3),
        "Users/folder.bru": b"meta {\n  name: All users\n  seq: 1\n}\n\ndocs {\n  hi\n}\n",
        "Users/In/x.bru": get("deep", 1),
        "Socket.bru": b"meta {\n  name: S\n  type: ws\n}\n\nws {\n  url: x\n}\n",
    }  # fmt: skip
    imported = load(Source(name="dir", files=files))
    made = imported.collection
    assert (made.name, imported.understood) == ("Shop", "4 requests, 2 folders, 1 environment")
    assert made.auth == Auth("bearer", (("token", "t"),))
    assert made.headers == (Field("A", "1"),)
    assert made.environments == (
        Environment("Dev", (
            Variable("base", "x"), Variable("off", "y", enabled=False),
            Variable("key", secret=True), Variable("k2", secret=True, enabled=False),
        )),
    )  # fmt: skip
    assert [(i.file, i.value.name) for i in made.items] == [
        ("All users", "All users"), ("First.yml", "First"), ("second.yml", "second"),
        ("First 2.yml", "First"),
    ]  # fmt: skip
    folder = made.items[0].value
    assert isinstance(folder, Folder)
    assert (folder.docs, folder.auth) == ("hi", Auth("inherit"))
    assert isinstance(folder.items[0].value, Folder)
    assert [(loss.item, loss.field) for loss in imported.losses] == [("S", "item")]


@pytest.mark.parametrize(
    ("text", "why", "position"),
    [
        ("get {\n  url: h\n", "get is never closed", 0),
        ("meta {\n  name: x\n}\nwhat\n", "Line 4", 19),
        ("meta {\n  name: x\n}\n", "no block of a method", 0),
    ],
)
def test_broken_file_is_told_with_its_place(text: str, why: str, position: int) -> None:
    with pytest.raises(ImportError_, match=why) as caught:
        one(text)
    assert caught.value.position == position


def test_broken_file_of_a_collection_is_named() -> None:
    files = {"bruno.json": b"{}", "Users/x.bru": b"get {\n"}
    with pytest.raises(ImportError_, match=r"Users/x\.bru: The block get"):
        load(Source(files=files))


def bru(text: str) -> Imported:
    return IMPORTERS["bru"].read(Source(text.encode(), "a.bru"))


@pytest.mark.parametrize(
    ("said", "note"),
    [
        ("@description('hello')", "hello"), ('@description("O\'Reilly")', "O'Reilly"),
        ("@description('say \"hi\"')", 'say "hi"'), ("@description('  a  ')", "  a  "),
        ("@description('A: b (c)')", "A: b (c)"),
        ("@description(\'\'\'\n    a\n    b\n  \'\'\')", "a\nb"),
        ("@version(2)", ""), ("@string", ""), ("@string\n  @description('x')", "x"),
    ],
)  # fmt: skip
def test_annotation_belongs_to_the_row_below(said: str, note: str) -> None:
    made = bru(f"get {{\n  url: h\n}}\n\nheaders {{\n  {said}\n  A: 1\n  ~B: 2\n}}\n")
    assert made.request.headers == (Field("A", "1", note=note), Field("B", "2", enabled=False))


def test_types_of_variables_are_annotations() -> None:
    made = bru(
        "get {\n  url: h\n}\n\nvars:pre-request {\n  @number\n  n: 5\n  @local: x\n"
        "  @boolean\n  ~b: true\n}\n"
    )
    assert made.request.variables == (
        Variable("n", "5", "number"), Variable("local", "x"),
        Variable("b", "true", "boolean", enabled=False),
    )  # fmt: skip


def test_more_parameters_of_requests_for_a_token_are_kept() -> None:
    made = bru(
        "get {\n  url: h\n  auth: oauth2\n}\n\nauth:oauth2 {\n  grant_type: client_credentials\n"
        "}\n\nauth:oauth2:additional_params:access_token_req:body {\n  audience: a\n  ~b: 2\n}\n"
    )
    assert json.loads(made.request.auth.get("additionalParameters.accessTokenRequest")) == [
        {"name": "audience", "value": "a", "placement": "body"},
        {"name": "b", "value": "2", "placement": "body", "disabled": True},
    ]


EXAMPLE = """\
get {
  url: h
}

example {
  name: One
  description: d

  request: {
    url: https://x.test/y?q=1
    method: post
    mode: json
    params:query: {
      q: 1
      ~z: 2
    }

    headers: {
      A: b
    }

    body:json: {
      {
        "a": 1
      }
    }
  }

  response: {
    headers: {
      content-type: application/json
    }

    status: {
      code: 201
      text: Created
    }

    body: {
      type: json
      content: '''
        {
          "b": 1
        }
      '''
    }
  }
}

example {
  name: Two
}
"""


def test_saved_answers_become_examples() -> None:
    one, two = bru(EXAMPLE).request.examples
    assert (one.name, one.note, one.method, one.url) == (
        "One", "d", "POST", "https://x.test/y?q=1",
    )  # fmt: skip
    assert one.headers == (Field("A", "b"),)
    assert one.params == (Param("q", "1"), Param("z", "2", enabled=False))
    assert one.body == Body("json", text='{\n  "a": 1\n}')
    assert one.response == ExampleResponse(
        201, "Created", (("content-type", "application/json"),), "json", '{\n  "b": 1\n}'
    )
    assert (two.name, two.response.status) == ("Two", 200)


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("apikey {\n  key: k\n  value: v\n  placement: queryparams",
         (("key", "k"), ("value", "v"), ("placement", "query"))),
        ("oauth1 {\n  consumer_key: c\n  token_secret: s\n  private_key: @file(k.pem)\n"
         "  include_body_hash: true\n  placement: body",
         (("consumerKey", "c"), ("accessTokenSecret", "s"), ("privateKey.type", "file"),
          ("privateKey.value", "k.pem"), ("includeBodyHash", "true"), ("placement", "body"))),
    ],
    ids=["apikey", "oauth1"],
)  # fmt: skip
def test_inputs_of_sign_in_get_our_names(said: str, values: tuple[tuple[str, str], ...]) -> None:
    mode = said.partition(" ")[0]
    made = bru(f"get {{\n  url: h\n  auth: {mode}\n}}\n\nauth:{said}\n}}\n")
    assert made.request.auth == Auth(mode, values)


def test_local_capture_has_its_plain_name() -> None:
    made = bru("get {\n  url: h\n}\n\nvars:post-response {\n  @t: res.body.t\n}\n")
    assert [one.name for one in made.request.captures] == ["t"]


def test_color_of_an_environment_is_kept() -> None:
    files = {"bruno.json": b"{}", "environments/Dev.bru": b"vars {\n  a: 1\n}\ncolor: #ff0000\n"}
    (environment,) = load(Source(files=files)).collection.environments
    assert (environment.variables, environment.color) == ((Variable("a", "1"),), "#ff0000")


def test_certificates_are_kept_and_other_settings_told() -> None:
    config = {
        "version": "1", "name": "C", "type": "collection", "scripts": {"moduleWhitelist": []},
        "proxy": {"enabled": True, "hostname": "p"},
        "clientCertificates": {"enabled": True, "certs": [
            {"domain": "*.x.test", "type": "cert", "certFilePath": "a.pem", "keyFilePath": "k.pem",
             "passphrase": "hunter2"},
            {"domain": "y.test", "type": "pfx", "pfxFilePath": "a.p12"}]},
    }  # fmt: skip
    made = load(Source(files={"bruno.json": json.dumps(config).encode()}))
    assert made.collection.config.client_certificates == (
        ClientCertificate("*.x.test", "a.pem", "k.pem"),
        ClientCertificate("y.test", "a.p12", pkcs12=True),
    )
    assert {loss.field for loss in made.losses} == {
        "certificate *.x.test", "bruno.json scripts", "bruno.json proxy",
    }  # fmt: skip


def test_proxy_of_the_settings_is_nothing_to_tell() -> None:
    files = {"bruno.json": b'{"name": "C", "proxy": {"enabled": "global"}}'}
    assert not load(Source(files=files)).losses
