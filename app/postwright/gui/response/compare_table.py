"""A table of two sides with a verdict in a word and a sign: what was asked for, what was sent."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from postwright.gui import tokens
from postwright.gui.models.compare_rows import CompareRows
from postwright.gui.response.cells import Index
from postwright.gui.response.table import HEAD, ReadTable
from postwright.gui.theme import Theme, mixed

ROW, MOST = 30, 14
_ICONS = {"ok": "ok-circle", "err": "x-circle", "warn": "warn", "muted": "info"}
_PAD = 14


class CompareTable(ReadTable):
    """As tall as its rows, up to a bound; copies as every table does."""

    high = low = ROW

    def __init__(self, theme: Theme, rows: CompareRows, name: str) -> None:
        self._rows = rows
        super().__init__(theme, rows, name)
        self.setItemDelegate(_Delegate(theme, rows, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setStretchLastSection(False)
        self.horizontalHeader().setFont(theme.font(12, 500))
        rows.modelReset.connect(self._fit)
        self._fit()

    def _restyle(self) -> None:
        super()._restyle()
        self.horizontalHeader().setFont(self.theme.font(12, 500))
        self._fit()

    def _fit(self) -> None:
        px, count = self.theme.px, self._rows.rowCount()
        off, on = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(off if count <= MOST else on)
        self.setFixedHeight(px(HEAD) + px(ROW) * min(count, MOST) + 2)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give names and verdicts what they need; the two sides share the rest."""
        theme, px = self.theme, self.theme.px
        names = QFontMetricsF(theme.font(13, 500))
        words = QFontMetricsF(theme.font(12, 500))
        rows = self._rows.rows
        name = max([px(58), *(names.horizontalAdvance(row.name) for row in rows)])
        word = max([px(56), *(words.horizontalAdvance(row.word) for row in rows)])
        first = min(round(name) + px(_PAD + 10), px(150))
        last = round(word) + px(20 + 16)
        room = max(px(80), self.viewport().width() - first - last)
        left = self._left_of(room)
        for column, width in enumerate((first, left, room - left, last)):
            self.setColumnWidth(column, width)

    def _left_of(self, room: int) -> int:
        """Return the width of the left side: as usual, unless one needs what the other spares."""
        texts, pad = QFontMetricsF(self.theme.font(13, mono=True)), self.theme.px(2 * 8) + 1
        rows, usual = self._rows.rows, round(room * 0.42)
        left, right = (
            pad + round(max(map(texts.horizontalAdvance, side), default=0))
            for side in ([row.server for row in rows], [row.sent for row in rows])
        )
        return max(left, min(usual, room - right)) if left + right <= room else usual


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, rows: CompareRows, parent: CompareTable) -> None:
        super().__init__(parent)
        self._theme, self._rows = theme, rows

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px = self._theme, self._theme.px
        row, place = self._rows.rows[index.row()], QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, theme.color("sel"))
        elif row.tone in ("err", "warn"):
            painter.fillRect(place, self._wash(row.tone))
        if index.row():
            line = QRectF(place.x(), place.y(), place.width(), 1)
            painter.fillRect(line, theme.color("line"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("ring"))
            painter.drawRect(place.adjusted(1, 1, -2, -2))
        if index.column() == 3:
            self._paint_verdict(painter, place, row.tone, row.word)
        else:
            first = index.column() == 0
            font = theme.font(13, 500) if first else theme.font(13, mono=True)
            left = px(_PAD) if first else px(8)
            inside = place.adjusted(left, 0, -px(8), 0)
            text = QFontMetricsF(font).elidedText(
                str(index.data() or ""), Qt.TextElideMode.ElideRight, inside.width() + 0.9
            )
            painter.setFont(font)
            painter.setPen(theme.color("text" if first else "text2"))
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _wash(self, tone: str) -> QColor:
        bright = tokens.BRIGHT.get(tone) if self._theme.name == "light" else None
        hue = QColor(bright) if bright else self._theme.color(tone)
        return mixed(self._theme.color("base"), hue, 0.12)

    def _paint_verdict(self, painter: QPainter, place: QRectF, tone: str, word: str) -> None:
        if not word:
            return
        theme, px = self._theme, self._theme.px
        device = painter.device()
        ratio = device.devicePixelRatio() if device is not None else 1.0
        icon = theme.pixmap(_ICONS[tone], tone, 14, ratio)
        painter.drawPixmap(QPointF(place.x(), place.center().y() - px(7)), icon)
        painter.setFont(theme.font(12, 500))
        painter.setPen(theme.color(tone))
        inside = place.adjusted(px(20), 0, 0, 0)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, word)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(ROW))
