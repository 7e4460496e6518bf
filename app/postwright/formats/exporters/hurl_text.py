"""Text as a Hurl file has to write it: names of variables, keys and values, quoted strings.

https://hurl.dev/docs/grammar.html
"""

import re

from postwright.model.variable_text import VARIABLE

_ESCAPES = {"\\": "\\\\", "#": "\\#", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_QUOTED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_STRAY = re.compile(r"\{\{(?![\w-]+\}\})")
_DYNAMIC = {"$guid": "newUuid", "$isoTimestamp": "newDate"}


def name_of(name: str) -> str:
    """Return what a variable is called there."""
    return _DYNAMIC.get(name) or re.sub(r"[^A-Za-z0-9_-]", "_", name)


def with_names(text: str) -> str:
    """Return text with our variables by Hurl's names."""
    return VARIABLE.sub(lambda found: f"{{{{{name_of(found[1])}}}}}", text)


def literal_braces(text: str) -> str:
    """Return text in which braces that open no variable are escapes; Hurl would look for one."""
    return _STRAY.sub(r"\\u{7b}\\u{7b}", text)


def escaped(text: str) -> str:
    """Return text as a key or a value has to be written; blanks at its ends as escapes."""
    made = literal_braces("".join(_ESCAPES.get(char, char) for char in with_names(text)))
    if made[:1] == " ":
        made = "\\u{20}" + made[1:]
    return made[:-1] + "\\u{20}" if made[-1:] == " " else made


def pair(name: str, value: str) -> str:
    """Return a line of a key and a value."""
    return f"{escaped(name).replace(':', chr(92) + 'u{3a}')}: {escaped(value)}".rstrip()


def quoted(text: str) -> str:
    """Return a string in double quotes."""
    made = "".join(_QUOTED.get(char, char) for char in with_names(text))
    return f'"{literal_braces(made)}"'
