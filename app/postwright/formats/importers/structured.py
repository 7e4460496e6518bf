"""A source that is JSON or YAML, as plain values; what is broken is told with its place."""

import json

import msgspec

from postwright.formats.importers.imported import ImportError_
from postwright.formats.importers.source import Source
from postwright.formats.yaml import YamlError, load_foreign
from postwright.model.said import said

DEEPEST = 500
"""No tool writes deeper documents; walking one could end the program."""


def json_of(source: Source) -> object:
    """Return the values of a JSON text. Raise ImportError_ with the position of the error."""
    text = source.text
    try:
        value: object = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        try:
            value = json.loads(text)
        except json.JSONDecodeError as error:
            place = said("line {lineno}, column {colno}", lineno=error.lineno, colno=error.colno)
            raise ImportError_(
                said("It is no JSON: {why} ({place}).", why=error.msg, place=place), error.pos
            ) from None
        except (RecursionError, ValueError) as error:
            raise ImportError_(
                said("It is no JSON that could be read: {why}.", why=error)
            ) from None
    _check_depth(value)
    return value


def yaml_of(source: Source) -> object:
    """Return the values of a YAML or JSON text. Raise ImportError_ likewise."""
    text = source.text
    if text.lstrip()[:1] in ("{", "["):
        return json_of(source)
    try:
        value = load_foreign(text)
    except YamlError as error:
        lines = text.splitlines(keepends=True)[: max(0, error.line - 1)]
        position = sum(map(len, lines)) + max(0, error.column - 1)
        raise ImportError_(said("It is no YAML: {why}", why=error), position) from None
    _check_depth(value)
    return value


def _check_depth(value: object) -> None:
    level = [value]
    for _ in range(DEEPEST):
        level = [
            inner
            for outer in level
            for inner in (
                outer.values() if isinstance(outer, dict) else outer
                if isinstance(outer, list) else ()
            )
            if isinstance(inner, dict | list)
        ]  # fmt: skip
        if not level:
            return
    raise ImportError_(said("It is nested more than {deepest} levels deep.", deepest=DEEPEST))
