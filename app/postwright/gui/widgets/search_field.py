"""Fields with an icon at the left and a small button at the right, both as large as the zoom."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from postwright.gui.theme import Theme

ICON, LEAD, BUTTON = 14, 20, 24
"""The icon's side, the room that it takes, and the button's side."""


class IconField(QLineEdit):
    """Qt's own icons in a line keep their 16 pixels at any zoom, and some cannot be seen then."""

    def __init__(self, theme: Theme, icon: str, button_icon: str, button_name: str) -> None:
        super().__init__()
        self._theme, self._lead, self._button_icon = theme, icon, button_icon
        self.button = QToolButton(self)
        self.button.setAccessibleName(button_name)
        self.button.setToolTip(button_name)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.hide()
        theme.changed.connect(self._dress)
        self._dress()

    def show_button(self, shown: bool) -> None:
        """Show the button, which takes room of the text, or none."""
        self.button.setVisible(shown)
        px = self._theme.px
        self.setTextMargins(px(LEAD), 0, px(BUTTON) - px(2) if shown else 0, 0)

    def _dress(self) -> None:
        px = self._theme.px
        self.button.setIcon(self._theme.icon(self._button_icon, "muted"))
        self.button.setIconSize(QSize(px(ICON), px(ICON)))
        self.button.setFixedSize(px(BUTTON), px(BUTTON))
        self.show_button(not self.button.isHidden())
        self._place()
        self.update()

    def _place(self) -> None:
        side = self.button.width()
        self.button.move(self.width() - side - self._theme.px(2), (self.height() - side) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side, left = self._theme.px(ICON), self._theme.px(7)
        place = QRect(left, (self.height() - side) // 2, side, side)
        self._theme.icon(self._lead, "muted").paint(QPainter(self), place)


class SearchField(IconField):
    """Looks for what is typed; the button empties it."""

    def __init__(self, theme: Theme, name: str, hint: str = "") -> None:
        """`name` is what a screen reader says, `hint` what stands in the empty field."""
        super().__init__(theme, "search", "close", "")
        words = self.tr("Clear what is typed")
        self.button.setAccessibleName(words)
        self.button.setToolTip(words)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint or name)
        self.textChanged.connect(lambda text: self.show_button(bool(text)))
        self.button.clicked.connect(self.clear)
