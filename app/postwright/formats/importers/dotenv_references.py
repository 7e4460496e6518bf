"""`${NAME}` in the values of a `.env` file: what a line above says, as dotenv readers have it.

https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/
"""

import re
from collections.abc import Mapping, Set

import msgspec

from postwright.formats.importers.imported import Loss
from postwright.model.said import said

_REFERENCE = re.compile(
    r"(?<!\\)\$(?:\{(?P<name>[A-Za-z_][\w.-]*?)(?::?-(?P<default>[^}]{0,4096}+))?\}"
    r"|(?P<bare>[A-Za-z_]\w*))"
)
_PLAIN = re.compile(r"[\w-]+")
"""A name that `{{name}}` can say; a dot would be a step into an object."""
LONGEST = 65_536
"""A value is not made longer by what it refers to: lines may double each other."""


class Resolved(msgspec.Struct, frozen=True):
    """A value with what it refers to, and what could not be told of it."""

    value: str
    losses: tuple[Loss, ...] = ()


def resolved(name: str, value: str, above: Mapping[str, str], settled: Set[str]) -> Resolved:
    """Resolve a value by the lines above it.

    A name of the `settled` becomes `{{name}}`, one that a later line changes the text it has here.
    """
    losses: list[Loss] = []
    pieces: list[str] = []
    at = 0
    for found in _REFERENCE.finditer(value):
        pieces += (value[at : found.start()], _said(found, above, settled, losses, name))
        at = found.end()
    made = "".join([*pieces, value[at:]])
    if len(made) > max(LONGEST, len(value)):
        why = said("With what it refers to it would be too long; it stays as it is written.")
        return Resolved(value, (Loss(name, why, "approximated"),))
    return Resolved(made, tuple(losses))


def _said(
    found: re.Match[str],
    above: Mapping[str, str],
    settled: Set[str],
    losses: list[Loss],
    owner: str,
) -> str:
    name, text, default = found["name"] or found["bare"], found[0], found["default"]
    if found["bare"]:
        if name in above:
            why = said("It stays as it is written; a reference is written ${{NAME}}.")
            losses.append(Loss(f"{owner}: {text}", why, "approximated"))
        return text
    if name in above and (above[name] or not default):
        return f"{{{{{name}}}}}" if name in settled and _PLAIN.fullmatch(name) else above[name]
    if default is not None:
        why = said("No line above sets it; its default was taken.")
        losses.append(Loss(f"{owner}: {text}", why, "mapped"))
        return default
    why = said("No line above sets it; it stays as it is written.")
    losses.append(Loss(f"{owner}: {text}", why, "approximated"))
    return text
