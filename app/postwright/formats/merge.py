"""A file's tree with an edit applied: what the edit did not touch stays as it was written.

Three trees meet: the file's own, the one that we would write for what we read from it
(`base`), and the one that we would write now. Where the last two agree the file's own stands,
so another spelling, a key that we do not know, or an absent default survive.
"""

import json
from collections.abc import Iterator
from difflib import SequenceMatcher

from postwright.formats.settings_row import is_settings, members, value_of
from postwright.formats.shapes import Tree
from postwright.formats.yaml import same


def merge(original: object, base: object, new: object) -> object:
    """Return the file's tree as it should be now."""
    if same(base, new):
        return original
    if isinstance(original, dict) and isinstance(base, dict) and isinstance(new, dict):
        if all(map(is_settings, (original, base, new))):
            return _settings_row(original, base, new)
        return _mappings(original, base, new)
    if isinstance(original, list) and isinstance(base, list) and isinstance(new, list):
        if len(original) == len(base):
            return list(_rows(original, base, new))
        if not original or not base:
            return [*original, *new]
    return new


def _settings_row(original: Tree, base: Tree, new: Tree) -> Tree:
    merged = merge(members(original), members(base), members(new))
    return original | {"value": value_of(merged if isinstance(merged, dict) else {})}


def _mappings(original: Tree, base: Tree, new: Tree) -> Tree:
    merged: Tree = {}
    for key, value in original.items():
        if key in base and key in new:
            merged[key] = merge(value, base[key], new[key])
        elif key in new:
            merged[key] = new[key]
        elif key not in base:
            merged[key] = value
    before = ""
    for key, value in new.items():
        if key not in merged:
            if key in base and same(base[key], value):
                continue  # the file leaves out what goes without saying
            merged = _inserted(merged, before, key, value)
        before = key
    return merged


def _inserted(members_: Tree, after: str, key: str, value: object) -> Tree:
    """Put a member behind another; in front of all where that is not there."""
    if after not in members_:
        return {key: value} | members_
    grown: Tree = {}
    for name, member in members_.items():
        grown[name] = member
        if name == after:
            grown[key] = value
    return grown


def _rows(original: list[object], base: list[object], new: list[object]) -> Iterator[object]:
    matcher = SequenceMatcher(None, _keys(base), _keys(new), autojunk=False)
    for what, i1, i2, j1, j2 in matcher.get_opcodes():
        if what == "equal":
            yield from original[i1:i2]
        elif what == "replace" and i2 - i1 == j2 - j1:
            for i, j in zip(range(i1, i2), range(j1, j2), strict=True):
                yield merge(original[i], base[i], new[j])
        elif what in ("replace", "insert"):
            yield from _renewed(original[i1:i2], base[i1:i2], new[j1:j2])


def _renewed(original: list[object], base: list[object], new: list[object]) -> Iterator[object]:
    """Yield new rows, each merged with the old one of the same name, if there is one."""
    free = list(zip(original, base, strict=True))
    for row in new:
        pair = next((p for p in free if _name(p[1]) == _name(row) is not None), None)
        if pair is None:
            yield row
        else:
            free.remove(pair)
            yield merge(*pair, row)


def _name(row: object) -> object:
    return row.get("name") if isinstance(row, dict) else None


def _keys(rows: list[object]) -> list[str]:
    return [json.dumps(row, sort_keys=True) for row in rows]
