"""Where files may be dropped: a button that also chooses them, and what is said meanwhile."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from postwright.gui.theme import Theme, mixed

HEIGHT = 64


class DropArea(QAbstractButton):
    """Says where files go; pressing it is to choose them."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(240, self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        hot = self.hasFocus() or self.underMouse() or self.isDown()
        _paint(QPainter(self), self._theme, self.rect(), self.text(), held=False, hot=hot)


class DropHint(QWidget):
    """Lies over an editor while files are held over it, and says what dropping them does."""

    def __init__(self, theme: Theme, owner: QWidget, inset: int = 8) -> None:
        super().__init__(owner)
        self._theme, self._owner, self._inset, self.text = theme, owner, inset, ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, text: str) -> None:
        """Cover the owner and say this."""
        self.text = text
        self.setAccessibleName(text)
        inset = self._inset
        self.setGeometry(self._owner.rect().adjusted(inset, inset, -inset, -inset))
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint(QPainter(self), self._theme, self.rect(), self.text, held=True, hot=True)


def _paint(
    painter: QPainter, theme: Theme, rect: QRect, text: str, *, held: bool, hot: bool
) -> None:
    px = theme.px
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill = theme.tint("accent") if held else mixed(theme.color("base"), theme.tint("accent"), 0.5)
    painter.setBrush(fill)
    line = Qt.PenStyle.SolidLine if held else Qt.PenStyle.DashLine
    width = 2.0 if hot else 1.0
    painter.setPen(QPen(theme.color("ring" if hot else "control"), width, line))
    edge = width / 2
    painter.drawRoundedRect(QRectF(rect).adjusted(edge, edge, -edge, -edge), px(8), px(8))
    font = theme.font(13, 600 if held else 500)
    words = QFontMetricsF(font).horizontalAdvance(text)
    left = rect.center().x() - (words + px(26)) / 2
    icon = QRect(round(left), rect.center().y() - px(8), px(16), px(16))
    theme.icon("upload", "accent").paint(painter, icon)
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    place = QRectF(left + px(26), rect.y(), words + 4, rect.height())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
