"""The headers of an answer as rows: name, value, and what the name means."""

from PySide6.QtCore import (
    QObject,
    Qt,
)

from postwright.analysis.header_words import header_words
from postwright.gui.models.read_rows import Index, ReadRows
from postwright.gui.said_words import translated
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.protocol.visible import visible

Pairs = tuple[tuple[str, str], ...]
NAME, VALUE, WORDS = range(3)


class HeaderRows(ReadRows):
    """Rows in the order received; a name that repeats has a row each time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headers: Pairs = ()
        self._titled: frozenset[int] = frozenset()
        self._titles = (self.tr("Name"), self.tr("Value"), self.tr("In words"))

    def show(self, headers: Pairs, groups: tuple[tuple[str, Pairs], ...] = ()) -> None:
        """Show headers, and below them other groups of fields under their titles."""
        self.beginResetModel()
        rows, titled = list(headers), set()
        for title, fields in groups:
            titled.add(len(rows))
            rows += [(title, ""), *fields]
        self._headers, self._titled = tuple(rows), frozenset(titled)
        self.endResetModel()

    def is_title(self, index: Index) -> bool:
        """Tell whether a row is the title of a group."""
        return index.row() in self._titled

    def header(self, row: int) -> tuple[str, str]:
        return self._headers[row]

    def count(self) -> int:
        return len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        name, value = self._headers[index.row()]
        if self.is_title(index):
            shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return visible(name) if role in shown and index.column() == NAME else None
        texts = (visible(name), visible(value), translated(header_words(name)))
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(texts[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{visible(name)}: {visible(value)}"
        return None
