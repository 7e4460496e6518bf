"""A shell script of curl commands: each becomes a request; nothing of it is run.

The comment above a command is its name (`# Users / Get user`); `NAME=value` lines are variables.
"""

import re
from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from postwright.formats.importers import curl
from postwright.formats.importers.curl_cmd import is_cmd
from postwright.formats.importers.imported import (
    Imported,
    ImportError_,
    Loss,
    all_requests,
    counted,
)
from postwright.formats.importers.placed import placed
from postwright.formats.importers.shell_words import is_powershell, split, words_at
from postwright.formats.importers.source import Source, of_text
from postwright.model.collection import Collection, Folder
from postwright.model.request import Request, Variable
from postwright.model.said import said as spoken
from postwright.protocol.url_text import split_url

_COMMAND = re.compile(r"(?m)^[ \t]*curl(?=[ \t])")
_BLANK = re.compile(r"[ \t]*(?:#![^\n]*|#+[ \t]*([^\n]*?)[ \t]*)?(?:\n|\Z)|[;&|]+|[ \t]+")
_VARIABLE = re.compile(r"([A-Za-z_]\w*)=(.*)", re.S)
_SILENT = ("set", ":", "export", "cd")
_SEPARATOR = " / "


class _Statement(msgspec.Struct, frozen=True):
    """A command of the script, and the comment above it."""

    text: str
    position: int
    words: tuple[str, ...]
    comment: str
    unrun: tuple[str, ...] = ()
    """Those of the words in which a shell would run something."""


def looks_like(source: Source) -> bool:
    """Tell whether there are several commands, or comments and variables before the first."""
    text = source.begins(65_536).replace("\r\n", "\n")
    if not _COMMAND.search(text) or re.search(r"(?m)^###", text):
        return False
    seen = 0
    try:
        for one in _statements(text):
            if _is_curl(one):
                seen += 1
                if seen > 1 or text[: one.position].strip():
                    return True
            elif seen == 0 and one.words[0] not in _SILENT and not _VARIABLE.match(one.words[0]):
                return False
    except ImportError_:
        return seen > 0 and len(_COMMAND.findall(text)) > 1
    return False


def read(source: Source) -> Imported:
    """Read every command. Raise ImportError_ with the position of what cannot be read."""
    losses: list[Loss] = []
    rows: dict[str, Variable] = {}
    loose: list[Request | Folder] = []
    folders: dict[str, list[Request]] = {}
    for one in _statements(source.text.replace("\r\n", "\n")):
        names = [_VARIABLE.fullmatch(word) for word in one.words if word != "export"]
        if _is_curl(one):
            requests, folder = _requests(one, losses)
            (folders.setdefault(folder, []) if folder else loose).extend(requests)
        elif all(names):
            rows |= {found[1]: Variable(found[1], found[2]) for found in names if found}
            for row in one.unrun:
                name = row.partition("=")[0]
                rows[name] = Variable(name)
                why = spoken("The command that makes its value was not run; set the value.")
                losses.append(Loss(name, why, "approximated"))
        elif one.words[0] not in _SILENT:
            losses.append(
                Loss(one.text.partition("\n")[0], spoken("Only curl commands are taken."))
            )
    values = [*(Folder(name, placed(inner)) for name, inner in folders.items()), *loose]
    name = re.sub(r"(?i)\.(sh|bash|curl|txt)$", "", source.name) or "curl"
    collection = Collection(name, items=placed(values), variables=tuple(rows.values()))
    return Imported(collection, counted(collection), tuple(losses))


def _is_curl(statement: _Statement) -> bool:
    return statement.words[0] == "curl"


def _requests(one: _Statement, losses: list[Loss]) -> tuple[list[Request], str]:
    try:
        imported = curl.read(of_text(one.text))
    except ImportError_ as error:
        raise ImportError_(error.message, one.position + error.position) from error
    *above, name = one.comment.split(_SEPARATOR)
    requests = [
        replace(said, name=name or f"{said.method} {split_url(said.url).path or '/'}")
        for said in all_requests(imported.collection)
    ]
    losses += [replace(loss, item=one.comment or requests[0].name) for loss in imported.losses]
    return requests, _SEPARATOR.join(above)


def _statements(text: str) -> Iterator[_Statement]:
    """Yield the commands in order; a comment belongs to the next curl command."""
    at, comment = 0, ""
    cmd, powershell = is_cmd(text), is_powershell(text)
    while at < len(text):
        if blank := _BLANK.match(text, at):
            comment = blank[1] or comment
            at = max(blank.end(), at + 1)
            continue
        start = at if cmd else 0  # what positions count from
        try:
            words = split(text[at:]) if cmd else words_at(text, at, powershell=powershell)
        except ImportError_ as error:
            raise ImportError_(error.message, start + error.position) from error
        end = start + words[-1].position if words and words[-1].ends else len(text)
        said = tuple(word.text for word in words if not word.ends)
        if said:
            unrun = tuple(word.text for word in words if word.kept)
            yield _Statement(text[at:end], at, said, comment, unrun)
            comment = "" if said[0] == "curl" else comment
        at = max(end, at + 1)
