"""An API key: a header or a query parameter of a name that the server chose."""

from collections.abc import Mapping

from postwright.engine.auth.scheme import AuthResult, Input, Signer, Unsigned
from postwright.engine.errors import InvalidField
from postwright.model.exchange import Header
from postwright.model.said import said


class ApiKey(Signer):
    """A key under the name and at the place that the server wants.

    It is added anew after a redirect on the same origin, which has a query of its own.
    """

    type = "apikey"
    label = said("API key")
    inputs = (
        Input("key", said("Name")),
        Input("value", said("Value"), secret=True),
        Input("placement", said("Send in"), default="header", choices=("header", "query")),
    )

    def apply(self, values: Mapping[str, str], _request: Unsigned, /) -> AuthResult:
        """Return the header or the query pair."""
        name, value = values.get("key", "").strip(" \t"), values.get("value", "")
        if not name:
            raise InvalidField(
                said("the API key has no name"), where=said("auth"), fix=said("such as X-API-Key")
            )
        if values.get("placement") == "query":
            return AuthResult(query=((name, value),))
        value = value.strip(" \t")
        return AuthResult((Header(name, value, "auth", (value,) if value else ()),))
