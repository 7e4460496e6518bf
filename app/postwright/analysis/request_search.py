"""Looking for a text in everything that requests say; pure, and in pieces small enough to wait."""

from collections.abc import Callable, Iterable, Iterator, Mapping

import msgspec

from postwright.analysis.patterns import matches
from postwright.model import tree
from postwright.model.collection import Collection, Folder, Path
from postwright.model.request import Body, Field, Request, Variable
from postwright.model.said import said as spoken

LONGEST_LINE = 10_000
"""Characters of a line that are looked at."""


class Wanted(msgspec.Struct, frozen=True):
    """What is looked for, and how."""

    text: str
    case: bool = False
    """Whether `A` and `a` differ."""
    regex: bool = False


class Hit(msgspec.Struct, frozen=True):
    """A line of a request, a folder or a collection that has what is looked for."""

    path: Path
    """Of the item; empty for the collection itself."""
    page: str
    """The editor it is in: url, params, headers, auth, body, docs, options; else name."""
    where: str
    """Which row, in words: `header Accept`; empty where the page is one text."""
    line: str
    number: int = 0
    """Of the line, from 1; 0 where the text has one."""
    at: int = -1
    """Where it begins in the line; -1 where only the line is known."""
    length: int = 0


Place = tuple[str, str, str]
"""Page, row, text."""
Find = Callable[[str], tuple[int, int] | None]
"""Returns where a line has it, and how much of it."""


def search(
    collection: Collection, wanted: Wanted, typed: Mapping[Path, Request] | None = None
) -> Iterator[list[Hit]]:
    """Yield the hits of each item in the order of the tree, those of the collection first.

    What was `typed` and not saved counts instead of what the file says. Raise BadPattern with
    the first step, where the text is no regular expression.
    """
    find = finder(wanted)
    yield list(_hits((), _shared(collection, "collection"), find))
    for path, item in tree.walk(collection):
        value = (typed or {}).get(path, item.value)
        if isinstance(value, Request):
            yield list(_hits(path, _request(value), find))
        elif isinstance(value, Folder):
            yield list(_hits(path, _shared(value, "folder"), find))
        else:
            yield list(_hits(path, (("name", "", value.name),), find))


def finder(wanted: Wanted) -> Find:
    """Return what looks through a line. Raise BadPattern where the text is no expression."""
    if wanted.regex:
        pattern = wanted.text if wanted.case else f"(?i){wanted.text}"
        matches(pattern, "")
        return lambda line: (-1, 0) if matches(pattern, line) else None
    needle = wanted.text if wanted.case else wanted.text.casefold()

    def find(line: str) -> tuple[int, int] | None:
        shown = line if wanted.case else line.casefold()
        at = shown.find(needle)
        # Where folding changed the length (ß), the place in the line as written is not known.
        return None if at < 0 else (at, len(needle)) if len(shown) == len(line) else (-1, 0)

    return find


def _hits(path: Path, places: Iterable[Place], find: Find) -> Iterator[Hit]:
    for page, where, text in places:
        lines = text.splitlines()
        for number, line in enumerate(lines, 1):
            found = find(line[:LONGEST_LINE])
            if found is not None:
                shown = line[:LONGEST_LINE]
                yield Hit(path, page, where, shown, number if len(lines) > 1 else 0, *found)


def _request(request: Request) -> Iterator[Place]:
    yield "name", "", request.name
    yield "url", "", f"{request.method} {request.url}"
    for param in request.params:
        if param.kind == "path" or not param.enabled or param.note:
            yield from _row("params", "parameter", param)
    for header in request.headers:
        yield from _row("headers", "header", header)
    yield from _pairs(request.auth.values)
    yield from _body(request.body)
    for variable in request.variables:
        yield from _variable(variable)
    for assertion in request.assertions:
        said = (assertion.expression, assertion.operator, assertion.value)
        yield "options", "assertion", " ".join(said)
    if request.tags:
        yield "docs", "tags", ", ".join(request.tags)
    yield "docs", "", request.docs
    yield "docs", "", request.note
    for example in request.examples:
        yield (
            "docs",
            spoken("example {name}", name=example.name),
            f"{example.name}\n{example.response.body}",
        )


def _shared(owner: Folder | Collection, word: str) -> Iterator[Place]:
    yield "name", word, owner.name
    for header in owner.headers:
        yield from _row("headers", "header", header)
    if owner.auth is not None:
        yield from _pairs(owner.auth.values)
    for variable in owner.variables:
        yield from _variable(variable)
    yield "docs", "", owner.docs
    if isinstance(owner, Collection):
        for environment in owner.environments:
            yield "environment", environment.name, environment.name
            for variable in environment.variables:
                said = f"{variable.name} = {variable.value}"
                yield "environment", environment.name, said


def _body(body: Body) -> Iterator[Place]:
    if body.kind in ("json", "text", "xml", "sparql"):
        yield "body", "", body.text
    elif body.kind == "form-urlencoded":
        for field in body.fields:
            yield from _row("body", "field", field)
    elif body.kind == "multipart-form":
        for part in body.parts:
            value = ", ".join(part.files) or part.value
            yield "body", spoken("part {name}", name=part.name), f"{part.name} = {value}"
    elif body.kind == "file":
        for file in body.files:
            yield "body", "file", file.path


def _row(page: str, kind: str, row: Field) -> Iterator[Place]:
    text = f"{row.name}: {row.value}" if kind == "header" else f"{row.name} = {row.value}"
    yield page, f"{kind} {row.name}", f"{text}  {row.note}".rstrip()


def _pairs(values: Iterable[tuple[str, str]]) -> Iterator[Place]:
    for name, value in values:
        yield "auth", name, f"{name}: {value}"


def _variable(variable: Variable) -> Iterator[Place]:
    said = f"{variable.name} = {variable.value}  {variable.note}".rstrip()
    yield "variables", spoken("variable {name}", name=variable.name), said
