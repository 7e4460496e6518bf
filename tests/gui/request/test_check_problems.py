import pytest

from postwright.gui.request.check_problems import load, of_capture, of_check
from postwright.model.request import Capture
from postwright.runner.check_forms import CaptureForm, CheckForm

JAVASCRIPT = "It needs JavaScript, which is not run"

CHECKS = [
    (CheckForm("status", value="200"), ("", "")),
    (CheckForm("json", "$.a[0]['b c']", "isDefined"), ("", "")),
    (CheckForm("json", "", "isJson"), ("", "")),
    (CheckForm("json", "$.a[?@.b > 1]", "isNotEmpty"), ("", "")),
    (CheckForm("json", "data.id"), ("selector", "it starts with $")),
    (CheckForm("json", "$.a["), ("selector", "is no JSONPath")),
    (CheckForm("header", " "), ("selector", "Name the header")),
    (CheckForm("text", "(", "isDefined"), ("selector", "is no regular expression")),
    (CheckForm("time", operator="lt", value="fast"), ("value", "compared with a number")),
    (CheckForm("time", operator="lt", value="{{limit}}"), ("", "")),
    (CheckForm("size", operator="between", value="1"), ("value", "Two numbers")),
    (CheckForm("size", operator="between", value="1, 1e6"), ("", "")),
    (CheckForm("json", "$.a", "matches", "/^[a-z]+$/"), ("", "")),
    (CheckForm("json", "$.a", "matches", "["), ("value", "is no regular expression")),
    (CheckForm("status", operator="resembles"), ("operator", "resembles is no operator")),
    (CheckForm("colour"), ("kind", "later version")),
    (CheckForm("schema", value=""), ("value", "Write the JSON Schema")),
    (CheckForm("schema", value="{"), ("value", "The schema is no JSON")),
    (CheckForm("schema", value="[]"), ("value", "is an object")),
    (CheckForm("schema", "$.a", value='{"type": "string"}'), ("", "")),
    (CheckForm("expression", ""), ("selector", "Say what to look at")),
    (CheckForm("expression", "res.body.a["), ("selector", "not complete")),
    (CheckForm("expression", "res.body."), ("selector", "not complete")),
    (CheckForm("expression", "res.body.map(x => x.id)"), ("selector", JAVASCRIPT)),
    (CheckForm("expression", "bru.getVar('a')"), ("", "")),
    (CheckForm("expression", "res.getStatus()", "eq", "200"), ("", "")),
    (CheckForm("expression", "res.body?.a", "eq", "${a}"), ("", "")),
    (CheckForm("header", "", enabled=False), ("", "")),
]


@pytest.mark.parametrize(
    ("form", "wrong"), CHECKS, ids=[f"{n}-{form.kind}" for n, (form, _) in enumerate(CHECKS)]
)
def test_what_is_wrong_with_a_check_is_said_of_its_cell(form: CheckForm, wrong):
    load()
    member, why = of_check(form)
    assert member == wrong[0]
    assert wrong[1] in why
    assert bool(member) == bool(why)


CAPTURES = [
    (CaptureForm("json", "$.token", "token"), ("", "")),
    (CaptureForm("json", "$.token", ""), ("name", "Name the variable")),
    (CaptureForm("json", "$.token", "{{a}}"), ("name", "no braces")),
    (CaptureForm("cookie", "", "sid"), ("selector", "Name the cookie")),
    (CaptureForm("expression", "res('..a').map(x => x)", "a"), ("selector", JAVASCRIPT)),
    (CaptureForm("moon", "", "a"), ("source", "later version")),
    (
        CaptureForm("status", "", "code", origin=Capture("res.status", phase="before-request")),
        ("source", "only what comes after the answer"),
    ),
]


@pytest.mark.parametrize(("form", "wrong"), CAPTURES, ids=[str(n) for n in range(len(CAPTURES))])
def test_what_is_wrong_with_a_capture_is_said_of_its_cell(form: CaptureForm, wrong):
    load()
    member, why = of_capture(form)
    assert member == wrong[0]
    assert wrong[1] in why
