"""Offers the variables in reach when `{{` is typed, each with its value and scope."""

from collections.abc import Callable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QCompleter, QPlainTextEdit

from postwright.gui.theme import Theme
from postwright.gui.widgets.variable_popup import VariablePopup
from postwright.model.exchange import Use
from postwright.model.variable_text import UNFINISHED

BELOW = 4
"""How far the popup is from the line, or it would hide what is typed."""

Reach = Callable[[], tuple[Use, ...]]


def nothing_in_reach() -> tuple[Use, ...]:
    """Offer nothing: where no collection is known."""
    return ()


class VariableCompletion:
    """A popup below the cursor of a text editor."""

    def __init__(self, theme: Theme, editor: QPlainTextEdit) -> None:
        self._editor = editor
        self.reach: Reach = nothing_in_reach
        self._model = QStringListModel(editor)
        self._completer = QCompleter(self._model, editor)
        self._completer.setWidget(editor)
        self._completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._popup = VariablePopup(theme)
        self._popup.serve(self._completer)
        self._completer.activated.connect(self._insert)

    @property
    def is_open(self) -> bool:
        return self._popup.isVisible()

    def takes(self, event: QKeyEvent) -> bool:
        """Whether the popup and not the editor gets this key."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)
        if not self.is_open or event.key() not in keys:
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._popup.hide()
        else:
            index = self._popup.currentIndex()
            self._insert(
                str(index.data() if index.isValid() else self._completer.currentCompletion())
            )
            self._popup.hide()
        return True

    def follow(self) -> None:
        """Open, narrow or close the popup after a key."""
        typed = self._typed()
        if typed is None:
            self._popup.hide()
            return
        self._model.setStringList(self._popup.offer(self.reach()))
        self._completer.setCompletionPrefix(typed)
        if not self._completer.completionCount():
            self._popup.hide()
            return
        place = self._editor.cursorRect()
        place.adjust(0, 0, 0, self._popup.theme.px(BELOW))
        place.setWidth(self._popup.wanted_width())
        self._completer.complete(place)
        self._popup.setCurrentIndex(self._completer.completionModel().index(0, 0))

    def _typed(self) -> str | None:
        cursor = self._editor.textCursor()
        match = UNFINISHED.search(cursor.block().text()[: cursor.positionInBlock()])
        return match[1] if match else None

    def _insert(self, line: str) -> None:
        typed, name = self._typed(), self._popup.name_of(line)
        if typed is None or not name:
            return
        cursor = self._editor.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(typed)
        )
        rest = cursor.block().text()[self._editor.textCursor().positionInBlock() :]
        cursor.insertText(name if rest.startswith("}}") else f"{name}}}}}")
        self._editor.setTextCursor(cursor)
