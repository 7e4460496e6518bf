"""What was understood of a source: its requests as a tree, and what becomes of the rest."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from postwright.analysis.literals import Freed, Literal
from postwright.formats.importers import Loss
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label
from postwright.model.collection import Folder, Item
from postwright.model.request import Request
from postwright.protocol.redaction import redactor
from postwright.protocol.visible import visible
from postwright.workspace.importing import Understood

MOST_ROWS = 400
"""So many rows are shown of each list; to make more would hold up the window."""
MARKS = {
    "dropped": ("x-circle", "err"),
    "approximated": ("warn", "warn"),
    "mapped": ("info", "info"),
}
"""Icon and colour of each outcome, the gravest first."""


class ImportPreview(QWidget):
    """Nothing in it can be changed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Label(theme, self.tr("What Postwright understood"), 13, 600)
        self.summary = Label(theme, "", 12, token="text2", wrap=True)
        self.tree = boxed_list(theme, self.tr("Requests that are imported"), decorated=True)
        self.losses_title = Label(theme, "", 13, 600)
        self.losses = boxed_list(theme, self.tr("What has no equal here"), decorated=False)
        self.losses.setWordWrap(True)
        self.losses.setTextElideMode(Qt.TextElideMode.ElideNone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.summary)
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
        mask = redactor(literal.value for literal in literals)
        rows = [
            (
                *MARKS[loss.outcome],
                ": ".join(filter(None, (loss.item, translated(loss.field)))),
                translated(loss.why),
            )
            for loss in sorted(losses, key=lambda loss: list(MARKS).index(loss.outcome))
        ]
        for one in literals:
            place = ": ".join(filter(None, (one.item, one.where)))
            rows.append(("key", "accent", place, self.tr("A secret: it goes to the vault.")))
        shown = bool(rows)
        self.losses_title.setVisible(shown)
        self.losses.setVisible(shown)
        self.losses_title.setText(self.tr("Please check: {n}").format(n=len(rows)))
        for icon, token, place, why in rows[:MOST_ROWS]:
            row = QTreeWidgetItem(self.losses, [visible(mask(f"{place} — {why}"))])
            row.setIcon(0, self._theme.icon(icon, token))
            row.setToolTip(0, visible(mask(why)))
        if len(rows) > MOST_ROWS:
            more = self.tr("… and {n} more").format(n=len(rows) - MOST_ROWS)
            self.losses.addTopLevelItem(QTreeWidgetItem([more]))


def boxed_list(theme: Theme, name: str, *, decorated: bool) -> QTreeWidget:
    """Return an empty list in a frame."""
    tree = QTreeWidget()
    tree.setAccessibleName(name)
    tree.setHeaderHidden(True)
    tree.setColumnCount(2 if decorated else 1)
    tree.setRootIsDecorated(decorated)
    tree.setIndentation(theme.px(16))
    tree.setIconSize(QSize(theme.px(16), theme.px(16)))
    tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    tree.setFont(theme.font(13))
    tree.setProperty("boxed", "true")
    if not decorated:  # sentences that are longer than the box are scrolled to
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return tree
