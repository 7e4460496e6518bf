"""The keys of a command beside its words: in tool tips, on key caps; they follow every change."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence


def keys_of(action: QAction) -> str:
    """Return the first shortcut as the keys say it, such as `Ctrl+Enter`; empty without one."""
    words = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return words.replace("Return", "Enter")


def with_keys(text: str, keys: str) -> str:
    """Return what a control does with its keys: `Save (Ctrl+S)`."""
    if not keys:
        return text
    told = QCoreApplication.translate("shown_keys", "{what} ({keys})")
    return told.format(what=text, keys=keys)


class ShownKeys(QObject):
    """Tells a part of the window the keys of a command, now and whenever they change."""

    def __init__(self, action: QAction, show: Callable[[str], object], part: QObject) -> None:
        super().__init__(part)
        self._action, self._show, self._shown = action, show, keys_of(action)
        show(self._shown)
        action.changed.connect(self._follow)

    def _follow(self) -> None:
        keys = keys_of(self._action)
        if keys != self._shown:
            self._shown = keys
            self._show(keys)
