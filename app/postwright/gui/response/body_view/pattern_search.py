"""Searches a text for a regular expression in a child process, so that none can hang the window."""

from array import array
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from postwright.analysis.text_find import BadWish, PatternWish, compiled
from postwright.gui.response.body_view.child import Child
from postwright.gui.response.body_view.search import Matches, Wanted
from postwright.gui.response.body_view.source import FileBytes, Source
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

    def start(self, source: Source, wanted: Wanted) -> None:
        """Begin; the search before is given up."""
        wish = PatternWish("", wanted.text, wanted.match_case, wanted.whole_word)
        try:
            compiled(wish)
        except BadWish as error:
            self._child.stop()
            self.failed.emit(translated(error.args[0]))
            return
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

    def _finish(self, problem: str) -> None:
        if problem:
            self.failed.emit(problem)
            return
        pairs = array("Q")
        pairs.frombytes(self._target.read_bytes())
        self._child.stop()
        self.done.emit(Matches.of_pairs(pairs))
