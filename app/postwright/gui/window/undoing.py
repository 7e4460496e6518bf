"""Ctrl+Z: what has the focus first, then the tab, then the collection; each step by its name."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextDocument, QUndoStack
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from postwright.gui.pages.environments import EnvironmentsPage
from postwright.gui.request_tab import RequestTab
from postwright.gui.said_words import translated
from postwright.gui.widgets.menu_text import menu_text
from postwright.gui.widgets.speech import speak

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow


class Undoing(QObject):
    """Names the step in the Edit menu, and tells a screen reader what was taken back."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        edit = window.menus.all[1]
        edit.aboutToShow.connect(self._name_steps)
        edit.aboutToHide.connect(self._forget_names)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._attend)

    def _attend(self, before: QWidget | None, now: QWidget | None) -> None:
        """Mind the keys of the line that has the focus; it would keep undo to itself."""
        if isinstance(before, QLineEdit):
            before.removeEventFilter(self)
        if isinstance(now, QLineEdit) and self._window.isAncestorOf(now) and not _in_cell(now):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave an undo that a line has none of to the window."""
        if (
            isinstance(watched, QLineEdit)
            and event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
        ):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            undoes = event.matches(undo) and not watched.isUndoAvailable()
            if undoes or (event.matches(redo) and not watched.isRedoAvailable()):
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def undo(self) -> None:
        """Take back the last step of what has the focus."""
        text = _text()
        if text is not None and text.isUndoAvailable():
            text.undo()
        elif (stack := self._stack()) and stack.canUndo():
            step = stack.undoText()
            gone = self.tr("{step} cannot be undone: what it was about is not there any more")
            if self._done(stack.undo, gone.format(step=step)):
                speak(self._window, self.tr("Undone: {step}").format(step=step))

    def redo(self) -> None:
        """Do again what was taken back last."""
        text = _text()
        if text is not None and text.isRedoAvailable():
            text.redo()
        elif (stack := self._stack()) and stack.canRedo():
            step = stack.redoText()
            gone = self.tr("{step} cannot be done again: what it was about is not there any more")
            if self._done(stack.redo, gone.format(step=step)):
                speak(self._window, self.tr("Done again: {step}").format(step=step))

    def _done(self, act: Callable[[], None], gone: str) -> bool:
        try:
            act()
        except KeyError:
            self._window.notices.warn(gone)
        except OSError as error:
            self._window.notices.warn(translated(str(error)))
        else:
            return True
        return False

    def _stack(self) -> QUndoStack | None:
        """Return whose step is taken back: the list's with the focus, else the tab's."""
        window = self._window
        node = window.sidebar.tree.current()
        if window.sidebar.tree.hasFocus() and node:
            return window.session.edits.stack(node.root)
        current, desk = window.tabs.current, window.chrome.environments.desk
        in_list = window.sidebar.environments.hasFocus()
        if desk is not None and (in_list or isinstance(current, EnvironmentsPage)):
            return desk.undo_stack
        edited = current if isinstance(current, RequestTab) else window.pages.shown_shared()
        if edited is not None:
            stack = edited.document.undo_stack
            if stack.canUndo() or stack.canRedo():
                return stack
        root = window.root()
        return window.session.edits.stack(root) if root else None

    def _name_steps(self) -> None:
        actions, text, stack = self._window.action_table, _text(), self._stack()
        if text is not None and text.isUndoAvailable():
            actions.undo.setText(self.tr("Undo typing"))
        elif stack and stack.canUndo():
            actions.undo.setText(self.tr("Undo {step}").format(step=menu_text(stack.undoText())))
        if text is not None and text.isRedoAvailable():
            actions.redo.setText(self.tr("Redo typing"))
        elif stack and stack.canRedo():
            actions.redo.setText(self.tr("Redo {step}").format(step=menu_text(stack.redoText())))

    def _forget_names(self) -> None:
        actions = self._window.action_table
        actions.undo.setText(self.tr("Undo"))
        actions.redo.setText(self.tr("Redo"))


def _text() -> QTextDocument | QLineEdit | None:
    focus = QApplication.focusWidget()
    text = focus.document() if isinstance(focus, QPlainTextEdit) else focus
    return text if isinstance(text, QTextDocument | QLineEdit) else None


def _in_cell(line: QLineEdit) -> bool:
    """Tell whether a cell of a table is typed in: its row stays as it is meanwhile."""
    viewport = line.parentWidget()
    return viewport is not None and isinstance(viewport.parentWidget(), QAbstractItemView)
