"""An argument of a command line, and the signs that shells have in common."""

import re

import msgspec

QUOTED = re.compile(r"'[^']*'" r'|"(?:[^"\\]|\\.)*"', re.S)
NOTHING = re.compile(r"[;&\s]*")
"""What may stand at the end and says no more."""


class Word(msgspec.Struct, frozen=True):
    """One argument, where it begins, and whether a shell's sign ends the command here."""

    text: str
    position: int
    ends: bool = False
    kept: tuple[str, ...] = ()
    """What a shell would put something else in place of, such as `$(date)`."""
