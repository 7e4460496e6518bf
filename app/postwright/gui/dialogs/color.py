"""Asks for a colour in the system's own dialog."""

from collections.abc import Callable

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QWidget


def ask_color(
    before: QColor, title: str, parent: QWidget, take: Callable[[QColor], None]
) -> QColorDialog:
    """Show the dialog; `take` gets what is chosen."""
    dialog = QColorDialog(before, parent)
    dialog.setWindowTitle(title)
    dialog.colorSelected.connect(take)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
