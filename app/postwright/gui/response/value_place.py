"""A value in an answer that was pointed at: what checks and captures are made from."""

from typing import Literal

import msgspec


class ValuePlace(msgspec.Struct, frozen=True):
    """Where one value of a body stands, and what it is."""

    path: str
    """A JSONPath (RFC 9535) that selects it alone, such as `$.data[0].id`."""
    value: str
    """Its JSON text as it was sent: a string with its quotes, a number digit for digit."""
    kind: Literal["json"] = "json"
