"""GraphQL over HTTP: the JSON that carries a query, made and taken apart; nothing is sent here.

https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters
"""

import json
import math
import re

import msgspec

from postwright.formats.shapes import Tree, text, tree

_DOCUMENT = re.compile(
    r"(?:[\s,]|#[^\n]*+)*+"
    r"(?:\{|(?:query|mutation|subscription)\b\s*(?:\w+\s*)?[({@]|fragment\s+\w+\s+on\b)"
)
_MEMBERS = {"query", "operationName", "variables"}


class GraphQL(msgspec.Struct, frozen=True):
    """A query with what it is given."""

    query: str
    variables: str = ""
    """JSON, in which `{{names}}` may stand without quotes."""
    operation: str = ""


def carried(said: GraphQL) -> str:
    """Return the JSON that carries it; variables stand as they are written."""
    pieces = [f'"query": {json.dumps(said.query, ensure_ascii=False)}']
    if said.operation:
        pieces.append(f'"operationName": {json.dumps(said.operation, ensure_ascii=False)}')
    if given := said.variables.strip():
        pieces.append(f'"variables": {given}')
    return "{" + ", ".join(pieces) + "}"


def taken_apart(body: str) -> GraphQL | None:
    """Return what a JSON body carries; None where it is no query of GraphQL, or says more."""
    if '"query"' not in body:
        return None
    try:
        found = json.loads(body, parse_float=_exact, parse_constant=_exact)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, dict) or not found.keys() <= _MEMBERS:
        return None
    query, given = found.get("query"), found.get("variables")
    operation = found.get("operationName")
    if not isinstance(query, str) or not _DOCUMENT.match(query):
        return None
    if not isinstance(given, dict | None) or not isinstance(operation, str | None):
        return None
    written = json.dumps(given, indent=2, ensure_ascii=False) if given else ""
    return GraphQL(query, written, operation or "")


def _exact(number: str) -> float:
    """Return a number that is written again as it was. Raise ValueError."""
    if repr(made := float(number)) != number or not math.isfinite(made):
        raise ValueError(number)
    return made


def as_http(document: Tree) -> Tree | None:
    """Return a `graphql` item of OpenCollection as the `http` item that sends the same.

    None where it says no query.
    """
    said = tree(document.get("graphql"))
    body = said.get("body")
    if isinstance(body, list):  # variants, of which one is chosen
        chosen = next((one for one in body if tree(one).get("selected")), body[0] if body else {})
        body = tree(chosen).get("body")
    query = text(tree(body).get("query"))
    if not query.strip():
        return None
    carrier = carried(GraphQL(query, text(tree(body).get("variables"))))
    http = dict(said) | {"method": text(said.get("method")) or "POST"}
    http["body"] = {"type": "json", "data": carrier}
    rest = {name: value for name, value in document.items() if name != "graphql"}
    return rest | {"http": http}
