"""The URL as one line of real text, with chips painted behind its variables."""

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.completion import VariableCompletion
from postwright.gui.widgets.held_files import local_files
from postwright.gui.widgets.own_keys import is_for_the_window
from postwright.gui.widgets.reading_order import read_from_the_left
from postwright.gui.widgets.variable_chips import (
    Known,
    always_known,
    chip_colors,
    paint_chip_box,
)
from postwright.model.variable_text import VARIABLE

PARTS = re.compile(
    r"(?:[a-z][a-z0-9+.-]*://|\{\{.*?\}\})?[^/?#]*(?P<path>[^?#]*)(?P<query>\?[^#]*)?", re.I
)
PATH_NAME = re.compile(r"/(:[^/?#{}]+)")
STILL_HERE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
QUERY_NAME = re.compile(r"([?&])([^=&#]+)(=?)")


class UrlEdit(QPlainTextEdit):
    """Enter sends, Tab leaves, newlines of a paste vanish."""

    send_requested = Signal()
    pasted = Signal(str)
    """Text that came in one piece, before anything was inserted."""
    held = Signal(str)
    """Text that is held over it with the mouse; empty once it is not."""
    focused = Signal(bool)
    left = Signal()
    """The focus went elsewhere in the window, not to a popup or another program."""
    chip_wanted = Signal(str, QRect, bool)
    """A variable to be explained, where it is on the screen, whether a key asked."""
    chip_left = Signal()
    """The mouse is on no variable."""

    def __init__(
        self, theme: Theme, document: QTextDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.known: Known = always_known
        self.takes_paste = False
        """Set by a receiver of `pasted` that made something else of the text."""
        self._text = document  # Qt does not keep it alive
        self.setDocument(document)
        self.setAccessibleName(self.tr("Request URL"))
        self.setPlaceholderText(self.tr("URL or pasted cURL command"))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        read_from_the_left(document)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off)
        self.setTabChangesFocus(True)
        self.viewport().setMouseTracking(True)
        self._colors = _UrlColors(theme, self)
        self.completion = VariableCompletion(theme, self)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_known(self, known: Known) -> None:
        """Say which variables have a value."""
        self.known = known
        self.recolor()

    def recolor(self) -> None:
        """Show each variable as it is now; nothing moves where all are as they were shown."""
        if self._colors.outdated():
            self._colors.rehighlight()
            self.viewport().update()

    def _restyle(self) -> None:
        self.setFont(self._theme.font(13, mono=True))
        self.document().setDefaultFont(self.font())
        height = self._theme.px(38)
        self.setFixedHeight(height)
        self.document().setDocumentMargin(4)
        margin = round((height - self.fontMetrics().height()) / 2) - 4
        self.setViewportMargins(4, max(0, margin), 4, 0)
        self._colors.rehighlight()

    def event(self, event: QEvent) -> bool:
        """Keep F2 in a variable; leave an undo that the URL has none of to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if is_for_the_window(event, self.document()):
                event.ignore()
                return False
            if event.key() == Qt.Key.Key_F2 and self._chip_at_cursor():
                event.accept()
                return True
        return bool(super().event(event))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            if chip := self._chip_at(event.pos()):
                self.chip_wanted.emit(*chip, False)
            return True
        if event.type() == QEvent.Type.Leave:
            self.chip_left.emit()
        return bool(super().viewportEvent(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._chip_at(event.position().toPoint()) is None:
            self.chip_left.emit()
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.completion.takes(event):
            return
        if event.key() == Qt.Key.Key_F2 and (chip := self._chip_at_cursor()):
            self.chip_wanted.emit(*chip, True)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self.send_requested.emit()
            else:
                event.ignore()
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape):
            event.ignore()
            return
        super().keyPressEvent(event)
        self.completion.follow()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files to the window: they are imported. A link from a browser is text."""
        return not local_files(source) and super().canInsertFromMimeData(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        if event.isAccepted():
            self.held.emit(event.mimeData().text())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.held.emit("")

    def dropEvent(self, event: QDropEvent) -> None:
        self.held.emit("")
        super().dropEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        self.takes_paste = False
        self.pasted.emit(text)
        if not self.takes_paste:
            self.textCursor().insertText(re.sub(r"\s*[\r\n\u2028\u2029]+\s*", "", text.strip()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)
        if event.reason() not in STILL_HERE:
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for match, box in self._chips():
            paint_chip_box(painter, self._theme, box, known=self.known(match[1]))
        painter.end()
        super().paintEvent(event)

    def _chips(self) -> Iterator[tuple[re.Match[str], QRectF]]:
        block = self.document().firstBlock()
        origin = self.blockBoundingGeometry(block).translated(self.contentOffset())  # lays it out
        layout = block.layout()
        if layout is None or not layout.lineCount():
            return
        line = layout.lineAt(0)
        for match in VARIABLE.finditer(block.text()):
            left = _x(line.cursorToX(match.start()))
            width = _x(line.cursorToX(match.end())) - left
            top = origin.y() + line.y() - 2
            yield match, QRectF(origin.x() + left - 2, top, width + 4, line.height() + 4)

    def _chip_at(self, place: QPoint) -> tuple[str, QRect] | None:
        return self._chip(lambda match, box: box.contains(place))

    def _chip_at_cursor(self) -> tuple[str, QRect] | None:
        at = self.textCursor().position()
        return self._chip(lambda match, box: match.start() <= at <= match.end())

    def _chip(self, is_it: Callable[[re.Match[str], QRectF], bool]) -> tuple[str, QRect] | None:
        """Return the name of a chip, and where it is on the screen."""
        for match, box in self._chips():
            if is_it(match, box):
                corner = self.viewport().mapToGlobal(box.topLeft().toPoint())
                return match[1], QRect(corner, box.size().toSize())
        return None


def _x(position: object) -> float:
    """Return the pixel of what `QTextLine.cursorToX` gives: a number or a pair."""
    return float(position[0] if isinstance(position, tuple) else position)  # type: ignore[arg-type]


class _UrlColors(QSyntaxHighlighter):
    def __init__(self, theme: Theme, editor: UrlEdit) -> None:
        super().__init__(editor)  # the document may go on in another editor
        self._theme, self._editor = theme, editor
        self._shown: dict[str, bool] = {}
        """Which variables were coloured as known."""
        self.setDocument(editor.document())

    def outdated(self) -> bool:
        """Whether a variable got or lost its value since it was coloured."""
        return any(self._editor.known(name) != was for name, was in self._shown.items())

    def highlightBlock(self, text: str) -> None:
        theme = self._theme
        parts = PARTS.match(text)
        if parts and parts["query"]:
            start = parts.start("query")
            self._color(start, parts.end("query"), "text2")
            for match in QUERY_NAME.finditer(text, start):
                self._color(match.start(1), match.end(1), "muted")
                self._color(match.start(2), match.end(2), "accent")
                self._color(match.start(3), match.end(3), "muted")
        if parts:
            for match in PATH_NAME.finditer(text, parts.start("path"), parts.end("path")):
                self._color(match.start(1), match.end(1), "violet")
        self._shown = {match[1]: self._editor.known(match[1]) for match in VARIABLE.finditer(text)}
        for match in VARIABLE.finditer(text):
            _, name, braces = chip_colors(theme, known=self._shown[match[1]])
            form = QTextCharFormat()
            form.setForeground(braces)
            self.setFormat(match.start(), len(match[0]), form)
            form.setForeground(name)
            self.setFormat(match.start(1), len(match[1]), form)

    def _color(self, start: int, end: int, token: str) -> None:
        form = QTextCharFormat()
        form.setForeground(self._theme.color(token))
        self.setFormat(start, end - start, form)
