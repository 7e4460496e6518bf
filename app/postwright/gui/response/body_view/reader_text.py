"""The rows around a caret as a text of Qt's own, which screen readers can read; it is not seen.

WORKAROUND PySide6 6.11 cannot answer `interface_cast` from Python (any override ends the process
as soon as a bridge asks), so a painted text cannot have a QAccessibleTextInterface. This
text edit has Qt's. It lies over the painted text, holds the focus in its place while a reader
runs, and leaves every key to it.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QPaintEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QWidget

from postwright.gui.response.body_view.selection import Selection
from postwright.gui.response.body_view.shown_text import signs

_FOLDED = " …"
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class ReadRow(Protocol):
    """A row of a painted text, and where in it the bytes of the body are."""

    @property
    def number(self) -> int: ...
    @property
    def offset(self) -> int: ...
    @property
    def text(self) -> str: ...
    def column_of(self, offset: int) -> int: ...
    def offset_of(self, column: int) -> int: ...


class ReaderText(QPlainTextEdit):
    """Holds some rows, with the caret and the selection that the painted text has."""

    focus_changed = Signal()
    moved = Signal(object)
    """The Selection that a screen reader asked for, in bytes of the whole text."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._rows: Sequence[ReadRow] = []
        self._starts: list[int] = [0]
        """Of each row where it begins in this text, in UTF-16, in which Qt counts."""
        self._held = ("", QFont())
        self._text: QTextDocument | None = None
        self._placing = False
        self.setObjectName("reader_text")
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        keys, mouse = (
            Qt.TextInteractionFlag.TextSelectableByKeyboard,
            Qt.TextInteractionFlag.TextSelectableByMouse,
        )
        self.setTextInteractionFlags(keys | mouse)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.viewport().setAutoFillBackground(False)
        self.cursorPositionChanged.connect(self._tell)
        self.selectionChanged.connect(self._tell)

    def hold(self, rows: Sequence[ReadRow], folded: set[int], font: QFont) -> None:
        """Hold other rows; the reader is told of a new text, not of letters that came and went."""
        texts = [signs(row.text) + (_FOLDED if row.number in folded else "") for row in rows]
        whole = "\n".join(texts)
        self._rows = rows
        self._starts = [0, *accumulate(_units(text) + 1 for text in texts)]
        if (whole, font) == self._held:
            return
        self._held = (whole, font)
        text = QTextDocument(self)
        text.setDocumentLayout(QPlainTextDocumentLayout(text))
        text.setDocumentMargin(0)
        text.setDefaultFont(font)
        text.setUndoRedoEnabled(False)
        text.setPlainText(whole)
        self._placing = True
        self.setDocument(text)
        if self._text is not None:  # the one it began with, Qt has deleted
            self._text.deleteLater()
        self._text = text
        self._placing = False

    def place(self, selection: Selection) -> None:
        """Put the caret where the painted text has it; what is selected beyond the rows is cut."""
        anchor, caret = self._position_of(selection.anchor), self._position_of(selection.caret)
        cursor = self.textCursor()
        if (cursor.anchor(), cursor.position()) == (anchor, caret):
            return
        cursor.setPosition(anchor)
        cursor.setPosition(caret, QTextCursor.MoveMode.KeepAnchor)
        self._placing = True
        self.setTextCursor(cursor)
        self._placing = False

    def _position_of(self, offset: int) -> int:
        if not self._rows or offset < self._rows[0].offset:
            return 0
        at = bisect_right(self._rows, offset, key=lambda row: row.offset) - 1
        row = self._rows[at]
        return self._starts[at] + _units(row.text[: row.column_of(offset)])

    def _offset_of(self, position: int) -> int:
        if not self._rows:
            return 0
        at = min(bisect_right(self._starts, position), len(self._rows)) - 1
        row = self._rows[at]
        units = row.text.encode("utf-16-le", "surrogatepass")[: 2 * (position - self._starts[at])]
        return row.offset_of(len(units.decode("utf-16-le", "surrogatepass")))

    def _tell(self) -> None:
        if not self._placing:
            cursor = self.textCursor()
            anchor, caret = self._offset_of(cursor.anchor()), self._offset_of(cursor.position())
            self.moved.emit(Selection(anchor, caret))

    # Everything but what a reader asks is the painted text's

    def event(self, event: QEvent) -> bool:
        if event.type() in _KEYS or event.type() == QEvent.Type.ContextMenu:
            event.ignore()
            return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
