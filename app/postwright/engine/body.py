"""From a body as written to the bytes and files that are sent, and its Content-Type."""

import os
import re
from collections.abc import Iterator
from urllib.parse import quote_plus

import msgspec

from postwright.engine import multipart
from postwright.engine.errors import InvalidField, NeedsConsent, OutsideFile, UnreadableFile
from postwright.engine.multipart import MimePart
from postwright.engine.ports import Context
from postwright.engine.variables import Resolver
from postwright.model.consent import Ask
from postwright.model.exchange import FilePiece, PreparedBody
from postwright.model.request import Body, Part
from postwright.model.said import said
from postwright.protocol import media_types

TEXT_TYPES = {
    "json": "application/json",
    "text": "text/plain; charset=utf-8",
    "xml": "application/xml",
    "sparql": "application/sparql-query",
}
FORM_TYPE = "application/x-www-form-urlencoded"
_JSON_TOKENS = re.compile(r'"[^"\\\n]*(?:\\.[^"\\\n]*)*"|//[^\n]*|/\*.*?\*/', re.S)


class Encoded(msgspec.Struct, frozen=True):
    """A body and what its Content-Type header says."""

    body: PreparedBody
    content_type: str = ""
    """Ours, for where the user has none; empty where there is no body."""
    declared: str = ""
    """The user's own, with our boundary where it needs one."""


def encode(body: Body, declared: str, resolver: Resolver, context: Context) -> Encoded:
    """Encode a body. `declared` is the user's own Content-Type, empty where there is none.

    A declared multipart type gets our boundary if it names none, else its boundary is used.
    Raise NotSent.
    """
    if body.kind == "none":
        return _NO_BODY
    if body.kind == "form-urlencoded":
        return Encoded(PreparedBody(body.kind, _form(body, resolver)), FORM_TYPE, declared)
    if body.kind == "multipart-form":
        return _multipart(body, declared, resolver, context)
    if body.kind == "file":
        return _file(body, declared, resolver, context)
    return _text(body, declared, resolver)


_NO_BODY = Encoded(PreparedBody())


def without_comments(text: str) -> str:
    """Return JSON without `//` and `/* */` comments, which it does not allow (RFC 8259)."""
    if "//" not in text and "/*" not in text:
        return text
    return _JSON_TOKENS.sub(lambda found: found[0] if found[0][0] == '"' else "", text)


def _text(body: Body, declared: str, resolver: Resolver) -> Encoded:
    """Comments go first, so that a variable in one need not be set and none is made by a value."""
    text = without_comments(body.text) if body.kind == "json" else body.text
    where = said("body")
    data = _utf8(resolver.text(text, where).text, where)
    prepared = PreparedBody(body.kind, (data,) if data else (), comments_stripped=text != body.text)
    return Encoded(prepared, TEXT_TYPES[body.kind], declared)


def _form(body: Body, resolver: Resolver) -> tuple[bytes, ...]:
    pairs: list[str] = []
    for field in body.fields:
        if field.enabled and (field.name or field.value):
            name = resolver.text(field.name, said("form field name")).text
            value = resolver.text(field.value, said("form field {name}", name=name)).text
            pairs.append(f"{_urlencoded(name)}={_urlencoded(value)}")
    return ("&".join(pairs).encode("ascii"),) if pairs else ()


def _urlencoded(text: str) -> str:
    """Encode as the URL standard's application/x-www-form-urlencoded serializer does."""
    return quote_plus(_utf8(text, said("form")), safe="*").replace("~", "%7E")


def _multipart(body: Body, declared: str, resolver: Resolver, context: Context) -> Encoded:
    media_type = media_types.parse(declared)
    written = media_type.parameter("boundary")
    boundary = written or context.boundary or multipart.new_boundary(context.seed)
    parameter = multipart.boundary_parameter(boundary)
    parts = [
        mime
        for part in body.parts
        if part.enabled and (part.name or part.value or part.files)
        for mime in _mime_parts(part, resolver, context)
    ]
    pieces = multipart.encode(parts, boundary)
    if media_type.essence.startswith("multipart/") and not written:
        declared = f"{declared.rstrip('; ')}; {parameter}"
    prepared = PreparedBody(body.kind, pieces, boundary)
    return Encoded(prepared, f"multipart/form-data; {parameter}", declared)


def _mime_parts(part: Part, resolver: Resolver, context: Context) -> Iterator[MimePart]:
    name = resolver.text(part.name, said("part name")).text
    where = said("part {name}", name=name)
    content_type = resolver.text(
        part.content_type, said("{where}, content type", where=where)
    ).text.strip(" \t")
    extra = tuple(
        (
            resolver.text(key, where).text,
            resolver.text(value, said("{where}, header {key}", where=where, key=key)).text,
        )
        for key, value in part.headers
    )
    override = resolver.text(part.filename, said("{where}, file name", where=where)).text
    if part.kind == "text":
        content = _utf8(resolver.text(part.value, where).text, where)
        yield MimePart(name, content, override or None, content_type, extra)
        return
    if not part.files:
        raise UnreadableFile(said("no file is chosen"), where=where, fix=said("choose a file"))
    for path in part.files:
        found = piece(path, where, resolver, context)
        shown = override if override and len(part.files) == 1 else os.path.basename(found.path)
        yield MimePart(name, found, shown, content_type or media_types.guess(shown), extra)


def _file(body: Body, declared: str, resolver: Resolver, context: Context) -> Encoded:
    chosen = next((choice for choice in body.files if choice.selected and choice.path), None)
    if chosen is None:
        raise UnreadableFile(
            said("no file is chosen"), where=said("body"), fix=said("choose a file")
        )
    found = piece(chosen.path, said("body"), resolver, context)
    content_type = resolver.text(chosen.content_type, said("body, content type")).text.strip(" \t")
    return Encoded(
        PreparedBody(body.kind, (found,)),
        content_type or media_types.guess(found.path),
        declared,
    )


def piece(path: str, where: str, resolver: Resolver, context: Context) -> FilePiece:
    """Return the facts of a file that the request names. Raise UnreadableFile."""
    written = resolver.text(path, said("{where}, file", where=where)).text
    name = os.path.basename(written) or written
    try:
        facts = context.files(written)
    except OutsideFile as error:
        raise NeedsConsent((Ask("file", error.path, where=where),)) from None
    except (OSError, ValueError) as error:
        fix = said("the request names {written}", written=written)
        raise UnreadableFile.of(error, name, where=where, fix=fix) from None
    return FilePiece(facts.path, facts.size_bytes, facts.mtime_ns)


def _utf8(text: str, where: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise InvalidField(
            said("half a character (a lone surrogate) cannot be sent"),
            where=said("{where}, character {start}", where=where, start=error.start + 1),
        ) from None
