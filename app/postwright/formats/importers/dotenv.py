"""A `.env` file: names and values for an environment; `${NAME}` is what a line above says."""

from __future__ import annotations

import io
import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from postwright.formats.importers.dotenv_references import Resolved, resolved
from postwright.formats.importers.imported import Imported, ImportError_, Loss, counted
from postwright.formats.importers.source import Source
from postwright.model.collection import Collection, Environment
from postwright.model.request import Variable
from postwright.model.said import said as spoken
from postwright.model.said import said_of

if TYPE_CHECKING:
    from dotenv.parser import Binding

_LINE = re.compile(r"\s*(?:#.*|(?:export\s+)?['\"]?[A-Za-z_][\w.-]*['\"]?\s*=.*)?")
_LITERAL = re.compile(r"^\s*(?:export\s+)?[^=']+=[^\S\r\n]*'")
_NAME = re.compile(r"\.?env(?:\.(.+))?|(.+)\.env", re.IGNORECASE)


def looks_like(source: Source) -> bool:
    """Tell whether it is named as such, or its first lines are all `NAME=value`."""
    if not source.data or b"\0" in source.data[:4096]:
        return False
    lines = source.begins().splitlines()[:20]
    said = [line for line in lines if line.strip() and not line.lstrip().startswith("#")]
    if not said:
        return False
    if _NAME.fullmatch(source.name):
        return _LINE.fullmatch(said[0]) is not None
    return all(_LINE.fullmatch(line) for line in said[:-1] or said)


def read(source: Source) -> Imported:
    """Read an environment. Raise ImportError_ with the position of a line that is no `NAME=`."""
    from dotenv.parser import parse_stream  # it takes 20 ms to import

    text = source.text
    rows: list[tuple[str, str, bool]] = []
    position = 0
    for found in parse_stream(io.StringIO(text)):
        if found.error:
            line = found.original.line
            raise ImportError_(
                spoken("Line {line} is no NAME=value.", line=line), position + _blanks(found)
            )
        if found.key is not None:
            quoted = _LITERAL.search(found.original.string) is not None
            rows.append((found.key, found.value or "", quoted))
        position += len(found.original.string)
    variables, losses = _variables(rows)
    if not variables:
        raise ImportError_(spoken("There is no NAME=value in it."))
    name = _environment(source.name)
    made = Collection(name, environments=(Environment(name, tuple(variables.values())),))
    words = said_of(
        len(variables),
        "{counted} of 1 variable",
        "{counted} of {n} variables",
        counted=counted(made),
    )
    return Imported(made, words, losses)


def _variables(
    rows: list[tuple[str, str, bool]],
) -> tuple[dict[str, Variable], tuple[Loss, ...]]:
    """Return the rows by name, of equal names the last, and what was not resolved.

    `rows`: name, value, and whether it is written in single quotes, where `$` means nothing.
    """
    last = {name: number for number, (name, _, _) in enumerate(rows)}
    above: dict[str, str] = {}
    variables: dict[str, Variable] = {}
    losses: list[Loss] = []
    settled: set[str] = set()
    for number, (name, value, quoted) in enumerate(rows):
        made = Resolved(value) if quoted else resolved(name, value, above, settled)
        above[name] = made.value
        if last[name] == number:
            settled.add(name)
        variables.pop(name, None)  # the last one counts, as it does for a shell
        variables[name] = Variable(name, made.value)
        losses += made.losses
    return variables, tuple(losses)


def _blanks(found: Binding) -> int:
    return len(found.original.string) - len(found.original.string.lstrip())


def _environment(file: str) -> str:
    """Return what `.env.staging`, `staging.env` or `.env` is called."""
    named = _NAME.fullmatch(PurePath(file).name)
    return (named and (named[1] or named[2])) or "env"
