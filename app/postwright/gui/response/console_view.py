"""The Console tab: what happened in this send, in order, each line leading to where it can be seen.

Nothing is typed here: no script is run.
"""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from postwright.analysis.console import ConsoleLine, console
from postwright.gui.models.check_results import NO_RESULTS, Results
from postwright.gui.models.console_rows import (
    LINE_ROLE,
    ConsoleRows,
    place_words,
    topic_words,
    words,
)
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.response.page_stack import Badge, PageStack
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.widgets.chips import chip_width, paint_chip
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.own_keys import keeps_copy
from postwright.gui.widgets.segmented import Segmented
from postwright.model.exchange import Exchange
from postwright.storage.record import secrets_of

ROW = 32
_NARROW = 720
"""Unzoomed pixels; where there are fewer the clock gives way to the words."""
_SIGNS = {
    "info": ("info", "muted"),
    "ok": ("ok-circle", "ok"),
    "warning": ("warn", "warn"),
    "error": ("x-circle", "err"),
}
_TOPICS = {
    "variable": "teal", "auth": "violet", "redirect": "info", "retry": "warn", "cookie": "orange",
    "capture": "teal", "check": "accent",
}  # fmt: skip


def lines_of(exchange: Exchange | None, results: Results) -> tuple[ConsoleLine, ...]:
    """Return what happened in a send, its checks included."""
    if exchange is None:
        return ()
    return console(exchange, results.judged, (*secrets_of(exchange), *results.secrets))


def console_badge(exchange: Exchange | None, results: Results) -> Badge:
    """Count the lines; red where something failed."""
    lines = lines_of(exchange, results)
    failed = any(line.level == "error" for line in lines)
    token = "err" if failed else "warn" if any(line.is_problem for line in lines) else None
    return Badge(str(len(lines) or ""), token)


