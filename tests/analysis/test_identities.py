"""Variants of a request alter its credential and nothing else; verdicts say who was let in."""

import base64
import json

import pytest
from msgspec.structs import replace

from postwright.analysis.identities import (
    Identity,
    Kind,
    credential,
    expired_token,
    identities,
    note_of,
    signed_out,
    tampered,
    variant,
    verdicts,
)
from postwright.analysis.jwt import read_jwt
from postwright.model.exchange import Exchange, Header, Pending, PreparedRequest, Response
from postwright.model.request import Auth, Request

NOW = 1_800_000_000.0
BASE = PreparedRequest("GET", "http://h/", "http", "h", 80, "/")


def encoded(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


JWT = f"{encoded({'alg': 'HS256'})}.{encoded({'sub': 'ada', 'exp': NOW + 60, 'iat': NOW})}.c2lnbmF0"
BASIC = base64.b64encode(b"ada:canary-7b1e").decode()


def request(name: str, value: str, origin: str = "auth", *more: Header) -> PreparedRequest:
    secret = value.rpartition(" ")[2]
    headers = (Header("Accept", "*/*"), Header(name, value, origin, (secret,)), *more)
    return replace(BASE, headers=headers, secrets=(secret,))


BEARER = request("Authorization", f"Bearer {JWT}")


def value_of(prepared: PreparedRequest) -> str:
    found = credential(prepared)
    return found.value if found else ""


def test_an_expired_token_keeps_all_but_its_times() -> None:
    token = value_of(variant("expired", BEARER, NOW)).removeprefix("Bearer ")
    jwt = read_jwt(token)
    assert jwt is not None
    assert jwt.claims == {"sub": "ada", "exp": NOW - 3600, "iat": NOW - 7200}
    assert token.split(".")[0] == JWT.split(".")[0]
    assert token.split(".")[2] == JWT.split(".")[2]
    assert read_jwt(expired_token(JWT, NOW)) == jwt


@pytest.mark.parametrize(
    ("scheme", "token"), [("Bearer", JWT), ("Bearer", "opaque"), ("Basic", BASIC), ("Basic", "?")]
)
def test_one_character_is_altered(scheme: str, token: str) -> None:
    found = tampered(scheme, token)
    assert found != token
    assert len(found) == len(token)


def test_of_a_jwt_the_signature_is_altered_and_of_basic_the_password() -> None:
    assert tampered("Bearer", JWT).rpartition(".")[0] == JWT.rpartition(".")[0]
    user, _, password = base64.b64decode(tampered("Basic", BASIC)).decode().partition(":")
    assert user == "ada"
    assert password != "canary-7b1e"


@pytest.mark.parametrize(
    ("prepared", "value"),
    [
        (BEARER, f"Basic {JWT}"),
        (request("Authorization", f"Basic {BASIC}"), f"Bearer {BASIC}"),
        (request("X-Api-Key", "canary"), "Bearer canary"),
    ],
    ids=["bearer", "basic", "key"],
)
def test_the_scheme_is_another(prepared: PreparedRequest, value: str) -> None:
    found = variant("scheme", prepared, NOW)
    assert [(h.name, h.value) for h in found.headers] == [
        ("Accept", "*/*"), ("Authorization", value),
    ]  # fmt: skip


def test_without_sign_in_no_credential_and_no_cookie_remains() -> None:
    prepared = request(
        "Authorization", "Bearer x", "collection",
        Header("Cookie", "session=1", "cookie"),
        Header("X-Api-Key", "k"),
        Header("X-Trace", "kept"),
    )  # fmt: skip
    found = variant("none", prepared, NOW)
    assert [header.name for header in found.headers] == ["Accept", "X-Trace"]
    assert not found.send_cookies
    assert signed_out(Request(auth=Auth("bearer"))).auth == Auth("none")


KINDS: tuple[Kind, ...] = ("as_is", "none", "environment", "expired", "tampered", "scheme")


@pytest.mark.parametrize("kind", KINDS)
def test_no_variant_touches_the_jar_or_shows_a_credential(kind: Kind) -> None:
    found = variant(kind, BEARER, NOW)
    assert not found.store_cookies
    header = credential(found)
    if header is not None:
        assert header.value.rpartition(" ")[2] in found.secrets


@pytest.mark.parametrize(
    ("prepared", "possible"),
    [
        (BEARER, "as_is none environment expired tampered scheme"),
        (request("Authorization", f"Basic {BASIC}"), "as_is none environment tampered scheme"),
        (BASE, "as_is none environment"),
        (replace(BASE, pending=(Pending("Authorization", "digest"),)), "as_is none environment"),
    ],
    ids=["jwt", "basic", "nobody", "pending"],
)
def test_what_makes_no_sense_says_why(prepared: PreparedRequest, possible: str) -> None:
    found = identities(prepared, ("here", "there"), "here")
    assert [one.kind for one in found] == list(KINDS)
    assert " ".join(one.kind for one in found if not one.why_not) == possible
    assert [one.environment for one in found if one.environment] == ["there"]
    assert isinstance(found[0], Identity)


def answered(status: int) -> Exchange:
    return Exchange("1", BASE, 0.0, response=Response(status, "", ()))


@pytest.mark.parametrize(
    ("statuses", "words"),
    [
        ({"as_is": 200, "none": 401, "expired": 401, "tampered": 403, "scheme": 401},
         ["Only who signs in properly gets an answer"]),
        ({"as_is": 200, "none": 200, "tampered": 200},
         ["No sign-in answers 200 too: this path is open"]),
        ({"as_is": 200, "none": 401, "expired": 200}, ["The expired token was accepted"]),
        ({"as_is": 200, "none": 401, "expired": 200, "tampered": 204},
         ["The expired token was accepted",
          "An altered credential was accepted: it is not checked"]),
        ({"as_is": 200, "scheme": 200}, ["The credential was accepted under the wrong scheme"]),
        ({"as_is": 401, "none": 401}, ["As it is, the request gets 401: nobody can be told apart"]),
        ({"none": 200}, ["Without an answer to the request as it is, no verdict"]),
        ({"as_is": 200}, []),
    ],
    ids=[f"{n}" for n in range(8)],
)  # fmt: skip
def test_the_verdict(statuses: dict[Kind, int], words: list[str]) -> None:
    found = verdicts((kind, answered(status)) for kind, status in statuses.items())
    assert [one.words for one in found] == words


@pytest.mark.parametrize(
    ("kind", "status", "note"),
    [
        ("none", 200, "no sign-in needed: this path is open"),
        ("expired", 200, "expired token accepted"),
        ("tampered", 401, "refused"),
        ("environment", 500, ""),
        ("as_is", 200, ""),
    ],
)
def test_a_note_for_each_row(kind: Kind, status: int, note: str) -> None:
    assert note_of(kind, answered(status), answered(200)) == note
