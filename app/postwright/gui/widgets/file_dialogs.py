"""File dialogs that stay beside the event loop: opened, and answered by a signal or never."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

Chosen = Callable[[str], object]
"""Gets the path once."""
_DOWNLOADS = QStandardPaths.StandardLocation.DownloadLocation


def choose_place(owner: QWidget | None, title: str, name: str, chosen: Chosen) -> QFileDialog:
    """Ask where a file of that name goes, and whether one that exists is replaced."""
    dialog = QFileDialog(owner, title, QStandardPaths.writableLocation(_DOWNLOADS))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    dialog.fileSelected.connect(chosen)
    return _opened(dialog)


def choose_file(
    owner: QWidget, title: str, chosen: Chosen, *, folder: str = "", filters: Sequence[str] = ()
) -> QFileDialog:
    """Ask for a file that exists; `filters` such as `Data (*.csv *.json)`."""
    dialog = QFileDialog(owner, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    if filters:
        dialog.setNameFilters(filters)
    dialog.fileSelected.connect(chosen)
    return _opened(dialog)


def choose_files(
    owner: QWidget, title: str, chosen: Callable[[list[str]], object], *, folder: str = ""
) -> QFileDialog:
    """Ask for files that exist."""
    dialog = QFileDialog(owner, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(chosen)
    return _opened(dialog)


def choose_folder(owner: QWidget, title: str, chosen: Chosen) -> QFileDialog:
    """Ask for a folder that exists."""
    dialog = QFileDialog(owner, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(chosen)
    return _opened(dialog)


def _opened(dialog: QFileDialog) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
