"""What `res('..token')` finds: the path notation of Bruno's query library, without its filters.

`a.b[0]` goes down; a name on a list asks each of its items, and the answers are flattened;
`..name` looks at every depth. Nulls within what was found are left out, as there.
"""

import re

from postwright.runner.expressions import NeedsJavaScript
from postwright.runner.js_values import UNDEFINED

_PIECES = re.compile(r"(\.{1,2}|\[\?\]|\[\d+\])")
_WHOLE = re.compile(r"[+-]?\d+", re.A)


def find(value: object, path: object = UNDEFINED, *filters: object) -> object:
    """Return what a path finds; UNDEFINED where nothing is. Raise NeedsJavaScript for filters."""
    if not isinstance(path, str) or filters or "[?]" in path:
        raise NeedsJavaScript("a filter")
    before = ""
    for piece in _PIECES.split("".join(path.split())):
        if value is None or value is UNDEFINED:
            return value
        if not piece:
            continue
        bare = piece.replace("[", "").replace("]", "")
        if piece not in (".", ".."):
            index = _WHOLE.match(bare)
            value = _item(value, int(index[0])) if index else _named(value, bare, before == "..")
        before = piece
    return value


def _item(value: object, index: int) -> object:
    if isinstance(value, list):
        return _flat(value[index]) if 0 <= index < len(value) else UNDEFINED
    return _flat(value.get(str(index), UNDEFINED)) if isinstance(value, dict) else UNDEFINED


def _named(value: object, name: str, deep: bool) -> object:
    if isinstance(value, list):
        return _flat([_named(item, name, deep) for item in value])
    if not isinstance(value, dict):
        return UNDEFINED
    found = value.get(name, UNDEFINED)
    if deep:
        inner = (v for key, v in value.items() if key != name and isinstance(v, dict | list))
        return _flat([found, *(_named(one, name, True) for one in inner)])
    return _flat(found)


def _flat(value: object) -> object:
    if not isinstance(value, list):
        return value
    items: list[object] = []
    for item in value:
        flat = _flat(item)
        if isinstance(flat, list):
            items += flat
        elif flat is not None and flat is not UNDEFINED:
            items.append(flat)
    return items or UNDEFINED
