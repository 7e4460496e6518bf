"""The requests of RFC 6749 and RFC 8628, by their examples."""

import pytest

from postwright.engine.oauth2.asked import Asked, Extra
from postwright.engine.oauth2.calls import (
    Call,
    authorization_url,
    client_call,
    code_call,
    credentials,
    device_call,
    password_call,
    poll_call,
    refresh_call,
)

BASIC = (("Authorization", "Basic czZCaGRSa3F0MzpnWDFmQmF0M2JW"),)
SERVER = {
    "client_id": "s6BhdRkqt3",
    "client_secret": "gX1fBat3bV",
    "authorization_url": "https://server.example.com/authorize",
    "token_url": "https://server.example.com/token",
}


def wanted(flow: str = "authorization_code", **own: object) -> Asked:
    return Asked(**{"flow": flow, **SERVER, **own})  # type: ignore[arg-type]


# (the section, the call, what the RFC shows of it: form body and headers)
EXAMPLES: list[tuple[str, Call, str, tuple[tuple[str, str], ...]]] = [
    (
        "RFC 6749 §4.1.3",
        code_call(wanted(), "SplxlOBeZQQYbYS6WxSbIA", "https://client.example.com/cb", ""),
        "grant_type=authorization_code&code=SplxlOBeZQQYbYS6WxSbIA"
        "&redirect_uri=https%3A%2F%2Fclient.example.com%2Fcb",
        BASIC,
    ),
    (
        "RFC 6749 §4.3.2",
        password_call(wanted(username="johndoe", password="A3ddj3w")),
        "grant_type=password&username=johndoe&password=A3ddj3w",
        BASIC,
    ),
    ("RFC 6749 §4.4.2", client_call(wanted()), "grant_type=client_credentials", BASIC),
    (
        "RFC 6749 §6",
        refresh_call(wanted(), "tGzv3JOkF0XG5Qx2TlKWIA"),
        "grant_type=refresh_token&refresh_token=tGzv3JOkF0XG5Qx2TlKWIA",
        BASIC,
    ),
    (
        "RFC 6749 §2.3.1",
        refresh_call(wanted(secret_in_body=True, client_secret="7Fjfp0ZBr1KtDRbnfVdmIw"), "tG"),
        "grant_type=refresh_token&refresh_token=tG&client_id=s6BhdRkqt3"
        "&client_secret=7Fjfp0ZBr1KtDRbnfVdmIw",
        (),
    ),
    (
        "RFC 8628 §3.1",
        device_call(wanted(client_id="1406020730", client_secret="", scope="example_scope")),
        "scope=example_scope&client_id=1406020730",
        (),
    ),
    (
        "RFC 8628 §3.4",
        poll_call(
            wanted(client_id="1406020730", client_secret=""),
            "GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS", 1,
        ),
        "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code"
        "&device_code=GmRhmhcxhwAzkoEqiMEg_DnyEysNkuNhszIySk9eS&client_id=1406020730",
        (),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("section", "call", "body", "headers"), EXAMPLES)
def test_call_is_that_of_the_specification(
    section: str, call: Call, body: str, headers: tuple[tuple[str, str], ...]
) -> None:
    assert call.body.decode() == body, section
    assert call.headers == headers


def test_sign_in_address_is_that_of_rfc_6749_4_1_1() -> None:
    made = authorization_url(wanted(), "https://client.example.com/cb", "xyz")
    assert made == (
        "https://server.example.com/authorize?response_type=code&client_id=s6BhdRkqt3"
        "&redirect_uri=https%3A%2F%2Fclient.example.com%2Fcb&state=xyz"
    )


def test_sign_in_address_is_that_of_rfc_6749_4_2_1() -> None:
    made = authorization_url(wanted("implicit"), "https://client.example.com/cb", "xyz")
    assert "?response_type=token&client_id=s6BhdRkqt3&" in made


def test_sign_in_address_has_the_challenge_of_rfc_7636_4_3() -> None:
    challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    made = authorization_url(wanted(), "http://127.0.0.1:1/", "s", challenge)
    assert f"&code_challenge={challenge}&code_challenge_method=S256" in made


def test_query_of_the_sign_in_address_stays() -> None:
    url = "https://login.test/authorize?tenant=a%20b#fragment"
    extras = (Extra("audience", "https://api.test", "query"), Extra("prompt", "login", "query"))
    made = authorization_url(
        wanted(authorization_url=url, authorization_extras=extras), "http://127.0.0.1:1/", "s"
    )
    assert made.startswith("https://login.test/authorize?tenant=a%20b&response_type=code&")
    assert made.endswith("&audience=https%3A%2F%2Fapi.test&prompt=login")
    assert "#" not in made


@pytest.mark.parametrize(
    ("client_id", "secret", "plain"),
    [
        ("a:b", "c d", "a%3Ab:c+d"),
        ("é", "%&+=/", "%C3%A9:%25%26%2B%3D%2F"),
        ("Az09-._", "~", "Az09-._:~"),
    ],
)
def test_credentials_are_form_encoded_first(client_id: str, secret: str, plain: str) -> None:
    import base64

    assert base64.b64decode(credentials(client_id, secret)).decode() == plain


def test_refresh_goes_to_its_own_address_with_its_own_parameters() -> None:
    made = refresh_call(
        wanted(
            refresh_url="https://server.example.com/refresh?v=1",
            token_extras=(Extra("token", "t"),),
            refresh_extras=(Extra("refresh", "r", "query"),),
        ),
        "tG",
    )
    assert made.url == "https://server.example.com/refresh?v=1&refresh=r"
    assert "token=t" not in made.body.decode().split("&")


@pytest.mark.parametrize("call", [e[1] for e in EXAMPLES], ids=[e[0] for e in EXAMPLES])
def test_what_is_secret_is_known(call: Call) -> None:
    texts = dict(call.form)
    for name in ("password", "code", "refresh_token", "device_code", "client_secret"):
        if name in texts:
            assert texts[name] in call.secrets
