"""The field in the middle of the header that opens the palette."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.chips import caps_of
from postwright.gui.widgets.one_line import LEFT
from postwright.gui.widgets.shown_keys import with_keys

LEAST, KEYS_FROM = 120, 250
"""How narrow the field gets, and from which width on it shows its shortcut."""


class CommandField(QAbstractButton):
    """Looks like a field, opens the palette."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._caps = theme, list[str]()
        self.setObjectName("command_field")
        self.setText(self.tr("Search or run a command"))
        self.setAccessibleName(self.text())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._relay)
        self._relay()

    def show_keys(self, keys: str) -> None:
        """Show these keys as those that search."""
        self._caps = caps_of(keys)
        self.setToolTip(with_keys(self.text(), keys))
        self.update()

    def _relay(self) -> None:
        self.setFixedHeight(self._theme.px(28))
        self.setMinimumWidth(self._theme.px(LEAST))
        self.setMaximumWidth(self._theme.px(330))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(330), self._theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        border = "ring" if self.hasFocus() else "control" if self.underMouse() else "border"
        painter.setPen(QPen(theme.color(border), 2 if self.hasFocus() else 1))
        painter.setBrush(theme.color("base" if theme.name == "light" else "side"))
        painter.drawRoundedRect(box, 6, 6)
        ratio = self.devicePixelRatioF()
        px = theme.px
        icon = theme.pixmap("search", "muted", 16, ratio)
        painter.drawPixmap(px(9), round((self.height() - px(16)) / 2), icon)
        right = box.right() - px(6)
        for key in reversed(self._caps) if self.width() >= px(KEYS_FROM) else ():
            right = self._paint_key(painter, key, right)
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("muted"))
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(right - px(38))
        )
        painter.drawText(QRectF(px(30), 0, right - px(36), self.height()), LEFT, text)

    def _paint_key(self, painter: QPainter, key: str, right: float) -> float:
        theme = self._theme
        font = theme.font(11, 500)
        side = theme.px(18)
        width = max(side, QFontMetricsF(font).horizontalAdvance(key) + theme.px(10))
        cap = QRectF(right - width, (self.height() - side) / 2, width, side)
        cap.adjust(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.color("border"))
        painter.setBrush(theme.color("raised" if theme.name == "dark" else "window"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(font)
        painter.setPen(theme.color("muted"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        return right - width - theme.px(3)
