"""The body's text: a caret that follows the mouse too, and a menu."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QMenu

from postwright.gui.response.body_view.caret_area import CaretArea
from postwright.gui.response.body_view.copying import put_in_selection
from postwright.gui.response.body_view.index import Row
from postwright.gui.response.body_view.json_place import pointed
from postwright.gui.response.body_view.selection import Selection, word_at
from postwright.gui.response.body_view.value_menu import add_value_actions
from postwright.gui.response.body_view.viewing import Outlet
from postwright.gui.theme import Theme

_SCROLL_EVERY_MS = 40

Unit = Callable[[Row, int], Selection]
"""Finds what belongs together around a column of a row."""


class BodyView(CaretArea):
    """Reads as a text edit that cannot be edited."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.outlet = Outlet(self)
        self.path_in_body: Callable[[str], str] = str
        """Turns a path in this text into one in the body that it was filtered from."""
        self._drag_at: QPointF | None = None
        self._first = Selection()
        """What a drag began with."""
        self._unit: Unit | None = None
        self._third_click = QTimer(self)
        self._third_click.setSingleShot(True)
        self._drag_scroll = QTimer(self)
        self._drag_scroll.setInterval(_SCROLL_EVERY_MS)
        self._drag_scroll.timeout.connect(self._drag_on)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Response body"))

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        if event.button() == Qt.MouseButton.RightButton:
            self._point_at(self._offset_near(point))
        if event.button() != Qt.MouseButton.LeftButton:
            return
        row = self.row_near(point)
        if row is not None and point.x() < self.gutter_width:
            self.toggle_fold(row)
            return
        keep = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._drag_at = point
        if self._third_click.isActive() and row is not None:
            self._third_click.stop()
            self._drag_from(self.line_of(row), self._line_around)
            return
        caret = self._offset_near(point)
        anchor = self.selection.anchor if keep else caret
        self._drag_from(Selection(anchor, anchor), None)
        self.select(Selection(anchor, caret))

    def _point_at(self, offset: int) -> None:
        """Put the caret where a menu is about to open; a selection there is what it is about."""
        chosen = self.selection
        if not chosen or not chosen.start <= offset <= chosen.stop:
            self.select(Selection(offset, offset))

    def _drag_from(self, first: Selection, unit: Unit | None) -> None:
        """Begin to select: by characters, else by what `unit` finds around the pointer."""
        self._first, self._unit = first, unit
        self.select(first)

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
        put_in_selection(self.short_selection(one_line=False))

    def _drag_on(self) -> None:
        """Select to the pointer; outside the view, scroll towards it."""
        if self._drag_at is None:
            return
        height = self.viewport().height()
        beyond = min(0.0, self._drag_at.y()) + max(0.0, self._drag_at.y() - height)
        if beyond:
            rows = int(beyond / self.painter.row_height) or (1 if beyond > 0 else -1)
            self.set_top(self.top + rows)
        inside = QPointF(self._drag_at.x(), max(0.0, min(height - 1.0, self._drag_at.y())))
        row = self.row_near(inside)
        if self._unit is None or row is None:
            self.select(Selection(self._first.anchor, self._offset_near(inside)))
            return
        found = self._unit(row, self._column_near(row, inside))
        first = self._first
        if found.start < first.start:
            self.select(Selection(first.stop, found.start))
        else:
            self.select(Selection(first.start, max(first.stop, found.stop)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_near(event.position())
        if row is None or event.position().x() < self.gutter_width:
            return
        self._third_click.start(QGuiApplication.styleHints().mouseDoubleClickInterval())
        self._drag_at = event.position()
        found = _word_around(row, self._column_near(row, event.position()))
        self._drag_from(found, _word_around)

    def _line_around(self, row: Row, column: int) -> Selection:
        del column
        return self.line_of(row)

    def _column_near(self, row: Row, point: QPointF) -> int:
        return self.painter.column_at(row, point.x() - self.text_left)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, leave it to the window, which makes everything larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        row = self.row_near(QPointF(event.pos())) if by_mouse else None
        place = event.globalPos() if by_mouse else self._below_caret()
        self.menu_for(row or self._row_at(self.selection.caret)).popup(place)

    def _below_caret(self) -> QPoint:
        """Return where on the screen the row under the caret begins; in sight in any case."""
        row = self._row_at(self.selection.caret)
        x = self.text_left + (self._x(row, self.selection.caret) if row else 0)
        shown = self.folds.shown_of(row.number) - self.top + 1 if row else 0
        room = self.viewport().rect()
        y = max(0, min(shown * self.painter.row_height, room.bottom()))
        return self.viewport().mapToGlobal(QPoint(max(0, min(int(x), room.right())), y))

    def menu_for(self, row: Row | None) -> QMenu:
        """Return what can be done with the selection and with the value on a row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Copy"), self.copy)
        if row is not None and self.foldable and self.language == "json":
            value = pointed(self.index, row, self.path_in_body)
            if value is not None:
                add_value_actions(menu, value, self.outlet)
                menu.addSeparator()
        menu.addAction(self.tr("Select all"), self.select_all)
        menu.addSeparator()
        menu.addAction(self.tr("Find"), self.find_requested.emit)
        menu.addAction(self.tr("Go to line"), self.line_requested.emit)
        return menu


def _word_around(row: Row, column: int) -> Selection:
    start, stop = word_at(row, min(column, max(0, len(row.text) - 1)))
    return Selection(row.offset_of(start), row.offset_of(stop))
