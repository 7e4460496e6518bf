"""A `.env` file: names and values for an environment, nothing replaced in them."""

from __future__ import annotations

import io
import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from postwright.formats.importers.imported import Imported, ImportError_, counted
from postwright.formats.importers.source import Source
from postwright.model.collection import Collection, Environment
from postwright.model.request import Variable
from postwright.model.said import said as spoken
from postwright.model.said import said_of

if TYPE_CHECKING:
    from dotenv.parser import Binding

_LINE = re.compile(r"\s*(?:#.*|(?:export\s+)?['\"]?[A-Za-z_][\w.-]*['\"]?\s*=.*)?")
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
    variables: dict[str, Variable] = {}
    position = 0
    for found in parse_stream(io.StringIO(text)):
        if found.error:
            line = found.original.line
            raise ImportError_(
                spoken("Line {line} is no NAME=value.", line=line), position + _blanks(found)
            )
        if found.key is not None:
            variables.pop(found.key, None)  # the last one counts, as it does for a shell
            variables[found.key] = Variable(found.key, found.value or "")
        position += len(found.original.string)
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
    return Imported(made, words)


def _blanks(found: Binding) -> int:
    return len(found.original.string) - len(found.original.string.lstrip())


def _environment(file: str) -> str:
    """Return what `.env.staging`, `staging.env` or `.env` is called."""
    named = _NAME.fullmatch(PurePath(file).name)
    return (named and (named[1] or named[2])) or "env"
