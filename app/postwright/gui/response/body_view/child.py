"""A child process of ours at work for this pane: one file in, one file out, ended when unwanted."""

import shutil
import sys
import tempfile
import threading
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal


class Child(QObject):
    """Runs one `--worker` at a time; `done` carries its line of complaint, empty when it did it."""

    done = Signal(str)
    told = Signal(object)
    """Bytes that it said while it works."""

    def __init__(self, parent: QObject | None = None, *, limit_ms: int = 0) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._folder: Path | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(limit_ms)
        self._limit.timeout.connect(self._end_in_time)

    def folder(self) -> Path:
        """Return a private folder that lasts until the next one or until `stop`."""
        self.stop()
        self._folder = Path(tempfile.mkdtemp(prefix="postwright-"))
        return self._folder

    def start(self, name: str, source: Path, target: Path) -> None:
        """Begin; `folder` was called before."""
        process = QProcess(self)
        self._process = process
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail)
        process.readyReadStandardOutput.connect(self._hear)
        frozen = bool(getattr(sys, "frozen", False))
        program = [] if frozen else ["-I", "-m", "postwright"]
        process.start(sys.executable, [*program, "--worker", name, str(source), str(target)])
        if self._limit.interval():
            self._limit.start()

    def stop(self) -> None:
        """Give up what runs and delete what it made."""
        self._end()
        folder, self._folder = self._folder, None
        if folder is not None:  # deleting a large file takes a tenth of a second
            threading.Thread(target=shutil.rmtree, args=(folder, True)).start()

    def _end(self) -> None:
        self._limit.stop()
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._finish)
            process.errorOccurred.disconnect(self._fail)
            process.readyReadStandardOutput.disconnect(self._hear)
            process.kill()
            process.finished.connect(process.deleteLater)

    def _end_in_time(self) -> None:
        self._end()
        self.done.emit(self.tr("it takes too long and was stopped"))

    def _hear(self) -> None:
        if self._process is not None:
            self.told.emit(bytes(self._process.readAllStandardOutput().data()))

    def _finish(self, status: int) -> None:
        process = self._process
        if process is None:
            return
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
        self._limit.stop()
        self._process = None
        process.deleteLater()
        words = said.strip().rpartition("\n")[2].removeprefix("postwright: ")
        self.done.emit("" if status == 0 else words or self.tr("it ended without a word"))

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end()
            self.done.emit(self.tr("its process did not start"))
