"""Signatures checked with keys in every form, and every reason why one does not fit."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from postwright.analysis.jwt_signature import check_signature, issuer_address, keys_address
from postwright.engine.auth.jwt import signed
from tests.engine.auth.test_jwt import KEYS, RSA, pem

JOSE = json.loads((Path(__file__).parents[1] / "engine/auth/jose.json").read_text("utf-8"))
CLAIMS = b'{"sub":"user"}'
SMALL = {"kty": "RSA", "n": "_" * 85 + "w", "e": "AQAB"}
SECRET = "a secret of thirty-two letters or more"


def token(algorithm: str, key: str, **header: object) -> str:
    return signed(CLAIMS, header, key.encode(), algorithm)


def public(key: Any = RSA) -> str:
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return key.public_key().public_bytes(serialization.Encoding.PEM, form).decode()


def jwk(key: Any, **more: object) -> dict[str, object]:
    import jwt

    algorithms = jwt.algorithms.get_default_algorithms()
    kind = (
        "RS256" if key is RSA else "ES256" if key.__class__.__name__.startswith("EC") else "EdDSA"
    )
    return {**json.loads(algorithms[kind].to_jwk(key.public_key())), **more}


def jwks(*keys: dict[str, object]) -> str:
    return json.dumps({"keys": keys})


def told(token: str, keys: str) -> tuple[str, str]:
    verdict = check_signature(token, keys)
    return verdict.tone, str(verdict.words)


@pytest.mark.parametrize("case", JOSE, ids=[case["source"] for case in JOSE])
def test_the_keys_of_published_examples_fit_what_they_signed(case: dict[str, Any]) -> None:
    payload = b'{"published":true}'
    made = signed(payload, {}, json.dumps(case["key"]).encode(), case["alg"])
    assert check_signature(made, jwks({**case["key"], "use": "sig"})).tone == "ok"
    assert check_signature(made[:-6] + "AAAAAA", jwks(case["key"])).tone == "err"


@pytest.mark.parametrize("algorithm", ["RS256", "PS384", "ES256", "ES384", "ES512", "EdDSA"])
def test_a_public_key_in_pem_fits(algorithm: str) -> None:
    key = KEYS.get(algorithm) or KEYS[algorithm[:2]]
    made = token(algorithm, pem(key))
    assert told(made, public(key)) == ("ok", f"The signature fits this key ({algorithm})")
    assert check_signature(made, pem(key)).tone == "ok"


def test_the_key_that_the_token_names_is_taken_out_of_the_set() -> None:
    made = token("RS256", pem(RSA), kid="new")
    keys = jwks(jwk(KEYS["ES256"], kid="old"), jwk(RSA, kid="new", use="sig"))
    assert told(made, keys) == ("ok", "The signature fits the key new (RS256)")


def test_a_name_that_is_not_in_the_set_is_told_with_those_that_are() -> None:
    made = token("ES256", pem(ec.generate_private_key(ec.SECP256R1())), kid="gone")
    keys = jwks(jwk(KEYS["ES256"], kid="a"), jwk(RSA, kid="b"))
    assert told(made, keys) == (
        "err",
        "No key is named gone, as the token wants; there are a and b. "
        "None of them made the signature.",
    )


def test_another_key_than_the_named_one_is_only_a_warning() -> None:
    made = token("RS256", pem(RSA), kid="typo")
    assert told(made, jwks(jwk(RSA, kid="real"))) == (
        "warn", "The signature fits the key real, though the token names typo",
    )  # fmt: skip


def test_keys_for_encryption_check_nothing() -> None:
    assert told(token("RS256", pem(RSA)), jwks(jwk(RSA, use="enc"))) == (
        "err", "There is no key in this JSON",
    )  # fmt: skip


def test_a_secret_fits_as_text_and_as_base64() -> None:
    made = token("HS256", SECRET)
    encoded = base64.urlsafe_b64encode(SECRET.encode()).decode().rstrip("=")
    assert told(made, f"{SECRET}\n") == ("ok", "The signature fits the secret (HS256)")
    assert told(made, encoded) == ("ok", "The signature fits the secret, taken as Base64 (HS256)")
    assert told(made, "another") == (
        "err", "The signature does not fit: the token was changed, or another key made it",
    )  # fmt: skip


def test_certificates_by_name_are_taken_too() -> None:
    made = token("RS256", pem(RSA), kid="one")
    keys = json.dumps({"one": public(RSA), "note": "none"})
    assert told(made, keys) == ("ok", "The signature fits the key one (RS256)")


def unsigned(algorithm: str, signature: str = "") -> str:
    parts = (json.dumps({"alg": algorithm}).encode(), CLAIMS)
    return (
        ".".join(base64.urlsafe_b64encode(p).decode().rstrip("=") for p in parts) + f".{signature}"
    )


REASONS: dict[str, tuple[str, str, str]] = {
    "no-token": ("opaque", SECRET, "This is no token with a signature"),
    "alg-none": (unsigned("none", "QQ"), SECRET,
                 "The token is not signed: anyone could have written it"),
    "nothing-signed": (unsigned("HS256"), SECRET,
                       "The token is not signed: anyone could have written it"),
    "unknown": (unsigned("XX1", "QQ"), SECRET, "XX1 is not known here: nothing was checked"),
    "odd-hash": (unsigned("HS999", "QQ"), SECRET, "HS999 is not known here: nothing was checked"),
    "empty": (unsigned("HS256", "QQ"), " \n", "No key was given"),
    "long": (unsigned("HS256", "QQ"), "x" * (1 << 21), "These are more than 1 MiB of keys"),
    "secret-for-rsa": (unsigned("RS256", "QQ"), "words",
                       "This is neither a JWKS, a JWK nor PEM; RS256 wants a public key"),
    "rsa-for-secret": (unsigned("HS256", "QQ"), public(),
                       "The token is signed with a secret (HS256), and this is a public key: a "
                       "server that takes it for the secret can be fooled by anyone"),
    "other-kind": (unsigned("ES256", "QQ"), jwks(jwk(RSA)), "None of these keys is for ES256"),
    "other-curve": (unsigned("ES384", "QQ"), public(KEYS["ES256"]),
                    "The key cannot be used: it is not for ES384"),
    "broken-pem": (unsigned("RS256", "QQ"),
                   "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
                   "The key cannot be used: its PEM cannot be read"),
    "described": (unsigned("RS256", "QQ"), '{"jwks_uri":"https://id.test/keys"}',
                  "This describes a provider; its keys are at https://id.test/keys"),
    "deep": (unsigned("RS256", "QQ"), '{"a":' * 100_000,
             "This is neither a JWKS, a JWK nor PEM; RS256 wants a public key"),
    "odd-json": (unsigned("RS256", "QQ"), '{"keys":[1,null,{"kty":5}]}',
                 "None of these keys is for RS256"),
    "odd-signature": (unsigned("RS256", "*"), public(),
                      "The signature does not fit: the token was changed, or another key made it"),
    "signature-in-letters": (unsigned("RS256", "é"), public(), "The signature does not fit: "
                             "the token was changed, or another key made it"),
    "small-key": (unsigned("PS512", "AAAA" * 21), jwks(SMALL),
                  "The key cannot be used: it is too small for PS512"),
    "odd-pem": (unsigned("RS256", "QQ"),
                "-----BEGIN PUBLIC KEY-----\ud800-----END PUBLIC KEY-----",
                "The key cannot be used: its PEM cannot be read"),
    "begins-without-end": (unsigned("RS256", "QQ"), "-----BEGIN A-----" * 60_000,
                           "This is neither a JWKS, a JWK nor PEM; RS256 wants a public key"),
    "begins-by-name": (unsigned("RS256", "QQ"), json.dumps({"a": "-----BEGIN A-----" * 60_000}),
                       "There is no key in this JSON"),
}  # fmt: skip


@pytest.mark.parametrize("case", REASONS.values(), ids=list(REASONS))
def test_what_does_not_fit_is_told(case: tuple[str, str, str]) -> None:
    made, keys, words = case
    assert str(check_signature(made, keys).words) == words
    assert check_signature(made, keys).tone != "ok"


@pytest.mark.parametrize(
    ("issuer", "address"),
    [
        ("https://id.test/realm/", "https://id.test/realm/.well-known/openid-configuration"),
        ("http://127.0.0.1:9", "http://127.0.0.1:9/.well-known/openid-configuration"),
        ("orchard", ""), ("file:///etc/passwd", ""), ("https://id.test/?a", ""), (7, ""),
    ],
    ids=["slash", "loopback", "word", "file", "query", "number"],
)  # fmt: skip
def test_where_an_issuer_describes_its_keys(issuer: object, address: str) -> None:
    made = signed(json.dumps({"iss": issuer}).encode(), {}, SECRET.encode(), "HS256")
    assert issuer_address(made) == address


def test_where_a_description_has_its_keys() -> None:
    assert keys_address('{"issuer":"x","jwks_uri":"https://id.test/k"}') == "https://id.test/k"
    assert keys_address('{"jwks_uri":"file:///etc/passwd"}') == ""
    assert keys_address('{"keys":[],"jwks_uri":"https://id.test/k"}') == ""
    assert keys_address('{"jwks_uri":"https://id.test/k\\n"}') == ""
    assert keys_address("no JSON") == ""
