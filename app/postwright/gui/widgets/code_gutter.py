"""The numbers of the lines that a code editor shows, and which lines those are."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from postwright.gui.theme import Theme

LEAST_DIGITS = 3


class CodeGutter(QWidget):
    """Stands at the left of its editor; a click selects a line."""

    def __init__(self, theme: Theme, editor: QPlainTextEdit, lines: "Lines") -> None:
        super().__init__(editor)
        self._theme, self._editor, self._lines = theme, editor, lines
        self.error_line = 0
        """From 1; 0: none is marked."""

    def sizeHint(self) -> QSize:
        digits = max(LEAST_DIGITS, len(str(self._editor.blockCount())))
        figure = QFontMetricsF(self._theme.font(11, mono=True)).horizontalAdvance("0")
        return QSize(round(digits * figure) + self._theme.px(22), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        here = self._editor.textCursor().blockNumber()
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for block, top in self._lines.in_sight():
            layout = block.layout()
            height = layout.lineAt(0).height() if layout.lineCount() else 0
            number = block.blockNumber() + 1
            wrong, current = number == self.error_line, number == here + 1
            painter.setFont(theme.font(11, 500 if current else 400, mono=True))
            painter.setPen(theme.color("err" if wrong else "text" if current else "gutter"))
            box = QRectF(0, top, self.width() - theme.px(14), height)
            painter.drawText(box, flags, str(number))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for block, top in self._lines.in_sight():
            if top <= event.position().y() < top + self._lines.height(block):
                cursor = QTextCursor(block)
                cursor.movePosition(
                    QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor
                )
                self._editor.setTextCursor(cursor)
                return


class Lines:
    """Which lines are in sight; the editor itself tells that to its subclasses only."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._editor = editor

    def in_sight(self) -> Iterator[tuple[QTextBlock, float]]:
        """Yield the lines and where their tops are in the viewport."""
        editor = self._editor
        block = editor.firstVisibleBlock()
        offset = editor.contentOffset()
        top = editor.blockBoundingGeometry(block).translated(offset).top()
        while block.isValid() and top <= editor.viewport().height():
            yield block, top
            top += self.height(block)
            block = block.next()

    def height(self, block: QTextBlock) -> float:
        """Return how high a line is, wrapped as it may be."""
        return self._editor.blockBoundingRect(block).height()
