"""OAuth 1.0a: base strings of what was sent, by the examples of RFC 5849, and the server's."""

import msgspec
import pytest

from postwright.analysis.auth_case import AuthCase
from postwright.analysis.auth_oauth1 import (
    oauth1_findings,
    protocol_pairs,
    sent_base_string,
    server_base_string,
)
from postwright.model.exchange import Exchange, Header, Hop, PreparedBody, PreparedRequest

# RFC 5849 §3.4.1.1
URL = "http://example.com/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b"
LINE = (
    'OAuth realm="Example", oauth_consumer_key="9djdj82h48djs9d2", oauth_token="kkk9d7dh3k39sjv7", '
    'oauth_signature_method="HMAC-SHA1", oauth_timestamp="137131201", oauth_nonce="7d8f3e4a", '
    'oauth_signature="bYT5CMsGcbgUdFHObYMEfcx6bsw%3D"'
)
BASE = (
    "POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25"
    "253D%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a%26"
    "oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k3"
    "9sjv7"
)


def case(body: str = "") -> AuthCase:
    headers = (
        Header("Host", "example.com"),
        Header("Content-Type", "application/x-www-form-urlencoded"),
        Header("Authorization", LINE, "auth"),
    )
    content = PreparedBody("form-urlencoded", (b"c2&a3=2+q",))
    prepared = PreparedRequest(
        "POST", URL, "http", "example.com", 80, URL[18:], headers, body=content
    )
    hop = Hop("POST", URL, headers, status=401)
    made = Exchange("1", prepared, 0.0, (hop,))
    return AuthCase(made, hop, (), "Authorization", LINE, body)


def test_the_base_string_is_that_of_the_rfc():
    made = case()
    pairs = protocol_pairs(made)
    assert pairs is not None
    assert sent_base_string(made, pairs) == BASE


@pytest.mark.parametrize(
    "body",
    [
        f"oauth_problem=signature_invalid&base_string={BASE.replace('&', '%26')}",
        f'{{"error": "bad", "signature_base_string": "{BASE}"}}',
        f"<p>debug_sbs: {BASE.replace('&', '&amp;')}</p>",
    ],
)
def test_the_servers_base_string_is_found(body: str):
    assert server_base_string(body).startswith("POST&http")


@pytest.mark.parametrize(
    ("old", "new", "title"),
    [
        ("POST&", "GET&", "The server signs another method"),
        ("http%3A%2F%2F", "https%3A%2F%2F", "The server signs another address"),
        ("a2%3Dr%2520b%26", "", "The server signs other parameters"),
        ("", "", "The server signs the same base string: a secret is another one"),
    ],
)
def test_the_part_that_differs_is_named(old: str, new: str, title: str):
    text = BASE.replace(old, new, 1) if old else BASE
    titles = [one.title for one in oauth1_findings(case(f'{{"base_string": "{text}"}}'))]
    assert titles == [title]


def test_oauth_problem_in_words():
    first, *_ = oauth1_findings(case("oauth_problem=timestamp_refused"))
    assert (first.title, first.fix) == (
        "The server finds the timestamp wrong",
        "set this computer's clock",
    )


def test_other_schemes_are_left_alone():
    assert not list(oauth1_findings(msgspec.structs.replace(case(), sent="Bearer oauth")))
