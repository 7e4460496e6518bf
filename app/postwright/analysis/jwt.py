"""What a JSON Web Token says of itself (RFC 7519); its signature is not checked."""

import base64
import binascii
import math
from typing import Any

import msgspec


class Jwt(msgspec.Struct, frozen=True):
    """The readable parts of a token."""

    header: dict[str, Any]
    claims: dict[str, Any]
    signed: bool = True
    """Something stands where the signature belongs."""

    def time(self, claim: str) -> float | None:
        """Return `exp`, `nbf` or `iat` in seconds since the epoch, None where it is not set."""
        value = self.claims.get(claim)
        if not isinstance(value, int | float) or isinstance(value, bool):
            return None
        try:
            seconds = float(value)
        except OverflowError:
            return None
        return seconds if math.isfinite(seconds) else None

    def audiences(self) -> tuple[str, ...]:
        """Return whom it is for: `aud` is one text or several (§4.1.3)."""
        value = self.claims.get("aud")
        listed = value if isinstance(value, list) else [value]
        return tuple(one for one in listed if isinstance(one, str) and one)

    def scopes(self) -> tuple[str, ...] | None:
        """Return what it allows (RFC 8693 §4.2, and `scp` as some write it); None: not said."""
        for name in ("scope", "scp", "scopes", "permissions"):
            value = self.claims.get(name)
            if isinstance(value, str):
                return tuple(value.replace(",", " ").split())
            if isinstance(value, list):
                return tuple(one for one in value if isinstance(one, str))
        return None


def read_jwt(token: str) -> Jwt | None:
    """Return what the token says, None where it is not a signed JWT."""
    parts = token.strip().split(".")
    if len(parts) != 3:
        return None
    header, claims = _member(parts[0]), _member(parts[1])
    return None if header is None or claims is None else Jwt(header, claims, bool(parts[2]))


def _member(text: str) -> dict[str, Any] | None:
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        return msgspec.json.decode(data, type=dict[str, Any])
    except (binascii.Error, msgspec.DecodeError, RecursionError, ValueError):
        return None
