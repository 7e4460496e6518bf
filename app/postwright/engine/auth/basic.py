"""Basic authentication (RFC 7617): user name and password in every request."""

import base64
from collections.abc import Mapping

from postwright.engine.auth.scheme import AuthResult, Input, Unsigned
from postwright.engine.errors import InvalidField
from postwright.model.exchange import Header
from postwright.model.said import said


class Basic:
    """`Authorization: Basic`, with the text in UTF-8."""

    type = "basic"
    label = said("Basic")
    inputs = (
        Input("username", said("User name")),
        Input("password", said("Password"), secret=True),
    )

    def apply(self, values: Mapping[str, str], _request: Unsigned, /) -> AuthResult:
        """Return the Authorization header."""
        return AuthResult((header(values.get("username", ""), values.get("password", "")),))


def header(username: str, password: str) -> Header:
    """Return the header that signs in with these. Raise InvalidField."""
    if ":" in username:
        raise InvalidField(
            said("a user name for basic auth may not hold a colon"), where=said("auth")
        )
    try:
        token = base64.b64encode(f"{username}:{password}".encode()).decode("ascii")
    except UnicodeEncodeError:
        raise InvalidField(said("user name or password is no text"), where=said("auth")) from None
    return Header("Authorization", f"Basic {token}", "auth", (token,))
