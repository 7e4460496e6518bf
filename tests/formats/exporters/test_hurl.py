"""Hurl files, as its grammar asks: https://hurl.dev/docs/grammar.html."""

import pytest
from msgspec.structs import replace

from postwright.formats.exporters import EXPORTERS
from postwright.formats.importers.placed import placed
from postwright.model.collection import Collection, Environment
from postwright.model.options import Options, Postwright, ResponseCapture, ResponseCheck
from postwright.model.request import (
    Assertion,
    Auth,
    Body,
    Capture,
    Field,
    FileChoice,
    Part,
    Request,
    Variable,
)

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
             options=QUIET),
     "POST http://h/\nContent-Type: application/octet-stream\nfile,a.bin;\n"),
    (Request("R", "patch", "http://h/a [1]", body=Body("text", text="{{b}} {{}}"),
             options=QUIET),
     "PATCH http://h/a%20%5B1%5D\nContent-Type: text/plain; charset=utf-8\n"
     "`{{b}} \\u{7b}\\u{7b}}}`\n"),
    (Request("R", "POST", "http://h/", body=Body("form-urlencoded", fields=(
        Field("", "1 2"), Field("a", "{{b}}"))), options=QUIET),
     "POST http://h/\nContent-Type: application/x-www-form-urlencoded\n`=1+2&a={{b}}`\n"),
    (Request("R", url="http://h/", auth=Auth(
        "basic", (("username", "u"), ("password", "{{p}}")))),
     "GET http://h/\n[Options]\nlocation: true\n[BasicAuth]\nu: {{p}}\n"),
]  # fmt: skip


@pytest.mark.parametrize(("request_", "entry"), ENTRIES)
def test_entry_says_the_request(request_: Request, entry: str) -> None:
    made = EXPORTERS["hurl"].write(Collection("C", items=placed([request_])))
    assert made.text == f"# R\n{entry}\nHTTP *\n"
    off = [f"field {row.name}" for row in request_.body.fields if not row.enabled]
    assert [loss.field for loss in made.losses] == off


ANSWERS = [
    (Assertion("res.status", "eq", "200"), "status == 200"),
    (Assertion("res.responseTime", "lt", "500"), "duration < 500"),
    (Assertion("res.body.items[0].id", "neq", '"a b"'), 'jsonpath "$.items[0].id" != "a b"'),
    (Assertion("res.body.name", "eq", "{{name}}"), 'jsonpath "$.name" == {{name}}'),
    (Assertion("res.body.on", "eq", "true"), 'jsonpath "$.on" == true'),
    (Assertion("res.headers['content-type']", "contains", "json"),
     'header "content-type" contains "json"'),
    (Assertion('res.getHeader("x-n")', "eq", "5"), 'header "x-n" == "5"'),
    (Assertion("res.body", "matches", "/^a\\d/"), 'body matches "^a\\\\d"'),
    (Assertion("res.body.a", "isDefined"), 'jsonpath "$.a" exists'),
    (ResponseCheck("json", "$..id", "gte", "1"), 'jsonpath "$..id" >= 1'),
    (ResponseCheck("size", operator="lt", value="10"), "bytes count < 10"),
]  # fmt: skip


@pytest.mark.parametrize(("check", "line"), ANSWERS, ids=[line for _, line in ANSWERS])
def test_assertion_stands_below_the_answer(check: Assertion | ResponseCheck, line: str) -> None:
    request = Request("R", url="http://h/", options=QUIET)
    if isinstance(check, Assertion):
        request = replace(request, assertions=(check,))
    else:
        options = replace(QUIET, postwright=Postwright(checks=(check,)))
        request = replace(request, options=options)
    made = EXPORTERS["hurl"].write(Collection("C", items=placed([request])))
    assert made.text == f"# R\nGET http://h/\n\nHTTP *\n[Asserts]\n{line}\n"
    assert not made.losses


def test_captures_stand_before_assertions() -> None:
    ours = Postwright(captures=(
        ResponseCapture("header", "Location", "place"), ResponseCapture("status", "", "code"),
        ResponseCapture("text", "id=(.)", "id", to="environment")))  # fmt: skip
    request = Request(
        "R", url="http://h/", options=replace(QUIET, postwright=ours),
        captures=(Capture("res.body.token", "my.token"), Capture("a.map(b)", "lost")),
        assertions=(Assertion("res.status", "eq", "200"), Assertion("f()", "eq", "1")),
    )  # fmt: skip
    made = EXPORTERS["hurl"].write(Collection("C", items=placed([request])))
    assert made.text.partition("HTTP *\n")[2] == (
        '[Captures]\nmy_token: jsonpath "$.token"\nplace: header "Location"\ncode: status\n'
        'id: regex "id=(.)"\n[Asserts]\nstatus == 200\n'
    )
    assert [(loss.field, loss.outcome) for loss in made.losses] == [
        ("capture lost", "dropped"), ("capture id", "approximated"),
        ("assertion f() eq", "dropped"),
    ]  # fmt: skip


def test_what_hurl_cannot_say_of_a_part_is_told() -> None:
    parts = (Part("a", value="1", content_type="text/csv"),
             Part("b", value="1", headers=(("X", "1"),)),
             Part("f", "file", files=("x",), filename="y"))  # fmt: skip
    request = Request("R", "POST", "http://h/", body=Body("multipart-form", parts=parts))
    made = EXPORTERS["hurl"].write(Collection("C", items=placed([request])))
    assert [loss.field for loss in made.losses] == ["part a", "part b", "part f"]


def test_settings_are_options_of_the_entry() -> None:
    options = Options(max_redirects=3, timeout_ms=1500, postwright=Postwright(http="1.1"))
    request = Request("R", url="http://h/", options=options)
    made = EXPORTERS["hurl"].write(Collection("C", items=placed([request])))
    assert made.text.startswith(
        "# R\nGET http://h/\n[Options]\nlocation: true\nmax-redirs: 3\nmax-time: 1500ms\n"
        "http1.1: true\n"
    )
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


def test_files_of_equal_names_do_not_hide_one_another() -> None:
    rows = (Variable("a", "1"),)
    collection = Collection(
        "Live", items=placed([Request("R")]), variables=rows,
        environments=(Environment("live", (Variable("a", "2"),)),),
    )  # fmt: skip
    made = EXPORTERS["hurl"].write(collection)
    assert [name for name, _ in made.files] == ["Live.hurl", "Live.vars", "live 2.vars"]
