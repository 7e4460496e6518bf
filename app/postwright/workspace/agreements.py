"""What the requests of one collection may do: read files, read names, take secrets to origins.

A request in no collection is the user's own typing, and may do what it says.
"""

import os
from collections.abc import Iterable
from pathlib import Path

from postwright.model.consent import Ask
from postwright.storage.grants import Grants

_SECRETS = ("secret", "token", "process")


class Agreements:
    """The kept agreements of a collection, and those for one send."""

    def __init__(
        self, grants: Grants, collection_id: str, root: Path | None, once: Iterable[Ask] = ()
    ) -> None:
        self._grants, self._id, self._root = grants, collection_id, root
        self._once = frozenset(ask.subject for ask in once)

    def holds(self, ask: Ask) -> bool:
        """Tell whether the user agreed to this."""
        if self._root is None or ask.subject in self._once:
            return True
        if ask.kind in _SECRETS and self._grants.trusts(self._id, self._root):
            return True
        return self._grants.holds(self._id, self._root, ask)

    def reads(self, path: str) -> bool:
        """Tell whether a file outside the collection's folder may be read."""
        return self.holds(Ask("file", path))

    def names(self) -> tuple[str, ...]:
        """Return the names of the process environment that may be read."""
        kept = () if self._root is None else self._grants.of(self._id, self._root)
        return tuple(ask.name for ask in (*kept, *self._once) if ask.kind == "name")


def picked(paths: Iterable[str]) -> tuple[Ask, ...]:
    """Return what somebody agrees to who picks files to be sent."""
    return tuple(Ask("file", os.path.realpath(path)) for path in paths)
