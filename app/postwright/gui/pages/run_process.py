"""A collection that is run beside the window, by a process of our own that tells JSON lines."""

import sys

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from postwright.runner.wish import RunEnd, RunRow, RunWish

_TELL_MS = 50


class _Line(msgspec.Struct, frozen=True):
    type: str
    requests: int = 0


class RunProcess(QObject):
    """One run at a time. What ended is told in batches, however fast it comes."""

    started = Signal(int)
    """How many requests there will be."""
    came = Signal(object)
    """A tuple of RunRow."""
    ended = Signal(object)
    """The RunEnd of a run that ended or was stopped."""
    failed = Signal(str)
    """Why nothing could be run, in one line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._rest = b""
        self._rows: list[RunRow] = []
        self._end: RunEnd | None = None
        self._ended = 0
        self._tick = QTimer(self)
        self._tick.setInterval(_TELL_MS)
        self._tick.timeout.connect(self._tell)

    @property
    def running(self) -> bool:
        return self._process is not None

    def start(self, wish: RunWish) -> None:
        """Begin; what ran before was stopped."""
        self.kill()
        process = QProcess(self)
        self._process, self._rest, self._end, self._ended = process, b"", None, 0
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail)
        program = [] if getattr(sys, "frozen", False) else ["-I", "-m", "postwright"]
        process.start(sys.executable, [*program, "--worker", "run"])
        process.write(msgspec.json.encode(wish) + b"\n")
        self._tick.start()

    def stop(self) -> None:
        """Let it end as soon as it can, and tell what came so far."""
        if self._process is not None:
            self._process.closeWriteChannel()

    def kill(self) -> None:
        """End it at once; nothing more is told."""
        process, self._process = self._process, None
        self._tick.stop()
        if process is not None:
            for signal in (process.readyReadStandardOutput, process.finished,
                           process.errorOccurred):  # fmt: skip
                signal.disconnect()
            process.finished.connect(process.deleteLater)
            process.kill()

    def _read(self) -> None:
        if self._process is None:
            return
        data = self._rest + bytes(self._process.readAllStandardOutput().data())
        *lines, self._rest = data.split(b"\n")
        for line in lines:
            kind = msgspec.json.decode(line, type=_Line)
            if kind.type == "start":
                self.started.emit(kind.requests)
            elif kind.type == "request":
                self._ended += 1
                row = msgspec.json.decode(line, type=RunRow)
                self._rows.append(replace(row, number=self._ended))
            elif kind.type == "end":
                self._end = msgspec.json.decode(line, type=RunEnd)

    def _tell(self) -> None:
        rows, self._rows = tuple(self._rows), []
        if rows:
            self.came.emit(rows)

    def _finish(self) -> None:
        process = self._process
        if process is None:
            return
        self._read()
        self._tick.stop()
        self._tell()
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
        self._process = None
        process.deleteLater()
        if self._end is not None:
            self.ended.emit(self._end)
        else:
            last = said.strip().rpartition("\n")[2].removeprefix("postwright: ")
            self.failed.emit(last or self.tr("The run ended without a word"))

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.kill()
            self.failed.emit(self.tr("The run's process did not start"))
