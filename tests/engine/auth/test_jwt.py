"""JWT bearer: tokens that their public halves verify, and published ones."""

import base64
import hmac
import json
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa

from postwright.engine.auth.jwt import signed
from postwright.engine.auth.jwt_key import ALGORITHMS, usable
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


JOSE = json.loads((Path(__file__).parent / "jose.json").read_text("utf-8"))


@pytest.mark.parametrize("case", JOSE, ids=[case["source"] for case in JOSE])
def test_published_signatures(case: dict[str, Any]) -> None:
    """Where a signature has no random part it is that of the RFC; else the key verifies it."""
    payload = case["payload"].encode()
    made_token = signed(
        payload, {"typ": "", **case["header"]}, json.dumps(case["key"]).encode(), case["alg"]
    )
    head, _, _ = made_token.partition(".")
    text = json.dumps({"alg": case["alg"], **case["header"]}, separators=(",", ":"))
    assert head == base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")
    if case["signature"]:
        assert made_token.rpartition(".")[2] == case["signature"]
    public = {name: text for name, text in case["key"].items() if name not in ("d", "p", "q")}
    verifier = case["key"] if case["alg"] == "HS256" else public
    key = jwt.PyJWK.from_json(json.dumps(verifier), case["alg"])
    assert jwt.PyJWS().decode(made_token, key, [case["alg"]]) == payload


RFC_7515_A_1 = (
    "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0d"
    "HA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
)


def test_key_of_rfc_7515_a_1_is_read_as_there() -> None:
    k = "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"
    held = usable(json.dumps({"kty": "oct", "k": k}).encode(), "HS256")
    assert isinstance(held, bytes)
    text, _, signature = RFC_7515_A_1.rpartition(".")
    made_signature = hmac.digest(held, text.encode(), "sha256")
    assert base64.urlsafe_b64encode(made_signature).decode().rstrip("=") == signature


def written(key: Any, form: str) -> str:
    """Return a private key in one of the forms in which people have them."""
    if form == "jwk":
        kind = jwt.algorithms.RSAAlgorithm if key is RSA else (
            jwt.algorithms.ECAlgorithm if "EC" in type(key).__name__ or "Elliptic" in
            type(key).__name__ else jwt.algorithms.OKPAlgorithm
        )  # fmt: skip
        return str(kind.to_jwk(key))
    kinds = {
        "pkcs1": serialization.PrivateFormat.TraditionalOpenSSL,
        "pkcs8": serialization.PrivateFormat.PKCS8,
        "openssh": serialization.PrivateFormat.OpenSSH,
    }
    data: bytes = key.private_bytes(
        serialization.Encoding.PEM, kinds[form], serialization.NoEncryption()
    )
    return data.decode()


@pytest.mark.parametrize(
    ("algorithm", "form"),
    [
        ("RS256", "pkcs1"), ("RS256", "pkcs8"), ("PS512", "openssh"), ("RS384", "jwk"),
        ("ES256", "pkcs1"), ("ES384", "pkcs8"), ("ES512", "openssh"), ("ES256", "jwk"),
        ("EdDSA", "pkcs8"), ("EdDSA", "openssh"), ("EdDSA", "jwk"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("change", ["", "escaped", "blanks", "base64"])
def test_forms_of_a_key(algorithm: str, form: str, change: str) -> None:
    key = KEYS.get(algorithm) or KEYS[algorithm[:2]]
    text = written(key, form)
    more: tuple[tuple[str, str], ...] = ()
    if change == "escaped" and form != "jwk":
        text = text.replace("\n", "\\n")
    elif change == "blanks":
        text = f"\n  {text}\n\n"
    elif change == "base64":
        text = base64.encodebytes(text.encode()).decode()
        more = (("isSecretBase64Encoded", "true"),)
    made_token = token(("algorithm", algorithm), ("secret", text), *more)
    assert jwt.decode(made_token, key.public_key(), [algorithm]) == {}


@pytest.mark.parametrize("secret", ["-_-_AA", "-_-_AA==", "+/+/AA==", "+/+/AA", " +/+/\nAA== "])
def test_base64_of_either_alphabet(secret: str) -> None:
    made_token = token(("secret", secret), ("isSecretBase64Encoded", "true"))
    assert made_token == token(("secret", "+/+/AA=="), ("isSecretBase64Encoded", "true"))


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


PUBLIC = RSA.public_key().public_bytes(
    serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
)
LOCKED = RSA.private_bytes(
    serialization.Encoding.PEM,
    serialization.PrivateFormat.PKCS8,
    serialization.BestAvailableEncryption(b"x"),
)


@pytest.mark.parametrize(
    ("algorithm", "key", "words"),
    [
        ("RS256", PUBLIC.decode(), "it is the public half"),
        ("RS256", LOCKED.decode(), "it has a passphrase"),
        ("RS256", "-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----", "cannot be read"),
        ("RS256", '{"kty":"RSA","n":"AQAB","e":"AQAB"}', "no private part d"),
        ("RS256", '{"kty":"RSA","n":"AQAB","e":"AQAB","d":"x"}', "cannot sign with RS256"),
        ("RS256", '{"keys":[]}', "a set of keys"),
        ("HS256", '{"kty":"RSA","k":"AQAB"}', "not of the type oct"),
        ("HS256", pem(RSA), "takes a secret"),
        ("ES512", pem(KEYS["ES256"]), "on secp256r1, not on P-521"),
        ("ES256", pem(RSA), "no key of an elliptic curve"),
        ("RS256", pem(KEYS["ES256"]), "it is no RSA key"),
        ("EdDSA", pem(RSA), "no key of an Edwards curve"),
        ("PS256", "words", "neither PEM nor a JWK"),
    ],
)
def test_key_that_does_not_fit_says_why(algorithm: str, key: str, words: str) -> None:
    with pytest.raises(InvalidField, match=words):
        made(("algorithm", algorithm), ("secret", key))


def test_prefix_may_be_empty() -> None:
    found = value(made(("secret", "s"), ("headerPrefix", "")), "Authorization") or ""
    assert found.startswith("eyJ")


@pytest.mark.parametrize("claims", ['{"a": NaN}', '{"a": Infinity}'])
def test_claims_that_json_has_no_word_for_stop(claims: str) -> None:
    with pytest.raises(InvalidField, match="is no JSON"):
        made(("secret", "s"), ("payload", claims))


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


def test_key_is_read_once() -> None:
    """Its check takes longer than a preview may."""
    key = pem(RSA).encode()
    assert usable(key, "RS256") is usable(key, "RS256")
