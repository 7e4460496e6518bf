"""The popover with what one request was sent as: a field that searches, the list below it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postwright.gui.sidebar.history_list import ENTRY, HistoryList, HistoryModel
from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.popover import Popover
from postwright.gui.widgets.search_field import SearchField

SIZE = QSize(420, 380)
TYPING_MS = 120
_TO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class RequestHistory(Popover):
    """Shows what its model is given; Enter, a click: that answer; Escape closes."""

    chosen = Signal(str)
    """Id of the exchange."""

    def __init__(self, theme: Theme, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__("request_history", self.tr("History of this request"), parent)
        self.model = model
        self.field = SearchField(theme, self.tr("Search what was sent and what came back"))
        self.field.setFont(theme.font(13))
        self.list = HistoryList(theme, model)
        self.nothing = Label(theme, "", token="muted")
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        self.row.addLayout(column, 1)
        self.setFixedSize(theme.px(SIZE.width()), theme.px(SIZE.height()))
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self.field.textChanged.connect(self._typing.start)
        self.field.installEventFilter(self)
        self._typing.timeout.connect(self._search)
        self.list.opened.connect(self._choose)
        model.modelReset.connect(self._tell_empty)
        self._tell_empty()

    def popup(self, at: QPoint) -> None:
        """Show it there, its field ready."""
        super().popup(at)
        self.list.select_near(1)
        self.field.setFocus()

    def accept(self) -> None:
        """Take the current row, else the first."""
        if not self.list.current_id:
            self.list.select_near(1)
        if self.list.current_id:
            self._choose(self.list.current_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows of the field walk through the list."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _TO_LIST
        ):
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        self.model.filter(self.field.text().strip())

    def _choose(self, exchange_id: str, _keep: bool = False) -> None:
        if exchange_id:
            self.close()
            self.chosen.emit(exchange_id)

    def _tell_empty(self) -> None:
        searched = bool(self.field.text().strip())
        self.nothing.setText(
            self.tr("Nothing sent matches.") if searched else self.tr("Never sent")
        )
        rows = range(self.model.rowCount())
        self.nothing.setVisible(not any(self.model.index(n).data(ENTRY).id for n in rows))
        self.list.select_near(1)
