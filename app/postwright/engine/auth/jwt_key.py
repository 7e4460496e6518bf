"""The key that a token is signed with: a secret, PEM or a JWK (RFC 7517); why one is unfit."""

import base64
import binascii
import functools
import json
import re
from typing import TYPE_CHECKING

from postwright.engine.errors import InvalidField
from postwright.model.said import said

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
    from jwt.algorithms import AllowedPrivateKeys

ALGORITHMS = (
    "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512",
    "ES256", "ES384", "ES512", "EdDSA",
)  # fmt: skip
KEPT = 8
"""So many keys stay read: the primes of one with 4096 bits take a third of a second to check, and
a preview signs whenever something is typed."""
_CURVES = {"ES256": ("secp256r1", "P-256"), "ES384": ("secp384r1", "P-384"),
           "ES512": ("secp521r1", "P-521")}  # fmt: skip


def from_base64(text: str) -> bytes:
    """Return a secret out of Base64, of either alphabet, padded or not. Raise InvalidField."""
    plain = re.sub(r"\s+", "", text).rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except binascii.Error:
        raise InvalidField(
            said("the secret of the JWT is not Base64"), where=said("auth")
        ) from None


@functools.lru_cache(maxsize=KEPT)
def usable(key: bytes, algorithm: str) -> "AllowedPrivateKeys | bytes":
    """Return the key as it signs with that algorithm. Raise InvalidField, which says why not."""
    if algorithm not in ALGORITHMS:
        raise InvalidField(
            said("{algorithm} is no algorithm for a JWT here", algorithm=algorithm),
            where=said("auth"),
        )
    jwk = _jwk(key)
    if algorithm.startswith("HS"):
        if b"-----BEGIN" in key:
            raise _unfit(algorithm, said("it is a key in PEM, but this algorithm takes a secret"))
        return key if jwk is None else _octets(jwk, algorithm)
    held = _of_pem(key, algorithm) if jwk is None else _of_jwk(jwk, algorithm)
    return _checked(held, algorithm)


def _jwk(key: bytes) -> dict[str, object] | None:
    if key.lstrip()[:1] != b"{":
        return None
    try:
        found = json.loads(key)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _octets(jwk: dict[str, object], algorithm: str) -> bytes:
    text = jwk.get("k")
    if jwk.get("kty") != "oct" or not isinstance(text, str):
        raise _unfit(algorithm, said("the JWK is not of the type oct with a member k"))
    return from_base64(text)


def _of_jwk(jwk: dict[str, object], algorithm: str) -> "PrivateKeyTypes":
    import jwt

    if "keys" in jwk:
        raise _unfit(algorithm, said("it is a set of keys: take one JWK out of it"))
    if "d" not in jwk:
        raise _unfit(algorithm, said("the JWK has no private part d"))
    try:
        found: PrivateKeyTypes = jwt.PyJWK.from_json(json.dumps(jwk), algorithm).key
    except (jwt.PyJWTError, ValueError, TypeError) as error:
        raise _unfit(algorithm, str(error)[:120]) from None
    return found


def _of_pem(key: bytes, algorithm: str) -> "PrivateKeyTypes":
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization

    if b"-----BEGIN" not in key:
        raise _unfit(algorithm, said("it is neither PEM nor a JWK"))
    if b"BEGIN PUBLIC KEY" in key or b"BEGIN RSA PUBLIC" in key or b"BEGIN CERT" in key:
        raise _unfit(
            algorithm, said("it is the public half: a token is signed with the private key")
        )
    ssh = b"OPENSSH PRIVATE KEY" in key
    load = serialization.load_ssh_private_key if ssh else serialization.load_pem_private_key
    try:
        return load(key, password=None)
    except TypeError:
        raise _unfit(algorithm, said("it has a passphrase: give it without one")) from None
    except (ValueError, UnsupportedAlgorithm) as error:
        locked = "password" in str(error).lower() or b"ENCRYPTED" in key
        words = (
            said("it has a passphrase: give it without one")
            if locked
            else said("its PEM cannot be read")
        )
        raise _unfit(algorithm, words) from None


def _checked(held: "PrivateKeyTypes", algorithm: str) -> "AllowedPrivateKeys":
    from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa

    if algorithm == "EdDSA":
        if isinstance(held, ed25519.Ed25519PrivateKey | ed448.Ed448PrivateKey):
            return held
        raise _unfit(algorithm, said("it is no key of an Edwards curve"))
    if algorithm in _CURVES:
        curve, name = _CURVES[algorithm]
        if not isinstance(held, ec.EllipticCurvePrivateKey):
            raise _unfit(algorithm, said("it is no key of an elliptic curve"))
        if held.curve.name != curve:
            raise _unfit(
                algorithm,
                said("it is a key on {name}, not on {name2}", name=held.curve.name, name2=name),
            )
        return held
    if not isinstance(held, rsa.RSAPrivateKey):
        raise _unfit(algorithm, said("it is no RSA key"))
    return held


def _unfit(algorithm: str, why: str) -> InvalidField:
    return InvalidField(
        said("the key cannot sign with {algorithm}", algorithm=algorithm),
        where=said("auth"),
        fix=why,
    )
