"""What a shell would put in place of a piece of a word: found and told by name, never run.

IEEE 1003.1 §2.6: command substitution, arithmetic, and parameters with an operator.
"""

import re

from postwright.formats.importers.imported import ImportError_
from postwright.model.said import said

_STEP = re.compile(r"""\\.|\$\(|[()'"]""", re.S)
_BACKTICKS = re.compile(r"`(?:[^`\\]|\\.)*`", re.S)
_PARAMETER = re.compile(r"\$\{[A-Za-z_]\w*[:#%/^,@+?=!\[-][^{}]*\}")


def expansion(text: str, at: int) -> str:
    """Return what begins here and stands for something else, as it is written; mostly empty.

    A plain `$NAME` is none. Raise ImportError_ where nothing ends it.
    """
    if text.startswith("$(", at):
        return text[at : _closed(text, at)]
    found = (_BACKTICKS if text.startswith("`", at) else _PARAMETER).match(text, at)
    return found[0] if found else ""


def not_run(text: str) -> str:
    """Say why such a piece stays as it is written."""
    if text.startswith("${"):
        return said("Only $NAME and ${{NAME}} become variables; it stays as it is written.")
    if text.startswith("$(("):
        return said("Nothing is reckoned here; it stays as it is written.")
    return said("It was not run; it stays as it is written. Put a value or a variable there.")


def _closed(text: str, start: int) -> int:
    """Return the end of `$(…)`; quotes and brackets in it may hold each other."""
    within: list[str] = []
    at = start + 1
    while found := _STEP.search(text, at):
        sign, at = found[0], found.end()
        quoted = within[-1:] == ['"']
        if sign == '"' and quoted:
            within.pop()
        elif sign == "'" and not quoted:
            at = text.find("'", at) + 1 or len(text)
        elif sign in ('"', "$(") or (sign == "(" and not quoted):
            within.append(sign)
        elif sign == ")" and not quoted:
            within.pop()
            if not within:
                return at
    raise ImportError_(said("This $( is never closed."), start)
