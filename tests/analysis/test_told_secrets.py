"""What a report must not tell: credentials in headers both ways, addresses, variables, answers."""

import json
from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.analysis.told_secrets import (
    masked_address,
    masked_answer,
    secrets_of_exchange,
    secrets_of_request,
    secrets_of_value,
    with_typed_secrets,
)
from postwright.model.exchange import (
    Child,
    Exchange,
    Header,
    Hop,
    PreparedBody,
    PreparedRequest,
    Response,
    ResponseBody,
    Use,
)

RANDOM = "q7Zr2LxV9tKp4WmB8sYd"
PART = (
    b'--x\r\nContent-Disposition: form-data; name="%s"\r\nContent-Type: text/plain\r\n\r\n'
    b"hunter22\r\n--x--\r\n"
)


def prepared(*headers: Header, url: str = "http://h/", uses: tuple[Use, ...] = ()):
    return PreparedRequest("GET", url, "http", "h", 80, "/", headers, uses=uses)


def answered(*headers: tuple[str, str], url: str = "http://h/", body: str = "") -> Exchange:
    hop = Hop("GET", url, status=200, response_headers=headers)
    response = Response(200, "OK", headers, ResponseBody(body, complete=True))
    return Exchange("1", prepared(), 0.0, (hop,), response)


@pytest.mark.parametrize(
    ("line", "secret"),
    [
        ("session=abcd; Path=/", "abcd"),
        ("connect.sid=s%3Aabc; Path=/; HttpOnly", "s%3Aabc"),
        ('token="quoted-value"', "quoted-value"),
        ("u=kept-from-scripts; httponly", "kept-from-scripts"),
        (f"a={RANDOM}", RANDOM),
        ("theme=dark; Path=/", None),
        ("sid=1", None),
        ("session=; Max-Age=0", None),
        ("lang", None),
    ],
)
def test_cookies_that_sign_somebody_in(line: str, secret: str | None):
    found = secrets_of_exchange(answered(("Set-Cookie", line)))
    assert found == ((secret,) if secret else ())


@pytest.mark.parametrize(
    ("name", "value", "secret"),
    [
        ("Authorization", "Bearer abcdefgh", "abcdefgh"),
        ("Authorization", "abcdefgh", "abcdefgh"),
        ("X-Api-Key", "abcdefgh", "abcdefgh"),
        ("Cookie", "theme=dark; session=abcdefgh", "abcdefgh"),
        ("X-Any", "ghp_0123456789abcdefghijABCDEFGHIJ", "ghp_0123456789abcdefghijABCDEFGHIJ"),
        ("Accept", "application/json", None),
        ("X-Request-Id", "8c1f9a2e-0000-4000-8000-000000000000", None),
    ],
)
def test_headers_as_sent(name: str, value: str, secret: str | None):
    assert secrets_of_request(prepared(Header(name, value))) == ((secret,) if secret else ())


@pytest.mark.parametrize(
    ("name", "value", "secret"),
    [
        ("token", "abc-given", "abc-given"),
        ("pin_password", "1234", "1234"),
        ("user", "alice", None),
        ("token", "abc", None),
        ("page", "12345", None),
        ("anything", RANDOM, None),
        ("jwt", "eyJhbGciOi.eyJzdWIiOi.c2lnbmF0", "eyJhbGciOi.eyJzdWIiOi.c2lnbmF0"),
    ],
)
def test_values_of_variables(name: str, value: str, secret: str | None):
    wanted = (secret,) if secret else ()
    assert secrets_of_value(name, value) == wanted
    assert secrets_of_request(prepared(uses=(Use(name, value, "given"),))) == wanted


def test_a_secret_variable_counts_with_what_it_hides():
    use = Use("k", "given-value", "given", secret=True, shadowed=(("environment", "kept-value"),))
    assert secrets_of_request(prepared(uses=(use,))) == ("given-value", "kept-value")


def test_addresses_of_every_hop():
    exchange = answered(
        ("Location", "https://h/done?code=1&access_token=in-location"),
        url="https://h/start?api_key=in-address",
    )
    assert secrets_of_exchange(exchange) == ("in-address", "in-location")


def test_members_of_a_json_answer(tmp_path: Path):
    body = tmp_path / "body"
    body.write_text(json.dumps({"access_token": "from-body", "expires_in": 3600, "name": "alice"}))
    assert secrets_of_exchange(answered(body=str(body))) == ("from-body",)


def test_what_was_asked_for_on_the_way(tmp_path: Path):
    body = tmp_path / "body"
    body.write_text('{"refresh_token": "from-child"}')
    child = Child("token", "Fetch a token", answered(body=str(body)))
    whole = Exchange("1", prepared(), 0.0, children=(child,))
    assert secrets_of_exchange(whole) == ("from-child",)


@pytest.mark.parametrize(
    ("kind", "body", "secret"),
    [
        ("form-urlencoded", b"user=alice&password=hun%20ter22", "hun ter22"),
        ("json", b'{"user": "alice", "password": "hunter22"}', "hunter22"),
        ("text", b"password=hunter22", "hunter22"),
        ("text", b"my password is hunter22", None),
        ("xml", b"<a:Login><a:Password>hunter22</a:Password></a:Login>", "hunter22"),
        ("text", b"deploy with sk_live_0123456789abcdef", "sk_live_0123456789abcdef"),
        ("multipart-form", b"--x\r\n\r\nhunter22\r\n--x--", None),
        ("multipart-form", PART % b"token", "hunter22"),
        ("multipart-form", PART % b"note", None),
        ("multipart-form", PART % b'token"; filename="a.txt', None),
    ],
)
def test_forms_and_json_as_sent(kind: str, body: bytes, secret: str | None):
    request = replace(prepared(), body=PreparedBody(kind, (body,)))
    assert secrets_of_request(request) == ((secret,) if secret else ())


def test_what_signed_one_hop_is_masked_in_all():
    hop = Hop("GET", "http://h/", headers=(Header("X-Key", "of-one-hop", "auth", ("of-one-hop",)),))
    assert secrets_of_exchange(Exchange("1", prepared(), 0.0, (hop,))) == ("of-one-hop",)


def test_an_answers_body_need_not_be_read(tmp_path: Path):
    body = tmp_path / "body"
    body.write_text('{"access_token": "from-body"}')
    exchange = answered(("Set-Cookie", "session=from-head"), body=str(body))
    assert secrets_of_exchange(exchange, bodies=False) == ("from-head",)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("https://a.test/?api_key=abcdefgh&q=1", "https://a.test/?api_key=•••&q=1"),
        ("https://me:pass-word@a.test/x", "https://me:•••@a.test/x"),
        ("{{base}}/?token={{token}}&q=1", "{{base}}/?token={{token}}&q=1"),
        ("https://a.test/hook/sk_live_0123456789abcdef", "https://a.test/hook/•••"),
        ("https://a.test/search?q=api_key", "https://a.test/search?q=api_key"),
        ("", ""),
    ],
)
def test_an_address_is_told_without_its_credentials(typed: str, told: str):
    assert masked_address(typed) == told


def test_an_answer_is_told_without_what_it_gives_out():
    told = masked_answer('2a\r\n{"id": 7, "access_token": "abcdefgh"}\r\n0\r\n\r\n')
    assert told == '2a\r\n{"id": 7, "access_token": "•••"}\r\n0\r\n\r\n'


def test_typed_credentials_join_the_known_secrets():
    request = replace(prepared(Header("X-Api-Key", "abcdefgh")), secrets=("known",))
    assert with_typed_secrets(request).secrets == ("known", "abcdefgh")
