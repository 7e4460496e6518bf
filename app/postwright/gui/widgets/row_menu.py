"""The menu of a table's row: what its keys and its grip do, in words."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from postwright.gui.theme import Theme


class RowActions(Protocol):
    """What can be done with the current row."""

    def toggle_row(self) -> None: ...
    def move_up(self) -> None: ...
    def move_down(self) -> None: ...
    def remove_row(self) -> None: ...
    def copy_all(self) -> None: ...
    def paste_clipboard(self) -> None: ...


class RowMenu(QMenu):
    """Made for one row and thrown away when it closes; the blank row has the last part only."""

    def __init__(
        self, theme: Theme, actions: RowActions, owner: QWidget, *, on: bool, draft: bool
    ) -> None:
        super().__init__(owner)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not draft:
            switch = self.tr("Turn off") if on else self.tr("Turn on")
            self.addAction(switch).triggered.connect(actions.toggle_row)
            up = self.addAction(theme.icon("arrow-u"), self.tr("Move up"))
            up.triggered.connect(actions.move_up)
            down = self.addAction(theme.icon("arrow-d"), self.tr("Move down"))
            down.triggered.connect(actions.move_down)
            delete = self.addAction(theme.icon("trash"), self.tr("Delete"))
            delete.triggered.connect(actions.remove_row)
            self.addSeparator()
        self.addAction(self.tr("Copy all as text")).triggered.connect(actions.copy_all)
        self.addAction(self.tr("Paste rows")).triggered.connect(actions.paste_clipboard)
