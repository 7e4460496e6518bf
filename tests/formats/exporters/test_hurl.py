"""Hurl files, as its grammar asks: https://hurl.dev/docs/grammar.html."""

import pytest

from postwright.formats.exporters import EXPORTERS
from postwright.formats.importers.placed import placed
from postwright.model.collection import Collection, Environment
from postwright.model.options import Options
from postwright.model.request import Auth, Body, Field, FileChoice, Part, Request, Variable

QUIET = Options(follow_redirects=False)
ENTRIES = [
    (Request("R", url="{{base}}/a?b=1", options=QUIET), "GET {{base}}/a?b=1\n"),
    (Request("R", url="http://h/", headers=(Field("X", "a #1"),), options=QUIET),
     "GET http://h/\nX: a \\#1\n"),
    (Request("R", "POST", "http://h/", body=Body("json", text='{\n"a": {{b.c}}\n}'), options=QUIET),
     'POST http://h/\nContent-Type: application/json\n```json\n{\n"a": {{b_c}}\n}\n```\n'),
    (Request("R", "POST", "http://h/", body=Body("text", text="a\nb`"), options=QUIET),
     "POST http://h/\nContent-Type: text/plain; charset=utf-8\n`a\\nb\\``\n"),
    (Request("R", "POST", "http://h/", body=Body("form-urlencoded", fields=(
        Field("a", "1"), Field("b", "", enabled=False))), options=QUIET),
     "POST http://h/\n[Form]\na: 1\n"),
    (Request("R", "POST", "http://h/", body=Body("multipart-form", parts=(
        Part("a", value="1"), Part("f", "file", files=("b c.png",), content_type="image/png"))),
        options=QUIET),
     "POST http://h/\n[Multipart]\na: 1\nf: file,b\\ c.png; image/png\n"),
    (Request("R", "POST", "http://h/", body=Body("file", files=(FileChoice("a.bin"),)),
             options=QUIET), "POST http://h/\nfile,a.bin;\n"),
    (Request("R", url="http://h/", auth=Auth(
        "basic", (("username", "u"), ("password", "{{p}}")))),
     "GET http://h/\n[Options]\nlocation: true\n[BasicAuth]\nu: {{p}}\n"),
]  # fmt: skip


@pytest.mark.parametrize(("request_", "entry"), ENTRIES)
def test_entry_says_the_request(request_: Request, entry: str) -> None:
    made = EXPORTERS["hurl"].write(Collection("C", items=placed([request_])))
    assert made.text == f"# R\n{entry}\nHTTP *\n"
    assert not made.losses


def test_variables_stand_in_files_and_secrets_by_name() -> None:
    collection = Collection(
        "C", items=placed([Request("R")]),
        variables=(Variable("base", "{{host}}/v1"), Variable("host", "http://h"),
                   Variable("s", "hunter2", secret=True)),
        environments=(Environment("Live", (Variable("host", "http://l"),)),),
    )  # fmt: skip
    made = EXPORTERS["hurl"].write(collection)
    assert [(name, content.decode()) for name, content in made.files[1:]] == [
        ("C.vars", "# --secret s=…\nbase=http://h/v1\nhost=http://h\n"),
        ("Live.vars", "# --secret s=…\nbase=http://l/v1\nhost=http://l\n"),
    ]
