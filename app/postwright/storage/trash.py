"""What was deleted from collections, kept for 30 days so that undo can bring it back."""

import contextlib
import os
import shutil
import time
import uuid
from pathlib import Path

from postwright.model.said import said
from postwright.storage.files import flush_folder, make_folder, make_private_folder

KEPT_S = 30 * 24 * 3600.0


class Trash:
    """A folder outside every collection; each deletion is a folder of its own in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, path: Path) -> str:
        """Move a file or folder here. Return the word that `restore` wants."""
        word = uuid.uuid4().hex
        make_private_folder(self._folder)
        place = make_private_folder(self._folder / word)
        _move(path, place / "content")
        return word

    def restore(self, word: str, target: Path) -> None:
        """Move it back. Raise FileExistsError where something took its place."""
        if os.path.lexists(target):
            raise FileExistsError(
                said("{target} exists; what was deleted stays in the trash", target=target)
            )
        make_folder(target.parent)
        _move(self._folder / word / "content", target)
        (self._folder / word).rmdir()

    def sweep(self, *, older_than_s: float = KEPT_S) -> None:
        """Delete for good what has been here for longer."""
        with contextlib.suppress(OSError):
            for place in self._folder.iterdir():
                # Moving something into the folder set its time.
                if time.time() - place.stat().st_mtime > older_than_s:
                    shutil.rmtree(place, ignore_errors=True)


def _move(source: Path, target: Path) -> None:
    try:
        os.rename(source, target)
    except OSError:
        # Another file system: first all is there, then the source goes.
        if not source.is_dir() or source.is_symlink():
            shutil.copy2(source, target, follow_symlinks=False)
            source.unlink()
        else:
            shutil.copytree(source, target, symlinks=True)
            shutil.rmtree(source)
    flush_folder(target.parent)
    flush_folder(source.parent)
