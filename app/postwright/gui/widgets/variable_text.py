"""Text with `{{variables}}` in it: where they stand and how they are painted as chips."""

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

from postwright.gui.theme import Theme

VARIABLE = re.compile(r"\{\{([^{}\r\n]+)\}\}")
Known = Callable[[str], bool]
"""Whether a variable of that name has a value."""


def everything_known(_name: str) -> bool:
    """Take any variable for set; where nobody can say."""
    return True


def paint_text(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    text: str,
    font: QFont,
    token: str = "text",
    known: Known = everything_known,
) -> None:
    """Paint one line of text with a chip behind each variable, cut off at the right."""
    painter.save()
    painter.setClipRect(rect)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text.replace("\n", "↵"), Qt.TextElideMode.ElideRight, rect.width())
    x = rect.x()
    for piece, name in _pieces(shown):
        width = metrics.horizontalAdvance(piece)
        if name:
            box = QRectF(x - 2, rect.center().y() - theme.px(9), width + 4, theme.px(18))
            paint_box(painter, theme, box, known=known(name))
        hue = token if not name else "teal" if known(name) else "err"
        painter.setPen(theme.color(hue))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(x, rect.y(), width + 4, rect.height()), flags, piece)
        x += width
    painter.restore()


def paint_box(painter: QPainter, theme: Theme, box: QRectF, *, known: bool) -> None:
    """Paint what lies behind a variable; a dashed line where it has no value."""
    token = "teal" if known else "err"
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.color("err"), 1, Qt.PenStyle.DashLine)
    painter.setPen(Qt.PenStyle.NoPen if known else pen)
    painter.setBrush(theme.tint(token))
    inset = 0.0 if known else 0.5
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), theme.px(4), theme.px(4))
    painter.restore()


def paint_boxes(editor: QPlainTextEdit, theme: Theme, known: Known, *, grow: int = 0) -> None:
    """Paint what lies behind the variables that an editor shows; before its text."""
    painter = QPainter(editor.viewport())
    for block, top in visible_blocks(editor):
        layout = block.layout()
        left = editor.contentOffset().x()
        for found in VARIABLE.finditer(block.text()):
            line = layout.lineForTextPosition(found.start())
            if not line.isValid():
                continue
            x1 = line.cursorToX(found.start())
            x2 = line.cursorToX(min(found.end(), line.textStart() + line.textLength()))
            start = x1[0] if isinstance(x1, tuple) else x1
            end = x2[0] if isinstance(x2, tuple) else x2
            box = QRectF(
                left + start - 1, top + line.y() - grow, end - start + 2, line.height() + 2 * grow
            )
            paint_box(painter, theme, box, known=known(found[1]))
    painter.end()


def visible_blocks(editor: QPlainTextEdit) -> Iterator[tuple[QTextBlock, float]]:
    """Yield the lines that are in sight and where their tops are."""
    block = editor.firstVisibleBlock()
    top = editor.blockBoundingGeometry(block).translated(editor.contentOffset()).top()
    height = editor.viewport().height()
    while block.isValid() and top <= height:
        yield block, top
        top += editor.blockBoundingRect(block).height()
        block = block.next()


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield each piece and, for a variable, its name."""
    start = 0
    for found in VARIABLE.finditer(text):
        if found.start() > start:
            yield text[start : found.start()], ""
        yield found[0], found[1]
        start = found.end()
    if start < len(text):
        yield text[start:], ""
