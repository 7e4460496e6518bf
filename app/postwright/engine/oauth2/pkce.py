"""Proof Key for Code Exchange (RFC 7636): the verifier, and the challenge made of it."""

import base64
import hashlib
import secrets


def new_verifier() -> str:
    """Return 43 unreserved characters of 32 random bytes (§4.1)."""
    return _text(secrets.token_bytes(32))


def challenge_of(verifier: str) -> str:
    """Return the S256 challenge (§4.2)."""
    return _text(hashlib.sha256(verifier.encode("ascii")).digest())


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")
