"""JWT bearer: tokens that their public halves verify, and published ones."""

import base64
import json
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa

from postwright.engine.auth.jwt import ALGORITHMS
from postwright.engine.errors import InvalidField
from postwright.engine.prepare import prepare
from postwright.model.exchange import PreparedRequest
from postwright.model.request import Auth
from tests.engine.given import NOW, context, environment, lineage, request, value

CLAIMS = '{"sub":"1234567890","name":"John Doe","iat":1516239022}'
RSA = rsa.generate_private_key(65537, 2048)
KEYS: dict[str, Any] = {
    "RS": RSA, "PS": RSA, "ES256": ec.generate_private_key(ec.SECP256R1()),
    "ES384": ec.generate_private_key(ec.SECP384R1()),
    "ES512": ec.generate_private_key(ec.SECP521R1()),
    "EdDSA": ed25519.Ed25519PrivateKey.generate(),
}  # fmt: skip


def pem(key: Any) -> str:
    """Return a private key as a person pastes it."""
    data: bytes = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return data.decode()


def made(*values: tuple[str, str], url: str = "http://h/") -> PreparedRequest:
    env = environment(user="Ada", key="a-secret-from-a-variable-of-its-own")
    return prepare(request(url=url, auth=Auth("jwt", values)), lineage(env=env), context())


def token(*values: tuple[str, str]) -> str:
    return (value(made(*values), "Authorization") or "").removeprefix("Bearer ")


@pytest.mark.parametrize(
    ("secret", "more", "signature"),
    [
        # The example of jwt.io
        ("your-256-bit-secret", (), "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"),
        ("eW91ci0yNTYtYml0LXNlY3JldA==", (("isSecretBase64Encoded", "true"),),
         "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"),
    ],
)  # fmt: skip
def test_published_token(secret: str, more: tuple[tuple[str, str], ...], signature: str) -> None:
    assert token(("secret", secret), ("payload", CLAIMS), *more) == (
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
        "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ." + signature
    )


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_every_algorithm_is_verified_by_the_other_half(algorithm: str) -> None:
    key = KEYS.get(algorithm) or KEYS.get(algorithm[:2])
    secret = pem(key) if key else "s" * 64
    made_token = token(("algorithm", algorithm), ("secret", secret), ("payload", '{"a": "ü"}'))
    assert jwt.decode(made_token, key.public_key() if key else secret, [algorithm]) == {"a": "ü"}


def test_other_edwards_curve() -> None:
    key = ed448.Ed448PrivateKey.generate()
    made_token = token(("algorithm", "EdDSA"), ("secret", pem(key)))
    assert jwt.decode(made_token, key.public_key(), ["EdDSA"]) == {}


def test_jwk_as_key() -> None:
    # RFC 7515 appendix A.1
    k = "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"
    made_token = token(("secret", json.dumps({"kty": "oct", "k": k})))
    assert jwt.decode(made_token, base64.urlsafe_b64decode(k + "=="), ["HS256"]) == {}


def test_variables_in_claims_and_secret() -> None:
    made_token = token(("secret", "{{key}}"), ("payload", '{"name": "{{user}}"}'))
    with_key = jwt.decode(made_token, "a-secret-from-a-variable-of-its-own", ["HS256"])
    assert with_key == {"name": "Ada"}


def test_lifetime_adds_times_that_claims_may_overrule() -> None:
    pairs = ("secret", "s"), ("lifetime", "60")
    options = {"verify_signature": False}
    assert jwt.decode(token(*pairs), options=options) == {"iat": int(NOW), "exp": int(NOW) + 60}
    claims = ("payload", '{"exp": 1}')
    assert jwt.decode(token(*pairs, claims), options=options)["exp"] == 1


def test_header_members_but_not_another_algorithm() -> None:
    head = jwt.get_unverified_header(
        token(("secret", "s"), ("header", '{"kid": "k1", "alg": "none"}'))
    )
    assert head == {"alg": "HS256", "kid": "k1", "typ": "JWT"}


def test_query_placement_and_prefix() -> None:
    found = made(("secret", "s"), ("addTokenTo", "query"), ("queryParamKey", "jwt"))
    assert found.target.startswith("/?jwt=eyJ")
    assert found.target.removeprefix("/?jwt=") in found.secrets
    prefixed = value(made(("secret", "s"), ("headerPrefix", "JWT")), "Authorization") or ""
    assert prefixed.startswith("JWT eyJ")


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ((), "empty"),
        ((("secret", "%"), ("isSecretBase64Encoded", "true")), "Base64"),
        ((("secret", "s"), ("payload", "{")), "claims"),
        ((("secret", "s"), ("payload", "[1]")), "object"),
        ((("secret", "s"), ("header", "x")), "header"),
        ((("secret", "s"), ("algorithm", "none")), "no algorithm"),
        ((("secret", "s"), ("algorithm", "RS256")), "cannot sign with RS256"),
        ((("secret", pem(RSA)), ("algorithm", "ES256")), "cannot sign with ES256"),
        ((("secret", pem(RSA)), ("algorithm", "HS256")), "cannot sign with HS256"),
        ((("secret", "{}"),), "cannot sign"),
        ((("secret", "s"), ("lifetime", "1h")), "number of seconds"),
    ],
)
def test_unusable_values_stop(values: tuple[tuple[str, str], ...], words: str) -> None:
    with pytest.raises(InvalidField, match=words):
        made(*values)
