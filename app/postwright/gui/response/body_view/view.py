"""The body's text with a caret: selection by mouse and keyboard, copy, folding, menu."""

from functools import partial

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QMenu

from postwright.gui.response.body_view.caret_keys import Move, move_of
from postwright.gui.response.body_view.index import Row
from postwright.gui.response.body_view.json_place import path_of, value_of
from postwright.gui.response.body_view.selection import (
    Selection,
    next_word,
    previous_word,
    step,
    text_between,
    word_at,
)
from postwright.gui.response.body_view.shown_text import signs
from postwright.gui.response.body_view.text_area import TextArea
from postwright.gui.theme import Theme

_SCROLL_EVERY_MS = 40
_PATH_SHOWN = 40


class BodyView(TextArea):
    """Reads as a text edit that cannot be edited."""

    find_requested = Signal()
    match_requested = Signal(int)
    """1 for the next, -1 for the previous one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._wished_x: float | None = None
        self._drag_at: QPointF | None = None
        self._drag_scroll = QTimer(self)
        self._drag_scroll.setInterval(_SCROLL_EVERY_MS)
        self._drag_scroll.timeout.connect(self._drag_on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Response body"))

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
            self.set_ranges()
        row = self._row_at(offset)
        if row is None:
            return
        shown = self.folds.shown_of(row.number)
        bar = self.verticalScrollBar()
        if shown < bar.value():
            bar.setValue(shown)
        elif shown >= bar.value() + self.page_rows:
            bar.setValue(shown - self.page_rows + 1)
        x = self.painter.x_of(row, row.column_of(offset))
        self.note_width(x + self.painter.column_width)
        across = self.horizontalScrollBar()
        if x < across.value():
            across.setValue(max(0, int(x - across.pageStep() / 4)))
        elif x > across.value() + across.pageStep():
            across.setValue(int(x - across.pageStep() * 3 / 4))

    def show_match(self, offset: int) -> None:
        """Select the match that begins at `offset`."""
        self.select(Selection(offset, offset + self.matches.length))

    def select_all(self) -> None:
        self.selection = Selection(0, self.index.source.size)
        self.text_described()
        self.viewport().update()

    def selected_text(self) -> str:
        return text_between(self.index.source, self.selection.start, self.selection.stop)

    def copy(self) -> None:
        """Copy what is selected, else the row of the caret."""
        row = self._row_at(self.selection.caret)
        text = self.selected_text() if self.selection else ""
        if not text and row is not None:
            text = row.raw.decode("utf-8", "replace") + "\n"
        if text:
            QGuiApplication.clipboard().setText(text)

    def toggle_fold(self, row: Row) -> None:
        if self.foldable and self.folds.toggle(self.index, row):
            self.rows_changed()

    def text_described(self) -> None:
        row = self._row_at(self.selection.caret)
        lines = self.tr("Lines: {count}").format(count=self.index.line_count)
        if row is None:
            self.setAccessibleDescription(lines)
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
        caret = self._moved(move, row)
        vertical = move in (Move.UP, Move.DOWN, Move.PAGE_UP, Move.PAGE_DOWN)
        self.select(self.selection.moved(caret, keep_anchor=keep), keep_x=vertical)
        return True

    def _moved(self, move: Move, row: Row) -> int:
        index, caret = self.index, self.selection.caret
        match move:
            case Move.LEFT:
                return step(index, caret, -1)
            case Move.RIGHT:
                return step(index, caret, 1)
            case Move.WORD_LEFT:
                return previous_word(index, caret)
            case Move.WORD_RIGHT:
                return next_word(index, caret)
            case Move.ROW_START:
                first = row.offset + len(row.raw) - len(row.raw.lstrip())
                return row.offset if caret == first else first
            case Move.ROW_END:
                return row.offset + len(row.raw)
            case Move.START:
                return 0
            case Move.END:
                return index.indexed_bytes
            case Move.UP:
                return self._rows_away(row, -1)
            case Move.DOWN:
                return self._rows_away(row, 1)
            case Move.PAGE_UP:
                return self._rows_away(row, -self.page_rows)
            case Move.PAGE_DOWN:
                return self._rows_away(row, self.page_rows)

    def _rows_away(self, row: Row, by: int) -> int:
        if self._wished_x is None:
            self._wished_x = self.painter.x_of(row, row.column_of(self.selection.caret))
        last = self.folds.shown_count(self.index.row_count) - 1
        shown = max(0, min(last, self.folds.shown_of(row.number) + by))
        found = self.folds.rows(self.index, shown, 1)
        if not found:
            return self.selection.caret
        return found[0].offset_of(self.painter.column_at(found[0], self._wished_x))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position()
        row = self.row_near(point)
        if row is not None and point.x() < self.gutter_width:
            self.toggle_fold(row)
            return
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._drag_at = point
        self.select(self.selection.moved(self._offset_near(point), keep_anchor=keep))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            over_gutter = event.position().x() < self.gutter_width
            shape = Qt.CursorShape.ArrowCursor if over_gutter else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)
            return
        self._drag_at = event.position()
        if self.viewport().rect().contains(self._drag_at.toPoint()):
            self._drag_scroll.stop()
        elif not self._drag_scroll.isActive():
            self._drag_scroll.start()
        self._drag_on()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self._drag_at = None
        self._drag_scroll.stop()

    def _drag_on(self) -> None:
        """Select to the pointer; outside the view, scroll towards it."""
        if self._drag_at is None:
            return
        height = self.viewport().height()
        beyond = min(0.0, self._drag_at.y()) + max(0.0, self._drag_at.y() - height)
        if beyond:
            rows = int(beyond / self.painter.row_height) or (1 if beyond > 0 else -1)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rows)
        inside = QPointF(self._drag_at.x(), max(0.0, min(height - 1.0, self._drag_at.y())))
        self.select(self.selection.moved(self._offset_near(inside), keep_anchor=True))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_near(event.position())
        if row is None or event.position().x() < self.gutter_width:
            return
        column = self.painter.column_at(row, event.position().x() - self.text_left)
        start, stop = word_at(row, min(column, max(0, len(row.text) - 1)))
        self.select(Selection(row.offset_of(start), row.offset_of(stop)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        row = self.row_near(QPointF(event.pos())) if by_mouse else None
        self.menu_for(row or self._row_at(self.selection.caret)).popup(event.globalPos())

    def menu_for(self, row: Row | None) -> QMenu:
        """Return what can be done with the selection and with the value on a row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy"), self.copy)
        if row is not None and self.foldable:
            path = path_of(self.index, row)
            menu.addAction(self.tr("Copy value"), lambda: _to_clipboard(value_of(self.index, row)))
            if path:
                shown = path if len(path) < _PATH_SHOWN else "…" + path[-_PATH_SHOWN:]
                words = self.tr("Copy path {path}").format(path=shown.replace("&", "&&"))
                menu.addAction(words, partial(_to_clipboard, path))
        menu.addAction(self.tr("Select all"), self.select_all)
        menu.addSeparator()
        menu.addAction(self.tr("Find"), self.find_requested.emit)
        return menu


def _to_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


_CTRL = Qt.KeyboardModifier.ControlModifier
