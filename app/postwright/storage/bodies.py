"""Response bodies that history keeps: one file for each different content."""

import contextlib
import hashlib
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

    def path(self, sha256: str) -> Path:
        return self.folder / sha256

    def keep(self, spooled: Path, sha256: str) -> None:
        """Take a file over from the spool."""
        make_private_folder(self.folder)
        target = self.path(sha256)
        if spooled == target:
            return
        # A copy that the system's crash cut short has another size.
        if not target.exists() or target.stat().st_size != spooled.stat().st_size:
            link_or_copy(spooled, target)
        # Windows keeps a file that is being read; the next start sweeps the spool.
        with contextlib.suppress(OSError):
            spooled.unlink()

    def drop_all_but(self, names: set[str]) -> None:
        """Delete what no exchange refers to any more."""
        with contextlib.suppress(OSError):
            self.drop(*(file.name for file in self.folder.iterdir() if file.name not in names))

    def drop(self, *names: str) -> None:
        for name in names:
            with contextlib.suppress(OSError):
                self.path(name).unlink()


def digest(path: Path) -> str:
    """Return the SHA-256 of a file's bytes, read block by block."""
    hashed = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            hashed.update(block)
    return hashed.hexdigest()
