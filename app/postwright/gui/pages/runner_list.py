"""The list of what a run came to, painted: rounds, requests with their phases, why one failed."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from postwright.gui.models.run_rows import (
    CHECKS,
    NAME,
    SIZE,
    STATUS,
    TIME,
    TIMING,
    Beside,
    Index,
    Node,
    RunRows,
    checks_of,
    ms_of,
    status_of,
)  # fmt: skip
from postwright.gui.theme import Theme
from postwright.gui.widgets.chips import chip_width, paint_chip
from postwright.gui.widgets.one_line import LEFT, RIGHT
from postwright.gui.words import method_tag, time_words
from postwright.model.exchange import PHASES
from postwright.runner.wish import RunRow

_ROW, _THICK = 34, 6
_WIDTHS = {STATUS: 86, TIMING: 170, TIME: 80, SIZE: 80, CHECKS: 88}
_LEFT = 28
_FAINT = 0.5
_APART = 14
"""Between figures that end there and the checks that begin."""


class RunList(QTreeView):
    """Enter and a click open and close a line; on *Open request* they show the request."""

    open_wanted = Signal(object)
    """The RunRow whose request is to be shown."""
    compare_wanted = Signal(object)
    """The numbers of two rows."""

    def __init__(self, theme: Theme, rows: RunRows) -> None:
        super().__init__()
        self._theme, self._rows = theme, rows
        self._slowest_ms = 1.0
        self.setModel(rows)
        self.setAccessibleName(self.tr("Results of the run"))
        self.setItemDelegate(_Heights(theme, self))
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        head = _Head(theme, self)
        self.setHeader(head)
        head.setStretchLastSection(False)
        head.setSectionsMovable(False)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        theme.changed.connect(self._restyle)
        rows.rowsInserted.connect(self._open_new)
        rows.modelReset.connect(self._open_all)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self.header().setFixedHeight(px(28))
        for column, width in _WIDTHS.items():
            self.header().resizeSection(column, px(width))

    # What is open

    def _open_new(self, parent: QModelIndex, first: int, last: int) -> None:
        if not parent.isValid():
            for place in range(first, last + 1):
                self.expand(self._rows.index(place, 0))
            return
        node = self._rows.node(parent)
        for place in range(first, last + 1) if node is not None and node.kind == "round" else ():
            index = self._rows.index(place, 0, parent)
            row = self._rows.data(index, Qt.ItemDataRole.UserRole + 1).row
            self._slowest_ms = max(self._slowest_ms, ms_of(row))
            if not row.passed:
                self.expand(index)

    def _open_all(self) -> None:
        self._slowest_ms = max([1.0, *(ms_of(row) for row in self._rows.rows)])
        for index in (*self._rows.round_indexes(), *self._rows.failed_indexes()):
            self.expand(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._act(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._act(self.indexAt(event.position().toPoint()))

    def _act(self, index: QModelIndex) -> None:
        first = index.siblingAtColumn(0)
        node = self._rows.node(first)
        if node is None:
            return
        if node.kind == "open":
            self.open_wanted.emit(node.row)
        elif isinstance(node.value, Beside):
            self.compare_wanted.emit((node.row.number, node.value.number))
        elif node.children:
            self.setExpanded(first, not self.isExpanded(first))

    # Painting

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        node = self._rows.node(index)
        if node is None:
            return
        theme, box = self._theme, QRectF(option.rect)
        box.setWidth(self.viewport().width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, node, box, index)
        if node.kind == "round":
            self._paint_round(painter, node, box, index)
        elif node.kind == "row":
            self._paint_request(painter, node.row, box, option.rect.top())
        else:
            self._paint_line(painter, node, box)
        painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), theme.color("line"))
        painter.restore()

    def _paint_ground(self, painter: QPainter, node: Node, box: QRectF, index: Index) -> None:
        theme = self._theme
        if node.kind != "round" and not node.row.passed:
            ground = theme.tint("err")
            ground.setAlphaF(_FAINT)
            painter.fillRect(box, ground)
        if self.currentIndex().siblingAtColumn(0) == index:
            focused = self.hasFocus()
            if not focused:
                painter.fillRect(box, theme.color("hover"))
            else:
                painter.setPen(theme.color("ring"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(2, 1, -2, -2), 4, 4)

    def _paint_round(self, painter: QPainter, node: Node, box: QRectF, index: Index) -> None:
        theme, px = self._theme, self._theme.px
        opened = "chev-d" if self.isExpanded(self._rows.index(node.place, 0)) else "chev-r"
        self._icon(painter, opened, "muted", px(16), box)
        font = theme.font(13, 600)
        title = self._rows.round_title(node)
        x = self._text(painter, title, px(_LEFT) + px(8), box, font, "text")
        words = self._rows.round_words(node)
        self._text(painter, words, x + px(10), box, theme.font(12), "muted")
        total = time_words(sum(ms_of(child.row) for child in node.children))
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("text2"))
        painter.drawText(box.adjusted(0, 0, -px(16), 0), RIGHT, total)

    def _paint_request(self, painter: QPainter, row: RunRow, box: QRectF, top: int) -> None:
        theme, px = self._theme, self._theme.px
        painter.setFont(theme.font(11, 700, mono=True))
        painter.setPen(theme.method(row.method))
        tag = QRectF(px(_LEFT), box.top(), px(48), box.height())
        painter.drawText(tag, LEFT, method_tag(row.method))
        name = self._cell(NAME, box)
        name.setLeft(px(_LEFT) + px(52))
        font = theme.font(13)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        text = row.name.rpartition("/")[2]
        elided = QFontMetricsF(font).elidedText(
            text, Qt.TextElideMode.ElideRight, round(name.width() - px(8))
        )
        painter.drawText(name, LEFT, elided)
        self._chip(painter, status_of(row), _token(row), self._cell(STATUS, box))
        self._phases(painter, row, self._cell(TIMING, box))
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("text2"))
        for column in (TIME, SIZE):
            cell = self._cell(column, box).adjusted(0, 0, -px(8), 0)
            painter.drawText(cell, RIGHT, self._rows.cell_text(row, column))
        if said := checks_of(row):
            ok = all(check.passed is not False for check in row.checks)
            self._chip(painter, said, "ok" if ok else "err", self._cell(CHECKS, box))

    def _paint_line(self, painter: QPainter, node: Node, box: QRectF) -> None:
        theme, px = self._theme, self._theme.px
        x = float(px(_LEFT) + px(52))
        if node.kind in ("open", "compare"):
            self._text(painter, node.text, x, box, theme.font(12, 600), "accent")
            return
        if node.kind in ("other", "body"):
            mono = node.kind == "body"
            text = " ".join(node.text.split())
            self._text(painter, text, x, box, theme.font(12, mono=mono), "text2")
            return
        check = node.check
        failed = check is None or check.passed is False
        icon = "x-circle" if failed else "info" if check and check.passed is None else "ok-circle"
        token = "err" if failed else "muted" if check and check.passed is None else "ok"
        self._icon(painter, icon, token, x, box)
        x += px(24)
        if check is None:
            self._text(painter, node.text, x, box, theme.font(13), "err")
            return
        x = self._text(painter, check.name, x, box, theme.font(13, 600 if failed else 400), "text")
        if failed:
            words = self.tr("expected {expected}, got {got}").format(
                expected=check.expected, got=check.got
            )
            self._text(painter, words, x + px(10), box, theme.font(13), "err")
        elif check.passed is None:
            self._text(painter, check.skipped, x + px(10), box, theme.font(12), "muted")

    def _phases(self, painter: QPainter, row: RunRow, cell: QRectF) -> None:
        """Paint where the time went, as long as it is beside the slowest."""
        theme, thick = self._theme, self._theme.px(_THICK)
        sums = {
            phase: sum(getattr(hop.timing_ms, phase) or 0.0 for hop in row.exchange.hops)
            for phase in PHASES
        }
        total = sum(sums.values())
        if not total:
            return
        width = max(6.0, (cell.width() - theme.px(16)) * ms_of(row) / self._slowest_ms)
        x, top = cell.left(), cell.center().y() - thick / 2
        for phase, ms in sums.items():
            if ms:
                part = max(1.0, width * ms / total)
                painter.fillRect(QRectF(x, top, part, thick), theme.phase(phase))
                x += part + 1

    def _cell(self, column: int, box: QRectF) -> QRectF:
        left = self.header().sectionViewportPosition(column)
        cell = QRectF(left, box.top(), self.header().sectionSize(column), box.height())
        return cell.adjusted(self._theme.px(_APART), 0, 0, 0) if column == CHECKS else cell

    def _chip(self, painter: QPainter, text: str, token: str, cell: QRectF) -> None:
        theme, height = self._theme, self._theme.px(20)
        width = min(chip_width(theme, text), cell.width() - 8)
        place = QRectF(cell.left(), cell.center().y() - height / 2, width, height)
        paint_chip(painter, theme, place, text, token)

    def _icon(self, painter: QPainter, name: str, token: str, x: float, box: QRectF) -> None:
        theme = self._theme
        pixmap = theme.pixmap(name, token, 16, self.devicePixelRatioF())
        painter.drawPixmap(round(x), round(box.center().y() - theme.px(16) / 2), pixmap)

    def _text(
        self, painter: QPainter, text: str, x: float, box: QRectF, font: object, token: str
    ) -> float:
        """Paint a text from x on. Return where it ends."""
        painter.setFont(font)  # type: ignore[arg-type]  # a QFont
        painter.setPen(self._theme.color(token))
        room = box.right() - x - self._theme.px(90)
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 20))
        painter.drawText(QRectF(x, box.top(), room + 90, box.height()), LEFT, shown)
        return x + metrics.horizontalAdvance(shown)


class _Head(QHeaderView):
    """Titles that begin, or end, where the texts below them do."""

    def __init__(self, theme: Theme, parent: RunList) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, px = self._theme, self._theme.px
        right = section in (TIME, SIZE)
        left = {NAME: px(_LEFT) + px(52), CHECKS: px(_APART)}.get(section, 0)
        painter.save()
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("line"))
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("muted"))
        text = str(self.model().headerData(section, self.orientation()))
        inside = rect.adjusted(left, 0, -px(8) if right else 0, 0)
        painter.drawText(inside, RIGHT if right else LEFT, text)
        painter.restore()


class _Heights(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: RunList) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, self._theme.px(_ROW))


def _token(row: RunRow) -> str:
    response = row.exchange.response
    if response is None:
        return "err"
    return {1: "info", 2: "ok", 3: "info", 4: "warn", 5: "err"}.get(response.status // 100, "err")
