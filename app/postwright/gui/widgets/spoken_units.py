"""Units as they are spoken: a screen shows `2.1 KB`, a reader is to say kilobytes."""

import re
from collections.abc import Mapping

from postwright.gui.said_words import template
from postwright.model.said import sentences

_ONE = sentences(
    {
        "ms": "{n} millisecond",
        "s": "{n} second",
        "min": "{n} minute",
        "h": "{n} hour",
        "B": "{n} byte",
        "KB": "{n} kilobyte",
        "MB": "{n} megabyte",
        "GB": "{n} gigabyte",
        "TB": "{n} terabyte",
    }
)
_MANY = sentences(
    {
        "ms": "{n} milliseconds",
        "s": "{n} seconds",
        "min": "{n} minutes",
        "h": "{n} hours",
        "B": "{n} bytes",
        "KB": "{n} kilobytes",
        "MB": "{n} megabytes",
        "GB": "{n} gigabytes",
        "TB": "{n} terabytes",
    }
)
_RATE = sentences({"rate": "{amount} per second"})
_UNIT = re.compile(
    r"(?<![\w.,])(?P<n>\d(?:[\d.,'\u00a0\u202f]*\d)?)[ \u00a0]"
    rf"(?P<unit>{'|'.join(_MANY)})(?P<rate>/s)?(?![\w/])"
)


def aloud(text: str) -> str:
    """Return a text of ours with its short units in words."""
    return _UNIT.sub(_in_words, text)


def _in_words(found: re.Match[str]) -> str:
    names: Mapping[str, str] = _ONE if found["n"] == "1" else _MANY
    words = template(names[found["unit"]]).format(n=found["n"])
    return template(_RATE["rate"]).format(amount=words) if found["rate"] else words
