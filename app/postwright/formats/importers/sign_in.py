"""An Authorization row that says Basic or Bearer becomes the request's Auth."""

import re
from collections.abc import Sequence

from postwright.model.request import Auth, Field
from postwright.protocol.basic_credentials import basic_pair


def typed_auth(headers: Sequence[Field]) -> tuple[list[Field], Auth]:
    """Return the other rows and the Auth; all rows and no Auth where it says something else."""
    rows = [row for row in headers if row.name.lower() == "authorization"]
    auth = _auth(rows[0].value) if len(rows) == 1 else None
    if auth is None:
        return list(headers), Auth("none")
    return [row for row in headers if row is not rows[0]], auth


def _auth(value: str) -> Auth | None:
    scheme, _, credentials = value.partition(" ")
    if scheme == "Bearer" and credentials and not re.search(r"\s", credentials):
        return Auth("bearer", (("token", credentials),))
    name, colon, password = basic_pair(value).partition(":")
    return Auth("basic", (("username", name), ("password", password))) if colon else None
