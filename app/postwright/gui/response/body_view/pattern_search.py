"""Searches a text for a regular expression in a child process, so that none can hang the window."""

from array import array
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from postwright.analysis.text_find import BadWish, PatternWish, compiled
from postwright.gui.response.body_view.child import Child
from postwright.gui.response.body_view.search import Matches, Wanted
from postwright.gui.response.body_view.source import FileBytes, Source
from postwright.gui.response.job import Job
from postwright.gui.said_words import translated
from postwright.storage.files import write_scratch

LIMIT_MS = 15_000


class PatternSearch(QObject):
    """`done` carries the matches; `failed` why there are none."""

    done = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child = Child(self, limit_ms=LIMIT_MS)
        self._child.done.connect(self._finish)
        self._target = Path()
        self._reading: Job | None = None

    def start(self, source: Source, wanted: Wanted) -> None:
        """Begin; the search before is given up."""
        wish = PatternWish("", wanted.text, wanted.match_case, wanted.whole_word)
        try:
            compiled(wish)
        except BadWish as error:
            self.stop()
            self.failed.emit(translated(error.args[0]))
            return
        self.stop()
        folder = self._child.folder()
        path = source.path if isinstance(source, FileBytes) else folder / "text"
        if not isinstance(source, FileBytes):
            write_scratch(path, source.read(0, source.size))
        wish = msgspec.structs.replace(wish, path=str(path))
        write_scratch(folder / "wish", msgspec.json.encode(wish))
        self._target = folder / "found"
        self._child.start("find", folder / "wish", self._target)

    def stop(self) -> None:
        self._child.stop()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def _finish(self, problem: str) -> None:
        if problem:
            self.failed.emit(problem)
            return
        target = self._target
        self._reading = Job(lambda _: _matches_in(target), self)
        self._reading.done.connect(self._hand_over)
        self._reading.start()

    def _hand_over(self, matches: Matches) -> None:
        self.stop()
        self.done.emit(matches)


def _matches_in(path: Path) -> Matches:
    pairs = array("Q")
    pairs.frombytes(path.read_bytes())
    return Matches.of_pairs(pairs)
