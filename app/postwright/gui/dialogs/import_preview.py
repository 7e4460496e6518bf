"""What was understood of a source: its requests as a tree, and what becomes of the rest."""

from collections.abc import Iterable

from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from postwright.analysis.literals import Freed, Literal
from postwright.formats.importers import Loss
from postwright.gui.dialogs.loss_list import MOST_ROWS, LossList, box
from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label
from postwright.model.collection import Folder, Item
from postwright.model.request import Request
from postwright.protocol.visible import visible
from postwright.workspace.importing import Understood


class ImportPreview(QWidget):
    """Nothing in it can be changed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Label(theme, self.tr("What Postwright understood"), 13, 600)
        self.summary = Label(theme, "", 12, token="text2", wrap=True)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        box(self.tree, theme, self.tr("Requests that are imported"))
        self.losses_title = Label(theme, "", 13, 600)
        self.losses = LossList(theme, self.tr("What has no equal here"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.head = QWidget()
        head = QVBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self.title)
        head.addWidget(self.summary)
        column.addWidget(self.head)
        column.addWidget(self.tree, 3)
        column.addWidget(self.losses_title)
        column.addWidget(self.losses, 2)
        self.clear()

    def clear(self, words: str = "") -> None:
        """Show nothing but perhaps why."""
        self.tree.clear()
        self.losses.clear()
        self.summary.setText(words or self.tr("Nothing yet."))
        self.losses_title.hide()
        self.losses.hide()

    def show_understood(self, read: Understood, freed: Freed) -> None:
        """Show a source as it would be written, without credentials."""
        self.clear(read.imported.understood)
        left = [MOST_ROWS]
        collection = freed.collection
        self._add(self.tree.invisibleRootItem(), collection.items, left)
        for environment in collection.environments[: max(0, left[0])]:
            row = QTreeWidgetItem([visible(environment.name), self.tr("environment")])
            row.setIcon(0, self._theme.icon("globe"))
            self.tree.addTopLevelItem(row)
        if left[0] <= 0:
            self.tree.addTopLevelItem(QTreeWidgetItem([self.tr("… and more")]))
        self.tree.expandToDepth(1)
        self.tree.resizeColumnToContents(0)
        self.tree.setColumnWidth(0, min(self.tree.columnWidth(0), self._theme.px(260)))
        self._show_losses(read.imported.losses, freed.literals)

    def _add(self, above: QTreeWidgetItem, items: Iterable[Item], left: list[int]) -> None:
        theme = self._theme
        for item in items:
            if left[0] <= 0:
                return
            left[0] -= 1
            value = item.value
            row = QTreeWidgetItem(above, [visible(value.name)])
            if isinstance(value, Folder):
                row.setIcon(0, theme.icon("folder"))
                self._add(row, value.items, left)
            elif isinstance(value, Request):
                row.setText(1, visible(f"{value.method} {value.url}"))
                row.setForeground(1, theme.method(value.method))
                row.setFont(1, theme.font(12, mono=True))
                row.setToolTip(1, visible(value.url))

    def _show_losses(self, losses: tuple[Loss, ...], literals: tuple[Literal, ...]) -> None:
        fate = self.tr("A secret: it goes to the vault.")
        rows = self.losses.show_losses(losses, literals, lambda _: fate)
        self.losses_title.setVisible(rows > 0)
        self.losses.setVisible(rows > 0)
        self.losses_title.setText(self.tr("Worth a look: {n}").format(n=rows))
