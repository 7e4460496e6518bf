"""A layer over a window: letters stand at its parts, and pressing one goes there."""

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from postwright.gui.theme import Theme

_SIDE, _HINT_HEIGHT, _HINT_ABOVE = 17, 38, 90
_DIM = 0.55


class Target(msgspec.Struct, frozen=True):
    """A part of the window."""

    letter: str
    """One capital letter or digit."""
    name: str
    """For who does not see it."""
    place: QRect
    """Where it is in the window."""
    go: Callable[[], object]


class JumpLayer(QWidget):
    """Takes the keyboard until a letter, Escape or a click; then it is gone."""

    def __init__(self, theme: Theme, targets: Sequence[Target], window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.targets = tuple(targets)
        self._before: QWidget | None = window.focusWidget()
        if self._before is not None:
            # Its tab may be closed meanwhile; nobody tells Python of widgets that Qt made.
            self._before.destroyed.connect(self._forget)
        self.hint = self.tr("Press a letter to go there, Esc to stay")
        self.setObjectName("jump_layer")
        self.setAccessibleName(self.hint)
        self.setAccessibleDescription(
            ", ".join(f"{target.letter} {target.name}" for target in self.targets)
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().upper()
        target = next((one for one in self.targets if one.letter == letter), None)
        if target is not None:
            self._leave()
            target.go()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        event.accept()  # nothing that is typed here may reach what lies below

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._leave()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close()

    def _forget(self) -> None:
        self._before = None

    def _leave(self) -> None:
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dim = theme.color("window")
        dim.setAlphaF(_DIM)
        painter.fillRect(self.rect(), dim)
        for target in self.targets:
            self._paint_letter(painter, target)
        self._paint_hint(painter)

    def _paint_letter(self, painter: QPainter, target: Target) -> None:
        theme, side = self._theme, self._theme.px(_SIDE)
        left = max(target.place.left() - side * 0.4, 1)
        top = max(target.place.top() - side * 0.3, 1)
        cap = QRectF(left, top, side, side)
        painter.setPen(QPen(theme.color("on_fill"), 1))
        painter.setBrush(theme.color("fill"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(theme.font(11, 700))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, target.letter)

    def _paint_hint(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        font = theme.font(13, 600)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(self.hint) + px(40)
        box = QRectF((self.width() - width) / 2, self.height() - px(_HINT_ABOVE),
                     width, px(_HINT_HEIGHT))  # fmt: skip
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("overlay"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(theme.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.hint)
