"""Where in a JSON text a value stands, and which names stand twice in one object."""

import json
import re
from collections.abc import Iterable

import msgspec

Path = tuple[str | int, ...]
"""The names and numbers that lead to a value from the outermost one."""

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.S)
_SURROGATE = re.compile("[\ud800-\udfff]")
_PLAIN = re.compile(r"[A-Za-z_]\w*")


class Places(msgspec.Struct, frozen=True):
    """What was found in a text; places count characters from 0."""

    offsets: dict[Path, int]
    """Of those values that were asked for and are there."""
    twice: tuple[tuple[Path, int], ...]
    """The second place of a name in one object, and of each after it."""

    def nearest(self, path: Path) -> int | None:
        """Return where a value stands, else where the innermost thing around it does."""
        for length in range(len(path), -1, -1):
            if path[:length] in self.offsets:
                return self.offsets[path[:length]]
        return None


class _Open:
    """An object or a list that the scan is inside of."""

    __slots__ = ("key", "names", "number")

    def __init__(self, *, named: bool) -> None:
        self.names: set[str] | None = set() if named else None
        self.key: str | None = None
        self.number = 0


def places(text: str, wanted: Iterable[Path] = ()) -> Places:
    """Look for values in a text that is JSON; each wanted one with all that is around it.

    It takes no step deeper for a value within a value, so no depth can harm it.
    """
    asked = {path[:length] for path in wanted for length in range(len(path) + 1)}
    longest = max(map(len, asked), default=-1)
    offsets: dict[Path, int] = {}
    twice: list[tuple[Path, int]] = []
    around: list[_Open] = []
    for found in _TOKEN.finditer(text):
        token, inner = found[0], around[-1] if around else None
        if token in ("}", "]"):
            del around[-1:]
        elif token == ",":
            if inner is not None:
                inner.key, inner.number = None, inner.number + 1
        elif token == ":":
            continue
        elif inner is not None and inner.names is not None and inner.key is None:
            inner.key = _decoded(token)
            if inner.key in inner.names:
                twice.append((_path(around), found.start()))
            inner.names.add(inner.key)
        else:
            if len(around) <= longest and (path := _path(around)) in asked:
                offsets[path] = found.start()
            if token in ("{", "["):
                around.append(_Open(named=token == "{"))
    return Places(offsets, tuple(twice))


def _path(around: list[_Open]) -> Path:
    return tuple(one.number if one.names is None else one.key or "" for one in around)


def _decoded(token: str) -> str:
    try:
        return str(json.loads(token, strict=False))
    except ValueError:
        return token


def pointer(path: Path) -> str:
    """Return a path as a JSON Pointer (RFC 6901)."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def readable(path: Path) -> str:
    """Return a path as people read it: `$.items[0].name`, `$["two words"]`."""
    pieces = ["$"]
    for step in path:
        if isinstance(step, int):
            pieces.append(f"[{step}]")
        elif _PLAIN.fullmatch(step):
            pieces.append(f".{step}")
        else:
            odd = _SURROGATE.search(step) is not None  # it has no bytes, so it stays escaped
            pieces.append(f"[{json.dumps(step, ensure_ascii=odd)}]")
    return "".join(pieces)


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return line and column of a place in a text, both counted from 1."""
    line = text.count("\n", 0, offset) + 1
    return line, offset - text.rfind("\n", 0, offset)
