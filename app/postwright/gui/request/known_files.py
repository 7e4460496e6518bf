"""What is known of the files that a request names, and how their paths are written."""

from collections.abc import Callable
from pathlib import Path

import msgspec

from postwright.engine.errors import OutsideFile
from postwright.engine.ports import FileFacts

Facts = Callable[[str], FileFacts]
"""Raises OSError."""


class FileLook(msgspec.Struct, frozen=True):
    """What a file is found to be."""

    name: str
    size_bytes: int | None = None
    """None: not known, as for a path with a variable in it."""
    missing: bool = False
    outside: bool = False
    """It lies outside the collection, and is not looked at before the user agrees."""


class KnownFiles:
    """Asks for each path once, until told to forget: painting must not wait for a disk."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._looks: dict[str, FileLook] = {}

    def look(self, path: str) -> FileLook:
        """Return what was found at a path as the request writes it."""
        if path not in self._looks:
            self._looks[path] = self._found(path)
        return self._looks[path]

    def _found(self, path: str) -> FileLook:
        name = path.rstrip("/").rpartition("/")[2] or path
        if "{{" in path:
            return FileLook(name)
        try:
            return FileLook(name, self._facts(path).size_bytes)
        except OutsideFile as error:
            return FileLook(error.path, outside=True)
        except (OSError, ValueError):
            return FileLook(name, missing=True)

    def forget(self) -> None:
        """Ask again from now on."""
        self._looks.clear()


def stored_path(path: str, root: Path | None) -> str:
    """Return how a request names a file: relative to its collection where it lies inside."""
    full = Path(path).resolve()
    if root is not None and full.is_relative_to(root.resolve()):
        return full.relative_to(root.resolve()).as_posix()
    return full.as_posix()
