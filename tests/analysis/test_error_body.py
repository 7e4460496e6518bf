"""The message of an error's body, in the shapes that servers use."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.analysis.error_body import LONGEST, error_message

JSON = "application/json"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"type": "about:blank", "title": "Bad Request", "detail": "no email"}, "no email"),
        ({"title": "Bad Request", "status": 400}, "Bad Request"),
        ({"message": "no"}, "no"),
        ({"error": "no"}, "no"),
        ({"error": {"code": 7, "message": "no"}}, "no"),
        ({"error": "invalid_grant", "error_description": "code used"}, "invalid_grant: code used"),
        ({"errors": ["a", "b"]}, "a; b"),
        ({"errors": [{"message": "no such field"}], "data": None}, "no such field"),
        ({"errors": [{"title": "T", "detail": "D", "source": {"pointer": "/a"}}]}, "/a: D"),
        ({"detail": [{"loc": ["body", "id"], "msg": "required"}]}, "body.id: required"),
        ({"message": "invalid", "errors": {"email": ["is missing"]}}, "invalid: email: is missing"),
        ({"message": ["a must be set", "b too"], "error": "Bad Request"}, "a must be set; b too"),
        ({"name": ["This field is required."]}, "name: This field is required."),
        ({"non_field_errors": ["Unable to log in"]}, "Unable to log in"),
        ({"__type": "com.x#ValidationException", "Message": "m"}, "ValidationException: m"),
        ({"title": "Invalid.", "errors": {"Name": ["is required"]}}, "Invalid: Name: is required"),
        ({"fault": {"faultstring": "Invalid ApiKey", "detail": {"x": 1}}}, "Invalid ApiKey"),
        ({"error": {"code": 101, "info": "no key"}}, "no key"),
        ({"status": 404, "error": "Not Found", "message": "", "path": "/x"}, "Not Found"),
        (["a", "b"], "a; b"),
        ("just text", "just text"),
        ({"a": 1}, ""),
        ({"errors": [{"message": str(n)} for n in range(9)]}, "0; 1; 2; 3; 4 (and 4 more)"),
    ],
)
def test_message_is_found(value: object, message: str):
    assert error_message(json.dumps(value).encode(), JSON) == message


def test_json_is_known_by_its_suffix_and_by_its_look():
    body = b'{"detail": "x"}'
    assert error_message(body, "application/problem+json; charset=utf-8") == "x"
    assert error_message(body, "text/html") == "x"
    assert error_message(b"<p>x</p>", "text/html") == ""


def test_text_is_one_short_line():
    assert error_message(b" a\n b ", "text/plain") == "a b"
    assert len(error_message(b"x" * 999, "text/plain")) == LONGEST


@pytest.mark.parametrize("body", [b"", b"{", b"[" * 100_000, b"\xff"])
def test_broken_bodies_say_nothing(body: bytes):
    assert error_message(body, JSON) == ""


XML = {
    "<?xml version='1.0'?><Error><Code>NoSuchKey</Code><Message>No such key.</Message></Error>":
        "NoSuchKey: No such key.",
    "<s:Envelope><s:Body><s:Fault><faultcode>c</faultcode><faultstring>a &amp; b</faultstring>"
    "</s:Fault></s:Body></s:Envelope>": "c: a & b",
    "<e:Envelope><e:Fault><e:Reason><e:Text xml:lang='en'>Wrong</e:Text></e:Reason></e:Fault>":
        "Wrong",
    "<problem xmlns='urn:ietf:rfc:7807'><title>T</title><detail>D</detail></problem>": "D",
    "<error><message><![CDATA[a <b>]]></message></error>": "a <b>",
    "<a/>": "",
    "<html><title>x</title></html>": "",
    "<!DOCTYPE a [<!ENTITY x 'y'>]><a><message>&x;</message></a>": "&x;",
}  # fmt: skip


@pytest.mark.parametrize("body", sorted(XML))
def test_errors_in_xml(body: str):
    assert error_message(body.encode(), "application/xml; charset=utf-8") == XML[body]


@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["error", "errors", "message", "detail", "source", "a",
                                       "loc", "__type", "data", "path"]), inner, max_size=4),
    max_leaves=15,
))  # fmt: skip
def test_any_json_gives_a_text(value: object):
    assert isinstance(error_message(json.dumps(value).encode(), JSON), str)
