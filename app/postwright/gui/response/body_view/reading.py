"""Gives a painted text a twin that screen readers can read, as long as one runs; paints nothing."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from postwright.gui.response.body_view.reader_text import ReaderText, ReadRow
from postwright.gui.response.body_view.selection import Selection

MOST_ROWS = 300
"""So many are held for the reader, however large the text is."""
_NEAR = 40
"""So many rows before and after the caret, or the topmost, are held at least."""


class PaintedText(Protocol):
    """What a painted text tells of itself; rows are counted as they are shown."""

    selection: Selection

    @property
    def caret_row(self) -> int: ...
    @property
    def top(self) -> int: ...
    @property
    def visible_rows(self) -> int: ...
    @property
    def shown_count(self) -> int: ...
    @property
    def text_font(self) -> QFont: ...
    def rows_from(self, first: int, count: int) -> tuple[Sequence[ReadRow], set[int]]:
        """Return so many rows, and the numbers of those that are folded."""

    def select(self, selection: Selection) -> None: ...


class Reading(QObject):
    """Keeps text, caret and selection of the twin in step; makes it when a reader is there."""

    def __init__(self, area: QAbstractScrollArea, painted: PaintedText) -> None:
        super().__init__(area)
        self._area, self._painted = area, painted
        self.text: ReaderText | None = None
        self._held = range(0)

    def follow(self, *, changed: bool = False) -> None:
        """Show the reader what is in sight, and the caret; `changed`: the rows are others."""
        if self.text is None:
            if not QAccessible.isActive():
                return
            self._make()
        text = self.text
        assert text is not None
        middle = self._middle()
        if changed or not self._has(middle):
            self._hold(middle)
        text.place(self._painted.selection)

    def _middle(self) -> int:
        """Return the row of the caret; where that is out of sight, the topmost that is seen."""
        painted = self._painted
        caret, top = painted.caret_row, painted.top
        return caret if top <= caret < top + painted.visible_rows else top

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
        last = min(self._painted.shown_count, middle + _NEAR + 1) - 1
        return last < first or (first in self._held and last in self._held)

    def _hold(self, middle: int) -> None:
        painted, text = self._painted, self.text
        assert text is not None
        first = max(0, min(middle - MOST_ROWS // 2, painted.shown_count - MOST_ROWS))
        rows, folded = painted.rows_from(first, MOST_ROWS)
        self._held = range(first, first + len(rows))
        text.hold(rows, folded, painted.text_font)
        text.setAccessibleName(self._area.accessibleName())

    def _select(self, selection: Selection) -> None:
        self._painted.select(selection)
