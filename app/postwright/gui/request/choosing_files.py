"""A file dialog that stays beside the event loop: opened, and answered by a signal."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[list[str]], None]


def choose_files(
    owner: QWidget, title: str, folder: str, chosen: Chosen, *, several: bool
) -> QFileDialog:
    """Open a dialog for files that exist; `chosen` gets their paths once, or is never called."""
    dialog = QFileDialog(owner, title, folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    mode = QFileDialog.FileMode
    dialog.setFileMode(mode.ExistingFiles if several else mode.ExistingFile)
    dialog.filesSelected.connect(chosen)
    dialog.open()
    return dialog
