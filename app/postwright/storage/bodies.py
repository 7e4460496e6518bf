"""Response bodies that history keeps: one file for each different content."""

import contextlib
import hashlib
import os
import threading
from collections import Counter
from pathlib import Path

from postwright.storage.files import link_or_copy, make_private_folder

TOTAL_BYTES = 100 * 1024 * 1024
LARGEST_BYTES = TOTAL_BYTES // 2
"""A larger one stays in the spool, and is gone after a day."""
_BLOCK = 1 << 20


class Bodies:
    """A folder of files named by the SHA-256 of what is in them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = threading.Lock()
        self._linked: Counter[str] = Counter()
        """How many exchanges that are not in the database yet want a body."""

    def path(self, sha256: str) -> Path:
        return self.folder / sha256

    def link(self, spooled: str, sha256: str, size_bytes: int) -> str:
        """Let a file of the spool be here as well, until `keep` takes it over for good.

        Return its path here; empty where a link is not enough, and only `keep` will do.
        """
        target = f"{self.folder}{os.sep}{sha256}"
        if spooled == target:
            return target
        with self._lock:
            try:
                os.link(spooled, target)
            except FileExistsError:
                # A copy that the system's crash cut short has another size.
                if os.stat(target).st_size != size_bytes:
                    return ""
            except OSError:
                return ""
            self._linked[sha256] += 1
        return target

    def is_linked(self, sha256: str) -> bool:
        """Tell whether `link` was here before, so that no disk need be asked."""
        return self._linked[sha256] > 0

    def keep(self, spooled: str, sha256: str) -> str:
        """Take a file over from the spool. Return its path here."""
        target = f"{self.folder}{os.sep}{sha256}"
        if spooled == target:
            return target
        if self.is_linked(sha256):
            there = os.path.exists(target)
        else:
            there = _is_file_of(os.stat(spooled).st_size, target)
        if not there:
            make_private_folder(self.folder)
            link_or_copy(Path(spooled), Path(target))
        with self._lock:
            if self._linked[sha256] > 1:
                self._linked[sha256] -= 1
            else:
                del self._linked[sha256]
        # Windows keeps a file that is being read; the next start sweeps the spool.
        with contextlib.suppress(OSError):
            os.unlink(spooled)
        return target

    def drop_all_but(self, names: set[str]) -> None:
        """Delete what no exchange refers to any more."""
        with contextlib.suppress(OSError):
            self.drop(*(file.name for file in self.folder.iterdir() if file.name not in names))

    def drop(self, *names: str) -> None:
        for name in names:
            with self._lock, contextlib.suppress(OSError):
                if not self._linked[name]:
                    self.path(name).unlink()


def _is_file_of(size_bytes: int, path: str) -> bool:
    try:
        return os.stat(path).st_size == size_bytes
    except OSError:
        return False


def digest(path: Path) -> str:
    """Return the SHA-256 of a file's bytes, read block by block."""
    hashed = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            hashed.update(block)
    return hashed.hexdigest()
