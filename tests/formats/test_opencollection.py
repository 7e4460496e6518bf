"""OpenCollection files: read all that others write, write what Bruno writes, lose nothing."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from postwright.formats import opencollection as oc
from postwright.formats import yaml
from postwright.formats.settings_row import read_settings, settings_members
from postwright.model.collection import Collection, Environment, Folder, Foreign
from postwright.model.options import Options, Postwright, RetryPolicy, Timeouts, Tls, Upload
from postwright.model.request import (
    Assertion,
    Auth,
    Body,
    Capture,
    Example,
    ExampleResponse,
    Field,
    FileChoice,
    Param,
    Part,
    Request,
    Script,
    Variable,
)
from postwright.protocol.url_text import sync_params

SAMPLE = Path(__file__).parent.parent / "samples/opencollection/collection"
FILES = sorted(path.relative_to(SAMPLE).as_posix() for path in SAMPLE.rglob("*.yml"))
Reads = Callable[[str, str], Any]
Writes = Callable[[Any, str | None], str]


def functions(file: str) -> tuple[Reads, Writes]:
    if file == "opencollection.yml":
        return oc.read_collection, oc.write_collection
    if file.endswith("folder.yml"):
        return oc.read_folder, oc.write_folder
    if file.startswith("environments/"):
        return oc.read_environment, oc.write_environment
    return oc.read_request, oc.write_request


def sample(file: str) -> str:
    return (SAMPLE / file).read_text(encoding="utf-8")


def request(text: str) -> Request:
    read = oc.read_request(text, "file.yml")
    assert isinstance(read, Request)
    return read


@pytest.mark.parametrize("file", FILES)
def test_the_sample_is_written_as_it_was_read(file: str) -> None:
    read, write = functions(file)
    text = sample(file)
    assert write(read(text, Path(file).stem), text) == text


@pytest.mark.parametrize("file", FILES)
def test_an_edit_of_the_sample_changes_its_own_lines_only(file: str) -> None:
    read, write = functions(file)
    text = sample(file)
    renamed = write(replace(read(text, Path(file).stem), name="Another name"), text)
    old, new = text.splitlines(), renamed.splitlines()
    assert len(old) == len(new)
    changed = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
    assert len(changed) == 1
    assert changed[0][1].strip() == "name: Another name"


def test_the_sample_says_what_it_says() -> None:
    login = request(sample("Session/login.yml"))
    assert (login.method, login.url) == ("POST", "{{baseUrl}}/login")
    assert login.body.fields[1] == Field(
        "password", "{{process.env.OC_PASSWORD}}", note="from .env"
    )
    assert login.body.fields[2].enabled is False
    assert login.auth == Auth("none")
    assert login.captures[0] == Capture("res.body.csrf", "csrf")
    assert login.assertions[1] == Assertion("res.headers['set-cookie']", "isDefined")
    assert login.options == Options(timeout_ms=0, max_redirects=5)
    collection = oc.read_collection(sample("opencollection.yml"), "c")
    assert collection.auth == Auth("bearer", (("token", "{{bearerToken}}"),))
    assert collection.postwright.id == "0c5c0f8e-6b6f-4a53-9a44-7d1f3b0f2a11"
    assert collection.variables[1] == Variable("pageSize", "25", type="number")
    assert collection.docs == "# OC sample\nHand written."
    environment = oc.read_environment(sample("environments/local.yml"), "local")
    assert environment.variables[3] == Variable("apiKey", secret=True)


def test_members_of_another_hand_in_our_settings_are_kept() -> None:
    text = sample("Items/create item.yml")
    read = request(text)
    assert read.options.postwright.http == "2"
    assert [name for name, _ in read.options.postwright.unknown] == ["retry"]
    options = replace(read.options, postwright=replace(read.options.postwright, http="1.1"))
    written = oc.write_request(replace(read, options=options), text)
    assert written == text.replace('"http": "2"', '"http": "1.1"')


def test_parts_of_our_settings_that_a_later_version_adds_are_kept() -> None:
    value = json.dumps({"tls": {"verify": False, "later": 1}, "new": [1]})
    text = yaml.dump(
        {
            "info": {"name": "a", "type": "http", "seq": 1},
            "http": {"method": "GET", "url": "x"},
            "runtime": {"variables": [{"name": "_postwright", "value": value, "disabled": True}]},
        }
    )
    read = request(text)
    assert read.options.postwright.tls == Tls(verify=False)
    assert read.variables == ()
    tls = Tls(verify=False, sni="host")
    options = replace(read.options, postwright=replace(read.options.postwright, tls=tls))
    document: Any = yaml.load(oc.write_request(replace(read, options=options), text))
    row = document["runtime"]["variables"][0]
    assert json.loads(row["value"]) == {
        "tls": {"verify": False, "later": 1, "sni": "host"},
        "new": [1],
    }


def test_settings_that_differ_stand_first_and_nothing_else_does() -> None:
    assert "_postwright" not in oc.write_request(Request())
    postwright = Postwright(retry=RetryPolicy(total=5), timeout=Timeouts(connect_s=2.0))
    whole = Request(variables=(Variable("a", "1"),), options=Options(postwright=postwright))
    document: Any = yaml.load(oc.write_request(whole))
    first, second = document["runtime"]["variables"]
    assert first == {
        "name": "_postwright",
        "value": json.dumps({"retry": {"total": 5}, "timeout": {"connect_s": 2.0}}, indent=2),
        "description": "Settings of Postwright; keep this row disabled",
        "disabled": True,
    }
    assert second == {"name": "a", "value": "1"}


def test_a_row_of_our_name_that_is_no_json_is_the_users() -> None:
    row = "variables:\n  - {name: _postwright, value: mine, disabled: true}\n"
    text = "info: {name: a, type: http}\nhttp: {url: x}\nruntime:\n  " + row.replace("\n", "\n  ")
    assert request(text).variables[0].value == "mine"


HAND_WRITTEN = """\
# ours
info:
  name: {name}
  type: http
  description:
    content: Why
    type: text/markdown
  x-team: core
