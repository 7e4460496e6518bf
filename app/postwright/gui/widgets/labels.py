"""Plain text on the window: never markup, in a token's colour."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.reading_order import LEFT_TO_RIGHT_MARK, begins_from_the_right


class Label(QLabel):
    """A QLabel that follows the theme and takes its text literally."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        px: int = 13,
        weight: int = 400,
        token: str = "text",
        *,
        mono: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # inside a button it is another
        self.setText(text)
        self.setWordWrap(wrap)
        if wrap:
            self.setMinimumWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._theme, self._px, self._weight, self._token, self._mono = (
            theme,
            px,
            weight,
            token,
            mono,
        )
        self._restyle()
        theme.changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        """Show text, in the order of the window's language even if it begins with another's.

        What can be selected is left as it is: a copy is to have no marks.
        """
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        from_left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        marked = from_left and not selectable and begins_from_the_right(text)
        super().setText(LEFT_TO_RIGHT_MARK + text if marked else text)

    def text(self) -> str:
        return super().text().removeprefix(LEFT_TO_RIGHT_MARK)

    def set_token(self, token: str) -> None:
        """Change the colour."""
        self._token = token
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._px, self._weight, mono=self._mono))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._token))
        self.setPalette(palette)


class KeyLabel(Label):
    """A name in the colour that names have in code."""

    def _restyle(self) -> None:
        super()._restyle()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.syntax("key"))
        self.setPalette(palette)
