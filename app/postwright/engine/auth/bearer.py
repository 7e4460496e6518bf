"""Bearer tokens (RFC 6750 §2.1): whoever holds the token is signed in."""

from collections.abc import Mapping

from postwright.engine.auth.scheme import AuthResult, Input, Unsigned
from postwright.engine.errors import InvalidField
from postwright.model.exchange import Header
from postwright.model.said import said


class Bearer:
    """`Authorization: Bearer`."""

    type = "bearer"
    label = said("Bearer token")
    inputs = (Input("token", said("Token"), secret=True),)

    def apply(self, values: Mapping[str, str], _request: Unsigned, /) -> AuthResult:
        """Return the Authorization header."""
        token = values.get("token", "").strip(" \t")
        if not token:
            raise InvalidField(
                said("the bearer token is empty"), where=said("auth"), fix=said("set a token")
            )
        return AuthResult((Header("Authorization", f"Bearer {token}", "auth", (token,)),))
