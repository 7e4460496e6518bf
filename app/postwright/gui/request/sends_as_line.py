"""A line of what will be sent: a name, its value, and where it comes from."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from postwright.gui.origins import origin_token
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.chips import chip_width, paint_chip
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import phrases
from postwright.model.exchange import Origin

LINE = 22


class PreviewLine(QWidget):
    """One line; a button may take the place of its chip."""

    chosen = Signal(str)
    """The name of the line whose button was pressed."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        value: str,
        origin: Origin = "",
        origin_name: str = "",
        kind: str = "header",
    ) -> None:
        super().__init__()
        self._theme, self._name, self._value = theme, name, value
        self._origin, self._origin_name, self._kind = origin, origin_name, kind
        self._button: Button | None = None
        self.setFixedHeight(theme.px(LINE))
        words = {
            "loser": self.tr("not sent"),
            "off": self.tr("turned off"),
            "pending": self.tr("settled while sending"),
        }
        said = f"{name} {value}" if kind == "request" else f"{name}: {value}"
        self.setAccessibleName(phrases((said, words.get(kind, ""), origin_name)))
        self.setToolTip(plain_tip(said))

    def offer(self, words: str) -> None:
        """Show a button in place of the chip while the pointer or the focus is here."""
        self._button = Button(self._theme, words, "link", parent=self)
        self._button.setAccessibleName(f"{words} {self._name}")
        self._button.clicked.connect(self._choose)
        self._button.installEventFilter(self)
        self._button.setMaximumWidth(0)

    def _choose(self) -> None:
        self.chosen.emit(self._name)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._reveal(event.type() == QEvent.Type.FocusIn)
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._reveal(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._reveal(False)

    def _reveal(self, on: bool) -> None:
        if self._button is None:
            return
        on = on or self._button.hasFocus()
        width = self._button.sizeHint().width()
        self._button.setMaximumWidth(width if on else 0)
        self._button.setGeometry(self.width() - width, 0, width if on else 0, self.height())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.px(LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(12, mono=True)
        if self._kind in ("loser", "off"):
            font.setStrikeOut(True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        quiet = self._origin == "automatic" or self._kind in ("loser", "off")
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if self._kind == "request":
            name, tail, name_color = self._name + " ", "HTTP/1.1", theme.method(self._name)
        else:
            name, tail = f"{self._name}: ", ""
            name_color = theme.color(
                "warn" if self._kind == "asks" else "muted" if quiet else "accent"
            )
        right = self._paint_end(painter, tail)
        painter.setFont(font)
        painter.setPen(name_color)
        painter.drawText(self.rect(), left, name)
        start = metrics.horizontalAdvance(name)
        room = right - start - px(8)
        value = metrics.elidedText(self._value, Qt.TextElideMode.ElideRight, max(room, 0))
        faint = quiet or self._kind == "pending"
        token = "warn" if self._kind == "asks" else "muted" if faint else "text"
        painter.setPen(theme.color(token))
        painter.drawText(QRectF(start, 0, max(room, 0), self.height()), left, value)
        if self._button is not None and self._button.hasFocus():
            painter.setPen(QPen(theme.color("ring"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_end(self, painter: QPainter, tail: str) -> float:
        theme, px = self._theme, self._theme.px
        if self._button is not None and self._button.maximumWidth():
            return self.width() - self._button.sizeHint().width()
        if tail:
            font = theme.font(12, mono=True)
            width = QFontMetricsF(font).horizontalAdvance(tail)
            painter.setFont(font)
            painter.setPen(theme.color("muted"))
            box = QRect(round(self.width() - width), 0, round(width) + 1, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, tail)
            return self.width() - width
        if not self._origin:
            return self.width()
        words = self._origin_name
        width = chip_width(theme, words)
        chip = QRectF(self.width() - width, (self.height() - px(18)) / 2, width, px(18))
        paint_chip(painter, theme, chip, words, origin_token(self._origin))
        return self.width() - width