http:
  url: https://h/:id?a=1&b   # the address
  params:
    - name: a
      value: 1
      type: query
      description: {content: first, type: text/markdown}
    - name: gone
      value: x
    - name: off
      value: 2
      disabled: true
    - {name: id, value: 7, type: path}
  headers:
    - {name: A, value: true}
  body:
    - title: one
      body: {type: text, data: no}
    - title: two
      selected: true
      body: {type: json, data: "{}"}   # the one
runtime:
  auth: {type: basic, username: user}
  variables:
    - name: v
      value:
        - {title: x, value: 1}
        - {title: y, selected: true, value: {type: number, data: "2"}}
  hooks: [later]
docs:
  content: Docs
""".replace("{name}", "1.10")


def test_all_that_the_schema_allows_is_read() -> None:
    read = request(HAND_WRITTEN)
    assert (read.name, read.note, read.docs, read.method) == ("1.1", "Why", "Docs", "GET")
    assert read.params == (
        Param("a", "1", note="first"),
        Param("b", ""),
        Param("off", "2", enabled=False),
        Param("id", "7", kind="path"),
    )
    assert read.headers == (Field("A", "true"),)
    assert read.body == Body("json", text="{}")
    assert read.auth == Auth("basic", (("username", "user"),))
    assert read.variables == (Variable("v", "2", type="number"),)
    assert read.options == Options(encode_url=False)


def test_an_edit_leaves_all_else_of_a_hand_written_file() -> None:
    read = request(HAND_WRITTEN)
    assert oc.write_request(read, HAND_WRITTEN) == HAND_WRITTEN
    edited = oc.write_request(replace(read, headers=(Field("A", "no"),)), HAND_WRITTEN)
    assert request(edited) == replace(read, headers=(Field("A", "no"),))
    before, after = HAND_WRITTEN.split("    - {name: A, value: true}\n")
    assert edited.startswith(before)
    assert edited.endswith(after)


def test_a_changed_body_replaces_the_variants() -> None:
    read = request(HAND_WRITTEN)
    edited = oc.write_request(replace(read, body=Body("text", text="new")), HAND_WRITTEN)
    assert request(edited).body == Body("text", text="new")
    assert "x-team: core" in edited
    assert "# the address" in edited


def test_settings_are_left_out_as_long_as_they_say_nothing() -> None:
    read = request(HAND_WRITTEN)
    assert "settings:" not in oc.write_request(replace(read, docs="x"), HAND_WRITTEN)
    options = replace(read.options, encode_url=True)
    edited = oc.write_request(replace(read, options=options), HAND_WRITTEN)
    assert request(edited).options == options


def test_a_new_request_is_what_bruno_would_write() -> None:
    fresh = Request(
        name="get it",
        method="POST",
        url="https://h/:id?a=1",
        params=(Param("a", "1"), Param("id", "7", kind="path")),
        headers=(Field("A", "b", enabled=False, note="why"),),
        body=Body("json", text='{\n  "a": 1\n}'),
        docs="Docs",
        tags=("smoke",),
        seq=3,
    )
    assert oc.write_request(fresh) == (
        "info:\n  name: get it\n  type: http\n  seq: 3\n  tags:\n    - smoke\n\n"
        "http:\n  method: POST\n  url: https://h/:id?a=1\n  headers:\n    - name: A\n"
        "      value: b\n      description: why\n      disabled: true\n  params:\n"
        '    - name: a\n      value: "1"\n      type: query\n    - name: id\n      value: "7"\n'
        "      type: path\n  body:\n    type: json\n    data: |-\n      {\n"
        '        "a": 1\n      }\n  auth: inherit\n\n'
        "settings:\n  encodeUrl: true\n  timeout: inherit\n  followRedirects: true\n"
        "  maxRedirects: 10\n  forwardAuthorizationHeader: true\n\ndocs: Docs\n"
    )


def test_a_new_folder_inherits_by_its_own_words() -> None:
    assert oc.write_folder(Folder("Users")) == (
        "info:\n  name: Users\n  type: folder\n\nrequest:\n  auth: inherit\n"
    )


OAUTH = """\
info:
  name: a
  type: http
