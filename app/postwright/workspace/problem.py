"""One thing that is wrong with a request before it is sent."""

from typing import Literal

import msgspec


class Problem(msgspec.Struct, frozen=True):
    """One thing that is wrong, told where the user looks."""

    where: str
    """As in NotSent: `URL`, `header X-Key`, `body`."""
    what: str
    fix: str = ""
    severity: Literal["error", "warning"] = "error"
    """An error stops a send."""
    position: int | None = None
    """In the field's text, in characters from 0; None where it is not known."""
    kind: str = "request"
    """As in NotSent; `json` for what is no JSON, `body` for what breaks its schema, `schema` for
    a schema that cannot be used, `twice` for a name that stands twice in an object."""
    line: int = 0
    """In the body's or the schema's text, from 1; 0 where it is not known."""
    column: int = 0
    row: int | None = None
    """Of a form or multipart body, from 0; None where no row is meant."""
