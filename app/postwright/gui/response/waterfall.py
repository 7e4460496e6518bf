"""The Timing chart: hops as headed groups, phases as bars on one time axis; a list underneath."""

import math

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from postwright.gui.models.timing_rows import ROW_ROLE, TimingRow, TimingRows
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.theme import Theme
from postwright.gui.words import time_words

_HOP, _PHASE, _NOTE, _AXIS = 34, 25, 22, 24
_LABELS, _VALUES, _GAP, _USUAL = 128, 78, 16, 70
_NARROW, _ROOMY = 380, 460
"""Unzoomed pixels: with less the names are short, and with less the usual times have no column."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | _MIDDLE


class TimeScale:
    """From milliseconds to x, with a round step between grid lines."""

    def __init__(self, theme: Theme, width: float, end_ms: float, *, usual: bool = False) -> None:
        narrow = width < theme.px(_NARROW)
        self.usual: float = theme.px(_USUAL) if usual and width >= theme.px(_ROOMY) else 0
        """The width of the column of usual times; 0: there is none."""
        self.left = theme.px(96 if narrow else _LABELS + _GAP)
        self.right = max(self.left + 10, width - theme.px(_VALUES + 12) - self.usual)
        self.end_ms = max(end_ms, 0.001)
        self.step_ms = _round_step(self.end_ms / max(1.0, (self.right - self.left) / theme.px(90)))

    def x(self, ms: float) -> float:
        return self.left + ms * (self.right - self.left) / self.end_ms

    def ticks(self) -> list[float]:
        return [n * self.step_ms for n in range(int(self.end_ms / self.step_ms + 1e-9) + 1)]


def _round_step(rough: float) -> float:
    power = 10.0 ** math.floor(math.log10(max(rough, 1e-6)))
    return next(power * n for n in (1, 2, 5, 10) if power * n >= rough - 1e-12)


class Axis(QWidget):
    """The times over the chart."""

    def __init__(self, theme: Theme, rows: TimingRows, chart: "Waterfall") -> None:
        super().__init__()
        self._theme, self._rows, self._chart = theme, rows, chart
        FixedSize(theme, self, height=_AXIS)
        chart.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as wide as the chart, which may get a scroll bar."""
        if event.type() == QEvent.Type.Resize:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(self._theme.font(11, tnum=True))
        painter.setPen(self._theme.color("muted"))
        scale = TimeScale(
            self._theme,
            self._chart.viewport().width(),
            self._rows.end_ms,
            usual=self._rows.has_usual,
        )
        if scale.usual:
            wide = self._chart.viewport().width() - self._theme.px(8)
            place = QRectF(wide - scale.usual, 0, scale.usual, self.height())
            painter.drawText(place, _RIGHT, self.tr("usual"))
        for ms in scale.ticks():
            place = QRectF(scale.x(ms) - 40, 0, 80, self.height())
            words = f"{ms:g} ms" if ms < 1000 else f"{ms / 1000:g} s"
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words if ms else "0")


