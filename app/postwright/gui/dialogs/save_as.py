"""The small popover that gives an unsaved request its name and its folder."""

from collections.abc import Iterator, Sequence
from pathlib import Path as FilePath

import msgspec
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.model import tree
from postwright.model.collection import Collection, Folder, Path


class Place(msgspec.Struct, frozen=True):
    """Where a request can be saved; without a root in a collection yet to be made."""

    label: str
    root: FilePath | None = None
    path: Path = ()


def places(collections: Sequence[tuple[FilePath, Collection]]) -> Iterator[Place]:
    """Yield every collection and folder, outermost first."""
    for root, collection in collections:
        yield Place(collection.name or root.name, root)
        for path, item in tree.walk(collection):
            if isinstance(item.value, Folder):
                indent = "    " * len(path)
                yield Place(f"{indent}{item.value.name}", root, path)


class SavePopover(QFrame):
    """Name, folder, Save. Escape or a click elsewhere leaves everything as it was."""

    accepted = Signal(str, object)
    """Name, Place."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        offered: Sequence[Place],
        chosen: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("save_popover")
        self.setProperty("surface", "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Save request"))
        self.name = QLineEdit(name)
        self.name.setAccessibleName(self.tr("Request name"))
        self.name.selectAll()
        self.place = QComboBox()
        self.place.setAccessibleName(self.tr("Folder"))
        self._offered = [*offered, Place(self.tr("New collection…"))]
        for place in self._offered:
            self.place.addItem(place.label)
        self.place.setCurrentIndex(chosen)
        self.save = Button(theme, self.tr("Save"), "primary")
        cancel = Button(theme, self.tr("Cancel"), "ghost")
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Folder"), self.place)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addWidget(Label(theme, self.tr("Save request"), 13, 600))
        column.addLayout(form)
        column.addLayout(buttons)
        self.name.textChanged.connect(self._check)
        self.name.returnPressed.connect(self._accept)
        self.save.clicked.connect(self._accept)
        cancel.clicked.connect(self.close)
        self.setFixedWidth(theme.px(360))
        self._check()

    def popup(self, at: QPoint) -> None:
        """Show it with its right upper corner there; typing goes to the name."""
        self.adjustSize()
        self.move(at - QPoint(self.width(), 0))
        self.show()
        self.name.setFocus()

    def _check(self) -> None:
        self.save.setEnabled(bool(self.name.text().strip()))

    def _accept(self) -> None:
        name = self.name.text().strip()
        if name:
            place = self._offered[self.place.currentIndex()]
            self.close()
            self.accepted.emit(name, place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)
