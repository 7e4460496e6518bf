"""Whether a token was signed with a key that someone has at hand (RFC 7515 §5.2).

Keys are a JWKS or a JWK (RFC 7517), PEM, or a secret; nothing is fetched here, and nothing kept.
Whether the claims hold is not judged: that is `token_card`'s and `auth_token`'s.
"""

import base64
import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from postwright.analysis.jwt import read_jwt
from postwright.model.said import Said, said, said_by, said_list

if TYPE_CHECKING:
    from jwt.algorithms import AllowedPublicKeys

LONGEST_KEYS = 1 << 20
_PRIVATE = ("d", "p", "q", "dp", "dq", "qi", "oth")
_KTY = {"HS": "oct", "RS": "RSA", "PS": "RSA", "ES": "EC", "Ed": "OKP"}
_ALGORITHMS = (
    "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512",
    "ES256", "ES256K", "ES384", "ES512", "EdDSA",
)  # fmt: skip
_CURVES = {"ES256": "P-256", "ES384": "P-384", "ES512": "P-521", "ES256K": "secp256k1"}
_OPENSSL = {"P-256": "secp256r1", "P-384": "secp384r1", "P-521": "secp521r1",
            "secp256k1": "secp256k1"}  # fmt: skip
_PEM = re.compile(r"-----BEGIN ([A-Z0-9 ]{1,40})-----(?:[^-]|-(?!----))++-----END \1-----")
"""What stands between holds no other mark (RFC 7468 §3): no text is looked at twice."""
_MOST_NAMES = 8


class SignatureVerdict(msgspec.Struct, frozen=True):
    """What a check came to."""

    tone: Literal["ok", "warn", "err", "muted"]
    words: str


class _Key(msgspec.Struct, frozen=True):
    """One key of those that were given."""

    kid: str
    shape: Literal["jwk", "pem", "secret"]
    value: str
    kty: str = ""
    curve: str = ""
    encoding: Literal["", "Base64"] = ""


class _Unfit(ValueError):
    """Raised for a key that cannot check anything."""


def issuer_address(token: str) -> str:
    """Return where the token's issuer describes its keys (OpenID Discovery §4); empty: unknown."""
    jwt = read_jwt(token)
    issuer = jwt.claims.get("iss") if jwt is not None else None
    if not isinstance(issuer, str) or not re.fullmatch(r"https?://[^\s?#]{1,500}", issuer):
        return ""
    return f"{issuer.rstrip('/')}/.well-known/openid-configuration"


def keys_address(text: str) -> str:
    """Return where a provider's description says that its keys are; empty where it says none."""
    found = _json(text)
    address = found.get("jwks_uri") if isinstance(found, dict) and "keys" not in found else None
    return address if isinstance(address, str) and re.fullmatch(r"https?://\S+", address) else ""


def check_signature(token: str, keys: str) -> SignatureVerdict:
    """Return whether one of these keys made the token's signature."""
    jwt, parts = read_jwt(token), token.strip().split(".")
    if jwt is None:
        return SignatureVerdict("err", said("This is no token with a signature"))
    algorithm = jwt.header.get("alg")
    if not isinstance(algorithm, str) or algorithm.lower() == "none" or not jwt.signed:
        return SignatureVerdict(
            "err", said("The token is not signed: anyone could have written it")
        )
    if algorithm not in _ALGORITHMS:
        words = said("{algorithm} is not known here: nothing was checked", algorithm=algorithm[:40])
        return SignatureVerdict("muted", words)
    if len(keys) > LONGEST_KEYS:
        return SignatureVerdict("err", said("These are more than 1 MiB of keys"))
    given = tuple(_keys(keys))
    if not given:
        return SignatureVerdict("err", _nothing(keys))
    kid = jwt.header.get("kid")
    return _judged(parts, algorithm, kid if isinstance(kid, str) else "", given)


def _judged(
    parts: list[str], algorithm: str, kid: str, given: tuple[_Key, ...]
) -> SignatureVerdict:
    usable = [key for key in given if _suits(key, algorithm)]
    if not usable:
        return SignatureVerdict("err", _unsuited(algorithm, given))
    why = ""
    for key in sorted(usable, key=lambda one: one.kid != kid):
        try:
            if _verified(parts, algorithm, key):
                return _fits(key, kid, algorithm)
        except _Unfit as error:
            why = why or said_by(error)
    names = [key.kid for key in given if key.kid]
    if kid and names and kid not in names:
        told = said_list(names[:_MOST_NAMES], "and")
        words = said("No key is named {kid}, as the token wants; there are {names}. None of them "
                     "made the signature.", kid=kid[:80], names=told)  # fmt: skip
    elif why:
        words = said("The key cannot be used: {why}", why=why)
    else:
        words = said("The signature does not fit: the token was changed, or another key made it")
    return SignatureVerdict("err", words)


def _fits(key: _Key, kid: str, algorithm: str) -> SignatureVerdict:
    if key.shape == "secret":
        if key.encoding:
            words = said("The signature fits the secret, taken as Base64 ({algorithm})",
                         algorithm=algorithm)  # fmt: skip
        else:
            words = said("The signature fits the secret ({algorithm})", algorithm=algorithm)
    elif kid and key.kid and kid != key.kid:
        words = said("The signature fits the key {key}, though the token names {kid}",
                     key=key.kid[:80], kid=kid[:80])  # fmt: skip
        return SignatureVerdict("warn", words)
    elif key.kid:
        words = said("The signature fits the key {key} ({algorithm})", key=key.kid[:80],
                     algorithm=algorithm)  # fmt: skip
    else:
        words = said("The signature fits this key ({algorithm})", algorithm=algorithm)
    return SignatureVerdict("ok", words)


