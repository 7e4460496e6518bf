"""How OAuth 1.0a signs a base string (RFC 5849 §3.4); SHA-2 forms as other clients name them."""

import base64
import functools
import hmac
from typing import TYPE_CHECKING

from postwright.engine.auth.jwt_key import KEPT
from postwright.model.said import said
from postwright.protocol.oauth1_base import encoded

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

METHODS = (
    "HMAC-SHA1", "HMAC-SHA256", "HMAC-SHA512", "RSA-SHA1", "RSA-SHA256", "RSA-SHA512", "PLAINTEXT",
)  # fmt: skip


class UnusableKey(ValueError):
    """Text that is no private RSA key; the message says why."""


def hash_of(method: str) -> str:
    """Return hashlib's name of the hash that belongs to a signature method."""
    return {"SHA256": "sha256", "SHA512": "sha512"}.get(method.rpartition("-")[2], "sha1")


def sign(method: str, text: str, secret: str, token_secret: str, private_key: str) -> str:
    """Return the signature of a base string. Raise UnusableKey."""
    key = f"{encoded(secret)}&{encoded(token_secret)}"
    if method == "PLAINTEXT":
        return key
    if method.startswith("HMAC-"):
        made = hmac.digest(key.encode(), text.encode(), hash_of(method))
    else:
        made = _rsa(text.encode(), private_key, hash_of(method))
    return base64.b64encode(made).decode()


def _rsa(data: bytes, private_key: str, algorithm: str) -> bytes:
    """Sign by RSASSA-PKCS1-v1_5 (§3.4.3)."""
    # The library loads slowly, and hardly any request is signed so.
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding

    kinds = {"sha1": hashes.SHA1(), "sha256": hashes.SHA256(), "sha512": hashes.SHA512()}
    return key_of(private_key).sign(data, padding.PKCS1v15(), kinds[algorithm])


@functools.lru_cache(maxsize=KEPT)
def key_of(private_key: str) -> "RSAPrivateKey":
    """Read a private key in PEM. Raise UnusableKey."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    if not private_key.strip():
        raise UnusableKey(said("the private key is empty"))
    try:
        key = serialization.load_pem_private_key(_pem(private_key), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise UnusableKey(said("it is no private key in PEM without a passphrase")) from None
    if not isinstance(key, rsa.RSAPrivateKey):
        raise UnusableKey(said("it is no RSA key"))
    return key


def _pem(text: str) -> bytes:
    """Return PEM with its line ends, which are escaped in text that was once JSON."""
    return text.strip().replace("\\n", "\n").encode()
