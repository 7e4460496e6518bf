"""Push buttons of every kind, and square buttons with an icon alone."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from postwright.gui.theme import Theme
from postwright.gui.widgets.shown_keys import with_keys

ICON_TOKENS = {"primary": "on_fill", "danger": "on_fill", "link": "accent"}


class Button(QPushButton):
    """A button with words: default, primary, ghost, link or danger.

    One that `opens` a list shows an arrow.
    """

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: str = "default",
        icon: str = "",
        parent: QWidget | None = None,
        *,
        opens: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme, self._kind, self._icon, self._opens = theme, kind, icon, opens
        if opens:
            self.setProperty("opens", "true")
        self.setText(text)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        """Change the words; beside an icon they keep the distance of a blank."""
        super().setText(f" {text}" if self._icon else text)
        self.setAccessibleName(text)

    def text(self) -> str:
        return super().text().removeprefix(" ")

    def set_kind(self, kind: str, icon: str = "") -> None:
        """Change the look, such as to `danger`, and where one is named the picture."""
        self._kind, self._icon = kind, icon or self._icon
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._opens:
            px = self._theme.px
            place = QRect(self.width() - px(21), (self.height() - px(12)) // 2, px(12), px(12))
            self._theme.icon("chev-d", "muted").paint(QPainter(self), place)

    def _restyle(self) -> None:
        weight = 600 if self._kind in ("primary", "danger") else 500
        self.setFont(self._theme.font(13, weight))
        if self._icon:
            side = self._theme.px(16)
            self.setIconSize(QSize(side, side))
            self.setIcon(self._theme.icon(self._icon, ICON_TOKENS.get(self._kind, "text2")))


class IconButton(QToolButton):
    """A square button; its name is its tooltip and what a screen reader says."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        size: int = 28,
        token: str = "text2",
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, self._size, self._token = theme, icon, size, token
        self._keys = ""
        self.set_name(name)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_name(self, name: str) -> None:
        """Change what the button says it does."""
        self.setAccessibleName(name)
        self.show_keys(self._keys)

    def show_keys(self, keys: str) -> None:
        """Name these keys as those that do the same."""
        self._keys = keys
        self.setToolTip(with_keys(self.accessibleName(), keys))

    def set_icon(self, icon: str) -> None:
        """Change the picture."""
        self._icon = icon
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by(self, event):
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        side = self._theme.px(16)
        self.setIconSize(QSize(side, side))
        self.setFixedSize(self._theme.px(self._size), self._theme.px(self._size))
        self.setIcon(self._theme.icon(self._icon, self._token))


def pressed_by(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press the button that has the focus by Return, as Space does; tell whether it was that."""
    keypad = Qt.KeyboardModifier.KeypadModifier
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() & ~keypad:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


def beside(field: QWidget, button: QWidget) -> QHBoxLayout:
    """Return a line of a form: a field, and the button that helps to fill it."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(field, 1)
    row.addWidget(button)
    return row