http:
  url: x
  auth:
    type: oauth2
    flow: authorization_code
    accessTokenUrl: https://h/token
    credentials:
      clientId: id
      placement: body
    pkce: {}
    additionalParameters:
      accessTokenRequest:
        - {name: a, value: "1", placement: body}
    settings:
      autoFetchToken: true
"""


def test_a_scheme_that_we_cannot_send_keeps_all_its_members() -> None:
    read = request(OAUTH)
    assert read.auth.get("credentials.clientId") == "id"
    assert read.auth.get("settings.autoFetchToken") == "true"
    assert oc.write_request(read, OAUTH) == OAUTH
    document: Any = yaml.load(OAUTH)
    assert document["http"]["auth"] == yaml.load(oc.write_request(read))["http"]["auth"]  # type: ignore[index]


@pytest.mark.parametrize("kind", ["graphql", "grpc", "websocket", "script", "app"])
def test_other_kinds_of_items_are_listed_and_kept(kind: str) -> None:
    text = f"# c\ninfo:\n  name: a # n\n  type: {kind}\n  seq: 2\n{kind}:\n  url: x\n"
    read = oc.read_request(text, "file.yml")
    assert read == Foreign("a", kind, 2)
    assert oc.write_foreign(read, text) == text
    assert oc.write_foreign(Foreign("a", kind, 5), text) == text.replace("seq: 2", "seq: 5")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "The file is empty."),
        ("- a\n", "The file holds no `key: value` lines."),
        ("openapi: 3.1.0\n", "Not a request: It says no `info.type`."),
        ("info: {type: folder}\n", "Not a request: 'folder' is not a type of request."),
        ("info: [", "While parsing a node, did not find expected node content"),
    ],
)
def test_what_is_no_request_says_so(text: str, message: str) -> None:
    with pytest.raises(oc.YamlError) as caught:
        oc.read_request(text, "file.yml")
    assert caught.value.message.startswith(message)


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("get item", "get item.yml"),
        ("GET /users?q=<1>", "GET -users-q=-1-.yml"),
        ("../../etc", "etc.yml"),
        (".hidden. ", "hidden.yml"),
        ("con", "untitled con.yml"),
        ("", "untitled.yml"),
        ("...", "untitled.yml"),
        ("日本", "日本.yml"),
        ("日" * 200, "日" * 66 + ".yml"),
    ],
)
def test_file_names(name: str, file: str) -> None:
    assert oc.file_name(name) == file


def test_a_taken_file_name_gets_a_number() -> None:
    assert oc.file_name("a", {"A.yml", "a 2.yml"}) == "a 3.yml"


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.sampled_from(
    [
        "null",
        "true",
        "1.10",
        "|",
        "a: b",
        "- x",
        "'",
        '"',
        "{{x}}",
        "a\n\nb\n",
        " lead",
        "\t",
        "#",
        "é😀",
    ]
)
FLAG = st.booleans()
FIELDS = st.lists(st.builds(Field, TEXT, TEXT, FLAG, TEXT), max_size=3).map(tuple)
PARTS = st.builds(Part, TEXT, st.just("text"), TEXT, content_type=TEXT, enabled=FLAG, note=TEXT)
FILE_PARTS = st.builds(
    Part,
    TEXT,
    st.just("file"),
    files=st.lists(TEXT.filter(bool), max_size=2).map(tuple),
    filename=TEXT,
    headers=st.lists(st.tuples(TEXT, TEXT), max_size=2).map(tuple),
)
BODIES = (
    st.just(Body())
    | st.builds(Body, st.sampled_from(["json", "text", "xml", "sparql"]), TEXT)
    | st.builds(Body, st.just("form-urlencoded"), fields=FIELDS)
    | st.builds(
        Body, st.just("multipart-form"), parts=st.lists(PARTS | FILE_PARTS, max_size=3).map(tuple)
    )
    | st.builds(
        Body,
        st.just("file"),
        files=st.lists(st.builds(FileChoice, TEXT, TEXT, FLAG, TEXT), max_size=2).map(tuple),
    )
)
VARIABLES = st.lists(
    st.builds(
        Variable,
        TEXT,
        TEXT,
        st.sampled_from(["string", "number", "boolean", "object"]),
        enabled=FLAG,
        note=TEXT,
    ),
    max_size=3,
).map(tuple)
AUTHS = st.sampled_from([Auth("inherit"), Auth()]) | st.builds(
    Auth, st.sampled_from(["basic", "asap"]), st.tuples(st.tuples(st.just("username"), TEXT))
)
OPTIONS = st.builds(
    Options,
    FLAG,
    st.none() | st.integers(0, 10**6),
    FLAG,
    st.integers(0, 50),
    FLAG,
    st.builds(
        Postwright,
        id=TEXT,
        timeout=st.builds(Timeouts, connect_s=st.none() | st.floats(0, 99)),
        omit_headers=st.lists(TEXT, max_size=2).map(tuple),
        auth=st.lists(st.tuples(TEXT, TEXT), max_size=2, unique_by=lambda p: p[0])
        .map(sorted)
        .map(tuple),
    ),
)
EXAMPLES = st.builds(
    Example,
    TEXT,
    TEXT,
    url=TEXT,
    headers=FIELDS,
    body=BODIES.map(
        lambda b: replace(b, parts=tuple(replace(p, filename="", headers=()) for p in b.parts))
    ),
    response=st.builds(ExampleResponse, st.integers(100, 599), TEXT, body=TEXT),
).map(lambda example: replace(example, params=sync_params(example.url, ())))
REQUESTS = st.builds(
    Request,
    name=TEXT.filter(bool),
    method=TEXT.filter(bool),
    url=TEXT,
    headers=FIELDS,
    body=BODIES,
    auth=AUTHS,
    options=OPTIONS,
    variables=VARIABLES,
    assertions=st.lists(st.builds(Assertion, TEXT, TEXT, TEXT, FLAG, TEXT), max_size=2).map(tuple),
    captures=st.lists(st.builds(Capture, TEXT, TEXT, TEXT, TEXT, TEXT, FLAG, TEXT), max_size=2).map(
        tuple
    ),
    scripts=st.lists(st.builds(Script, TEXT, TEXT.map(str.strip).filter(bool)), max_size=2).map(
        tuple
    ),
    examples=st.lists(EXAMPLES, max_size=1).map(tuple),
    docs=TEXT,
    note=TEXT,
    tags=st.lists(TEXT, max_size=2).map(tuple),
    seq=st.integers(1, 99),
).map(lambda r: replace(r, params=sync_params(r.url, ())))


@settings(max_examples=60, deadline=None)
@given(REQUESTS)
def test_any_request_comes_back(fresh: Request) -> None:
    assert oc.read_request(oc.write_request(fresh), "") == fresh


@settings(max_examples=40, deadline=None)
@given(REQUESTS, REQUESTS)
def test_any_edit_of_any_request_says_what_it_should(one: Request, other: Request) -> None:
    text = "# by hand\n" + oc.write_request(one) + "x-unknown: {kept: [1]}\n# the end\n"
    edited = oc.write_request(other, text)
    assert oc.read_request(edited, "") == other
    assert yaml.load(edited)["x-unknown"] == {"kept": [1]}  # type: ignore[index]


@settings(max_examples=50, deadline=None)
@given(
    st.builds(
        Folder,
        name=TEXT.filter(bool),
        headers=FIELDS,
        auth=AUTHS.filter(lambda a: a.type != "none") | st.none(),
        variables=VARIABLES,
        docs=TEXT,
        seq=st.integers(0, 9),
    )
)
def test_any_folder_and_collection_comes_back(folder: Folder) -> None:
    assert oc.read_folder(oc.write_folder(folder), "") == folder
    collection = Collection(
        folder.name, folder.docs, auth=folder.auth, variables=folder.variables, docs=folder.docs
    )
    assert oc.read_collection(oc.write_collection(collection), "") == collection


@settings(max_examples=50, deadline=None)
@given(VARIABLES, TEXT, st.lists(TEXT, max_size=2))
def test_any_environment_comes_back(
    rows: tuple[Variable, ...], color: str, secrets: list[str]
) -> None:
    variables = (*rows, *(Variable(name, secret=True) for name in secrets))
    environment = Environment("local", variables, color)
    text = oc.write_environment(environment)
    assert oc.read_environment(text, "local") == environment


def test_values_of_secrets_are_never_written() -> None:
    environment = Environment("e", (Variable("key", "s3cret", secret=True),))
    assert "s3cret" not in oc.write_environment(environment)


def test_the_tree_is_the_same_after_msgspec(sample: Path) -> None:
    """Drafts keep requests as JSON; what a file says survives that too."""
    read = request((sample / "Uploads/multipart.yml").read_text())
    assert msgspec.json.decode(msgspec.json.encode(read), type=Request) == read


def test_upload_in_chunks_is_read_and_written_with_what_is_not_known() -> None:
    upload = {
        "chunk_bytes": 1048576, "target": "header", "retry_per_chunk": 1, "later": {"a": 1},
        "fields": [["X-Part", "{{chunk.number}}"]],
    }  # fmt: skip
    postwright, parts = read_settings({"upload": upload})
    assert postwright.upload is not None
    assert postwright.upload.chunk_bytes == 1 << 20
    assert postwright.upload.fields == (("X-Part", "{{chunk.number}}"),)
    assert settings_members(postwright, parts) == {"upload": upload}


def test_upload_that_makes_no_sense_is_kept_as_it_is() -> None:
    wrong = {"chunk_bytes": "many"}
    postwright, parts = read_settings({"upload": wrong})
    assert postwright.upload is None
    assert settings_members(postwright, parts) == {"upload": wrong}


def test_upload_of_defaults_stays_switched_on() -> None:
    members = settings_members(Postwright(upload=Upload()), {})
    assert read_settings(members)[0].upload == Upload()
