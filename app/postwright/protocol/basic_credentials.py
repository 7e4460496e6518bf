"""What an Authorization value of the scheme Basic carries (RFC 7617)."""

import base64
import binascii


def basic_pair(value: str) -> str:
    """Return the `name:password` that would be encoded to this very value, else nothing."""
    scheme, _, credentials = value.partition(" ")
    try:
        pair = base64.b64decode(credentials, validate=True).decode()
    except (binascii.Error, ValueError):
        return ""
    same = base64.b64encode(pair.encode()).decode() == credentials
    return pair if scheme == "Basic" and same else ""
