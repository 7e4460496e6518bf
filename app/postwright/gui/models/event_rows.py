"""Server-sent events as rows: when one came, its type, id and data; the last ones only."""

import datetime

from PySide6.QtCore import QLocale, QModelIndex, QObject, Qt

from postwright.gui.models.read_rows import Index, ReadRows
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import labelled
from postwright.protocol.events import ServerEvent
from postwright.protocol.visible import visible

MOST_ROWS = 1000
MOST_CHARACTERS = 16 << 20
"""Of the data of all that are kept."""
_CELL_CHARACTERS = 400


class EventRows(ReadRows):
    """Rows in the order received; where there are too many the first ones go."""

    most_rows = MOST_ROWS

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = self.tr("Events")
        self.total = 0
        """How many came, listed or not."""
        self._events: list[tuple[ServerEvent, float | None]] = []
        self._held = 0
        self._titles = (self.tr("Time"), self.tr("Event"), self.tr("Id"), self.tr("Data"))

    def clear(self) -> None:
        self.beginResetModel()
        self._events = []
        self.total = self._held = 0
        self.endResetModel()

    def add(self, events: list[ServerEvent], when: float | None) -> None:
        """Append events that came at this moment; None: nobody looked when."""
        first = len(self._events)
        self.total += len(events)
        self.beginInsertRows(QModelIndex(), first, first + len(events) - 1)
        self._events += [(event, when) for event in events]
        self._held += sum(len(event.data) for event in events)
        self.endInsertRows()
        drop = 0
        while len(self._events) - drop > self.most_rows or (
            self._held > MOST_CHARACTERS and len(self._events) - drop > 1
        ):
            self._held -= len(self._events[drop][0].data)
            drop += 1
        if drop:
            self.beginRemoveRows(QModelIndex(), 0, drop - 1)
            del self._events[:drop]
            self.endRemoveRows()

    def count_words(self) -> str:
        """Return how many came."""
        return self.tr("Events: {count}").format(count=QLocale().toString(self.total))

    def event_at(self, row: int) -> ServerEvent:
        return self._events[row][0]

    def count(self) -> int:
        return len(self._events)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        event, when = self._events[index.row()]
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        text = (
            _clock_words(when),
            visible(event.type[:_CELL_CHARACTERS]),
            visible(event.id[:_CELL_CHARACTERS]),
            visible(event.data[:_CELL_CHARACTERS]),
        )[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return labelled(self._titles[index.column()], text)
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text


class RecordRows(EventRows):
    """Records of JSON: when one came, what it is, its number and its text."""

    most_rows = 20_000

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = self.tr("Records")
        self._titles = (self.tr("Time"), self.tr("Kind"), self.tr("No."), self.tr("Record"))

    def count_words(self) -> str:
        return self.tr("Records: {count}").format(count=QLocale().toString(self.total))


def _clock_words(when: float | None) -> str:
    if when is None:
        return "–"
    return f"{datetime.datetime.fromtimestamp(when):%H:%M:%S.%f}"[:-3]
