"""What a JSON Web Token says of itself (RFC 7519); its signature is not checked."""

import base64
import binascii
from typing import Any

import msgspec


class Jwt(msgspec.Struct, frozen=True):
    """The readable parts of a token."""

    header: dict[str, Any]
    claims: dict[str, Any]

    def time(self, claim: str) -> float | None:
        """Return `exp`, `nbf` or `iat` in seconds since the epoch, None where it is not set."""
        value = self.claims.get(claim)
        return float(value) if isinstance(value, int | float) else None


def read_jwt(token: str) -> Jwt | None:
    """Return what the token says, None where it is not a signed JWT."""
    parts = token.strip().split(".")
    if len(parts) != 3:
        return None
    header, claims = _member(parts[0]), _member(parts[1])
    return None if header is None or claims is None else Jwt(header, claims)


def _member(text: str) -> dict[str, Any] | None:
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        return msgspec.json.decode(data, type=dict[str, Any])
    except (binascii.Error, msgspec.DecodeError, RecursionError, ValueError):
        return None
