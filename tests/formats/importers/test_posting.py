"""Posting's collections: one file per request, `$name` for variables."""

import pytest

from postwright.formats.importers import IMPORTERS, Imported, ImportError_, Source, importer_for
from postwright.model.collection import Environment, Folder
from postwright.model.request import Auth, Body, Field, Param, Variable

FILE = """\
name: Make
description: What it does
method: POST
url: $BASE/a/:id
body:
  content: |-
    {"price": "$$5", "who": "${USER}"}
  content_type: application/json
headers:
- name: A
  value: $TOKEN
- name: B
  value: '2'
  enabled: false
params:
- name: q
  value: '1'
- name: r
  value: ''
  enabled: false
path_params:
- name: id
  value: '7'
cookies:
- name: sid
  value: abc
auth:
  type: bearer_token
  bearer_token:
    token: $TOKEN
scripts:
  on_request: scripts/x.py
options:
  follow_redirects: false
  verify_ssl: false
  attach_cookies: false
  timeout: 2.5
"""


def load(source: Source) -> Imported:
    importer = importer_for(source)
    assert importer is IMPORTERS["posting"]
    return importer.read(source)


def test_request_is_read_whole() -> None:
    imported = load(Source(FILE.encode(), "make.posting.yaml"))
    request = imported.request
    assert (request.name, request.method, request.url, request.docs) == (
        "Make", "POST", "{{BASE}}/a/:id?q=1", "What it does",
    )  # fmt: skip
    assert request.body == Body("json", text='{"price": "$5", "who": "{{USER}}"}')
    assert request.headers == (
        Field("A", "{{TOKEN}}"), Field("B", "2", enabled=False), Field("Cookie", "sid=abc"),
    )  # fmt: skip
    assert request.params == (
        Param("q", "1"), Param("r", "", enabled=False), Param("id", "7", kind="path"),
    )  # fmt: skip
    assert request.auth == Auth("bearer", (("token", "{{TOKEN}}"),))
    options = request.options
    assert (options.follow_redirects, options.timeout_ms) == (False, 2500)
    assert options.postwright.tls.verify is False
    assert options.postwright.cookies.send is False
    assert [(loss.field, loss.outcome) for loss in imported.losses] == [
        ("cookies", "mapped"), ("scripts", "approximated"),
    ]  # fmt: skip


def test_collection_is_a_folder() -> None:
    small = b"name: x\nurl: h\nbody:\n  form_data:\n  - name: a\n    value: '1'\n"
    files = {"b.posting.yaml": small, "Users/get.posting.yaml": b"url: h\n", "README.md": b"x"}
    imported = load(Source(name="Shop", files=files))
    assert (imported.collection.name, imported.understood) == ("Shop", "2 requests, 1 folder")
    folder, request = (item.value for item in imported.collection.items)
    assert isinstance(folder, Folder)
    assert folder.items[0].value.name == "get"
    assert request.body == Body("form-urlencoded", fields=(Field("a", "1"),))  # type: ignore[union-attr]


def test_broken_file_of_a_collection_is_named() -> None:
    with pytest.raises(ImportError_, match=r"a\.posting\.yaml: It is no YAML"):
        load(Source(files={"a.posting.yaml": b"a: [\n"}))


def test_requests_stand_as_posting_shows_them() -> None:
    said = {"b": ("DELETE", "a"), "a": ("POST", "z"), "c": ("GET", "m"), "d": ("POST", "b")}
    files = {f"{file}.posting.yaml": f"name: {name}\nmethod: {method}\nurl: h\n".encode()
             for file, (method, name) in said.items()}  # fmt: skip
    made = IMPORTERS["posting"].read(Source(name="x", files=files))
    assert [item.value.name for item in made.collection.items] == ["m", "b", "z", "a"]


def test_files_of_variables_become_environments() -> None:
    files = {"a.posting.yaml": b"name: a", "posting.env": b"A=1\n", "sub/x.env": b"B=2"}
    made = IMPORTERS["posting"].read(Source(files=files)).collection
    assert made.environments == (Environment("posting", (Variable("A", "1"),)),)
