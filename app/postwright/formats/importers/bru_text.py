"""The text of a `.bru` file as blocks: pairs, lists and prose, each under its name.

https://docs.usebruno.com/bru-lang/overview
"""

import re

import msgspec

from postwright.formats.importers.imported import ImportError_
from postwright.model.said import said

_OPEN = re.compile(r"([\w:.-]+)[ \t]*([{\[])[ \t]*")
_COLOR = re.compile(r"color:[ \t]*(\S*)[ \t]*")
_PROSE = re.compile(r"(?:body(?::(?:json|text|xml|sparql|graphql|graphql:vars))?"
                    r"|script(?::[\w-]+)?|tests|docs|example)")  # fmt: skip
_QUOTES = "'''"
_ANNOTATION = re.compile(r"@([\w-]+)(?:\(('''.*|.*\)))?")
_TYPES = ("number", "boolean", "object")


class Pair(msgspec.Struct, frozen=True):
    """A row of a block: `~` before its name switches it off, `@` is part of a local name."""

    name: str
    value: str
    enabled: bool = True
    note: str = ""
    kind: str = ""
    """`number`, `boolean` or `object`, where an annotation says so."""


class Block(msgspec.Struct, frozen=True):
    """One block; what it holds is its pairs, its words or its text."""

    name: str
    pairs: tuple[Pair, ...] = ()
    words: tuple[str, ...] = ()
    text: str = ""

    def get(self, name: str) -> str:
        """Return the value of the first pair of that name, empty without one."""
        return next((pair.value for pair in self.pairs if pair.name == name), "")


def blocks(text: str) -> dict[str, Block]:
    """Return each block by its name. Raise ImportError_ with the position of what is broken."""
    found: dict[str, Block] = {}
    lines = text.replace("\r\n", "\n").split("\n")
    at = position = 0
    while at < len(lines):
        line = lines[at]
        if color := _COLOR.fullmatch(line):  # of an environment; it is no block
            found["color"] = Block("color", (Pair("color", color[1]),))
        elif line.strip():
            opened = _OPEN.fullmatch(line)
            if opened is None:
                raise ImportError_(
                    said("Line {at} opens no block: “{line}”.", at=at + 1, line=line.strip()[:40]),
                    position,
                )
            end = _end(lines, at, "}" if opened[2] == "{" else "]")
            if end is None:
                raise ImportError_(
                    said("The block {opened} is never closed.", opened=opened[1]), position
                )
            inner = lines[at + 1 : end]
            block = inner_block(opened[1], inner, is_list=opened[2] == "[")
            if block.name == "example" and block.name in found:
                block = Block(block.name, words=(*found[block.name].words, *block.words))
                found[block.name] = block
            found.setdefault(opened[1], block)
            position += sum(len(taken) + 1 for taken in lines[at:end])
            at = end
        position += len(lines[at]) + 1
        at += 1
    return found


def _end(lines: list[str], at: int, closing: str) -> int | None:
    """Return the line that closes a block: it stands at the margin."""
    return next((n for n in range(at + 1, len(lines)) if lines[n].rstrip() == closing), None)


def inner_block(name: str, lines: list[str], *, is_list: bool = False) -> Block:
    """Return the block that holds these lines."""
    if is_list:
        words = (word.strip() for line in lines for word in line.split(","))
        return Block(name, words=tuple(word for word in words if word))
    if _PROSE.fullmatch(name):
        prose = "\n".join(line.removeprefix("  ") for line in lines)
        if name == "example":  # there may be several
            return Block(name, words=(prose,))
        return Block(name, text=prose)
    return Block(name, pairs=pairs_of(lines))


def pairs_of(lines: list[str]) -> tuple[Pair, ...]:
    """Return the rows of a block."""
    found: list[Pair] = []
    note, kind, at = "", "", 0
    while at < len(lines):
        line = lines[at].strip()
        at += 1
        if annotation := _ANNOTATION.fullmatch(line):
            inner = annotation[2] or ""
            if inner.startswith(_QUOTES):
                at, inner = _several(lines, at, inner)
            if annotation[1] == "description":
                note = _unquoted(inner)
            elif annotation[1] in _TYPES:
                kind = annotation[1]
            continue
        if not line:
            continue
        name, value, off = _pair(line)
        if value.startswith(_QUOTES):
            taken = [value.removeprefix(_QUOTES)]
            while _QUOTES not in taken[-1] and at < len(lines):
                taken.append(lines[at].removeprefix("    "))
                at += 1
            taken[-1], _, rest = taken[-1].partition(_QUOTES)
            value = "\n".join(taken).strip("\n").removesuffix("\n  ") + rest
        elif value == "[":
            words = []
            while at < len(lines) and lines[at].strip() != "]":
                words.append(lines[at].strip().rstrip(","))
                at += 1
            at += 1
            value = "\n".join(words)
        found.append(Pair(name, value, enabled=not off, note=note, kind=kind))
        note = kind = ""
    return tuple(found)


def _pair(line: str) -> tuple[str, str, bool]:
    off = line.startswith("~")
    line = line.removeprefix("~")
    if line.startswith('"'):  # a name with a colon or blank in it
        end = line.find('":', 1)
        if end > 0:
            return line[1:end].replace('\\"', '"'), line[end + 2 :].strip(), off
    name, _, value = line.partition(":")
    return name.strip(), value.strip(), off


def _several(lines: list[str], at: int, first: str) -> tuple[int, str]:
    """Return the line after a text of several lines between three quotes, and the text."""
    taken = [first.removeprefix(_QUOTES)]
    while _QUOTES not in taken[-1] and at < len(lines):
        taken.append(lines[at].removeprefix("    "))
        at += 1
    taken[-1] = taken[-1].partition(_QUOTES)[0].rstrip(" ")
    return at, "\n".join(taken).strip("\n")


def _unquoted(inner: str) -> str:
    text = inner.removesuffix(")")
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1]
    return text.replace("\\'", "'").replace("\\\\", "\\")