class ConsoleView(QWidget):
    """Follows the exchange and the results of its checks, which come later."""

    place_requested = Signal(str)
    """A place of a ConsoleLine."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows = ConsoleRows(self)
        self.list = ConsoleList(theme, self.rows)
        self.filter = Segmented(theme, [self.tr("All"), self.tr("Problems")])
        self.filter.setAccessibleName(self.tr("Which lines are shown"))
        self.copy_button = IconButton(theme, "copy", self.tr("Copy the console"))
        self.empty = Label(theme, "", token="muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tools = QWidget()
        self._views = PageStack()
        self._lay_out()
        self.filter.chosen.connect(self._choose)
        self.copy_button.clicked.connect(self.copy)
        self.list.place_requested.connect(self.place_requested)
        self.show_exchange(None)

    def _lay_out(self) -> None:
        px = self._theme.px
        FixedSize(self._theme, self._tools, height=44)
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(px(16), 0, px(10), 0)
        row.addWidget(self.filter)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        for view in (self.list, self.empty):
            self._views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tools)
        column.addWidget(self._views, 1)

    def show_exchange(self, exchange: Exchange | None, results: Results = NO_RESULTS) -> None:
        """Show what happened in this one, and what came of its checks."""
        lines = lines_of(exchange, results)
        self.rows.show(lines, exchange.started_at if exchange else 0.0)
        rows = self.rows
        self.filter.set_labels(
            [
                self.tr("All {n}").format(n=rows.total),
                self.tr("Problems {n}").format(n=rows.problems),
            ]
        )
        self._tools.setVisible(bool(rows.total))
        self._show_view()

    def _show_view(self) -> None:
        problems = self.filter.current == 1 and self.rows.total
        self.empty.setText(
            self.tr("No problems in this send")
            if problems
            else self.tr("What happens in a send appears here")
        )
        self._views.setCurrentWidget(self.list if self.rows.lines else self.empty)

    def focus(self) -> None:
        """Take the focus: the lines, or what says that there are none."""
        self.list.setFocus()

    def copy(self) -> None:
        """Copy the lines that are shown."""
        QGuiApplication.clipboard().setText(self.rows.as_text())

    def _choose(self, index: int) -> None:
        self.rows.show_problems(index == 1)
        self._show_view()


class ConsoleList(QListView):
    """Rows to walk through; Enter and the link open the place that a row speaks of."""

    place_requested = Signal(str)

    def __init__(self, theme: Theme, rows: ConsoleRows) -> None:
        super().__init__()
        self._theme, self._rows = theme, rows
        self._lines = _Delegate(theme, rows, self)
        self.setModel(rows)
        self.setItemDelegate(self._lines)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("What happened in this send"))
        theme.changed.connect(self.reset)

    def event(self, event: QEvent) -> bool:
        """Keep Copy from a shortcut of the window."""
        return keeps_copy(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            chosen = sorted(index.row() for index in self.selectedIndexes())
            lines = [words(self._rows.lines[row]) for row in chosen]
            QGuiApplication.clipboard().setText("\n".join(lines))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._follow(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position()
        index = self.indexAt(point.toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        line: ConsoleLine = index.data(LINE_ROLE)
        place = self._lines.link_place(QRectF(self.visualRect(index)), line)
        if place.contains(point):
            self._follow(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._follow(self.indexAt(event.position().toPoint()))

    def _follow(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE) if index.isValid() else None
        if isinstance(line, ConsoleLine) and line.place:
            self.place_requested.emit(line.place)


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, rows: ConsoleRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._rows = theme, rows

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, self._theme.px(ROW))

    def link_place(self, place: QRectF, line: ConsoleLine) -> QRectF:
        """Return where the link of a row is; empty where it has none."""
        text, px = place_words(line.place), self._theme.px
        if not text:
            return QRectF()
        width = QFontMetricsF(self._theme.font(12, 500)).horizontalAdvance(text) + 2
        return QRectF(place.right() - px(16) - width, place.top(), width, place.height())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, px = self._theme, self._theme.px
        line: ConsoleLine = index.data(LINE_ROLE)
        place = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        icon, token = _SIGNS[line.level]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, theme.color("sel"))
        elif line.is_problem:
            painter.fillRect(place, theme.tint(token))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, theme.color("hover"))
        rule = QRectF(place.left() + px(16), place.bottom() - 1, place.width() - px(32), 1)
        painter.fillRect(rule, theme.color("line"))
        ratio = painter.device().devicePixelRatioF()
        sign = theme.pixmap(icon, token, 16, ratio)
        x = place.left() + px(16)
        painter.drawPixmap(round(x), round(place.center().y() - px(8)), sign)
        x = self._moments(painter, line, place, x + px(26))
        x = self._topic(painter, line, place, x)
        link = self.link_place(place, line)
        right = (link.left() if link.width() else place.right() - px(6)) - px(10)
        font = theme.font(12, mono=True)
        self._text(painter, QRectF(x, place.top(), right - x, place.height()), words(line), font,
                   "err" if line.level == "error" else "text")  # fmt: skip
        if link.width():
            self._text(painter, link, place_words(line.place), theme.font(12, 500), "accent")
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("ring"), 2))
            painter.drawRoundedRect(place.adjusted(3, 1, -3, -2), px(6), px(6))
        painter.restore()

    def _moments(self, painter: QPainter, line: ConsoleLine, place: QRectF, x: float) -> float:
        px, font = self._theme.px, self._theme.font(12, mono=True)
        metrics = QFontMetricsF(font)
        if place.width() >= px(_NARROW):
            clock = self._rows.clock(line)
            width = metrics.horizontalAdvance(clock) + 1
            self._text(painter, QRectF(x, place.top(), width, place.height()), clock, font, "muted")
            x += width + px(10)
        width = metrics.horizontalAdvance("+00000 ms")
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        box = QRectF(x, place.top(), width, place.height())
        self._text(painter, box, self._rows.after(line), font, "muted", align=right)
        return x + width + px(12)

    def _topic(self, painter: QPainter, line: ConsoleLine, place: QRectF, x: float) -> float:
        px, text = self._theme.px, topic_words(line)
        box = QRectF(x, place.center().y() - px(9), chip_width(self._theme, text), px(18))
        paint_chip(painter, self._theme, box, text, _TOPICS.get(line.topic, "muted"))
        return max(box.right(), x + px(78)) + px(10)

    def _text(
        self, painter: QPainter, place: QRectF, text: str, font: QFont, token: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    ) -> None:  # fmt: skip
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        fitted = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, align, fitted)