def _suits(key: _Key, algorithm: str) -> bool:
    kty = _KTY[algorithm[:2]]
    if key.shape == "secret":
        return kty == "oct"
    if key.shape == "pem":
        return kty != "oct"
    wanted = _CURVES.get(algorithm)
    return key.kty == kty and (not wanted or not key.curve or key.curve == wanted)


def _unsuited(algorithm: str, given: tuple[_Key, ...]) -> Said:
    if algorithm.startswith("HS"):
        return said(
            "The token is signed with a secret ({algorithm}), and this is a public key: a server "
            "that takes it for the secret can be fooled by anyone",
            algorithm=algorithm,
        )
    if all(key.shape == "secret" for key in given):
        return said("This is neither a JWKS, a JWK nor PEM; {algorithm} wants a public key",
                    algorithm=algorithm)  # fmt: skip
    return said("None of these keys is for {algorithm}", algorithm=algorithm)


def _nothing(text: str) -> Said:
    if not text.strip():
        return said("No key was given")
    if address := keys_address(text):
        return said("This describes a provider; its keys are at {address}", address=address)
    return said("There is no key in this JSON")


def _verified(parts: list[str], algorithm: str, key: _Key) -> bool:
    # The library loads slowly, and most tokens are never checked.
    from jwt.algorithms import get_default_algorithms

    checker = get_default_algorithms()[algorithm]
    try:
        signature = _bytes(parts[2])
    except ValueError:  # also for what is not ASCII
        return False
    loaded = _loaded(key, algorithm)
    try:
        return checker.verify(f"{parts[0]}.{parts[1]}".encode(), loaded, signature)
    except ValueError:
        raise _Unfit(said("it is too small for {algorithm}", algorithm=algorithm)) from None


def _loaded(key: _Key, algorithm: str) -> "bytes | AllowedPublicKeys":
    if key.shape == "secret":
        return _bytes(key.value) if key.encoding else key.value.encode("utf-8", "replace")
    if key.shape == "pem":
        return _of_pem(key.value, algorithm)
    import jwt

    try:
        loaded: bytes | AllowedPublicKeys = jwt.PyJWK.from_json(key.value, algorithm).key
    except (jwt.PyJWTError, ValueError, TypeError) as error:
        raise _Unfit(str(error)[:120]) from None
    return loaded


def _of_pem(text: str, algorithm: str) -> "AllowedPublicKeys":
    from cryptography import x509
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec, ed448, ed25519, rsa

    data = text.encode("utf-8", "replace")
    held: object
    try:
        if "BEGIN CERT" in text:
            held = x509.load_pem_x509_certificate(data).public_key()
        elif "PRIVATE KEY" in text:
            held = serialization.load_pem_private_key(data, password=None).public_key()
        else:
            held = serialization.load_pem_public_key(data)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise _Unfit(said("its PEM cannot be read")) from None
    edwards = ed25519.Ed25519PublicKey, ed448.Ed448PublicKey
    if algorithm[0] in "RP" and isinstance(held, rsa.RSAPublicKey):
        return held
    if algorithm[:2] == "ES" and isinstance(held, ec.EllipticCurvePublicKey):
        if held.curve.name == _OPENSSL[_CURVES[algorithm]]:
            return held
    elif algorithm == "EdDSA" and isinstance(held, edwards):
        return held
    raise _Unfit(said("it is not for {algorithm}", algorithm=algorithm))


def _keys(text: str) -> Iterator[_Key]:
    """Return every key that stands in a text, whatever form it has."""
    plain = text.strip()
    found = _json(plain)
    if isinstance(found, dict):
        yield from _of_json(found)
    elif blocks := [match[0] for match in _PEM.finditer(plain.replace("\\n", "\n"))]:
        yield from (_Key("", "pem", block) for block in blocks)
    elif plain:
        yield _Key("", "secret", plain)
        try:
            if _bytes(plain):
                yield _Key("", "secret", plain, encoding="Base64")
        except ValueError:
            return


def _of_json(found: dict[str, Any]) -> Iterator[_Key]:
    listed = found.get("keys")
    for one in listed if isinstance(listed, list) else [found] if "kty" in found else []:
        if isinstance(one, dict) and one.get("use") != "enc":
            public = {name: value for name, value in one.items() if name not in _PRIVATE}
            kid, kty, curve = (one.get(name) for name in ("kid", "kty", "crv"))
            yield _Key(_word(kid), "jwk", json.dumps(public), _word(kty), _word(curve))
    if listed is None and "kty" not in found:  # certificates by name, as some providers give them
        for name, value in found.items():
            if isinstance(value, str) and (match := _PEM.search(value)):
                yield _Key(name, "pem", match[0])


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""


def _json(text: str) -> object:
    if text.lstrip()[:1] != "{":
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _bytes(text: str) -> bytes:
    """Return the bytes of Base64 of either alphabet, padded or not."""
    plain = re.sub(r"\s+", "", text).rstrip("=").replace("-", "+").replace("_", "/")
    return base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
