"""The right to write into a collection's folder, held by one program of ours at a time.

The lock is the system's own (flock, LockFileEx): it ends with the process that holds it, however
that ends, so no number of a process is kept that another one could get. Its file lies beside our
data and not in the folder, whose `git status` stays clean.
"""

import contextlib
import hashlib
import os
import threading
from collections.abc import Iterator
from pathlib import Path

from postwright.model.said import said
from postwright.storage.files import Locked, locked, make_private_folder

PATIENCE_S = 3.0
"""A write takes milliseconds; who holds the lock for longer hangs."""


class FolderLock:
    """Can be taken again by the thread that has it."""

    def __init__(self, root: Path, locks: Path | None, patience_s: float = PATIENCE_S) -> None:
        self._root = root
        self._patience_s = patience_s
        self._locks = locks
        """None: nobody else of ours writes there."""
        self._mine = threading.RLock()
        self._depth = 0

    @contextlib.contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock. Raise OSError where another program does not let go of it."""
        with self._mine:
            self._depth += 1
            try:
                if self._locks is None or self._depth > 1:
                    yield
                else:
                    with self._taken(self._locks):
                        yield
            finally:
                self._depth -= 1

    @contextlib.contextmanager
    def _taken(self, locks: Path) -> Iterator[None]:
        real = os.path.normcase(os.path.realpath(self._root))
        name = hashlib.sha256(os.fsencode(real)).hexdigest()[:32]
        with contextlib.ExitStack() as stack:
            try:
                stack.enter_context(
                    locked(make_private_folder(locks) / f"{name}.lock", self._patience_s)
                )
            except Locked:
                raise OSError(
                    11, said("Another window of Postwright is writing; try again"), str(self._root)
                ) from None
            except OSError:
                pass  # a disk without locks, or one that is full or read-only
            yield
