"""Gives a painted text a twin that screen readers can read, as long as one runs; paints nothing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from postwright.gui.response.body_view.reader_text import ReaderText
from postwright.gui.response.body_view.selection import Selection

if TYPE_CHECKING:
    from postwright.gui.response.body_view.caret_area import CaretArea

MOST_ROWS = 300
"""So many are held for the reader, however large the text is."""
_NEAR = 40
"""So many rows before and after the caret, or the topmost, are held at least."""


class Reading(QObject):
    """Keeps text, caret and selection of the twin in step; makes it when a reader is there."""

    def __init__(self, area: "CaretArea") -> None:
        super().__init__(area)
        self._area = area
        self.text: ReaderText | None = None
        self._held = range(0)

    def follow(self, *, changed: bool = False) -> None:
        """Show the reader what is in sight, and the caret; `changed`: the rows are others."""
        if self.text is None:
            if not QAccessible.isActive():
                return
            self._make()
        area, text = self._area, self.text
        assert text is not None
        middle = self._middle()
        if changed or not self._has(middle):
            self._hold(middle)
        text.place(area.selection)

    def _middle(self) -> int:
        """Return the row of the caret; where that is out of sight, the topmost that is seen."""
        area = self._area
        caret, top = area.folds.shown_of(area.index.row_at(area.selection.caret)), area.top
        return caret if top <= caret < top + area.visible_rows else top

    def lay(self) -> None:
        """Put the twin over the painted text."""
        if self.text is not None:
            self.text.setGeometry(self._area.viewport().geometry())

    def _make(self) -> None:
        area = self._area
        text = self.text = ReaderText(area)
        text.setFocusPolicy(area.focusPolicy())
        text.moved.connect(self._select)
        text.focus_changed.connect(area.viewport().update)
        self.lay()
        text.show()
        focused = area.hasFocus()
        QWidget.setTabOrder(area, text)
        area.setFocusProxy(text)
        if focused:
            text.setFocus(Qt.FocusReason.OtherFocusReason)
        self._hold(self._middle())
        QAccessible.updateAccessibility(QAccessibleEvent(text, QAccessible.Event.ObjectCreated))

    def _has(self, middle: int) -> bool:
        """Whether enough is held around a row for the next moves."""
        first = max(0, middle - _NEAR)
        last = min(self._area.shown_count, middle + _NEAR + 1) - 1
        return last < first or (first in self._held and last in self._held)

    def _hold(self, middle: int) -> None:
        area, text = self._area, self.text
        assert text is not None
        first = max(0, min(middle - MOST_ROWS // 2, area.shown_count - MOST_ROWS))
        rows = area.folds.rows(area.index, first, MOST_ROWS)
        self._held = range(first, first + len(rows))
        folded = {row.number for row in rows if area.folds.folded(row)}
        text.hold(rows, folded, area.painter.font)
        text.setAccessibleName(area.accessibleName())

    def _select(self, selection: Selection) -> None:
        self._area.select(selection)
