"""A text with a caret: selection, copy, folding and going places by keyboard; knows no mouse."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QKeySequence, QResizeEvent

from postwright.gui.response.body_view.caret_keys import move_of
from postwright.gui.response.body_view.caret_moves import VERTICAL, moved
from postwright.gui.response.body_view.copying import COPIED_AT_ONCE, MOST_COPIED_BYTES, Copier
from postwright.gui.response.body_view.index import Row
from postwright.gui.response.body_view.reading import Reading
from postwright.gui.response.body_view.selection import Selection, text_between
from postwright.gui.response.body_view.shown_text import signs
from postwright.gui.response.body_view.text_area import TextArea
from postwright.gui.theme import Theme
from postwright.gui.widgets.speech import speak
from postwright.gui.words import size_words

_SHORT_BYTES = 1 << 16
_FOUND_LENGTH = 200
"""A longer selection is no text to look for."""
_COUNTED_BYTES = 1 << 20
"""Columns before these are counted as if each had one byte."""
_CTRL = Qt.KeyboardModifier.ControlModifier


class CaretArea(TextArea):
    """Moves a caret through the text and copies what is selected."""

    find_requested = Signal()
    line_requested = Signal()
    told = Signal(str)
    """Words about what was done, for a moment."""
    match_requested = Signal(int)
    """1 for the next, -1 for the previous one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._wished_x: float | None = None
        self._copier = Copier(self)
        self._copier.done.connect(self._tell_copied)
        self.reading = Reading(self, self)
        theme.changed.connect(self._read_again)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # Caret and selection

    def select(self, selection: Selection, *, keep_x: bool = False) -> None:
        """Select, and bring the caret into view."""
        if not keep_x:
            self._wished_x = None
        self.selection = selection
        self.reveal(selection.caret)
        self.text_described()
        self.viewport().update()

    def reveal(self, offset: int) -> None:
        """Scroll and unfold until the byte at `offset` is visible."""
        if self.folds.reveal(self.index, offset):
            self.rows_changed()
        row = self._row_at(offset)
        if row is None:
            return
        shown = self.folds.shown_of(row.number)
        if shown < self.top:
            self.set_top(shown)
        elif shown >= self.top + self.page_rows:
            self.set_top(shown - self.page_rows + 1)
        x = self.painter.x_of(row, row.column_of(offset))
        self.note_width(x + self.painter.column_width)
        across = self.horizontalScrollBar()
        if x < across.value():
            across.setValue(max(0, int(x - across.pageStep() / 4)))
        elif x > across.value() + across.pageStep():
            across.setValue(int(x - across.pageStep() * 3 / 4))

    def show_match(self, offset: int) -> None:
        """Select the match that begins at `offset`."""
        self.select(Selection(offset, offset + self.matches.length_of(self.matches.current)))
        self.show_marks()

    def select_all(self) -> None:
        self.selection = Selection(0, self.index.source.size)
        self.text_described()
        self.viewport().update()

    def selected_text(self) -> str:
        return text_between(self.index.source, self.selection.start, self.selection.stop)

    def short_selection(self, *, one_line: bool = True) -> str:
        """Return what is selected where that is little, else nothing."""
        chosen = self.selection
        if not 0 < chosen.stop - chosen.start <= _SHORT_BYTES:
            return ""
        text = self.selected_text()
        return "" if one_line and ("\n" in text or len(text) > _FOUND_LENGTH) else text

    def copy(self) -> None:
        """Copy what is selected, else the line of the caret."""
        chosen = self.selection
        row = self._row_at(chosen.caret)
        if not chosen and row is not None:
            chosen = self.line_of(row)
            end = self.index.source.read(max(chosen.start, chosen.stop - 2), chosen.stop)
            blank = len(end) - len(end.removesuffix(b"\n").removesuffix(b"\r"))
            chosen = Selection(chosen.start, chosen.stop - blank)
        self.copy_between(chosen.start, chosen.stop)

    def line_of(self, row: Row) -> Selection:
        """Return the line of a row, with its end."""
        index, last = self.index, row.line >= self.index.line_count
        stop = index.indexed_bytes if last else index.offset_of_line(row.line + 1)
        return Selection(index.line_start(row), stop)

    def copy_between(self, start: int, stop: int) -> None:
        """Copy these bytes; many are read beside the window."""
        if stop > start and not self._copier.start(self.index.source, start, stop):
            most = size_words(MOST_COPIED_BYTES)
            words = self.tr("Nothing was copied: select at most {size}, or save the answer.")
            self._tell(words.format(size=most))

    def _tell_copied(self, size: int) -> None:
        if size > COPIED_AT_ONCE:
            self._tell(self.tr("Copied {size}").format(size=size_words(size)))

    def _tell(self, words: str) -> None:
        self.told.emit(words)
        speak(self, words)

    def go_to_line(self, line: int, column: int = 1) -> None:
        """Put the caret into a line, both counted from 1, and show it in the middle."""
        offset = self.index.offset_of_line(line)
        row = self._row_at(offset)
        if row is not None:
            offset = row.offset_of(min(max(0, column - 1), len(row.text)))
        self.select(Selection(offset, offset))
        shown = self.folds.shown_of(self.index.row_at(offset))
        self.set_top(shown - self.page_rows // 2)

    def place_of(self, offset: int) -> tuple[int, int]:
        """Return the line and the column of a byte, both from 1, as far as rows are known."""
        row = self._row_at(offset)
        if row is None:
            return 1, 1
        start = self.index.line_start(row)
        before = self.index.source.read(max(start, row.offset - _COUNTED_BYTES), row.offset)
        skipped = len(before.decode("utf-8", "surrogateescape")) + max(
            0, row.offset - _COUNTED_BYTES - start
        )
        return row.line, skipped + row.column_of(offset) + 1

    def toggle_fold(self, row: Row) -> None:
        if self.foldable and self.folds.toggle(self.index, row, self.language):
            self.rows_changed()

    def rows_changed(self) -> None:
        super().rows_changed()
        self._read_again()

    @property
    def caret_row(self) -> int:
        """The place of the caret's row among the shown ones."""
        return self.folds.shown_of(self.index.row_at(self.selection.caret))

    @property
    def text_font(self) -> QFont:
        return self.painter.font

    def rows_from(self, first: int, count: int) -> tuple[list[Row], set[int]]:
        """Return so many of the shown rows, and the numbers of those that are folded."""
        rows = self.folds.rows(self.index, first, count)
        return rows, {row.number for row in rows if self.folds.folded(row)}

    def set_top(self, shown: int) -> None:
        super().set_top(shown)
        self.reading.follow()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        if dy:
            self.reading.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.reading.lay()

    def _read_again(self) -> None:
        self.reading.follow(changed=True)

    def text_described(self) -> None:
        self.reading.follow()
        row = self._row_at(self.selection.caret)
        lines = self.tr("Lines: {count}").format(count=self.index.line_count)
        if row is None or self.reading.text is not None:
            (self.reading.text or self).setAccessibleDescription(lines)
            return
        text = signs(row.text[:200])
        here = self.tr("Line {number}: {text}").format(number=row.line, text=text)
        self.setAccessibleDescription(f"{lines}. {here}")

    def _row_at(self, offset: int) -> Row | None:
        rows = self.index.rows(self.index.row_at(offset), 1)
        return rows[0] if rows else None

    def _offset_near(self, point: QPointF) -> int:
        row = self.row_near(point)
        if row is None:
            return 0
        return row.offset_of(self.painter.column_at(row, point.x() - self.text_left))

    # Keyboard

    def event(self, event: QEvent) -> bool:
        """Keep the keys of this view from shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard = QKeySequence.StandardKey
            keys = (standard.Find, standard.FindNext, standard.FindPrevious, standard.Copy)
            if any(event.matches(key) for key in (*keys, standard.SelectAll)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        standard = QKeySequence.StandardKey
        if event.matches(standard.Copy):
            self.copy()
        elif event.matches(standard.SelectAll):
            self.select_all()
        elif event.matches(standard.Find):
            self.find_requested.emit()
        elif event.matches(standard.FindNext):
            self.match_requested.emit(1)
        elif event.matches(standard.FindPrevious):
            self.match_requested.emit(-1)
        elif event.text() == ":":
            self.line_requested.emit()
        elif not self._move_or_fold(event):
            super().keyPressEvent(event)

    def _move_or_fold(self, event: QKeyEvent) -> bool:
        move = move_of(event)
        row = self._row_at(self.selection.caret)
        if row is None:
            return False
        if event.key() == Qt.Key.Key_Space and event.modifiers() == _CTRL:
            self.toggle_fold(row)
            return True
        if move is None:
            return False
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._wished_x is None:
            self._wished_x = self.painter.x_of(row, row.column_of(self.selection.caret))
        caret = moved(self, move, row, self.selection.caret, self._wished_x)
        self.select(self.selection.moved(caret, keep_anchor=keep), keep_x=move in VERTICAL)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reading.follow()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
