"""The examples of a request: answers that its file keeps. They are opened, renamed and deleted."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from postwright.analysis.told_secrets import masked_address
from postwright.gui.request.document import RequestDocument
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.words import phrases
from postwright.model.request import Example

SHOWN = 6
"""Rows that are seen at once; the others are scrolled to."""
ROW = 30


class ExampleList(QWidget):
    """Hidden while there are none."""

    opened = Signal(object)
    """The Example that is to be shown."""

    def __init__(
        self, theme: Theme, document: RequestDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._document = theme, document
        self._examples: tuple[Example, ...] = ()
        self.title = Label(theme, self.tr("Examples"), 13, 600)
        self.list = _Rows()
        self.list.setAccessibleName(self.tr("Examples"))
        self.open = Button(theme, self.tr("Open"), "ghost")
        self.rename = Button(theme, self.tr("Rename"), "ghost", "pencil")
        self.delete = Button(theme, self.tr("Delete"), "ghost", "trash")
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        for button in (self.open, self.rename, self.delete):
            top.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.list)
        self.open.clicked.connect(self._open)
        self.rename.clicked.connect(self._edit)
        self.delete.clicked.connect(self._delete)
        self.list.itemActivated.connect(self._open)
        self.list.itemChanged.connect(self._take_name)
        self.list.delete_wanted.connect(self._delete)
        self.list.currentRowChanged.connect(self._show_possible)
        document.changed.connect(self.refresh)
        theme.changed.connect(self._restyle)
        self.refresh()

    def refresh(self) -> None:
        """Show the request's examples, where they are others than those shown."""
        examples = self._document.request.examples
        if examples != self._examples:
            self._examples = examples
            self._fill()
        self.setVisible(bool(examples))

    def _fill(self) -> None:
        row = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for example in self._examples:
            item = QListWidgetItem(example.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            said = example.response
            about = f"{said.status} {said.status_text}".strip()
            item.setData(Qt.ItemDataRole.AccessibleTextRole, phrases((example.name, about)))
            item.setToolTip(f"{about}\n{example.method} {masked_address(example.url)}")
            item.setIcon(self._theme.icon("bookmark", self._theme.status(said.status)))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setCurrentRow(min(max(row, 0), len(self._examples) - 1))
        self._restyle()

    def _restyle(self) -> None:
        self.list.setFont(self._theme.font(13))
        rows = min(len(self._examples), SHOWN)
        self.list.setFixedHeight(rows * self._theme.px(ROW) + 4)

    def _show_possible(self) -> None:
        for button in (self.open, self.rename, self.delete):
            button.setEnabled(self.list.currentRow() >= 0)

    def _open(self) -> None:
        if 0 <= (row := self.list.currentRow()) < len(self._examples):
            self.opened.emit(self._examples[row])

    def _edit(self) -> None:
        if (item := self.list.currentItem()) is not None:
            self.list.editItem(item)

    def _take_name(self, item: QListWidgetItem) -> None:
        row, name = self.list.row(item), item.text().strip()
        if not name:
            item.setText(self._examples[row].name)
        elif name != self._examples[row].name:
            renamed = replace(self._examples[row], name=name)
            self._set(self.tr("Rename the example"), row, (renamed,))

    def _delete(self) -> None:
        if 0 <= (row := self.list.currentRow()) < len(self._examples):
            self._set(self.tr("Delete the example"), row, ())

    def _set(self, label: str, row: int, instead: tuple[Example, ...]) -> None:
        kept = (*self._examples[:row], *instead, *self._examples[row + 1 :])
        self._document.set(label, examples=kept)


class _Rows(QListWidget):
    delete_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)
