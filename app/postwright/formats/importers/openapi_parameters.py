"""The parameters of an operation as rows: path and query in the URL, headers, cookies."""

import re

import msgspec

from postwright.formats.importers.openapi_document import Document
from postwright.formats.importers.openapi_sample import given
from postwright.formats.importers.openapi_values import (
    Pairs,
    cookie_pairs,
    header_text,
    in_query,
    note_of,
    path_text,
    query_pairs,
    scalar,
    value_of,
)
from postwright.formats.shapes import Tree, text, tree
from postwright.model.request import Field, Param, Variable
from postwright.model.said import said as spoken
from postwright.protocol.url_text import query_rows, sync_params, with_query

_TEMPLATE = re.compile(r"\{([^{}/?#]+)\}")
_NOT_IN_NAME = re.compile(r"[^\w.\-]")
_NOT_IN_SEGMENT = re.compile(r"[/?#&={}\s]")
_ELSEWHERE = {"accept", "content-type", "authorization"}
"""Header parameters that OpenAPI 3 tells to ignore: other parts of the document say them."""


class Rows(msgspec.Struct, frozen=True):
    """What the parameters are in a request."""

    url: str
    params: tuple[Param, ...]
    headers: tuple[Field, ...]
    variables: tuple[Variable, ...] = ()
    """Values of names that stand within a segment: `/files/{name}.{type}`."""


def parameters_of(document: Document, path_item: Tree, operation: Tree, item: str) -> list[Tree]:
    """Return the path's parameters and the operation's own, which win by name and place."""
    found: dict[tuple[str, str], Tree] = {}
    for owner in (path_item, operation):
        listed = owner.get("parameters")
        for said in listed if isinstance(listed, list) else ():
            one = document.resolved(said, item)
            name, place = text(one.get("name")), text(one.get("in"))
            if name and place:
                found[name.lower() if place == "header" else name, place] = one
            elif one:
                why = spoken("A parameter needs `name` and `in`.")
                document.lost(spoken("parameter {name}", name=name or place), why, item)
    return list(found.values())


def rows_of(document: Document, base: str, path: str, parameters: list[Tree], item: str) -> Rows:
    """Return the URL with its rows, and the headers."""
    maker = _Rows(document, item)
    for said in parameters:
        maker.take(said)
    url, variables = maker.path(base, path)
    query = [*query_rows(url), *maker.query]
    url = with_query(url, [row for row in query if row.enabled])
    params = sync_params(url, (*query, *maker.segments))
    return Rows(url, params, (*maker.headers, *maker.cookies()), variables)


class _Rows:
    def __init__(self, document: Document, item: str) -> None:
        self._document, self._item = document, item
        self.query: list[Param] = []
        self.segments: list[Param] = []
        self.headers: list[Field] = []
        self._sent: list[str] = []
        self._other_cookies: list[Field] = []
        self._cookie_notes: list[str] = []
        self._in_path: dict[str, tuple[str, str]] = {}

    def take(self, said: Tree) -> None:
        """Take a parameter up at its place."""
        place, name = text(said.get("in")), text(said.get("name"))
        value = self._value(said)
        note = note_of(self._document, self._typed(said), self._item)
        on = said.get("required") is True
        if place == "path":
            self._in_path[name] = (path_text(said, value), note)
        elif place == "query":
            self.query += [Param(n, v, on, note) for n, v in query_pairs(said, value)]
        elif place == "querystring":
            self.query += [Param(n, v, on, note) for n, v in self._whole_query(said, value)]
        elif place == "header":
            if name.lower() in _ELSEWHERE and self._document.version != "2.0":
                why = spoken(
                    "OpenAPI says this header by other means, so the parameter is ignored."
                )
                self._document.lost(spoken("header {name}", name=name), why, self._item, "mapped")
            else:
                self.headers.append(Field(name, header_text(said, value), on, note))
        elif place == "cookie":
            self._cookies(cookie_pairs(said, value), note, on=on)
        else:
            why = spoken(
                "There is no place in a request that is called {place}.", place=repr(place)
            )
            self._document.lost(spoken("parameter {name}", name=name), why, self._item)

    def _typed(self, said: Tree) -> Tree:
        """Return what describes the value: the parameter, or its one media type."""
        inner = next(iter(tree(said.get("content")).values()), None)
        return said if inner is None else said | self._document.resolved(inner, self._item)

    def _value(self, said: Tree) -> object:
        typed = self._typed(said)
        schema = self._document.resolved(typed.get("schema"), self._item)
        has_own = "example" in typed or bool(typed.get("examples"))
        items = self._document.resolved(schema.get("items"), self._item)
        if not has_own and schema.get("type") == "array" and "items" in schema:
            # A list's sample is what its schema or its members name.
            try:
                return given(schema)
            except LookupError:
                if isinstance(items.get("default"), list):
                    return items["default"]
        return value_of(self._document, typed, self._item)

    def _whole_query(self, said: Tree, value: object) -> Pairs:
        kind = next(iter(tree(said.get("content"))), "")
        if isinstance(value, dict) and "urlencoded" in kind:
            return [pair for n, v in value.items() for pair in query_pairs({"name": n}, v)]
        written = value if isinstance(value, str) else scalar(value)
        if "urlencoded" in kind:
            found = (pair.partition("=") for pair in written.split("&") if pair)
            return [(name, rest) for name, _, rest in found]
        return [(in_query(written).replace("=", "%3D"), "")]

    def _cookies(self, pairs: Pairs, note: str, *, on: bool) -> None:
        said = [f"{name}={value}" for name, value in pairs]
        if on:
            self._sent += said
            self._cookie_notes += [note] if note else []
        else:
            self._other_cookies.append(Field("Cookie", "; ".join(said), enabled=False, note=note))

    def cookies(self) -> tuple[Field, ...]:
        """Return one row for the cookies that are sent, and one for each other."""
        sent = Field("Cookie", "; ".join(self._sent), note="\n".join(self._cookie_notes))
        return (*([sent] if self._sent else ()), *self._other_cookies)

    def path(self, base: str, path: str) -> tuple[str, tuple[Variable, ...]]:
        """Return the URL, each template in it as a segment `:name` or a variable."""
        variables: dict[str, Variable] = {}
        segments = []
        for segment in path.split("/"):
            whole = _TEMPLATE.fullmatch(segment)
            if whole and not _NOT_IN_SEGMENT.search(whole[1]):
                name = whole[1]
                value, note = self._known(name)
                self.segments.append(Param(name, value, note=note, kind="path"))
                segments.append(f":{name}")
                continue

            def variable(found: re.Match[str]) -> str:
                value, note = self._known(found[1])
                name = _NOT_IN_NAME.sub("_", found[1])
                variables[name] = Variable(name, value, note=note)
                return f"{{{{{name}}}}}"

            segments.append(_TEMPLATE.sub(variable, segment))
        for name in self._in_path:
            if f"{{{name}}}" not in path:
                why = spoken("The path has no such place.")
                self._document.lost(spoken("path parameter {name}", name=name), why, self._item)
        return base + "/".join(segments), tuple(variables.values())

    def _known(self, name: str) -> tuple[str, str]:
        if name not in self._in_path:
            why = spoken("The path names it, but no parameter describes it; its value is empty.")
            self._document.lost(
                spoken("path parameter {name}", name=name), why, self._item, "approximated"
            )
        return self._in_path.get(name, ("", ""))
