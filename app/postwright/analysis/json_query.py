"""JSONPath (RFC 9535) over values that are in memory; its regular expressions cannot hang."""

from functools import lru_cache
from typing import TYPE_CHECKING

from postwright.analysis.json_places import Path
from postwright.model.said import said

if TYPE_CHECKING:
    from jsonpath import JSONPath


class BadQuery(Exception):
    """A text that is no JSONPath, in words."""

    def __init__(self, message: str, why: str = "", offset: int | None = None) -> None:
        super().__init__(message)
        self.why = why or message
        """What is wrong with it, without the query itself."""
        self.offset = offset
        """Where in the query, in characters; None where it cannot be told."""


def find(query: str, value: object) -> list[object]:
    """Return what a query selects, in the order of the document. Raise BadQuery."""
    return [found for _, found in _matches(query, value)]


def _matches(query: str, value: object) -> list[tuple[Path, object]]:
    from jsonpath import JSONPathError

    path = compiled(query)
    if isinstance(value, str):  # the library would read it as JSON
        return [] if path.segments else [((), value)]
    try:
        return [(match.parts, match.obj) for match in path.finditer(value)]  # type: ignore[arg-type]  # any JSON
    except RecursionError:
        raise BadQuery(said("the body is nested too deep for a query")) from None
    except JSONPathError as error:
        raise BadQuery(
            said("{query} cannot be asked of this body: {args}", query=query, args=error.args[0])
        ) from None


def is_singular(query: str) -> bool:
    """Tell whether a query selects one place at most (RFC 9535 §2.3.5.1). Raise BadQuery."""
    return compiled(query).singular_query()


@lru_cache(maxsize=128)
def compiled(query: str) -> "JSONPath":
    """Return a query ready to be asked. Raise BadQuery."""
    from jsonpath import JSONPath, JSONPathError

    from postwright.analysis.jsonpath_rules import ENVIRONMENT

    try:
        path = ENVIRONMENT.compile(query.strip())
    except (JSONPathError, RecursionError, ValueError) as error:
        why = str(error.args[0]) if error.args else said("it cannot be read")
        at = getattr(getattr(error, "token", None), "index", -1)
        if not query.lstrip().startswith("$"):
            why, at = said("it starts with $"), 0
        message = said(
            "{query} is no JSONPath: {why}", query=query or said("an empty text"), why=why
        )
        raise BadQuery(message, why, at if at >= 0 else len(query)) from None
    assert isinstance(path, JSONPath)
    return path
