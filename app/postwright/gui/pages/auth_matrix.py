"""A request sent as several identities: a row for each, and what the answers together say."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from postwright.analysis.identities import Identity, verdicts
from postwright.gui.inline_bar import InlineBar
from postwright.gui.models.identity_rows import (
    BODY,
    NOTE,
    SIZE,
    STATUS,
    TIME,
    WHO,
    IdentityRows,
)
from postwright.gui.response.page_stack import line
from postwright.gui.response.table import ReadTable
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.sign_line import SignLine
from postwright.gui.widgets.speech import speak
from postwright.gui.widgets.tick_box import paint_tick_box
from postwright.model.collection import RequestRef

ROW = 36
WIDTHS = {STATUS: 120, SIZE: 72, TIME: 76, BODY: 84}


class AuthMatrixPage(QWidget):
    """Shows rows and asks; what is sent, and how, is for whoever listens."""

    send_wanted = Signal()
    cancel_wanted = Signal()
    open_wanted = Signal(int)
    """The row whose answer is to be shown."""
    compare_wanted = Signal(int)
    """The row whose answer is to be compared with the first one."""

    def __init__(self, theme: Theme, ref: RequestRef, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.ref = theme, ref
        tr = self.tr
        self.setObjectName("auth_matrix_page")
        self.setAccessibleName(tr("Send as several identities"))
        self.title = Label(theme, tr("Send as several identities"), 18, 600)
        self.about = Label(theme, "", token="muted", wrap=True)
        self.open = Button(theme, tr("Open answer"), "ghost", "external")
        self.compare = Button(theme, tr("Compare with the first"), "ghost", "split-h")
        self.send = Button(theme, tr("Send"), "primary", "send")
        self.bar = InlineBar(theme)
        self.rows = IdentityRows(theme, self)
        self.table = MatrixTable(theme, self.rows, tr("Identities"))
        self.verdicts = QVBoxLayout()
        self.lines: list[SignLine] = []
        self.sending = False
        self.setFocusProxy(self.table)
        self._lay_out()
        self._connect()
        self._show_possible()

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(20), px(14), px(16), 0)
        head.setSpacing(px(8))
        head.addWidget(self.title, 1)
        for button in (self.open, self.compare, self.send):
            head.addWidget(button)
        about = QHBoxLayout()
        about.setContentsMargins(px(20), px(4), px(16), px(12))
        about.addWidget(self.about, 1)
        self.verdicts.setContentsMargins(px(20), px(10), px(20), px(12))
        self.verdicts.setSpacing(px(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(about)
        column.addWidget(self.bar)
        column.addWidget(line())
        column.addWidget(self.table, 1)
        column.addWidget(line())
        column.addLayout(self.verdicts)

    def _connect(self) -> None:
        self.send.clicked.connect(self._send_or_cancel)
        self.open.clicked.connect(self._open)
        self.compare.clicked.connect(self._compare)
        self.table.opened.connect(self.open_wanted)
        self.table.selectionModel().currentRowChanged.connect(self._show_possible)
        self.rows.ticked_changed.connect(self._show_possible)
        self.rows.dataChanged.connect(self._show_possible)

    def show_request(self, words: str, identities: tuple[Identity, ...]) -> None:
        """Show what would be sent, and as whom."""
        self.about.setText(words)
        self.rows.show(identities)
        self.table.selectRow(0)
        self._say(
            self.tr("Untick what is not to be tried. No answer changes the cookies."), "muted"
        )
        self._show_possible()

    def show_problem(self, words: str) -> None:
        """Say why nothing can be sent."""
        self.rows.show(())
        self._say(words, "err")
        self._show_possible()

    def set_sending(self, sending: bool) -> None:
        """Say whether rows are under way."""
        self.sending = sending
        self._show_possible()

    def show_verdicts(self) -> None:
        """Say what the answers mean together."""
        found = [(row.identity.kind, row.exchange) for row in self.rows.rows
                 if row.exchange is not None and row.identity.kind != "environment"]  # fmt: skip
        told = verdicts([(kind, exchange) for kind, exchange in found if exchange is not None])
        self._clear()
        for one in told:
            self._add(translated(one.words), one.tone)
        speak(self, " ".join(one.words() for one in self.lines))

    def _say(self, words: str, tone: str) -> None:
        self._clear()
        self._add(words, tone)

    def _clear(self) -> None:
        for one in self.lines:
            one.hide()
            one.deleteLater()
        self.lines = []

    def _add(self, words: str, tone: str) -> None:
        one = SignLine(self._theme, words, tone)
        self.lines.append(one)
        self.verdicts.addWidget(one)

    def _send_or_cancel(self) -> None:
        if self.sending:
            self.cancel_wanted.emit()
        else:
            self.send_wanted.emit()

    def _open(self) -> None:
        self.open_wanted.emit(self.table.currentIndex().row())

    def _compare(self) -> None:
        self.compare_wanted.emit(self.table.currentIndex().row())

    def _show_possible(self) -> None:
        count, row = len(self.rows.chosen), self.table.currentIndex().row()
        answered = 0 <= row < len(self.rows.rows) and self.rows.rows[row].exchange is not None
        self.send.setText(self.tr("Cancel") if self.sending else self.tr("Send %n", "", count))
        self.send.set_kind("default" if self.sending else "primary")
        self.send.setEnabled(self.sending or count > 0)
        self.open.setEnabled(answered)
        self.compare.setEnabled(answered and row > 0 and self.rows.baseline is not None)


class MatrixTable(ReadTable):
    """Space ticks a row, Enter and a double click open its answer."""

    opened = Signal(int)

    def __init__(self, theme: Theme, rows: IdentityRows, name: str) -> None:
        super().__init__(theme, rows, name)
        self.setItemDelegate(_Delegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.doubleClicked.connect(self._open)

    def _restyle(self) -> None:
        super()._restyle()
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW))
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        px, width = self._theme.px, self.viewport().width()
        fixed = sum(px(wide) for wide in WIDTHS.values())
        room = max(px(200), width - fixed)
        who = max(px(190), min(px(280), round(room * 0.45)))
        self.setColumnWidth(WHO, who)
        for column, wide in WIDTHS.items():
            self.setColumnWidth(column, px(wide))
        self.setColumnWidth(NOTE, max(px(80), room - who))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index.row())
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            tick(self.model(), index.siblingAtColumn(WHO))
        else:
            super().keyPressEvent(event)


class _Delegate(QStyledItemDelegate):
    """Paints rows as the other tables do, with a box where a row can be ticked."""

    def __init__(self, theme: Theme, parent: MatrixTable) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, px, place = self._theme, self._theme.px, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, theme.color("sel"))
        elif (tint := index.data(Qt.ItemDataRole.BackgroundRole)) is not None:
            painter.fillRect(place, tint)
        bottom = QRectF(place.left(), place.bottom() - 1, place.width(), 1)
        painter.fillRect(bottom, theme.color("line"))
        left = float(px(8))
        if index.column() == WHO:
            left = px(20 + 26)
            self._paint_box(painter, self._box(place), index)
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(theme.color("ring"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(place.adjusted(1, 1, -2, -2))
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            side = px(16)
            at = QPoint(round(place.x()) + px(8), round(place.center().y()) - side // 2)
            icon.paint(painter, QRect(at, QSize(side, side)))
            left += px(24)
        font = index.data(Qt.ItemDataRole.FontRole)
        painter.setFont(font)
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole))
        inside = place.adjusted(left, 0, -px(6), 0)
        words = str(index.data() or "")
        text = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _box(self, place: QRectF) -> QRectF:
        px = self._theme.px
        return QRectF(place.x() + px(20), place.center().y() - px(8), px(16), px(16))

    def _paint_box(
        self, painter: QPainter, box: QRectF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return
        on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        paint_tick_box(painter, self._theme, box, on=on)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tick a row where its box was clicked."""
        is_click = event.type() == QEvent.Type.MouseButtonRelease
        if not (is_click and isinstance(event, QMouseEvent) and index.column() == WHO):
            return False
        if not self._box(QRectF(option.rect)).adjusted(-6, -6, 6, 6).contains(event.position()):
            return False
        tick(model, index)
        return True


def tick(model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex) -> None:
    """Tick a row, or untick it."""
    role = Qt.ItemDataRole.CheckStateRole
    on = Qt.CheckState(model.data(index, role)) == Qt.CheckState.Checked
    model.setData(index, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, role)
