"""How a line of the palette looks: a heading, or a choice with its letters, place and state."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from postwright.gui.palette.search import Hit
from postwright.gui.theme import Theme
from postwright.gui.widgets.chips import chip_width, paint_chip
from postwright.gui.widgets.one_line import LEFT, RIGHT
from postwright.gui.words import method_tag

HIT = Qt.ItemDataRole.UserRole + 1
ROW, HEADING = 38, 28


class PaletteDelegate(QStyledItemDelegate):
    """A heading is a row without a hit."""

    def __init__(self, theme: Theme, view: QListWidget, open_words: str) -> None:
        super().__init__(view)
        self._theme, self._view, self._open = theme, view, open_words

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        heading = index.data(HIT) is None  # type: ignore[attr-defined]  # a QModelIndex
        return QSize(100, self._theme.px(HEADING if heading else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        theme, box = self._theme, QRectF(option.rect)
        hit = index.data(HIT)  # type: ignore[attr-defined]  # a QModelIndex
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if hit is None:
            painter.setFont(theme.font(12, 600))
            painter.setPen(theme.color("muted"))
            text = index.data()  # type: ignore[attr-defined]
            painter.drawText(box.adjusted(theme.px(18), theme.px(4), 0, 0), LEFT, text)
        else:
            current = bool(option.state & QStyle.StateFlag.State_Selected)
            if current:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("sel"))
                painter.drawRoundedRect(box.adjusted(8, 0, -8, 0), 6, 6)
            self._choice(painter, hit, box, current=current)
        painter.restore()

    def _choice(self, painter: QPainter, hit: Hit, box: QRectF, *, current: bool) -> None:
        theme, choice = self._theme, hit.choice
        x = box.left() + theme.px(18)
        if choice.method:
            painter.setFont(theme.font(11, 700, mono=True))
            painter.setPen(theme.method(choice.method))
            tag = method_tag(choice.method)
            painter.drawText(QRectF(x, box.top(), theme.px(46), box.height()), LEFT, tag)
        else:
            ratio = self._view.devicePixelRatioF()
            icon = theme.pixmap(choice.icon, "text2", 16, ratio)
            painter.drawPixmap(round(x), round(box.center().y() - theme.px(16) / 2), icon)
        x += theme.px(48)
        right = self._end(painter, hit, box, current=current)
        x = self._title(painter, hit, QRectF(x, box.top(), right - x, box.height()))
        font = theme.font(12)
        painter.setFont(font)
        painter.setPen(theme.color("text2" if current else "muted"))
        room = right - x - theme.px(20)
        if room > theme.px(40):
            about = QFontMetricsF(font).elidedText(
                choice.about, Qt.TextElideMode.ElideRight, round(room)
            )
            place = QRectF(x + theme.px(12), box.top(), room + 2, box.height())
            painter.drawText(place, LEFT, about)

    def _end(self, painter: QPainter, hit: Hit, box: QRectF, *, current: bool) -> float:
        """Paint what stands at the right end. Return where it begins."""
        theme, choice = self._theme, hit.choice
        right = box.right() - theme.px(18)
        if current and choice.kind != "command":
            font = theme.font(12, 500)
            painter.setFont(font)
            painter.setPen(theme.color("text2"))
            text = f"{self._open} ↵"
            painter.drawText(QRectF(box.left(), box.top(), right - box.left(), box.height()),
                             RIGHT, text)  # fmt: skip
            right -= QFontMetricsF(font).horizontalAdvance(text) + theme.px(12)
        if choice.status:
            width = chip_width(theme, choice.status)
            height = theme.px(20)
            chip = QRectF(right - width, box.center().y() - height / 2, width, height)
            paint_chip(painter, theme, chip, choice.status, choice.token)
            right -= width + theme.px(12)
        for key in reversed(choice.keys.split("+") if choice.keys else ()):
            right = self._cap(painter, key or "+", right, box)
        return right

    def _cap(self, painter: QPainter, key: str, right: float, box: QRectF) -> float:
        theme = self._theme
        font = theme.font(11, 500)
        side = theme.px(18)
        width = max(side, QFontMetricsF(font).horizontalAdvance(key) + theme.px(10))
        cap = QRectF(right - width, box.center().y() - side / 2, width, side)
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("raised" if theme.name == "dark" else "window"))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        return right - width - theme.px(3)

    def _title(self, painter: QPainter, hit: Hit, box: QRectF) -> float:
        """Paint the title with its matched letters. Return where it ends."""
        theme, x = self._theme, box.left()
        for number, letter in enumerate(hit.choice.title):
            found = number in hit.places
            font = theme.font(13, 700 if found else 600)
            painter.setFont(font)
            painter.setPen(theme.color("accent" if found else "text"))
            width = QFontMetricsF(font).horizontalAdvance(letter)
            if x + width > box.right() - theme.px(10):
                painter.drawText(QRectF(x, box.top(), width * 3, box.height()), LEFT, "…")
                return box.right()
            painter.drawText(QRectF(x, box.top(), width + 2, box.height()), LEFT, letter)
            x += width
        return x
