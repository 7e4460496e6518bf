"""How a cell of a read-only table looks: font, colour, a line below, a ring where the focus is."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from postwright.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
PAD = 8


class CellLook(msgspec.Struct, frozen=True):
    """Of one column."""

    mono: bool = False
    token: str = "text"
    px: int = 13


class CellDelegate(QStyledItemDelegate):
    """Paints texts alone; `alarm` tells which rows are tinted, `title` which are titles.

    `struck` tells which cells hold what did not come to pass.
    """

    def __init__(
        self,
        theme: Theme,
        looks: tuple[CellLook, ...],
        parent: QWidget,
        *,
        alarm: Callable[[Index], bool] = lambda index: False,
        title: Callable[[Index], bool] = lambda index: False,
        struck: Callable[[Index], bool] = lambda index: False,
    ) -> None:
        super().__init__(parent)
        self.theme = self._theme = theme
        self._looks = looks
        self._alarm = alarm
        self._title = title
        self._struck = struck

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, look, alarm = self._theme, self._looks[index.column()], self._alarm(index)
        place = QRectF(option.rect)
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, theme.color("sel"))
        elif alarm:
            painter.fillRect(place, theme.tint("err"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, theme.color("hover"))
        line = QRectF(place.left(), place.bottom() - 1, place.width(), 1)
        painter.fillRect(line, theme.color("line"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("ring"))
            painter.drawRect(place.adjusted(1, 1, -2, -2))
        title = self._title(index)
        font = theme.font(13, 600) if title else theme.font(look.px, mono=look.mono)
        struck = self._struck(index)
        font.setStrikeOut(struck)
        painter.setFont(font)
        last = index.column() == len(self._looks) - 1
        token = "muted" if struck else look.token
        painter.setPen(theme.color("err" if alarm and last else token))
        pad = theme.px(PAD)
        self.paint_words(painter, place.adjusted(pad, 0, -pad, 0), index, font)
        painter.restore()

    def paint_words(self, painter: QPainter, place: QRectF, index: Index, font: QFont) -> None:
        """Paint what a cell says; font and colour are chosen already."""
        text = QFontMetricsF(font).elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        look = self._looks[index.column()]
        metrics = QFontMetricsF(self._theme.font(look.px, mono=look.mono))
        wide = metrics.horizontalAdvance(str(index.data() or "")[:400])
        return QSize(int(wide) + 2 * self._theme.px(PAD) + 2, self._theme.px(32))
