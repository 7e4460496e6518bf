"""WSSE UsernameToken in a header: a digest of password, nonce and time.

https://www.xml.com/pub/a/2003/12/17/dive.html; the digest is that of OASIS WSS UsernameToken
Profile 1.0 §3.1. Some servers want Base64 of the digest's hexadecimal form, as Bruno sends it.
"""

import base64
import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime

from postwright.engine.auth.scheme import AuthResult, Input, Signer, Unsigned
from postwright.engine.errors import InvalidField
from postwright.model.exchange import Header
from postwright.model.said import said


class Wsse(Signer):
    """`X-WSSE: UsernameToken`."""

    type = "wsse"
    label = said("WSSE")
    inputs = (
        Input("username", said("User name")),
        Input("password", said("Password"), secret=True),
        Input("digestForm", said("Digest of"), default="bytes", choices=("bytes", "hex")),
    )

    def apply(self, values: Mapping[str, str], request: Unsigned, /) -> AuthResult:
        """Return the X-WSSE header."""
        username = values.get("username", "")
        if '"' in username:
            raise InvalidField(
                said("a user name for WSSE may not hold a quote"), where=said("auth")
            )
        created = datetime.fromtimestamp(int(request.now), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        nonce = request.nonce()
        in_hex = values.get("digestForm") == "hex"
        digest = password_digest(nonce, created, values.get("password", ""), in_hex=in_hex)
        token = (
            f'UsernameToken Username="{username}", PasswordDigest="{digest}", '
            f'Nonce="{nonce}", Created="{created}"'
        )
        return AuthResult((Header("X-WSSE", token, "auth", (digest,)),))


def password_digest(nonce: str, created: str, password: str, *, in_hex: bool = False) -> str:
    """Return Base64 of SHA-1 over nonce, time and password."""
    made = hashlib.sha1((nonce + created + password).encode("utf-8", "replace"))
    data = made.hexdigest().encode() if in_hex else made.digest()
    return base64.b64encode(data).decode()
