"""Two answers compared: small bodies in a thread, large ones in a process of their own."""

import asyncio
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from postwright.analysis.comparison import BodyWish, body_wish, header_rows, outcome_rows
from postwright.analysis.diff import BodyDiff
from postwright.analysis.diff_child import compare_files
from postwright.analysis.diff_rules import Rules
from postwright.gui.models.difference_rows import Section
from postwright.gui.response.body_view.child import Child
from postwright.gui.said_words import translated
from postwright.gui.tasks import Tasks
from postwright.gui.words import size_words
from postwright.model.exchange import Exchange
from postwright.storage.files import write_scratch

LARGE_BYTES = 128 * 1024
"""Bodies that are larger together are compared in a process of their own."""


class ComparisonWork(QObject):
    """Does one pair at a time; a new one takes the place of the last."""

    begun = Signal(object)
    """Sections: all but the body's, which takes longer and says so."""
    ended = Signal(object)
    """All Sections."""

    def __init__(self, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: asyncio.Task[object] | None = None
        self._child = Child(self)
        self._child.done.connect(self._read_child)
        self._heads: tuple[Section, ...] = ()
        self._target: Path | None = None

    def start(self, left: Exchange, right: Exchange, rules: Rules, charset: str) -> None:
        """Compare two answers; `charset` is what someone chose for their text, if anyone did."""
        self.stop()
        self._heads = (
            Section(self.tr("Status and timing"), outcome_rows(left, right)),
            Section(self.tr("Headers"), header_rows(left, right, rules)),
        )
        bodies = [one.response.body if one.response else None for one in (left, right)]
        sums = [body.sha256 if body else "" for body in bodies]
        sizes = [body.size_bytes if body else 0 for body in bodies]
        if sums[0] == sums[1] and (sums[0] or not any(sizes)):
            self._tell(BodyDiff("equal"))
        elif any(body and body.size_bytes and not body.path for body in bodies):
            self._end(note=self.tr("One of the bodies is no longer kept"))
        else:
            self._compare(body_wish(left, right, rules, charset), sum(sizes))

    def cancel(self) -> None:
        """Give up what is at work, and say so."""
        self.stop()
        self._end(note=self.tr("not compared: cancelled"))

    def stop(self) -> None:
        """Give up what is at work."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._child.stop()
        self._target = None

    def _compare(self, wish: BodyWish, size: int) -> None:
        words = self.tr("comparing {size}").format(size=size_words(size))
        self.begun.emit((*self._heads, Section(self.tr("Body"), note=words)))
        if size <= LARGE_BYTES:
            self._task = self._tasks.start(self._compare_small(wish), "compare")
            return
        folder = self._child.folder()
        source, self._target = folder / "wish", folder / "found"
        write_scratch(source, msgspec.json.encode(wish))
        self._child.start("compare", source, self._target)

    async def _compare_small(self, wish: BodyWish) -> None:
        try:
            self._tell(await asyncio.to_thread(compare_files, wish))
        except OSError as error:
            self._end(
                note=self.tr("A body could not be read: {why}").format(why=translated(str(error)))
            )

    def _read_child(self, problem: str) -> None:
        if problem or self._target is None:
            words = self.tr("The bodies could not be compared: {why}")
            self._end(note=words.format(why=translated(problem)))
            return
        self._task = self._tasks.start(self._read_found(self._target), "compare")

    async def _read_found(self, target: Path) -> None:
        data = await asyncio.to_thread(target.read_bytes)
        self._tell(msgspec.json.decode(data, type=BodyDiff))

    def _tell(self, found: BodyDiff) -> None:
        note = ""
        if found.left_out:
            note = self.tr("%n difference(s); the first ones are listed", "", found.differences)
        elif found.kind == "bytes":
            note = self.tr("no text: compared byte by byte")
        more = found.differences - sum(row.differs for row in found.rows)
        self._end(found, note, more)

    def _end(self, found: BodyDiff | None = None, note: str = "", more: int = 0) -> None:
        rows = found.rows if found else ()
        self.ended.emit((*self._heads, Section(self.tr("Body"), rows, note, more)))
