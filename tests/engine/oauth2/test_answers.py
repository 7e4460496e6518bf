"""Answers of authorization servers, by the examples of their specifications and by real life."""

import json

import pytest

from postwright.engine.oauth2.answers import TokenFailed, device_of, members, refusal, token_of

JSON = "application/json;charset=UTF-8"
FORM = "application/x-www-form-urlencoded"


def test_answer_of_rfc_6749_5_1() -> None:
    body = b"""{
       "access_token":"2YotnFZFEjr1zCsicMWpAA",
       "token_type":"example",
       "expires_in":3600,
       "refresh_token":"tGzv3JOkF0XG5Qx2TlKWIA",
       "example_parameter":"example_value"
     }"""
    token = token_of(200, JSON, body, now=100.0, scope="a")
    assert (token.access, token.kind, token.refresh) == (
        "2YotnFZFEjr1zCsicMWpAA", "example", "tGzv3JOkF0XG5Qx2TlKWIA",
    )  # fmt: skip
    assert (token.expires_at, token.scope) == (3700.0, "a")
    assert token.is_fresh(3600.0)
    assert not token.is_fresh(3690.0)


@pytest.mark.parametrize(
    ("kind", "body", "seconds"),
    [
        (JSON, '{"access_token":"a","expires_in":"3600"}', 3600.0),
        (JSON, '{"access_token":"a","expires_in":3600.5}', 3600.5),
        (JSON, '{"access_token":"a","expires_in":null}', None),
        (JSON, '{"access_token":"a","expires_in":"soon"}', None),
        (JSON, '{"access_token":"a","expires_in":-5}', None),
        (JSON, '{"access_token":"a"}', None),
        ("text/plain", '\ufeff{"access_token":"a","expires_in":0}', 0.0),
        (FORM, "access_token=a&expires_in=60&token_type=bearer", 60.0),
        ("text/plain; charset=utf-8", "access_token=a&scope=", None),
    ],
)  # fmt: skip
def test_life_of_a_token_may_be_told_in_many_ways(
    kind: str, body: str, seconds: float | None
) -> None:
    token = token_of(200, kind, body.encode(), now=0.0)
    assert (token.access, token.expires_in_s) == ("a", seconds)
    assert token.kind.lower() == "bearer"


def test_scope_may_be_a_list() -> None:
    assert token_of(200, JSON, b'{"access_token":"a","scope":["b","c"]}', now=0.0).scope == "b c"


@pytest.mark.parametrize(
    ("status", "kind", "body", "title", "detail"),
    [
        (400, JSON, '{"error":"invalid_request"}', "invalid_request", "Check the parameters"),
        (401, JSON, '{"error":"invalid_client"}', "invalid_client", "in the body instead"),
        (400, JSON, '{"error":"invalid_grant"}', "invalid_grant", "Sign in again"),
        (400, JSON, '{"error":"unauthorized_client"}', "unauthorized_client", "another flow"),
        (400, JSON, '{"error":"unsupported_grant_type"}', "unsupported_grant", "another flow"),
        (400, JSON, '{"error":"invalid_scope"}', "invalid_scope", "Correct the scope"),
        (400, JSON, '{"error":"x","error_description":"d\\ne","error_uri":"https://u"}',
         "No token: x", "(“d e”); more at https://u"),
        (200, FORM, "error=bad_verification_code&error_description=The+code+is+wrong",
         "bad_verification_code", "The code is wrong"),
        (404, "text/html", "<h1>gone</h1>", "answered 404", "<h1>gone</h1>"),
        (500, JSON, "", "answered 500", "Check the token URL"),
        (200, "text/html", "<form action=a>", "no access_token", "nothing that can be read"),
        (200, JSON, "[1]", "no access_token", "nothing that can be read"),
        (200, JSON, '{"token":"a","id":1}', "no access_token", "id, token"),
    ],
)  # fmt: skip
def test_refusal_is_told_with_what_next(
    status: int, kind: str, body: str, title: str, detail: str
) -> None:
    with pytest.raises(TokenFailed) as raised:
        token_of(status, kind, body.encode(), now=0.0)
    assert title in raised.value.title
    assert detail in raised.value.detail
    assert len(raised.value.title) <= 60


def test_long_words_of_a_server_are_cut() -> None:
    failed = refusal(400, {"error": "e" * 500, "error_description": "d" * 5000})
    assert len(failed.title) <= 60
    assert len(failed.detail) < 1000


def test_device_answer_of_rfc_8628_3_2() -> None:
    body = {
        "device_code": "GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS",
        "user_code": "WDJB-MJHT",
        "verification_uri": "https://example.com/device",
        "verification_uri_complete": "https://example.com/device?user_code=WDJB-MJHT",
        "expires_in": 1800,
        "interval": 5,
    }
    found = device_of(200, JSON, json.dumps(body).encode())
    assert (found.user_code, found.url) == ("WDJB-MJHT", "https://example.com/device")
    assert found.complete_url.endswith("=WDJB-MJHT")
    assert (found.expires_in_s, found.interval_s) == (1800.0, 5.0)


def test_device_answer_without_interval_means_five_seconds() -> None:
    body = b'{"device_code":"d","user_code":"u","verification_url":"https://old.test"}'
    found = device_of(200, JSON, body)
    assert (found.interval_s, found.url) == (5.0, "https://old.test")


def test_device_answer_that_lacks_something_names_it() -> None:
    with pytest.raises(TokenFailed, match="user_code, verification_uri"):
        device_of(200, JSON, b'{"device_code":"d"}')


@pytest.mark.parametrize("body", [b"", b"\xff\xfe", b"{", b"<html a=b>", b"plain words"])
def test_what_is_neither_json_nor_a_form_says_nothing(body: bytes) -> None:
    assert members("", body) == {}
