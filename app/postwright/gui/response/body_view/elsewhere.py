"""Copies of bodies that other programs open: private files, gone when this program ends."""

import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from postwright.gui.response.job import Job
from postwright.storage.files import create_private_file

_numbers = count(1)


class Elsewhere(QObject):
    """Copies in a thread, then lets the system choose the program by the file's ending."""

    failed = Signal(str)
    """Why nothing opened."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None

    def open(self, path: str, ending: str) -> None:
        """Open a copy of this file; `ending` is ours, never the server's."""
        self.stop()
        target = Path(_folder().name) / f"response-{next(_numbers)}.{ending}"
        self._job = Job(lambda cancelled: _copied(Path(path), target, cancelled), self)
        self._job.done.connect(self._open)
        self._job.start()

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _open(self, found: object) -> None:
        self._job = None
        if isinstance(found, OSError):
            words = self.tr("The copy for the other program could not be written: {reason}")
            self.failed.emit(words.format(reason=found.strerror or str(found)))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(found))):
            self.failed.emit(self.tr("This system has no program that opens it."))


@cache
def _folder() -> "tempfile.TemporaryDirectory[str]":
    """Return a folder for the user alone; Python removes it at the end."""
    return tempfile.TemporaryDirectory(prefix="postwright-", ignore_cleanup_errors=True)


def _copied(source: Path, target: Path, cancelled: Callable[[], bool]) -> Path | OSError:
    try:
        create_private_file(target)
        shutil.copyfile(source, target)
    except OSError as error:
        return error
    if cancelled():
        target.unlink(missing_ok=True)
    return target
