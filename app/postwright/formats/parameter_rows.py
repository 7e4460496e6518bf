"""Rows of additional parameters as lines that a person types: `header X-Tenant=a`, and back.

A line is NAME=VALUE, with `header`, `query` or `body` before it where that is not the usual
place, and with `#` before all where the row is switched off.
"""

import json
import re

_LINE = re.compile(r"(#\s*)?(?:(header|query|body)\s+)?([^=]*)(?:=(.*))?", re.DOTALL)
_Row = dict[str, object]


def lines_of(rows: str, usual: str) -> str:
    """Return the lines of a JSON list of rows; what is no such list stays as it is."""
    found = _rows(rows)
    if found is None:
        return rows
    return "\n".join(_line(row, usual) for row in found)


def rows_of(lines: str, usual: str, before: str = "") -> str:
    """Return the JSON list that lines stand for, empty for none.

    Members that no line shows come from the row of the same name in `before`.
    """
    if _rows(lines) is not None:
        return lines
    known = list(_rows(before) or ())
    made = []
    for line in lines.splitlines():
        if not line.strip() or not (match := _LINE.fullmatch(line.strip())):
            continue
        off, placement, name, value = match.groups()
        old = next((row for row in known if row.get("name") == name.strip()), {})
        if old:
            known.remove(old)
        # In Bruno's order.
        row = {**old, "name": name.strip(), "placement": placement or usual, "value": value or ""}
        row.pop("disabled", None)
        made.append({**row, "disabled": True} if off else row)
    return json.dumps(made, ensure_ascii=False) if made else ""


def _rows(text: str) -> list[_Row] | None:
    if not text.strip():
        return []
    try:
        value = json.loads(text)
    except ValueError:
        return None
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        return None
    return value


def _line(row: _Row, usual: str) -> str:
    placement = row.get("placement") or usual
    place = f"{placement} " if placement != usual else ""
    off = "# " if row.get("disabled") is True else ""
    return f"{off}{place}{row.get('name', '')}={row.get('value', '')}"
