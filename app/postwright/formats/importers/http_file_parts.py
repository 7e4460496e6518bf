"""The text of a `.http` file in parts: blocks between `###`, tags, request line, head, body."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from postwright.formats.importers.http_file_words import ours
from postwright.formats.importers.imported import Loss
from postwright.formats.importers.typed_body import body_of
from postwright.model.request import Body, Field, FileChoice, Script

_SEPARATOR = re.compile(r"###+[ \t]*(.*)")
_COMMENT = re.compile(r"[ \t]*(?:#|//)[ \t]?(.*)")
_TAG = re.compile(r"@([\w-]+)(?:[ \t=]+(.*))?")
_VARIABLE = re.compile(r"@([^\s=]+)[ \t]*=[ \t]*(.*)")
_METHOD = re.compile(r"([A-Z]+)[ \t]+(\S.*)")
_VERSION = re.compile(r"[ \t]+HTTP/[\d.]+[ \t]*$")
_MORE = re.compile(r"[ \t]+([?&/].*)")
_HEADER = re.compile(r"([!#$%&'*+.^_`|~\w-]+)[ \t]*:[ \t]*(.*?)[ \t]*")
_INCLUDE = re.compile(r"<(@?)(?:([\w-]+)(?=[ \t]))?[ \t]+(\S.*)")
_PART_FILE = re.compile(r"\s*<[ \t]+(\S.*?)\s*")


class Tag(msgspec.Struct, frozen=True):
    """`# @name value`."""

    name: str
    value: str = ""


class Block(msgspec.Struct, frozen=True):
    """What stands between two separators."""

    name: str
    lines: tuple[str, ...]
    """From the request line on; empty where there is none."""
    tags: tuple[Tag, ...] = ()
    notes: tuple[str, ...] = ()
    scripts: tuple[Script, ...] = ()


class Said(msgspec.Struct, frozen=True):
    """The request line and the head, and the lines after the blank one."""

    method: str
    url: str
    headers: tuple[Field, ...]
    rest: tuple[str, ...]
    scripts: tuple[Script, ...] = ()


def blocks(content: str) -> Iterator[Block]:
    """Yield each block; comments, tags and scripts before its request line are taken off."""
    name, lines = "", list[str]()
    for line in content.split("\n"):
        if separator := _SEPARATOR.fullmatch(line):
            yield _block(name, lines)
            name, lines = separator[1].strip(), []
        else:
            lines.append(line)
    yield _block(name, lines)


def variables(content: str) -> Iterator[tuple[str, str]]:
    """Yield the file's `@name = value` lines."""
    for line in content.split("\n"):
        if found := _VARIABLE.fullmatch(line):
            yield found[1], found[2].strip()


def _block(name: str, lines: Sequence[str]) -> Block:
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
    return Block(name, tuple(lines[at:]), tuple(tags), tuple(notes), tuple(scripts))


def head(block: Block) -> Said | None:
    """Return what the block's request line and head say; None where there is no request."""
    if not block.lines:
        return None
    first, *lines = block.lines
    found = _METHOD.fullmatch(first.strip())
    method, url = (found[1], found[2]) if found else ("GET", first.strip())
    at = 0
    while at < len(lines) and (more := _MORE.fullmatch(lines[at])):
        url += more[1].strip()
        at += 1
    headers: list[Field] = []
    while at < len(lines) and lines[at].strip():
        row = _HEADER.fullmatch(lines[at].strip())
        if row is not None:
            headers.append(Field(row[1], row[2]))
        elif off := _COMMENT.fullmatch(lines[at]):
            row = _HEADER.fullmatch(off[1].strip())
            if row is not None:
                headers.append(Field(row[1], row[2], enabled=False))
        at += 1
    url = _VERSION.sub("", url).strip()
    return Said(method, url, tuple(headers), tuple(lines[at + 1 :]), block.scripts)


def body_and_scripts(
    said: Said, losses: list[Loss]
) -> tuple[Body, tuple[Field, ...], tuple[Script, ...]]:
    """Return the body, the headers beside it, and scripts, which are kept but never run."""
    scripts = list(said.scripts)
    kept: list[str] = []
    at, lines = 0, said.rest
    while at < len(lines):
        line = lines[at]
        if line.startswith(("> ", ">{%")):
            at, script = _script(lines, at, "after-response")
            scripts.append(script)
            continue
        if re.match(r">>!?[ \t]", line):
            losses.append(Loss(line, "Answers are not written to files."))
        elif line.startswith("<> "):
            losses.append(Loss(line, "The answer that was kept in this file was not read."))
        else:
            kept.append(line)
        at += 1
    if scripts:
        losses.append(Loss("scripts", "They are kept and shown, but not run.", "approximated"))
    body, headers = _body("\n".join(kept).strip("\n"), said.headers, losses)
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


def _body(
    content: str, headers: tuple[Field, ...], losses: list[Loss]
) -> tuple[Body, tuple[Field, ...]]:
    named = next((h for h in headers if h.enabled and h.name.lower() == "content-type"), None)
    if include := _INCLUDE.fullmatch(content.strip()):
        if include[1]:
            why = "Variables within the file are not replaced; it is sent as it is."
            losses.append(Loss(content.strip(), why, "approximated"))
        rest = tuple(row for row in headers if row is not named)
        kind = named.value if named else ""
        return Body("file", files=(FileChoice(include[3].strip(), kind),)), rest
    if named is not None and "urlencoded" in named.value.lower():
        content = re.sub(r"\n[ \t]*(?=&)|(?<=&)\n[ \t]*", "", content)
    made = body_of(ours(content), headers, include=_PART_FILE)
    losses += made.losses
    return made.body, made.headers
