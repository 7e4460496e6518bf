"""How `{{variables}}` stand in text: for all who replace, colour, complete or keep them."""

import re

VARIABLE = re.compile(r"\{\{([^{}\r\n]+)\}\}")
"""A variable, and its name: anything but braces and line ends, not trimmed."""
UNFINISHED = re.compile(r"\{\{([^{}\r\n]*)$")
"""A variable that is being typed at the end of the text, and its name so far."""
STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+)\]|\[\"([^\"]*)\"\]|\['([^']*)'\]")
"""A step into a variable that is an object or a list: `.name`, `[0]`, `["name"]`."""


def root_of(name: str) -> str:
    """Return the variable that `user.name` or `list[0]` is a part of; empty where it is none."""
    root = re.split(r"[.\[]", name, maxsplit=1)[0]
    return root if root and root != name and STEP.sub("", name[len(root) :]) == "" else ""
