"""The parts of a multipart answer as rows: number, name, type, size."""

from PySide6.QtCore import (
    QObject,
    Qt,
)

from postwright.gui.models.read_rows import Index, ReadRows
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import labelled, size_words
from postwright.protocol.disposition import disposition_name, field_name
from postwright.protocol.multipart_answer import AnswerPart
from postwright.protocol.visible import visible

_CELL_CHARACTERS = 200


class PartRows(ReadRows):
    """Rows in the order of the body."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[AnswerPart, ...] = ()
        self._titles = (self.tr("No."), self.tr("Name"), self.tr("Type"), self.tr("Size"))

    def show(self, parts: tuple[AnswerPart, ...]) -> None:
        self.beginResetModel()
        self._parts = parts
        self.endResetModel()

    def count(self) -> int:
        return len(self._parts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        part = self._parts[index.row()]
        text = (
            str(index.row() + 1),
            visible(_name(part)[:_CELL_CHARACTERS]),
            visible(part.header("content-type")[:_CELL_CHARACTERS]),
            size_words(part.end - part.start),
        )[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return labelled(self._titles[index.column()], text)
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else None


def _name(part: AnswerPart) -> str:
    """Return what tells a part from the others: the name of its file or field, or its place."""
    return (
        disposition_name(part.header("content-disposition"))
        or field_name(part.header("content-disposition"))
        or part.header("content-disposition")
        or part.header("content-range")
        or part.header("content-location")
        or part.header("content-id")
    )
