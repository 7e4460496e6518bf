"""The list of what was sent, newest first, under headings of days."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from postwright.gui.sidebar.history_row import Row, row_of
from postwright.gui.sidebar.row_plate import paint_plate
from postwright.gui.theme import Theme
from postwright.gui.widgets.one_line import LEFT, RIGHT
from postwright.gui.widgets.spoken_units import aloud
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import method_tag
from postwright.model.exchange import Exchange
from postwright.protocol.redaction import redactor
from postwright.storage.history import Summary
from postwright.storage.record import MASK, secrets_of

ENTRY = Qt.ItemDataRole.UserRole + 1
ROOT = QModelIndex()


def summary_of(exchange: Exchange) -> Summary:
    """Return the line of an exchange that just ended."""
    response, failure = exchange.response, exchange.failure
    mask = redactor(secrets_of(exchange), MASK)
    return Summary(
        id=exchange.id,
        method=exchange.prepared.method,
        url=mask(exchange.prepared.url),
        at=exchange.started_at,
        status=response.status if response else None,
        failure=failure.kind if failure else None,
        elapsed_ms=exchange.elapsed_ms,
        size_bytes=response.body.size_bytes if response else 0,
        sent_as=exchange.prepared.sent_as,
    )


class HistoryModel(QAbstractListModel):
    """What was sent as rows with a heading before each day's first."""

    search_wanted = Signal(str)
    """A text that exchanges beyond those shown here may hold; `show_found` answers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._summaries: list[Summary] = []
        self._rows: list[Row] = []
        self._filter = ""
        self._found: list[Summary] | None = None
        """What holds the filter's text; None until that is known."""

    def show(self, summaries: Iterable[Summary]) -> None:
        """Show these, the newest first."""
        self._summaries = list(summaries)
        self._build()

    def add(self, summary: Summary) -> None:
        """Put what was just sent at the top."""
        self._summaries.insert(0, summary)
        if self._filter:
            self._build()
            self.search_wanted.emit(self._filter)
        elif not self._insert(row_of(summary)):
            self._build()

    def _insert(self, row: Row) -> bool:
        """Put a row below the first heading, if that is its day, and is still called so."""
        if len(self._rows) < 2:
            return False
        day = self._rows[0].heading
        if day != self._day(row.started_at) or day != self._day(self._rows[1].started_at):
            return False
        self.beginInsertRows(QModelIndex(), 1, 1)
        self._rows.insert(1, row)
        self.endInsertRows()
        return True

    def remove(self, exchange_id: str) -> None:
        """Take a row away that is kept no more."""
        self._summaries = [one for one in self._summaries if one.id != exchange_id]
        if self._found is not None:
            self._found = [one for one in self._found if one.id != exchange_id]
        self._build()

    def clear(self) -> None:
        """Show nothing any more."""
        self._summaries, self._found = [], None
        self._build()

    def filter(self, text: str) -> None:
        """Keep only rows that hold the text: at once what can be seen, then what is found."""
        if text.casefold() != self._filter:
            self._filter, self._found = text.casefold(), None
            self._build()
            if self._filter:
                self.search_wanted.emit(self._filter)

    def show_found(self, text: str, summaries: Iterable[Summary]) -> None:
        """Show what holds the text, if it is still what is looked for."""
        if text == self._filter:
            self._found = list(summaries)
            self._build()

    def _build(self) -> None:
        self.beginResetModel()
        self._rows = []
        day = ""
        shown = self._summaries if self._found is None else self._found
        for row in map(row_of, shown):
            seen = self._found is not None or self._filter in row.spoken.casefold()
            if not seen:
                continue
            heading = self._day(row.started_at)
            if heading != day:
                day = heading
                self._rows.append(Row(heading=day))
            self._rows.append(row)
        self.endResetModel()

    def _day(self, started_at: float) -> str:
        moment = dt.datetime.fromtimestamp(started_at).astimezone().date()
        ago = (dt.datetime.now().astimezone().date() - moment).days
        if ago == 0:
            return self.tr("Today")
        if ago == 1:
            return self.tr("Yesterday")
        date = QDate(moment.year, moment.month, moment.day)
        return QLocale().toString(date, QLocale.FormatType.LongFormat)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ENTRY:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.heading or f"{row.method} {row.path}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return aloud(row.spoken)
        if role == Qt.ItemDataRole.ToolTipRole and not row.heading:
            return plain_tip(f"{row.method} {row.host}{row.path}")
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class HistoryDelegate(QStyledItemDelegate):
    """Two lines: method, path, outcome; host and time below."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, self._theme.px(32 if index.data(ENTRY).heading else 44))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, row, box = self._theme, index.data(ENTRY), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            painter.setFont(theme.font(12, 600))
            painter.setPen(theme.color("muted"))
            painter.drawText(box.adjusted(16, 6, -8, 0), LEFT, row.heading)
        else:
            self._paint_entry(painter, option.state, row, box)
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, state: QStyle.StateFlag, row: Row, box: QRectF
    ) -> None:
        theme, px = self._theme, self._theme.px
        selected = bool(state & QStyle.StateFlag.State_Selected)
        paint_plate(painter, theme, box, state, focused=self._view.hasFocus())
        first, second = box.top() + px(4), box.top() + px(23)
        right = box.right() - 18
        painter.setFont(theme.font(11, 700, mono=True))
        painter.setPen(theme.method(row.method))
        painter.drawText(QRectF(16, first, px(44), px(20)), LEFT, method_tag(row.method))
        font = theme.font(12, 600, tnum=True)
        width = QFontMetricsF(font).horizontalAdvance(row.outcome)
        painter.setFont(font)
        painter.setPen(theme.color(theme.status(row.status) if row.status else "err"))
        painter.drawText(QRectF(right - width - 2, first, width + 3, px(20)), LEFT, row.outcome)
        x = px(58)
        font = theme.font(13, 500 if selected else 400, mono=True)
        painter.setFont(font)
        painter.setPen(theme.color("text" if selected else "text2"))
        room = right - x - width - 10
        text = QFontMetricsF(font).elidedText(row.path, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(x, first, room + 2, px(20)), LEFT, text)
        painter.setFont(theme.font(11, tnum=True))
        painter.setPen(theme.color("text2" if selected else "muted"))
        below = ", ".join(filter(None, (row.sent_as, row.host, row.elapsed)))
        room = right - x - px(44)
        text = painter.fontMetrics().elidedText(below, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(x, second, room, px(16)), LEFT, text)
        painter.drawText(QRectF(right - px(44), second, px(44), px(16)), RIGHT, row.at)


class HistoryList(QListView):
    """A click or Enter opens the exchange's request as a draft."""

    opened = Signal(str, bool)
    """Id of the exchange, whether its tab is to stay."""
    delete_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    """Id of the exchange, or nothing beside the rows; where."""

    def __init__(self, theme: Theme, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history_list")
        self.setAccessibleName(self.tr("History"))
        self.setModel(model)
        self.setItemDelegate(HistoryDelegate(theme, self))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._open)
        self.doubleClicked.connect(self._keep)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        theme.changed.connect(self.doItemsLayout)

    @property
    def chosen_ids(self) -> tuple[str, ...]:
        """Return the exchanges of the selected rows, from the top."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return tuple(index.data(ENTRY).id for index in indexes)

    @property
    def current_id(self) -> str:
        """Return the exchange of the current row, nothing where there is none."""
        index = self.currentIndex()
        return index.data(ENTRY).id if index.isValid() else ""

    def select_near(self, row: int) -> None:
        """Make the exchange at a row the current one, or the last before it."""
        model = self.model()
        for near in (row, *range(min(row, model.rowCount()) - 1, -1, -1)):
            index = model.index(near, 0)
            if index.isValid() and index.data(ENTRY).id:
                self.setCurrentIndex(index)
                return

    def _ask_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        exchange_id = index.data(ENTRY).id if index.isValid() else ""
        self.menu_wanted.emit(exchange_id, self.viewport().mapToGlobal(at))

    def _open(self, index: QModelIndex) -> None:
        if len(self.chosen_ids) == 1:  # with Ctrl or Shift several are being chosen
            self.opened.emit(index.data(ENTRY).id, False)

    def _keep(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(ENTRY).id, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._keep(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Delete and self.current_id:
            self.delete_wanted.emit(self.current_id)
            return
        super().keyPressEvent(event)
