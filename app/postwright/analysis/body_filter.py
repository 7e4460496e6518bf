"""Filtering a body: by JSONPath, by XPath, or to the rows that hold a text."""

import contextlib
from collections.abc import Callable, Iterator
from typing import Literal

import msgspec

from postwright.analysis import json_filter, xpath_text
from postwright.analysis.json_places import readable
from postwright.analysis.json_query import BadQuery, is_singular
from postwright.analysis.json_text import indented
from postwright.model.said import Said, said

MOST_BYTES = 64 << 20
"""Of a result; what is beyond is counted and left out."""
MOST_PARSED_BYTES = 100 << 20
"""A larger body is filtered by text alone."""
MOST_PATHS = 10_000

Way = Literal["jsonpath", "xpath", "text"]


class BadFilter(Exception):
    """Why a filter cannot be used; the message is made by `said`."""

    def __init__(self, message: Said) -> None:
        super().__init__(message)
        self.message = message


class Filtered(msgspec.Struct, frozen=True):
    """What is left of a body."""

    text: bytes
    count: int
    """Of results or rows, also of those that were left out."""
    language: str
    foldable: bool = False
    paths: tuple[str, ...] = ()
    """The JSONPath of each result, as many as are kept."""
    single: bool = False
    """The one result is shown as it is, not in a list."""
    shown: int = 0
    """How many are in the text."""


def way_of(query: str, language: str) -> Way:
    """Tell what a query is, by how it begins and by what it is asked of."""
    begin = query.strip()[:1]
    if language in ("json", "jsonl") and begin == "$":
        return "jsonpath"
    if language in ("xml", "html") and xpath_text.begins(query):
        return "xpath"
    return "text"


Tell = Callable[[int, int], None]
"""Hears how many bytes are read, 0 where that is not known, and how many results there are."""


def _deaf(read: int, count: int) -> None:
    del read, count


def filtered(text: bytes, query: str, language: str, tell: Tell = _deaf) -> Filtered:
    """Return what a query leaves of a body in UTF-8. Raise BadFilter."""
    way = way_of(query, language)
    if way == "text":
        return _rows(text, query, language)
    if len(text) > MOST_PARSED_BYTES:
        raise BadFilter(
            said("A body of more than {size} MB is filtered by text alone.",
                 size=MOST_PARSED_BYTES >> 20)
        )  # fmt: skip
    if way == "xpath":
        return _by_xpath(text, query.strip(), language, tell)
    return _by_jsonpath(text, query.strip(), language, tell)


def _by_jsonpath(text: bytes, query: str, language: str, tell: Tell) -> Filtered:
    of_records = language == "jsonl"
    try:
        single = is_singular(query) and not of_records
        if of_records:
            text, query = _as_list(text), f"$[*]{query[1:]}"
        results = _Results(of_records)
        for node in json_filter.select(text, query):
            results.add(node)
            tell(0, results.count)
    except BadQuery as error:
        if error.offset is None:
            raise BadFilter(said("{why}.", why=error.args[0])) from None
        column = error.offset + 1
        raise BadFilter(said("Column {column}: {why}.", column=column, why=error.why)) from None
    kept = results.kept
    made = b"".join(kept[:1]) if single else b"[" + b",".join(kept) + b"]"
    try:
        made = indented(made) if made else b""
        foldable = True
    except ValueError:  # nested deeper than can be laid out
        foldable = False
    return Filtered(
        made,
        results.count,
        "json",
        foldable=foldable,
        paths=tuple(results.paths),
        single=single,
        shown=len(kept),
    )


class _Results:
    """Takes in what was selected, as much as is kept."""

    def __init__(self, of_records: bool) -> None:
        self.count = 0
        self.kept: list[bytes] = []
        self.paths: list[str] = []
        self._most_paths = 0 if of_records else MOST_PATHS
        self._room = MOST_BYTES

    def add(self, node: json_filter.Node) -> None:
        self.count += 1
        if self._room < 0:
            return
        text = node.text
        self._room -= len(text)
        if self._room >= 0:
            self.kept.append(text)
        if len(self.paths) < self._most_paths:
            self.paths.append(readable(node.path))


def _as_list(text: bytes) -> bytes:
    """Return records as one list; RFC 7464 begins each with a record separator."""
    lines = (line.strip(b"\x1e \t\r") for line in text.replace(b"\x1e", b"\n").split(b"\n"))
    return b"[" + b",\n".join(line for line in lines if line) + b"]"


def _by_xpath(text: bytes, query: str, language: str, tell: Tell) -> Filtered:
    from postwright.analysis import xml_query  # it loads two parsers, and few filters need them

    try:
        kept, count = xml_query.find_within(
            text, query, MOST_BYTES, html=language == "html", tell=lambda read: tell(read, 0)
        )
    except xpath_text.BadXPath as error:
        if error.offset is None:
            raise BadFilter(said("{why}.", why=error.args[0])) from None
        raise BadFilter(
            said("Column {column}: {why}.", column=error.offset + 1, why=error.args[0])
        ) from None
    return Filtered(b"\n".join(kept), count, language, shown=len(kept))


def _rows(text: bytes, query: str, language: str) -> Filtered:
    if language == "json":
        with contextlib.suppress(ValueError):  # then its rows are as they came
            text = indented(text)
    found = list(_holding(text, query))
    kept = _fitting(found)
    return Filtered(b"\n".join(kept), len(found), language, shown=len(kept))


def _holding(text: bytes, query: str) -> Iterator[bytes]:
    """Yield the rows that hold a text, in whatever case."""
    if not query.isascii():
        wanted = query.casefold()
        for row in text.splitlines():
            if wanted in row.decode("utf-8", "replace").casefold():
                yield row
        return
    lower, plain, at = text.lower(), query.lower().encode(), 0  # as long: bytes fold ASCII alone
    while (found := lower.find(plain, at)) >= 0:
        start = text.rfind(b"\n", 0, found) + 1
        end = text.find(b"\n", found)
        at = len(text) if end < 0 else end
        yield text[start:at].removesuffix(b"\r")


def _fitting(pieces: list[bytes]) -> list[bytes]:
    room, kept = MOST_BYTES, []
    for piece in pieces:
        room -= len(piece)
        if room < 0:
            break
        kept.append(piece)
    return kept
