"""`.http` files: what they can say is read again by the importer as it was."""

import json

import pytest
from msgspec.structs import replace

from postwright.formats.exporters import EXPORTERS
from postwright.formats.importers import IMPORTERS, Source
from postwright.formats.importers.placed import placed
from postwright.model import tree
from postwright.model.collection import Collection, Environment, Folder
from postwright.model.options import Options
from postwright.model.request import Auth, Body, Field, FileChoice, Param, Part, Request, Variable
from postwright.protocol.url_text import sync_params

REQUESTS = [
    Request("get", "GET", "{{base}}/a?b=1&c=%20"),
    Request("json", "POST", "http://h/", body=Body("json", text='{\n  "a": "{{b}}"\n}')),
    Request("xml", "PUT", "http://h/", body=Body("xml", text="<a/>")),
    Request("form", "POST", "http://h/", body=Body("form-urlencoded", fields=(
        Field("a b", "1&2"), Field("c", "{{d}}")))),
    Request("file", "POST", "http://h/", body=Body(
        "file", files=(FileChoice("a/b.bin", "image/png"),))),
    Request("parts", "POST", "http://h/", body=Body("multipart-form", parts=(
        Part("a", value="1"), Part("f", "file", files=("./b.png",), content_type="image/png")))),
    Request("headers", "GET", "http://h/", headers=(
        Field("X-A", "1"), Field("X-B", "2", enabled=False))),
    Request("bearer", auth=Auth("bearer", (("token", "{{t}}"),)), url="http://h/"),
    Request("basic", auth=Auth("basic", (("username", "u"), ("password", "{{p}}"))),
            url="http://h/"),
    Request("stays", url="http://h/", options=Options(follow_redirects=False)),
]  # fmt: skip


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda one: one.name)
def test_request_comes_back_as_it_was(request_: Request) -> None:
    before = replace(request_, params=sync_params(request_.url, ()), seq=1)
    if before.auth.type == "inherit":
        before = replace(before, auth=Auth("none"))
    made = EXPORTERS["http_file"].write(Collection("C", items=placed([before])))
    after = IMPORTERS["http_file"].read(Source(made.files[0][1], "c.http")).request
    assert after == before
    assert not made.losses


def test_request_has_what_it_inherits_and_path_values() -> None:
    request = Request("R", url="{{base}}/:id/x", params=(Param("id", "7", kind="path"),))
    folder = Folder("F", placed([request]), headers=(Field("X-F", "1"),))
    collection = Collection(
        "C", items=placed([folder]), headers=(Field("X-C", "2"),),
        auth=Auth("apikey", (("key", "k"), ("value", "{{v}}"), ("placement", "query"))),
        variables=(Variable("base", "http://h"), Variable("s", "hunter2", secret=True)),
        environments=(Environment("E", (Variable("a", "1"), Variable("b", secret=True))),),
    )  # fmt: skip
    made = EXPORTERS["http_file"].write(collection)
    assert made.text == (
        "@base = http://h\n\n### F / R\nGET {{base}}/7/x?k={{v}}\nX-C: 2\nX-F: 1\n"
    )
    assert [(name, json.loads(content)) for name, content in made.files[1:]] == [
        ("http-client.env.json", {"E": {"a": "1"}}),
        ("http-client.private.env.json", {"E": {"b": ""}}),
    ]
    back = IMPORTERS["http_file"].read(Source(made.files[0][1], "c.http")).collection
    assert len(list(tree.walk(back))) == 1


@pytest.mark.parametrize("text", ["a\r\nb", "a\n", "< file", "> {% code %}", "### next"])
def test_body_that_the_format_would_read_otherwise_is_told(text: str) -> None:
    request = Request("R", "POST", "http://h/", body=Body("text", text=text))
    made = EXPORTERS["http_file"].write(Collection("C", items=placed([request])))
    assert [(loss.field, loss.outcome) for loss in made.losses] == [("body", "approximated")]


def test_quotes_in_the_names_of_parts_are_encoded() -> None:
    parts = (Part('a"b', "file", files=('c"d.txt',)),)
    request = Request("R", "POST", "http://h/", body=Body("multipart-form", parts=parts))
    made = EXPORTERS["http_file"].write(Collection("C", items=placed([request])))
    assert 'name="a%22b"; filename="c%22d.txt"' in made.text
