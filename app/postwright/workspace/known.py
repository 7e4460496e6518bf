"""Which collections come back at the next start, and which environment each had."""

from pathlib import Path

import msgspec

from postwright.storage.collection_reader import ROOT_FILE
from postwright.storage.state import StateStore

KEY = "collections"


class _Memory(msgspec.Struct, omit_defaults=True):
    outside: list[str] = []
    """Folders that the user opened from elsewhere, in the order of opening."""
    closed: list[str] = []
    """Folders among the user's own collections that were closed."""
    environments: dict[str, str] = {}


class Known:
    """Remembers by the collection's folder. Its own folder of collections is always looked at."""

    def __init__(self, state: StateStore, collections: Path) -> None:
        self._state = state
        self._collections = collections
        self._read: _Memory | None = None

    def roots(self) -> tuple[Path, ...]:
        """Return the folders to open: the user's own by name, then those from elsewhere."""
        memory = self._memory
        own = self._collections.iterdir() if self._collections.is_dir() else ()
        listed = [place for place in own if (place / ROOT_FILE).is_file()]
        shown = [p for p in listed if str(p) not in memory.closed]
        shown.sort(key=lambda path: (path.name.casefold(), path.name))
        return (*shown, *(Path(root) for root in memory.outside))

    def opened(self, root: Path) -> None:
        """Let the folder come back at the next start."""
        memory = self._memory
        if str(root) in memory.closed:
            memory.closed.remove(str(root))
        elif root.parent != self._collections and str(root) not in memory.outside:
            memory.outside.append(str(root))
        else:
            return
        self._save()

    def closed(self, root: Path) -> None:
        """Let the folder stay away."""
        memory = self._memory
        if str(root) in memory.outside:
            memory.outside.remove(str(root))
        elif root.parent == self._collections and str(root) not in memory.closed:
            memory.closed.append(str(root))
        self._save()

    def environment(self, root: Path) -> str:
        """Return the environment that was active last, empty where none was."""
        return self._memory.environments.get(str(root), "")

    def choose_environment(self, root: Path, name: str) -> None:
        if name:
            self._memory.environments[str(root)] = name
        else:
            self._memory.environments.pop(str(root), None)
        self._save()

    @property
    def _memory(self) -> _Memory:
        if self._read is None:
            kept = self._state.get(KEY)
            try:
                self._read = msgspec.json.decode(kept, type=_Memory) if kept else _Memory()
            except msgspec.MsgspecError:
                self._read = _Memory()
        return self._read

    def _save(self) -> None:
        self._state.put(KEY, msgspec.json.encode(self._memory))
