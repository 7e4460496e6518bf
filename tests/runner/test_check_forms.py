import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.model.options import Options, Postwright, ResponseCapture, ResponseCheck
from postwright.model.request import Assertion, Capture, Request
from postwright.model.variable_text import VARIABLE
from postwright.runner.answer import Answer
from postwright.runner.check_forms import (
    CaptureForm,
    CheckForm,
    as_value,
    capture_forms,
    check_forms,
    place_of,
    with_captures,
    with_checks,
)
from postwright.runner.checks import checked
from tests.gui.response.exchanges import answer

PLACES = [
    ("res.status", ("status", "")),
    ("res.responseTime", ("time", "")),
    ("res.headers.etag", ("header", "etag")),
    ("res.headers['content-type']", ("header", "content-type")),
    ("res.body", ("json", "$")),
    ("res.body.data[0].id", ("json", "$.data[0].id")),
    ("res.body['a b'].c", ("json", "$['a b'].c")),
    ("res.headers.ETag", ("expression", "res.headers.ETag")),
    ("res.headers['set-cookie']", ("expression", "res.headers['set-cookie']")),
    ("res.body.items.length", ("expression", "res.body.items.length")),
    ("res.body?.id", ("expression", "res.body?.id")),
    ("res.getStatus()", ("expression", "res.getStatus()")),
    ("res('..id')", ("expression", "res('..id')")),
    ("req.method", ("expression", "req.method")),
    ("res.body.filter(x => x)", ("expression", "res.body.filter(x => x)")),
    ("", ("expression", "")),
]


@pytest.mark.parametrize(("expression", "place"), PLACES, ids=[p[0] or "empty" for p in PLACES])
def test_expression_is_shown_as_the_plainest_that_says_the_same(expression, place):
    assert place_of(expression) == place


def test_rows_that_nobody_edited_are_written_as_they_were():
    request = Request(
        assertions=(
            Assertion("res.headers['etag']", "isDefined", note="why"),
            Assertion("res.body.a.map(x => x)", "eq", "1"),
        ),
        captures=(Capture("res['status']", "code", scope="global", note="n"),),
        options=Options(
            postwright=Postwright(
                checks=(ResponseCheck("size", "", "lt", "100"),),
                captures=(ResponseCapture("cookie", "sid", "session"),),
            )
        ),
    )
    assert with_checks(request, check_forms(request)) == request
    assert with_captures(request, capture_forms(request)) == request


def test_switched_row_keeps_its_spelling():
    request = Request(assertions=(Assertion("res['body'].id", "eq", "7", note="n"),))
    (form,) = check_forms(request)
    made = with_checks(request, [replace(form, enabled=False)])
    assert made.assertions == (Assertion("res['body'].id", "eq", "7", False, "n"),)


def test_what_the_format_can_say_becomes_an_assertion():
    made = with_checks(
        Request(),
        [
            CheckForm("json", "$.data[0].id", "eq", "7"),
            CheckForm("json", "$..id", "length", "3"),
            CheckForm("header", "ETag", "isDefined"),
            CheckForm("schema", "", "eq", "{}"),
            CheckForm("expression", "req.method", "eq", "GET"),
        ],
    )
    assert made.assertions == (
        Assertion("res.body.data[0].id", "eq", "7"),
        Assertion('res.headers["etag"]', "isDefined"),
        Assertion("req.method", "eq", "GET"),
    )
    assert [(row.kind, row.selector) for row in made.options.postwright.checks] == [
        ("json", "$..id"),
        ("schema", ""),
    ]


def test_note_and_unknown_members_survive_an_edit():
    request = Request(assertions=(Assertion("res.status", "eq", "200", note="always"),))
    (form,) = check_forms(request)
    made = with_checks(request, [replace(form, value="201")])
    assert made.assertions == (Assertion("res.status", "eq", "201", note="always"),)


def test_capture_for_the_environment_is_one_of_ours():
    made = with_captures(
        Request(),
        [
            CaptureForm("json", "$.token", "token"),
            CaptureForm("json", "$.token", "token", "environment"),
        ],
    )
    assert made.captures == (Capture("res.body.token", "token"),)
    assert made.options.postwright.captures == (
        ResponseCapture("json", "$.token", "token", "environment"),
    )


VALUES = [
    '"open"', '""', '"true"', '"12"', '"0x10"', '" a "', "12.50", "12345678901234567890", "null",
    "false", '"say \\"hi\\""', '"it\'s"', '"\'q\'"', '"a\\\\n"', '"two\\nlines"', '"{{secret}}"',
    '"[1]"', "[1, 2]", '{"a": {"b": "{{c}}"}}', '"{"', '"${x}"',
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("other", ['"other"', "0.5"])
def test_value_of_an_answer_is_what_its_check_wants(tmp_path: Path, value: str, other: str):
    """Also where it looks like a number, a word or a variable: none is looked up."""
    expected = as_value(value)

    def hold(body: str) -> bool | None:
        exchange = answer(tmp_path, json.dumps({"v": 0}).replace("0", body).encode())
        row = ResponseCheck("json", "$.v", "eq", expected)
        (result,) = checked(
            [row], Answer(exchange, Request()), lambda text: VARIABLE.sub("x", text)
        )
        return result.passed

    assert "{{" not in expected
    assert hold(value) is True
    assert hold(other) is False


def test_what_is_handed_down_is_all_ours() -> None:
    forms = (CheckForm("status"), CheckForm("expression", "res.body.x.length", "eq", "1"))
    made = with_checks(Request(), forms, handed_down=True)
    assert made.assertions == ()
    assert [one.kind for one in made.options.postwright.checks] == ["status", "expression"]
    assert [replace(one, origin=None) for one in check_forms(made)] == [*forms]
