"""Closes quotes and brackets of JSON as they are typed; every other key is the editor's own."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

CLOSING = {"{": "}", "[": "]", '"': '"'}
_MAY_FOLLOW = " \t,:]})"
"""Before these, and at a line's end, something new begins; before anything else it is there."""
_LARGEST = 60_000
"""In a longer text no bracket is looked for beyond the line."""
_STRING = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\\?$)')


class PairTyping:
    """Asked before each key of an editor."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._editor = editor
        self.wanted: Callable[[], bool] = lambda: True
        """The user's choice, asked each time."""

    def takes(self, event: QKeyEvent) -> bool:
        """Do what a key does to a pair; tell whether that was all that it does."""
        if self._editor.isReadOnly() or not self.wanted():
            return False
        typed = event.text()
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers():
            return self._remove_empty()
        if typed in CLOSING and self._has_part_of_a_line():
            return self._surround(typed)
        if typed in CLOSING.values() and (self._step_over(typed) or self._step_down(typed)):
            return True
        return typed in CLOSING and self._open(typed)

    def _has_part_of_a_line(self) -> bool:
        """Tell whether what is selected is to be kept; more is typed over, as everywhere."""
        cursor = self._editor.textCursor()
        length = cursor.selectionEnd() - cursor.selectionStart()
        is_all = length == self._editor.document().characterCount() - 1
        return cursor.hasSelection() and not is_all and "\u2029" not in cursor.selectedText()

    def _around(self) -> tuple[str, str]:
        """Return what stands on the line before the cursor or selection, and what after."""
        cursor, document = self._editor.textCursor(), self._editor.document()
        first = document.findBlock(cursor.selectionStart())
        last = document.findBlock(cursor.selectionEnd())
        return (
            first.text()[: cursor.selectionStart() - first.position()],
            last.text()[cursor.selectionEnd() - last.position() :],
        )

    def _open(self, typed: str) -> bool:
        before, after = self._around()
        if ends_in_string(before):
            return False
        is_word = before[-1:].isalnum() or before[-1:] in ('"', "_")
        if (after and after[0] not in _MAY_FOLLOW) or (typed == '"' and is_word):
            return False
        cursor = self._editor.textCursor()
        cursor.insertText(typed + CLOSING[typed])
        cursor.movePosition(QTextCursor.MoveOperation.Left)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()
        return True

    def _step_over(self, typed: str) -> bool:
        before, after = self._around()
        if self._editor.textCursor().hasSelection():
            return False
        escaped = len(before) - len(before.rstrip("\\"))
        if after[:1] != typed or ends_in_string(before) != (typed == '"') or escaped % 2:
            return False
        self._editor.moveCursor(QTextCursor.MoveOperation.Right)
        return True

    def _step_down(self, typed: str) -> bool:
        """Go to the bracket on the next line that this one would be too many for."""
        cursor = self._editor.textCursor()
        below = cursor.block().next().text()
        if cursor.block().text().strip() or below.strip()[:1] != typed or typed == '"':
            return False
        text = self._editor.document().toRawText()
        bare = _STRING.sub("", text) if len(text) <= _LARGEST else ""
        opened = next(sign for sign, closing in CLOSING.items() if closing == typed)
        if not bare or bare.count(opened) > bare.count(typed):
            return False
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.removeSelectedText()
        cursor.endEditBlock()
        block = cursor.block().next()
        cursor.setPosition(block.position() + below.index(typed) + 1)
        self._editor.setTextCursor(cursor)
        return True

    def _surround(self, typed: str) -> bool:
        cursor = self._editor.textCursor()
        start, chosen = cursor.selectionStart(), cursor.selectedText()
        cursor.insertText(f"{typed}{chosen}{CLOSING[typed]}")
        cursor.setPosition(start + 1)
        length = len(chosen.encode("utf-16-le")) // 2
        cursor.setPosition(start + 1 + length, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        return True

    def _remove_empty(self) -> bool:
        before, after = self._around()
        opened = before[-1:]
        cursor = self._editor.textCursor()
        is_empty = bool(opened) and CLOSING.get(opened) == after[:1] and not cursor.hasSelection()
        if not is_empty or ends_in_string(before) != (opened == '"'):
            return False
        cursor.beginEditBlock()
        cursor.deleteChar()
        cursor.deletePreviousChar()
        cursor.endEditBlock()
        return True


def ends_in_string(before: str) -> bool:
    """Tell whether a text has no end yet after the beginning of a line."""
    return '"' in _STRING.sub(_kept_if_open, before)


def _kept_if_open(found: re.Match[str]) -> str:
    text = found[0]
    whole = len(text) > 1 and text.endswith('"') and not _is_escaped(text[:-1])
    return "" if whole else '"'


def _is_escaped(before: str) -> bool:
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1
