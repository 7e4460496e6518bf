"""The text of a `.http` file in parts: blocks between `###`, tags, request line, head, body."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from postwright.formats.importers.http_file_words import Tag, ours
from postwright.formats.importers.imported import Loss
from postwright.formats.importers.typed_body import body_of, graphql
from postwright.model.request import Body, Field, FileChoice, Script
from postwright.model.said import said
from postwright.model.variable_text import VARIABLE
from postwright.protocol.url_text import split_url

_SEPARATOR = re.compile(r"###+[ \t]*(.*)")
_COMMENT = re.compile(r"[ \t]*(?:#|//)[ \t]?(.*)")
_TAG = re.compile(r"@([\w-]+)(?:[ \t=]+(.*))?")
_VARIABLE = re.compile(r"@([^\s=]+)[ \t]*=[ \t]*(.*)")
_METHODS = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE|CONNECT"
_METHOD = re.compile(rf"((?i:{_METHODS})|[A-Z][A-Z_-]*)[ \t]+(\S.*)")
_VERSION = re.compile(r"[ \t]+HTTP/([\d.]+)(?:[ \t]*\((.*)\))?[ \t]*$", re.IGNORECASE)
_ANSWER = re.compile(r"\s*HTTP/[\d.]+[ \t]+\d")
_MORE = re.compile(r"(?:[ \t]+(?=[?&/])|(?=[?&]))(.*)")
_TYPED_ALONE = re.compile(
    r"(?i)https?://|\{\{|/|localhost\b|\[[\da-f:]+\]|[\w-]+(\.[\w-]+)+|[\w.-]+:\d"
)
_HEADER = re.compile(r"([!#$%&'*+.^_`|~\w-]+)[ \t]*:[ \t]*(.*?)[ \t]*")
_INCLUDE = re.compile(r"<(@?)(?:([\w-]+)(?=[ \t]))?[ \t]+(\S.*)")
_PART_FILE = re.compile(r"\s*<[ \t]+(\S.*?)\s*")


class Block(msgspec.Struct, frozen=True):
    """What stands between two separators."""

    name: str
    lines: tuple[str, ...]
    """From the request line on; empty where there is none."""
    tags: tuple[Tag, ...] = ()
    notes: tuple[str, ...] = ()
    scripts: tuple[Script, ...] = ()
    line: int = 0
    """Of the request line in the file, from 0."""


class Said(msgspec.Struct, frozen=True):
    """The request line and the head, and the lines after the blank one."""

    method: str
    url: str
    headers: tuple[Field, ...]
    rest: tuple[str, ...]
    scripts: tuple[Script, ...] = ()
    http: str = ""
    """What the request line says of the version: `2`."""
    problem: str = ""
    """Why the first line is no request line."""
    strange: tuple[str, ...] = ()
    """Lines of the head that are neither headers nor comments."""


def blocks(content: str) -> Iterator[Block]:
    """Yield each block; comments, tags and scripts before its request line are taken off."""
    name, lines, start = "", list[str](), 0
    for number, line in enumerate(content.split("\n")):
        if separator := _SEPARATOR.fullmatch(line):
            yield _block(name, lines, start)
            name, lines, start = separator[1].strip(), [], number + 1
        else:
            lines.append(line)
    yield _block(name, lines, start)


def variables(content: str) -> Iterator[tuple[str, str]]:
    """Yield the file's `@name = value` lines."""
    for line in content.split("\n"):
        if found := _VARIABLE.fullmatch(line):
            yield found[1], found[2].strip()


def _block(name: str, lines: Sequence[str], start: int) -> Block:
    tags: list[Tag] = []
    notes: list[str] = []
    scripts: list[Script] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        comment = _COMMENT.fullmatch(line)
        if comment:
            tag = _TAG.fullmatch(comment[1].strip())
            if tag:
                tags.append(Tag(tag[1], (tag[2] or "").strip()))
            elif comment[1].strip():
                notes.append(comment[1].rstrip())
        elif line.startswith("< "):
            at, script = _script(lines, at, "before-request")
            scripts.append(script)
            continue
        elif line.strip() and not _VARIABLE.fullmatch(line):
            break
        at += 1
    rest = tuple(lines[at:])
    return Block(name, rest, tuple(tags), tuple(notes), tuple(scripts), start + at)


def head(block: Block) -> Said | None:
    """Return what the block's request line and head say; None where there is no request."""
    if not block.lines or _ANSWER.match(block.lines[0]):
        return None
    first, *lines = block.lines
    found = _METHOD.fullmatch(first.strip())
    method, url = (found[1].upper(), found[2]) if found else ("GET", first.strip())
    at = 0
    while at < len(lines) and (more := _MORE.fullmatch(lines[at])):
        url += more[1].strip()
        at += 1
    headers: list[Field] = []
    strange: list[str] = []
    while at < len(lines) and lines[at].strip():
        row = _HEADER.fullmatch(lines[at].strip())
        if row is not None:
            headers.append(Field(row[1], row[2]))
        elif off := _COMMENT.fullmatch(lines[at]):
            row = _HEADER.fullmatch(off[1].strip())
            if row is not None:
                headers.append(Field(row[1], row[2], enabled=False))
        else:
            strange.append(lines[at].strip())
        at += 1
    version = _VERSION.search(url)
    http = "2" if version and version[1].startswith("2") and version[2] else ""
    url = _VERSION.sub("", url).strip()
    problem = _problem(url, typed=found is not None)
    rest = tuple(lines[at + 1 :])
    return Said(method, url, tuple(headers), rest, block.scripts, http, problem, tuple(strange))