class Waterfall(QListView):
    """Rows of hops, phases and notes; each can be walked to and is read out as text."""

    def __init__(self, theme: Theme, rows: TimingRows) -> None:
        super().__init__()
        self.setModel(rows)
        self.setItemDelegate(_Delegate(theme, rows, self))
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setAccessibleName(self.tr("Time of each hop and phase"))

    def full_height(self) -> int:
        """Return how tall all rows are."""
        delegate, option = self.itemDelegate(), QStyleOptionViewItem()
        model = self.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        return sum(delegate.sizeHint(option, index).height() for index in rows)


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, rows: TimingRows, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._rows = theme, rows

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option
        row: TimingRow = index.data(ROW_ROLE)
        height = {"hop": _HOP, "phase": _PHASE, "note": _NOTE}[row.kind]
        return QSize(100, self._theme.px(height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: TimingRow = index.data(ROW_ROLE)
        place = QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, self._theme.color("sel"))
        scale = TimeScale(self._theme, place.width(), self._rows.end_ms, usual=self._rows.has_usual)
        if row.kind == "hop":
            self._hop(painter, row, place, scale)
        elif row.kind == "phase":
            self._phase(painter, row, place, scale)
        else:
            self._note(painter, row, place)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("ring"), 2))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()

    def _hop(self, painter: QPainter, row: TimingRow, place: QRectF, scale: TimeScale) -> None:
        theme = self._theme
        box = place.adjusted(0, theme.px(3), 0, -theme.px(3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(box, theme.px(6), theme.px(6))
        left = box.left() + theme.px(8)
        words = str(row.status or "—")
        token = theme.status(row.status) if row.status else "err"
        font = theme.font(12, 600, tnum=True)
        wide = QFontMetricsF(font).horizontalAdvance(words) + theme.px(16)
        chip = QRectF(left, box.center().y() - theme.px(10), wide, theme.px(20))
        painter.setBrush(theme.tint(token, "raised"))
        painter.drawRoundedRect(chip, theme.px(5), theme.px(5))
        self._text(painter, chip, words, token, font_of=(12, 600), align=_CENTER)
        self._usual(painter, row, box, scale)
        value = QRectF(box.right() - theme.px(_VALUES + 8) - scale.usual, box.top(),
                       theme.px(_VALUES), box.height())  # fmt: skip
        rest = QRectF(chip.right() + theme.px(10), box.top(), 0, box.height())
        rest.setRight(value.left() - theme.px(8))
        self._text(painter, rest, row.words, "text", mono=True)
        self._text(painter, value, time_words(row.took_ms), "text", font_of=(13, 600), align=_RIGHT)

    def _phase(self, painter: QPainter, row: TimingRow, place: QRectF, scale: TimeScale) -> None:
        theme = self._theme
        for ms in scale.ticks():
            x = round(place.left() + scale.x(ms))
            painter.fillRect(QRectF(x, place.top(), 1, place.height()), theme.color("line"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.phase(row.phase))
        size = theme.px(8)
        dot = QRectF(place.left() + theme.px(4), place.center().y() - size / 2, size, size)
        painter.drawRoundedRect(dot, 2, 2)
        label = place.adjusted(theme.px(22), 0, 0, 0)
        label.setWidth(scale.left - theme.px(26))
        self._text(painter, label, row.words, "text2")
        start = place.left() + scale.x(row.start_ms)
        width = max(3.0, scale.x(row.start_ms + row.took_ms) - scale.x(row.start_ms))
        thick = theme.px(12)
        bar = QRectF(start, place.center().y() - thick / 2, width, thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.phase(row.phase))
        radius = min(3.0, width / 2)
        painter.drawRoundedRect(bar, radius, radius)
        self._usual(painter, row, place, scale)
        if row.usual_ms is not None:
            usual = min(scale.x(row.start_ms + row.usual_ms), scale.right)
            mark = QRectF(place.left() + usual - 1, bar.top() - 3, 2, bar.height() + 6)
            painter.fillRect(mark, theme.color("text2"))
        value = place.adjusted(0, 0, -theme.px(8) - scale.usual, 0)
        value.setLeft(value.right() - theme.px(_VALUES))
        self._text(
            painter, value, time_words(row.took_ms), "text2", font_of=(12, 400), align=_RIGHT
        )

    def _usual(self, painter: QPainter, row: TimingRow, place: QRectF, scale: TimeScale) -> None:
        if not scale.usual or row.usual_ms is None:
            return
        right = place.right() - self._theme.px(8)
        box = QRectF(right - scale.usual, place.top(), scale.usual, place.height())
        words = time_words(row.usual_ms)
        self._text(painter, box, words, "muted", font_of=(12, 400), align=_RIGHT)

    def _note(self, painter: QPainter, row: TimingRow, place: QRectF) -> None:
        inside = place.adjusted(self._theme.px(22), 0, -self._theme.px(8), 0)
        self._text(painter, inside, row.words, "muted", font_of=(12, 400))

    def _text(
        self,
        painter: QPainter,
        place: QRectF,
        words: str,
        token: str,
        *,
        font_of: tuple[int, int] = (13, 400),
        mono: bool = False,
        align: Qt.AlignmentFlag = _MIDDLE,
    ) -> None:
        font = self._theme.font(*font_of, mono=mono, tnum=not mono)
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        fitted = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, align, fitted)


_CENTER = Qt.AlignmentFlag.AlignCenter
