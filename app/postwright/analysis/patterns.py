"""Regular expressions of somebody else's: searched as JavaScript does, and never without end."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from postwright.analysis.body_schema import sound
from postwright.model.said import said

if TYPE_CHECKING:
    from jsonschema_rs import Validator

_BACKTRACKS = 100_000
_BRACE = re.compile(r"(?<!\\)\{(?!\d+(?:,\d*)?\})")


class BadPattern(Exception):
    """A text that is no regular expression."""


def matches(pattern: str, text: str) -> bool:
    """Tell whether a pattern is found in a text (ECMA-262 RegExp, no flags). Raise BadPattern.

    One that would try too many ways is not found.
    """
    if not pattern:
        return True
    return _compiled(sound(pattern)).is_valid(sound(text))


def captured(pattern: str, text: str) -> str | None:
    """Return what the first group of the first match holds, or all of it; None without a match."""
    if not matches(pattern, text):
        return None  # also where Python's own engine would take forever to say so
    try:
        found = re.search(pattern, text)
    except (re.error, OverflowError, RecursionError) as error:
        raise BadPattern(
            said("{pattern} is no regular expression: {why}", pattern=pattern, why=error)
        ) from None
    if found is None:
        return None
    return found[1] if found.re.groups and found[1] is not None else found[0]


@lru_cache(maxsize=64)
def _compiled(pattern: str) -> "Validator":
    # A brace that begins no quantifier stands for itself (ECMA-262 §B.1.2).
    for tried in dict.fromkeys((pattern, _BRACE.sub(r"\\{", pattern))):
        if (compiled := _compiled_as(tried)) is not None:
            return compiled
    raise BadPattern(said("{pattern} is no regular expression", pattern=pattern))


def _compiled_as(pattern: str) -> "Validator | None":
    # 20 ms, and most requests have none
    from jsonschema_rs import Draft202012Validator, FancyRegexOptions, ValidationError

    try:
        return Draft202012Validator(
            {"pattern": pattern}, pattern_options=FancyRegexOptions(backtrack_limit=_BACKTRACKS)
        )
    except (ValidationError, ValueError):
        return None