def _problem(url: str, *, typed: bool) -> str:
    """Return why a line is no request line; a method before the URL may be `typed`."""
    if not typed and re.fullmatch(f"(?i:{_METHODS})", url):
        return said("It names no URL.")
    prefix = VARIABLE.sub("v", split_url(ours(url)).prefix)
    if (not typed and not _TYPED_ALONE.match(url)) or re.search(r"\s", prefix):
        return said("It is no request line, such as GET https://example.test/.")
    return ""


def body_and_scripts(
    read: Said, losses: list[Loss]
) -> tuple[Body, tuple[Field, ...], tuple[Script, ...]]:
    """Return the body, the headers beside it, and scripts, which are kept but never run."""
    scripts = list(read.scripts)
    kept: list[str] = []
    at, lines = 0, read.rest
    while at < len(lines):
        line = lines[at]
        if line.startswith(("> ", ">{%")):
            at, script = _script(lines, at, "after-response")
            scripts.append(script)
            continue
        if re.match(r">>!?[ \t]", line):
            losses.append(Loss(line, said("Answers are not written to files.")))
        elif line.startswith("<> "):
            losses.append(Loss(line, said("The answer that was kept in this file was not read.")))
        else:
            kept.append(line)
        at += 1
    if scripts:
        losses.append(
            Loss("scripts", said("They are kept and shown, but not run."), "approximated")
        )
    body, headers = _body("\n".join(kept).strip("\n"), read, losses)
    return body, headers, tuple(scripts)


def _script(lines: Sequence[str], at: int, kind: str) -> tuple[int, Script]:
    """Take a script from its first line to `%}`, or the name of its file."""
    first = lines[at].lstrip("<> \t")
    if not first.startswith("{%"):
        return at + 1, Script(kind, f"// {first.strip()}")
    taken = [first.removeprefix("{%")]
    while "%}" not in taken[-1] and at + 1 < len(lines):
        at += 1
        taken.append(lines[at])
    return at + 1, Script(kind, "\n".join(taken).partition("%}")[0].strip("\n"))


def _body(content: str, read: Said, losses: list[Loss]) -> tuple[Body, tuple[Field, ...]]:
    headers = read.headers
    if is_graphql(read):
        return _graphql(content, headers, losses)
    named = next((h for h in headers if h.enabled and h.name.lower() == "content-type"), None)
    if include := _INCLUDE.fullmatch(content.strip()):
        if include[1]:
            why = said("Variables within the file are not replaced; it is sent as it is.")
            losses.append(Loss(content.strip(), why, "approximated"))
        rest = tuple(row for row in headers if row is not named)
        kind = named.value if named else ""
        return Body("file", files=(FileChoice(include[3].strip(), kind),)), rest
    if named is not None and "urlencoded" in named.value.lower():
        laid_out = re.search(r"[ \t]&[ \t]*\n", content)
        content = re.sub(r"\n[ \t]*(?=&)|(?<=&)[ \t]*\n[ \t]*", "", content)
        if laid_out or re.match(r"[^=&\n]*[ \t]=", content):  # as JetBrains lays a form out
            content = re.sub(r"[ \t]*(&|=)[ \t]*", r"\1", content)
    elif any(map(_INCLUDE.fullmatch, content.split("\n"))) and "multipart" not in (
        named.value.lower() if named else ""
    ):
        why = said("Only a body that is one file is read from it; the line stands as text.")
        losses.append(Loss("body", why, "approximated"))
    made = body_of(ours(content), headers, include=_PART_FILE)
    losses += made.losses
    return made.body, made.headers


def is_graphql(read: Said) -> bool:
    """Tell whether the body is a query of GraphQL, as either client marks it."""
    marks = (row.value.lower() for row in read.headers if row.name.lower() == "x-request-type")
    return read.method == "GRAPHQL" or "graphql" in marks


def _graphql(
    content: str, headers: tuple[Field, ...], losses: list[Loss]
) -> tuple[Body, tuple[Field, ...]]:
    """Return the JSON that carries a query, and its variables after a blank line."""
    lines = content.split("\n")
    query, variables = content, ""
    for at, line in enumerate(lines):
        above, below = "\n".join(lines[:at]), "\n".join(lines[at + 1 :]).strip()
        closed = above.strip() and above.count("{") == above.count("}")
        if not line.strip() and closed and below[:1] == "{":
            query, variables = above, below
            break
    losses.append(Loss("body", said("GraphQL became the JSON that carries it."), "mapped"))
    made = graphql(ours(query.strip()), ours(variables))
    silent = ("x-request-type", "application/json")
    rest = (row for row in headers if row.name.lower() != silent[0])
    kept = (r for r in rest if (r.name.lower(), r.value.lower()) != ("content-type", silent[1]))
    return made, tuple(kept)
