"""What a JSON Schema refers to within itself, and how many ways that makes through it."""

from collections.abc import Iterator
from urllib.parse import unquote

import msgspec

from postwright.analysis.json_places import Path

REFERENCES = ("$ref", "$dynamicRef", "$recursiveRef")
MOST_WAYS = 100_000


class Ways(msgspec.Struct, frozen=True):
    """How a validator gets around in a schema."""

    count: int
    """Steps to follow every reference once; a ring counts as one step."""
    rings: bool
    """It refers to itself, so a deep body is followed once for each way through the ring."""


def references(tree: object) -> Iterator[tuple[Path, str]]:
    """Yield the path of each reference, and of `$schema`, with what it names."""
    waiting: list[tuple[Path, object]] = [((), tree)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, dict):
            for key, member in value.items():
                if key in (*REFERENCES, "$schema") and isinstance(member, str):
                    yield (*path, key), member
                waiting.append(((*path, key), member))
        elif isinstance(value, list):
            waiting += [((*path, number), item) for number, item in enumerate(value)]


def ways(tree: object) -> Ways:
    """Count. A reference by name or address counts as one to the whole schema."""
    found = [(path, _target(name)) for path, name in references(tree) if path[-1] != "$schema"]
    counted: dict[Path, int] = {}
    rings = False

    def steps(start: Path, around: frozenset[Path]) -> int:
        nonlocal rings
        if start in around:
            rings = True
            return 1
        if start not in counted:
            inside = (to for path, to in found if path[: len(start)] == start)
            counted[start] = 1 + sum(steps(to, around | {start}) for to in inside)
        return counted[start]

    try:
        return Ways(steps((), frozenset()), rings)
    except RecursionError:
        return Ways(MOST_WAYS + 1, rings=True)


def _target(name: str) -> Path:
    if not name.startswith("#/"):
        return ()
    steps = unquote(name[2:]).split("/")
    plain = (step.replace("~1", "/").replace("~0", "~") for step in steps)
    return tuple(int(step) if step.isdigit() else step for step in plain)
