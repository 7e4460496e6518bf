"""An editor for a body's text: line numbers, colours, variables as chips, a mark at an error."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.highlighting import Highlighter
from postwright.gui.widgets.variable_text import (
    Known,
    everything_known,
    paint_boxes,
    visible_blocks,
)

GUTTER = 48
INDENT = "  "


class CodeEditor(QPlainTextEdit):
    """Every character stays as typed; only line ends are the editor's own."""

    tab_mode_changed = Signal(bool)
    """Whether Tab now leaves the editor; Ctrl+M changes it."""

    def __init__(
        self, theme: Theme, name: str, *, gutter: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.known: Known = everything_known
        self.setAccessibleName(name)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._gutter = _Gutter(self) if gutter else None
        self._highlighter: Highlighter | None = None
        self._language = "text"
        self._mark: QTextEdit.ExtraSelection | None = None
        self.updateRequest.connect(self._scroll_gutter)
        self.cursorPositionChanged.connect(self._show_selections)
        theme.changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """Return the text with LF line ends; no-break spaces and the like stay."""
        return self.document().toRawText().replace("\u2029", "\n")

    def show_document(self, document: QTextDocument) -> None:
        """Edit a text that lives elsewhere; its undo goes with it."""
        self.setDocument(document)
        document.setDocumentMargin(self.theme.px(8))
        self._highlighter = Highlighter(self.theme, document, self._language)
        self._restyle()

    def set_language(self, language: str) -> None:
        """Colour the text as `json`, `xml`, `sparql`, `rows` or not at all."""
        self._language = language
        if self._highlighter is None:
            self._highlighter = Highlighter(self.theme, self.document(), language)
        self._highlighter.set_language(language)

    def replace_text(self, text: str) -> None:
        """Put another text in place of all, as one step that undo takes back."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()

    def set_mark(self, position: int | None) -> None:
        """Underline the character at a position, or nothing."""
        self._mark = None
        if position is not None:
            cursor = QTextCursor(self.document())
            last = max(0, self.document().characterCount() - 1)
            start = min(position, last)
            if start == last and start:
                start -= 1
            cursor.setPosition(start)
            cursor.setPosition(min(start + 1, last), QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            look.setUnderlineColor(self.theme.color("err"))
            look.setBackground(self.theme.tint("err"))
            self._mark = QTextEdit.ExtraSelection()
            self._mark.cursor, self._mark.format = cursor, look  # type: ignore[attr-defined]
        self._show_selections()

    def _show_selections(self) -> None:
        self.setExtraSelections([self._mark] if self._mark is not None else [])
        if self._gutter:
            self._gutter.update()

    def _restyle(self) -> None:
        font = self.theme.font(13, mono=True)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.setTabStopDistance(QFontMetricsF(font).horizontalAdvance(" ") * 4)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setViewportMargins(self.theme.px(GUTTER) if self._gutter else 0, 0, 0, 0)
        self._place_gutter()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+M from shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() == Qt.Key.Key_M:
                event.accept()
                return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        if key == Qt.Key.Key_M and modifiers == Qt.KeyboardModifier.ControlModifier:
            self.setTabChangesFocus(not self.tabChangesFocus())
            self.tab_mode_changed.emit(self.tabChangesFocus())
        elif key == Qt.Key.Key_Tab and not modifiers and not self.tabChangesFocus():
            self._indent()
        elif key == Qt.Key.Key_Backtab and not self.tabChangesFocus():
            self._change_lines(outdent=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers:
            self._break_line()
        else:
            super().keyPressEvent(event)

    def _indent(self) -> None:
        if self.textCursor().hasSelection():
            self._change_lines(outdent=False)
        else:
            self.insertPlainText(INDENT)

    def _change_lines(self, *, outdent: bool) -> None:
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd())
        edit = QTextCursor(first)
        edit.beginEditBlock()
        block = first
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            edit.setPosition(block.position())
            if not outdent:
                edit.insertText(INDENT)
            else:
                text = block.text()
                for _ in range(min(len(INDENT), len(text) - len(text.lstrip(" ")))):
                    edit.deleteChar()
            block = block.next()
        edit.endEditBlock()

    def _break_line(self) -> None:
        """Go on under the first character of this line, one step in after a brace."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        indent = before[: len(before) - len(before.lstrip(" \t"))]
        deeper = INDENT if before.rstrip().endswith(("{", "[")) else ""
        cursor.insertText("\n" + indent + deeper)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_boxes(self, self.theme, self.known)
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_gutter()

    def _place_gutter(self) -> None:
        if self._gutter:
            inside = self.contentsRect()
            width = self.theme.px(GUTTER)
            self._gutter.setGeometry(QRect(inside.topLeft(), QSize(width, inside.height())))

    def _scroll_gutter(self, rect: QRect, dy: int) -> None:
        if self._gutter:
            if dy:
                self._gutter.scroll(0, dy)
            else:
                self._gutter.update(0, rect.y(), self._gutter.width(), rect.height())

    def paint_gutter(self, gutter: QWidget) -> None:
        """Paint the numbers of the lines in sight."""
        theme = self.theme
        painter = QPainter(gutter)
        painter.fillRect(gutter.rect(), theme.color("base"))
        painter.setFont(theme.font(11, mono=True))
        here = self.textCursor().blockNumber()
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for block, top in visible_blocks(self):
            current = block.blockNumber() == here and self.hasFocus()
            painter.setPen(theme.color("text2" if current else "gutter"))
            height = block.layout().lineAt(0).height() if block.layout().lineCount() else 0
            box = QRectF(0, top, gutter.width() - theme.px(16), height)
            painter.drawText(box, flags, str(block.blockNumber() + 1))

    def point_of_cursor(self) -> QPoint:
        """Return where a list of completions would open."""
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft())


class _Gutter(QWidget):
    def __init__(self, editor: CodeEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_gutter(self)
