"""Every shortcut in one searchable list; it stays open beside the work."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label


class ShortcutsDialog(QDialog):
    """Finds by name or by key."""

    def __init__(
        self, theme: Theme, actions: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find by name or key"))
        self.search.setAccessibleName(self.tr("Find a shortcut"))
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Shortcuts"))
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for action in actions:
            keys = ", ".join(
                key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()
            )
            if keys:
                name = action.text().replace("&", "").removesuffix("…")
                self.list.addTopLevelItem(QTreeWidgetItem([name, keys]))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(theme, self.tr("Keyboard shortcuts"), 18, 600))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.search.textChanged.connect(self._filter)
        self.resize(theme.px(560), theme.px(600))

    def _filter(self, text: str) -> None:
        wanted = text.casefold().replace(" ", "")
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item:
                whole = (item.text(0) + item.text(1)).casefold().replace(" ", "")
                item.setHidden(wanted not in whole)
