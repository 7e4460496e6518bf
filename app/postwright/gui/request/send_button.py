"""Send, with a menu of other ways to send; while a send runs it is Cancel."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.shown_keys import with_keys

LONGEST_PLACE = 18
"""Characters of an environment's name that have room beside the URL."""


class SendButton(QAbstractButton):
    """A split button, painted; the right part opens `menu`."""

    send_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._sending, self._guarded = theme, False, ""
        self._keys = ""
        self.menu = QMenu(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._press)
        theme.changed.connect(self.updateGeometry)
        self.set_sending(False)

    @property
    def is_sending(self) -> bool:
        return self._sending

    def set_sending(self, sending: bool) -> None:
        """Become Cancel, or Send again."""
        self._sending = sending
        self._restyle()

    def set_guarded(self, place: str) -> None:
        """Turn red and ask for a second press: it would go to that place; empty: no more."""
        self._guarded = place
        self._restyle()

    def show_keys(self, keys: str) -> None:
        """Name these keys as those that send."""
        self._keys = keys
        self._restyle()

    def _restyle(self) -> None:
        sending = self._sending
        asking = self.tr("Send to {place}").format(place=_short(self._guarded))
        word = asking if self._guarded else self.tr("Send")
        self.setText(self.tr("Cancel") if sending else word)
        self.setAccessibleName(self.text())
        tip = self.tr("Press again to send") if self._guarded else self.tr("Send")
        tip = self.tr("Cancel the send") if sending else tip
        self.setToolTip(with_keys(tip, self._keys))
        self.updateGeometry()
        self.update()

    def _press(self) -> None:
        (self.cancel_requested if self._sending else self.send_requested).emit()

    @property
    def _has_menu(self) -> bool:
        return not self._sending and bool(self.menu.actions())

    def _menu_left(self) -> int:
        return self.width() - self._theme.px(32)

    def open_menu(self) -> None:
        """Open the other ways to send."""
        if self._has_menu:
            width = self.menu.sizeHint().width()
            self.menu.popup(self.mapToGlobal(QPoint(self.width() - width, self.height() + 4)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._has_menu and event.position().x() >= self._menu_left():
            self.open_menu()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.open_menu()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        wide, px = QFontMetricsF(self._theme.font(13, 600)).horizontalAdvance, self._theme.px
        beside_menu = max(map(wide, (self.tr("Send"), self.text()))) + px(78)
        return QSize(round(max(beside_menu, wide(self.tr("Cancel")) + px(68))), px(40))

    def _centred(self) -> int:
        """Return where the icon begins so that it and the word stand in the middle."""
        word = QFontMetricsF(self._theme.font(13, 600)).horizontalAdvance(self.text())
        return round((self.width() - self._theme.px(24) - word) / 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = "fill_pressed" if self.isDown() else "fill_hover" if self.underMouse() else "fill"
        if self._guarded:
            fill = "danger"
        dull = "press" if self.isDown() else "hover" if self.underMouse() else "raised"
        painter.setBrush(theme.color(dull if self._sending else fill))
        painter.setPen(QPen(theme.color("border"), 1) if self._sending else Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, px(8), px(8))
        token = "text" if self._sending else "on_fill"
        icon = theme.icon("stop" if self._sending else "send", "err" if self._sending else token)
        middle = self.rect().center().y() - px(8) + 1
        painter.setFont(theme.font(13, 600))
        start = px(14) if self._has_menu else self._centred()
        icon.paint(painter, start, middle, px(16), px(16))
        painter.setPen(theme.color(token))
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect().adjusted(start + px(24), 0, 0, 0), left, self.text())
        if self._has_menu:
            edge = self._menu_left()
            line = theme.color("on_fill")
            line.setAlphaF(0.35)
            painter.setPen(line)
            painter.drawLine(edge, px(10), edge, self.height() - px(10))
            theme.icon("chev-d", token).paint(
                painter, edge + px(10), middle + px(2), px(12), px(12)
            )
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("text"), 2))
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), px(6), px(6))


def _short(place: str) -> str:
    return place if len(place) <= LONGEST_PLACE else f"{place[: LONGEST_PLACE - 1]}…"
