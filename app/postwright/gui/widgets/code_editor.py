"""An editor for text of many lines: numbers, colours, variables as chips, a mark at an error."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.code_colors import CodeColors
from postwright.gui.widgets.code_gutter import CodeGutter, Lines
from postwright.gui.widgets.completion import VariableCompletion
from postwright.gui.widgets.held_files import local_files
from postwright.gui.widgets.own_keys import TAB_TOGGLE, is_for_the_window
from postwright.gui.widgets.pair_typing import PairTyping
from postwright.gui.widgets.reading_order import read_from_the_left
from postwright.gui.widgets.variable_chips import Known, paint_chip_box
from postwright.model.variable_text import VARIABLE

INDENT = "  "
DEEPEST_GUIDE = 24
BREAKS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class CodeEditor(QPlainTextEdit):
    """Edits a document that lives elsewhere; every character stays as it was typed."""

    tab_leaves_changed = Signal(bool)
    """Whether Tab leaves the editor now; Ctrl+M changes it."""

    def __init__(
        self, theme: Theme, document: QTextDocument, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._errors: list[QTextEdit.ExtraSelection] = []
        self._text = document  # Qt does not keep it alive
        self.setDocument(document)
        self.setAccessibleName(name)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        read_from_the_left(document)
        self._lines = Lines(self)
        self.gutter = CodeGutter(theme, self, self._lines)
        self._colors = CodeColors(theme, document, self)
        self.completion = VariableCompletion(theme, self)
        self.pairs = PairTyping(self)
        self.updateRequest.connect(self._follow)
        self.blockCountChanged.connect(self._place_gutter)
        self.cursorPositionChanged.connect(self._show_line)
        theme.changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """Return the text with LF line ends; no-break spaces and the like stay."""
        return self.document().toRawText().replace("\u2029", "\n")

    def replace_text(self, text: str) -> None:
        """Put another text in place of all, as one step that undo takes back."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()

    @property
    def language(self) -> str:
        return self._colors.language

    def set_language(self, language: str) -> None:
        """Colour as `json`, `xml`, `sparql` or `graphql`; as anything else: variables only."""
        self._colors.set_language(language)

    def set_known(self, known: Known) -> None:
        """Say which variables have a value."""
        self._colors.set_known(known)
        self.viewport().update()

    def show_error(self, line: int, column: int, message: str) -> None:
        """Underline the character at a place, both counted from 1."""
        self._mark([self._cursor_at(line, column)], line, message)

    def show_errors(self, places: Sequence[tuple[int, int]], message: str) -> None:
        """Underline what begins at these places, lines and columns counted from 1."""
        cursors = [self._cursor_at(line, column, whole=True) for line, column in places]
        self._mark(cursors, places[0][0] if places else 0, message)

    def _cursor_at(self, line: int, column: int, *, whole: bool = False) -> QTextCursor:
        block = self.document().findBlockByNumber(line - 1)
        cursor = QTextCursor(block if block.isValid() else self.document().lastBlock())
        text = cursor.block().text()
        start = max(0, min(column - 1, len(text) - 1))
        end = found.end() if whole and (found := _WHOLE.match(text, start)) else start + 1
        cursor.setPosition(cursor.block().position() + start)
        if text:
            after = cursor.block().position() + end
            cursor.setPosition(after, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self, cursors: list[QTextCursor], line: int, message: str) -> None:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(self._theme.color("err"))
        look.setBackground(self._theme.tint("err"))
        self._errors = []
        for cursor in cursors:
            mark = QTextEdit.ExtraSelection()
            mark.cursor, mark.format = cursor, look
            self._errors.append(mark)
        self.setExtraSelections(self._errors)
        self.gutter.error_line = line
        self.gutter.update()
        self.setAccessibleDescription(message)

    def clear_error(self) -> None:
        """Take the mark away."""
        if self._errors or self.accessibleDescription():
            self._errors = []
            self.setExtraSelections([])
            self.gutter.error_line = 0
            self.gutter.update()
            self.setAccessibleDescription("")

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor at a place, both counted from 1."""
        block = self.document().findBlockByNumber(line - 1)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + min(column - 1, len(block.text())))
            self.setTextCursor(cursor)
            self.setFocus()

    def _restyle(self) -> None:
        font = self._theme.font(13, mono=True)
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(self._theme.px(6))
        self.setTabStopDistance(QFontMetricsF(font).horizontalAdvance(" ") * len(INDENT))
        self._place_gutter()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+M for this editor; leave an undo that it has none of to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.keyCombination().toCombined() == TAB_TOGGLE:
                event.accept()
                return True
            if is_for_the_window(event, self.document()):
                event.ignore()
                return False
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.completion.takes(event):
            return
        key = event.key()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        stays = not self.tabChangesFocus() and not self.isReadOnly()
        if event.keyCombination().toCombined() == TAB_TOGGLE:
            self.toggle_tab()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            if not stays:
                event.ignore()
            elif key == Qt.Key.Key_Tab:
                self._indent()
            else:
                self._change_lines(outdent=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # Qt would put U+2028 for Shift+Enter, which no server reads as a line's end.
            if modifiers in BREAKS:
                self._break_line()
            else:
                event.ignore()
        else:
            if self.language != "json" or not self.pairs.takes(event):
                super().keyPressEvent(event)
            self.completion.follow()

    def toggle_tab(self) -> None:
        """Let Tab leave the editor, or indent again."""
        self.setTabChangesFocus(leaves := not self.tabChangesFocus())
        self.tab_leaves_changed.emit(leaves)

    def _indent(self) -> None:
        if self.textCursor().hasSelection():
            self._change_lines(outdent=False)
        else:
            self.insertPlainText(INDENT)

    def _change_lines(self, *, outdent: bool) -> None:
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        edit = QTextCursor(block)
        edit.beginEditBlock()
        while block.isValid() and block.blockNumber() <= last:
            edit.setPosition(block.position())
            if not outdent:
                edit.insertText(INDENT)
            else:
                for _ in range(min(len(INDENT), _indent_of(block))):
                    edit.deleteChar()
            block = block.next()
        edit.endEditBlock()

    def _break_line(self) -> None:
        """Go on under the first character of this line, one step in after a brace."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        after = cursor.block().text()[cursor.positionInBlock() :].lstrip()
        indent = before[: len(before) - len(before.lstrip(" \t"))]
        opens = before.rstrip()[-1:]
        cursor.beginEditBlock()
        cursor.insertText("\n" + indent + (INDENT if opens in _PAIRS else ""))
        place = cursor.position()
        if opens in _PAIRS and after.startswith(_PAIRS[opens]):
            cursor.insertText("\n" + indent)
            cursor.setPosition(place)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # A file that is dropped is for whoever holds the editor, not its name for the text.
        return not local_files(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.textCursor().insertText(source.text())
            self.ensureCursorVisible()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        self._paint_line(painter)
        self._paint_guides(painter)
        self._paint_chips(painter)
        painter.end()
        super().paintEvent(event)

    def _paint_line(self, painter: QPainter) -> None:
        if self.hasFocus() or self.blockCount() > 1:
            here = self.cursorRect()
            line = QRectF(0, here.y(), self.viewport().width(), here.height())
            painter.fillRect(line, self._theme.color("hover"))

    def _paint_guides(self, painter: QPainter) -> None:
        painter.setPen(self._theme.color("border"))
        step = QFontMetricsF(self.font()).horizontalAdvance(INDENT)
        left = self.contentOffset().x() + self.document().documentMargin()
        indent = 0
        for block, top in self._lines.in_sight():
            indent = _indent_of(block) if block.text().strip() else indent
            bottom = round(top + self._lines.height(block))
            for depth in range(min(indent // len(INDENT), DEEPEST_GUIDE)):
                x = round(left + (depth + 0.25) * step)
                painter.drawLine(x, round(top), x, bottom - 1)

    def _paint_chips(self, painter: QPainter) -> None:
        left = self.contentOffset().x()
        for block, top in self._lines.in_sight():
            for match in VARIABLE.finditer(block.text()):
                line = block.layout().lineForTextPosition(match.start())
                if line.isValid():
                    end = min(match.end(), line.textStart() + line.textLength())
                    x, right = _x(line.cursorToX(match.start())), _x(line.cursorToX(end))
                    box = QRectF(left + x - 2, top + line.y(), right - x + 4, line.height())
                    known = self._colors.known(match[1])
                    paint_chip_box(painter, self._theme, box, known=known)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_gutter()

    def _place_gutter(self) -> None:
        width = self.gutter.sizeHint().width()
        self.setViewportMargins(width, 0, 0, 0)
        inside = self.contentsRect()
        self.gutter.setGeometry(inside.x(), inside.y(), width, inside.height())
        self.gutter.update()

    def _show_line(self) -> None:
        self.viewport().update()
        self.gutter.update()

    def _follow(self, rect: QRect, dy: int) -> None:
        if dy:
            self.gutter.scroll(0, dy)
        else:
            self.gutter.update(0, rect.y(), self.gutter.width(), rect.height())


_WHOLE = re.compile(r'"(?:[^"\\]|\\.)*"|[^\s,:{}\[\]"]+|.')
"""What is underlined where a place begins it: a text, a number, a word, or one character."""
_PAIRS = {"{": "}", "[": "]"}


def _indent_of(block: QTextBlock) -> int:
    text = block.text()
    return len(text) - len(text.lstrip(" "))


def _x(position: object) -> float:
    """Return the pixel of what `QTextLine.cursorToX` gives: a number or a pair."""
    return float(position[0] if isinstance(position, tuple) else position)  # type: ignore[arg-type]
