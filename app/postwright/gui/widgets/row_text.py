"""Rows of a table as text and back: `name: value` a line, `#` before one that is off.

A value's further lines stand indented by two blanks. Pasted text may also say `name=value` or be
a JSON object.
"""

import json
import re
from collections.abc import Sequence
from typing import NamedTuple

from postwright.model.request import Field

_PAIR = re.compile(r"(.*?)(?:: |:$|=)|(.*?):", re.S)


class Line(NamedTuple):
    """What one row says, whatever kind of row it becomes."""

    name: str
    value: str
    enabled: bool = True


def as_text(rows: Sequence[Field]) -> str:
    """Return a line for each row."""
    lines: list[str] = []
    for row in rows:
        mark = "" if row.enabled else "# "
        value = row.value.replace("\n", "\n  ")
        lines.append(f"{mark}{row.name}: {value}")
    return "\n".join(lines)


def as_lines(text: str) -> tuple[Line, ...]:
    """Read text of any of the three forms; empty lines count for nothing."""
    if text.lstrip()[:1] == "{" and (found := _from_json(text)) is not None:
        return found
    lines: list[Line] = []
    for line in text.replace("\r\n", "\n").split("\n"):
        if line.startswith("  ") and lines:
            last = lines.pop()
            lines.append(last._replace(value=f"{last.value}\n{line[2:]}"))
        elif line.strip():
            lines.append(_line(line))
    return tuple(lines)


def is_rows(text: str) -> bool:
    """Tell whether pasted text means several rows rather than one value."""
    text = text.strip()
    if text.startswith("{"):
        return _from_json(text) is not None
    lines = [line for line in text.splitlines() if line.strip()]
    return len(lines) > 1 and all(re.match(r"#?\s*[^\s:=]+\s*[:=]", line) for line in lines)


def _line(line: str) -> Line:
    enabled = True
    if line.lstrip().startswith("#"):
        enabled, line = False, line.lstrip()[1:]
    line = line.lstrip()
    found = _PAIR.match(line)
    if found is None:
        return Line(line.rstrip(), "", enabled)
    name = found[1] if found[1] is not None else found[2]
    value = line[found.end() :]
    return Line(name.strip(), value.lstrip(" \t"), enabled)


def _from_json(text: str) -> tuple[Line, ...] | None:
    try:
        value = json.loads(text, object_pairs_hook=list)
    except ValueError:
        return None
    if not isinstance(value, list):
        return None
    return tuple(Line(name, _spelled(item)) for name, item in value)


def _spelled(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
