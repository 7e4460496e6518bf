"""The text of a body and its Content-Type to a body of this program: rows where it has rows."""

import re
from collections.abc import Sequence
from urllib.parse import unquote_plus

import msgspec

from postwright.formats.graphql import GraphQL, carried
from postwright.formats.importers.imported import Loss
from postwright.model.request import Body, Field, Part, TextKind
from postwright.model.said import said as spoken
from postwright.protocol import media_types
from postwright.protocol.multipart_answer import split

FORM = "application/x-www-form-urlencoded"
_PAIRS = re.compile(r"[^=&\r\n{}\[\]\"<>]+=[^&\r\n]*(?:&[^=&\r\n{}\[\]\"<>]+=[^&\r\n]*)*&?")
_JSON = re.compile(r"\s*[\[{]")
_KINDS: dict[str, TextKind] = {
    "application/json": "json", "application/xml": "xml", "text/xml": "xml",
    "application/sparql-query": "sparql",
}  # fmt: skip
_AUTOMATIC = {
    "json": "application/json", "xml": "application/xml", "sparql": "application/sparql-query",
}  # fmt: skip


class Made(msgspec.Struct, frozen=True):
    """The body, and the headers that are to stand beside it."""

    body: Body
    headers: tuple[Field, ...]
    losses: tuple[Loss, ...] = ()


def body_of(text: str, headers: Sequence[Field], *, include: re.Pattern[str] | None = None) -> Made:
    """Make the body of a whole request; the headers say what kind of text it is.

    Where a part of a multipart body is all `include`, its first group is the file to be sent.
    """
    named = next((row for row in headers if row.name.lower() == "content-type"), None)
    if not text.strip():
        return Made(Body(), tuple(headers))
    if named is None:
        looks_like_json = text.lstrip()[:1] in ("{", "[")
        return Made(Body("json" if looks_like_json else "text", text=text), tuple(headers))
    if media_types.parse(named.value).essence == "multipart/form-data":
        return _of_parts(text, named, headers, include)
    return of_text(text, named, headers)


def graphql(query: str, variables: str, operation: str = "") -> Body:
    """Return the JSON body that GraphQL over HTTP is; variables stand as text."""
    return Body("json", text=carried(GraphQL(query, variables, operation)))


def of_text(text: str, named: Field | None, headers: Sequence[Field]) -> Made:
    """Make a body of text; `named` is the Content-Type row, without which it is a form."""
    content_type = named.value if named else FORM
    essence = media_types.parse(content_type).essence
    if essence == FORM and _PAIRS.fullmatch(text):
        kept = tuple(row for row in headers if row is not named or row.value != FORM)
        return Made(Body("form-urlencoded", fields=_fields(text)), kept)
    kind = _KINDS.get(essence) or ("json" if essence.endswith("+json") else None)
    kind = kind or ("xml" if essence.endswith("+xml") else "text")
    if named:
        kept = tuple(
            row for row in headers if row is not named or row.value != _AUTOMATIC.get(kind)
        )
        return Made(Body(kind, text=text), kept)
    typed = (*headers, Field("Content-Type", FORM))
    if not _JSON.match(text):
        return Made(Body("text", text=text), typed)
    why = spoken(
        "The body looks like JSON, but without a Content-Type curl calls it a form; so do we."
    )
    return Made(Body("json", text=text), typed, (Loss("-d", why),))


def _fields(text: str) -> tuple[Field, ...]:
    pairs = (pair.partition("=") for pair in text.split("&") if pair)
    return tuple(Field(unquote_plus(name), unquote_plus(value)) for name, _, value in pairs)


def _of_parts(
    text: str, named: Field, headers: Sequence[Field], include: re.Pattern[str] | None
) -> Made:
    """Make rows of the parts; a file whose content stands in the text cannot be a row."""
    data = text.encode()
    found = split(data, named.value)
    parts: list[Part] = []
    losses = [Loss("body", defect, "approximated") for defect in found.defects]
    for part in found.parts:
        said = media_types.parse(f"part/{part.header('content-disposition')}")
        name, filename = said.parameter("name"), said.parameter("filename")
        content = data[part.start : part.end].decode("utf-8", "replace")
        kind = part.header("content-type")
        if include and (file := include.fullmatch(content)):
            other = filename if filename != file[1].rpartition("/")[2] else ""
            made = Part(name, "file", files=(file[1],), content_type=kind, filename=other)
            parts.append(made)
            continue
        if not filename:
            parts.append(Part(name, value=content, content_type=kind))
            continue
        parts.append(Part(name, "file", files=(filename,), content_type=kind))
        losses.append(
            Loss(
                spoken("part {name}", name=name),
                spoken("Only the name of the file {filename} was taken.", filename=filename),
            )
        )
    if not parts:
        return of_text(text, named, headers)
    rest = tuple(row for row in headers if row is not named)
    return Made(Body("multipart-form", parts=tuple(parts)), rest, tuple(losses))
