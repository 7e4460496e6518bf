"""A cheap proof that a YAML text lost nothing when it was parsed; it counts, it does not parse.

The fast parser silently keeps the last of equal keys and rounds long numbers. What could do so
out of our sight needs a few characters outside of scalars: where the text has no more of them
than the strings of its value, each stands inside a string that came through.
"""

import re
from typing import Any

_CONSERVED = "?\\!*>\t"
"""Explicit keys, escapes, tags, aliases (YAML 1.2 §5.3); folds and tabs, read in several ways."""
_ODD = re.compile(r":[\x00-\x09\x0b-\x1f\x7f-\U0010ffff]")
"""A colon before what a parser may take for a blank or for a line's end."""
_BREAKS = re.compile("[\x85\u2028\u2029\ufeff]")
"""Line breaks of YAML 1.1 only, and the mark that may open a document."""


def lost_nothing(text: str, value: object) -> bool:
    """Tell whether all pairs of the text are in the value; False means only "not sure".

    Without anchors each string of the value comes from one scalar of the text, and each scalar
    gives one string at most. Parsing adds none of the conserved characters to a string: only an
    escape could, and each takes a backslash away. So equal counts mean no escapes, no explicit
    keys, no tags, and no flow collections but empty ones. What remains are pairs whose colon
    stands before a blank or a line's end. Strings have no more such colons than their scalars;
    so the sum of both is as large as in the text only where no pair was dropped.
    """
    said = _said(value, text.isascii())
    if said is None or _is_odd(text):
        return False
    strings, pairs, empty_mappings, empty_lists = said
    if text.count("{") != strings.count("{") + empty_mappings:
        return False
    if text.count("[") != strings.count("[") + empty_lists:
        return False
    for char in _CONSERVED:
        if char in text and text.count(char) != strings.count(char):
            return False
    return _colons(text) == _colons(strings) + pairs


def _is_odd(text: str) -> bool:
    """Tell whether the text has what the counts cannot judge."""
    if "\r" in text or "\n---" in text or "\n..." in text or _ODD.search(text):
        return True
    if not text.endswith("\n") or text.startswith(("&", "---", "...", "%")):
        return True
    if " &" in text or "\n&" in text or "\t&" in text:
        return True  # an anchor
    return not text.isascii() and _BREAKS.search(text) is not None


def _said(value: object, nulls: bool) -> tuple[str, int, int, int] | None:
    """Return all strings as one, and how many pairs, empty mappings and empty lists there are.

    None where a value may not be what the text says: a float may be a long whole number, and a
    null may be a blank of Unicode.
    """
    strings: list[Any] = []
    pairs = empty_mappings = empty_lists = 0
    members: list[Any] = [value]
    for member in members:
        kind = type(member)
        if kind is str:
            strings.append(member)
        elif kind is dict:
            empty_mappings += not member
            pairs += len(member)
            strings += member
            members += member.values()
        elif kind is list:
            empty_lists += not member
            members += member
        elif not (kind is int or kind is bool or (member is None and nulls)):
            return None
    try:
        return ",".join(strings), pairs, empty_mappings, empty_lists
    except TypeError:  # a key that is no text
        return None


def _colons(text: str) -> int:
    return text.count(": ") + text.count(":\n")
