"""One filter at work: in a thread on a small body, in a child process on a large one."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from postwright.analysis import filter_child
from postwright.analysis.body_filter import BadFilter, Filtered, filtered
from postwright.gui.response.body_view.child import Child
from postwright.gui.response.body_view.content import opened
from postwright.gui.response.body_view.source import MemoryBytes, Source
from postwright.gui.response.body_view.viewing import Body
from postwright.gui.response.job import Job
from postwright.model.said import Said
from postwright.storage.files import write_scratch

IN_THREAD_BYTES = 256 << 10
LIMIT_MS = 120_000


class FilterRun(QObject):
    """Runs the last filter that was asked for; those before are given up."""

    done = Signal(object, object)
    """A Filtered and the Source of its text."""
    failed = Signal(object)
    """Why not: a Said, or a text."""
    progressed = Signal(object)
    """A Progress, now and then, of a large body."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._child = Child(self, limit_ms=LIMIT_MS)
        self._child.done.connect(self._finish)
        self._child.told.connect(self._hear)
        self._target = ""

    def start(self, body: Body, query: str) -> None:
        """Begin with this body and this query."""
        self.stop()
        if body.source.size <= IN_THREAD_BYTES:
            self._job = Job(lambda cancelled: _made(body, query), self)
            self._job.done.connect(self._use)
            self._job.start()
            return
        folder = self._child.folder()
        wish = filter_child.wish(body.path, query, body.language, body.charset.codec)
        write_scratch(folder / "wish", wish)
        self._target = str(folder / "result")
        self._child.start("filter", folder / "wish", folder / "result")

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._child.stop()

    def _use(self, found: object) -> None:
        self._job = None
        if isinstance(found, Filtered):
            self.done.emit(replace(found, text=b""), MemoryBytes(found.text))
        else:
            self.failed.emit(found)

    def _hear(self, told: bytes) -> None:
        if (now := filter_child.progress(told)) is not None:
            self.progressed.emit(now)

    def _finish(self, complaint: str) -> None:
        if complaint:
            self.failed.emit(complaint)
            return
        facts = opened(f"{self._target}.facts")
        found = filter_child.read(facts.read(0, facts.size))
        facts.close()
        if isinstance(found, Said):
            self.failed.emit(found)
        else:
            source: Source = opened(self._target)
            self.done.emit(found, source)


def _made(body: Body, query: str) -> Filtered | Said:
    try:
        return filtered(body.text(), query, body.language)
    except BadFilter as error:
        return error.message
