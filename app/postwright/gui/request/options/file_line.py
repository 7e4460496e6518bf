"""A line for a file's path with a button beside it that opens a dialog."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit

from postwright.gui.request.known_files import stored_path
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.file_dialogs import choose_file


class FileLine(QLineEdit):
    """The path is relative to the collection where the file lies inside it."""

    picked = Signal(object)
    """The paths that were chosen in the dialog."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        root: Callable[[], Path | None],
        changed: Callable[[str], None],
    ) -> None:
        """`button` is to be put beside it. `changed` gets each path that is complete."""
        super().__init__()
        tr = QCoreApplication.translate
        self._name, self._root, self._changed = name, root, changed
        self.setAccessibleName(name)
        self.setMinimumWidth(theme.px(200))
        self.button = Button(theme, tr("FileLine", "Choose…"))
        self.button.setAccessibleName(tr("FileLine", "Choose a file: {what}").format(what=name))
        self.editingFinished.connect(self._tell)
        self.button.clicked.connect(self.open_dialog)

    def open_dialog(self) -> None:
        """Let the user choose."""
        folder = str(self._root() or Path.home())
        self.dialog = choose_file(self, self._name, self._take, folder=folder)

    def _take(self, path: str) -> None:
        self.picked.emit((path,))
        self.setText(stored_path(path, self._root()))
        self._tell()

    def _tell(self) -> None:
        self._changed(self.text().strip())
