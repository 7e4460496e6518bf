"""What a JSONPath selects of a JSON text (RFC 9535), in the tokens of the text."""

import json

from postwright.analysis import json_nodes
from postwright.analysis.json_nodes import Member
from postwright.analysis.json_places import Path
from postwright.analysis.json_query import BadQuery, find_places
from postwright.model.said import said

_MOST_DIGITS = 4000
"""Python turns no longer text into a number; as a real one it still compares."""


def places(text: bytes, query: str) -> list[tuple[Path, bytes]]:
    """Return each selected value's path and text, in the order of the document. Raise BadQuery.

    Of a name that stands twice in an object the last one counts.
    """
    index = _Index(text)
    return [(path, index.token(path)) for path in find_places(query, _value(text))]


def _value(text: bytes) -> object:
    try:
        return json.loads(text.decode("utf-8", "replace"), parse_int=_number, parse_constant=_no)
    except RecursionError:
        raise BadQuery(said("The body is nested too deep for a query")) from None
    except ValueError:
        problem = json_nodes.checked(text) or said("it is not JSON")
        raise BadQuery(said("The body is not valid JSON. {problem}", problem=problem)) from None


def _number(digits: str) -> int | float:
    return int(digits) if len(digits) < _MOST_DIGITS else float(digits)


def _no(name: str) -> None:
    raise ValueError(name)


class _Index:
    """Finds values by their paths; what was walked once is remembered."""

    def __init__(self, text: bytes) -> None:
        self._text = text
        self._root = json_nodes.root(text)
        self._held: dict[int, dict[str | int, Member]] = {}

    def token(self, path: Path) -> bytes:
        at = self._root
        for step in path:
            at = self._members(at.start)[step]
        return self._text[at.start : at.stop]

    def _members(self, start: int) -> dict[str | int, Member]:
        if start not in self._held:
            named = json_nodes.kind_of(self._text, start) == "object"
            found = json_nodes.members(self._text, start + 1, named=named)
            self._held[start] = {
                _name(one.name) if one.name is not None else number: one
                for number, one in enumerate(found)
            }
        return self._held[start]


def _name(token: bytes) -> str:
    return str(json.loads(token.decode("utf-8", "replace"), strict=False))
