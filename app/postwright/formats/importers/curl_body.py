"""curl's `-d`, `-F` and `-T` to a body, with the Content-Type that curl would send."""

import re
from collections.abc import Sequence
from urllib.parse import quote

import msgspec
from msgspec.structs import replace

from postwright.formats.importers.imported import Loss
from postwright.formats.importers.typed_body import FORM, Made, of_text
from postwright.model.request import Body, Field, FileChoice, Part
from postwright.model.said import said
from postwright.model.variable_text import VARIABLE


class Data(msgspec.Struct, frozen=True):
    """One piece of data: text, or a file's name."""

    text: str = ""
    file: str = ""
    joint: str = "&"
    """What stands between it and the piece before."""
    problem: str = ""


class Form(msgspec.Struct, frozen=True):
    """One multipart row and what of it could not be taken."""

    part: Part
    losses: tuple[str, ...] = ()


def data(option: str, value: str, standard_input: str | None = None) -> Data:
    """Read the value of a data option; `@-` is the standard input, where that is known."""
    if value == "@-" and standard_input is not None:
        return _of_input(option, standard_input)
    if option == "data-urlencode":
        return _encoded(value)
    joint = "" if option == "json" else "&"
    if option == "data-raw" or not value.startswith("@"):
        return Data(value, joint=joint)
    stripped = option in ("data", "data-ascii")
    problem = (
        said("curl strips line ends from the file; here it is sent as it is.") if stripped else ""
    )
    return Data(file=value[1:], joint=joint, problem=problem)


def _of_input(option: str, text: str) -> Data:
    """Return what the option makes of text that stands below the command."""
    if option == "data-urlencode":
        return Data(_quoted(text))
    if option in ("data", "data-ascii"):
        text = text.replace("\r", "").replace("\n", "")
    return Data(text, joint="" if option == "json" else "&")


def query_piece(value: str) -> str:
    """Return what `--url-query` adds; a `+` says that it is encoded already."""
    return value[1:] if value.startswith("+") else _encoded(value).text


def joined(pieces: Sequence[Data]) -> str:
    """Return the text of all pieces."""
    return "".join(
        f"{piece.joint}{piece.text}" if n else piece.text for n, piece in enumerate(pieces)
    )


def form(value: str, *, literal: bool) -> Form:
    """Read the value of `-F`: `name=text`, `name=@file,file`, each with `;type=` and the like.

    Raises ValueError where there is no `=`.
    """
    name, equals, content = value.partition("=")
    if not equals:
        raise ValueError(said("{value} is not `name=content`.", value=repr(value)))
    if literal:
        return Form(Part(name, value=content))
    if content[:1] not in ("@", "<"):
        text, own = _attributes(content)
        return _with_attributes(Part(name, value=text), own)
    files: list[str] = []
    attributes: dict[str, str] = {}
    losses: list[str] = []
    for piece in _pieces(content[1:], ","):
        file, more = _attributes(piece)
        files.append(file)
        if attributes and more and more != attributes:
            losses.append(said("Files of one row share their type here."))
        attributes = attributes | more
    if content[0] == "<":
        losses.append(said("curl sends the file's text without a file name; here it has one."))
    if len(files) > 1 and attributes.pop("filename", ""):
        losses.append(said("filename= names one file; each of several keeps its own name."))
    made = _with_attributes(Part(name, kind="file", files=tuple(files)), attributes)
    return replace(made, losses=(*losses, *made.losses))


def of(
    pieces: Sequence[Data], forms: Sequence[Form], upload: str, headers: Sequence[Field]
) -> Made:
    """Make the body."""
    if forms:
        return Made(Body("multipart-form", parts=tuple(f.part for f in forms)), tuple(headers))
    if upload:
        return Made(Body("file", files=(FileChoice(upload),)), tuple(headers))
    if not pieces:
        return Made(Body(), tuple(headers))
    named = next((row for row in headers if row.name.lower() == "content-type"), None)
    if files := [piece for piece in pieces if piece.file]:
        return _from_file(pieces, files[0].file, named, headers)
    return of_text(joined(pieces), named, headers)


def _from_file(
    pieces: Sequence[Data], file: str, named: Field | None, headers: Sequence[Field]
) -> Made:
    losses: tuple[Loss, ...] = ()
    if len(pieces) > 1:
        losses = (
            Loss(
                "-d", said("Only the file {file} was taken; curl sends several pieces.", file=file)
            ),
        )
    content_type = named.value if named else FORM
    rest = tuple(row for row in headers if row is not named)
    return Made(Body("file", files=(FileChoice(file, content_type),)), rest, losses)


def _encoded(value: str) -> Data:
    """Encode as `--data-urlencode` does: `text`, `=text`, `name=text`, `@file`, `name@file`."""
    if (found := re.match(r"([^=@]*)@(.+)", value, re.S)) and "=" not in found[1]:
        why = said("curl encodes the file's text; here it is sent as it is.")
        return Data(file=found[2], problem=why)
    name, equals, content = value.partition("=")
    if not equals:
        name, content = "", value
    encoded = _quoted(content)
    return Data(f"{name}={encoded}" if name else encoded)


def _quoted(text: str) -> str:
    pieces = VARIABLE.split(text)  # every second one is a name
    return "".join(f"{{{{{p}}}}}" if n % 2 else quote(p, safe="") for n, p in enumerate(pieces))


def _with_attributes(part: Part, attributes: dict[str, str]) -> Form:
    known = {"type", "filename", "headers"}
    losses = tuple(
        said(";{name}= was left out.", name=name) for name in attributes if name not in known
    )
    headers: tuple[tuple[str, str], ...] = ()
    if "headers" in attributes:
        name, _, value = attributes["headers"].partition(":")
        headers = ((name.strip(), value.strip()),)
    made = replace(
        part,
        content_type=attributes.get("type", ""),
        filename=attributes.get("filename", ""),
        headers=headers,
    )
    return Form(made, losses)


def _attributes(content: str) -> tuple[str, dict[str, str]]:
    """Split off `;type=…`, `;filename=…`, `;headers=…`, `;encoder=…`."""
    first, *rest = _pieces(content, ";")
    attributes: dict[str, str] = {}
    for piece in rest:
        name, equals, value = piece.strip(" ").partition("=")
        if equals and name in ("type", "filename", "headers", "encoder"):
            attributes[name] = _unquoted(value)
        elif "type" in attributes and list(attributes)[-1] == "type":
            attributes["type"] += f";{piece}"  # a parameter of the type, such as charset
        elif not attributes:
            first += f";{piece}"
    return _unquoted(first), attributes


def _pieces(text: str, separator: str) -> list[str]:
    """Split outside of double quotes."""
    return re.findall(rf'((?:"(?:[^"\\]|\\.)*"|[^{separator}])*)(?:{separator}|\Z)', text, re.S)[
        : None if text.endswith(separator) else -1
    ] or [text]


def _unquoted(text: str) -> str:
    if len(text) > 1 and text[0] == text[-1] == '"':
        return re.sub(r"\\(.)", r"\1", text[1:-1], flags=re.S)
    return text
