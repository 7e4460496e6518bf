"""A line below an editor that says what is wrong in it; a press goes there."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.menu_text import menu_text
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.protocol.visible import visible


class ProblemLine(QToolButton):
    """Hidden as long as nothing is wrong."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()
        theme.changed.connect(self._restyle)
        self._restyle()

    def say(self, words: str) -> None:
        """Show what is wrong; nothing hides the line."""
        shown = visible(words)
        self.setText(menu_text(shown))
        self.setAccessibleName(shown)
        self.setToolTip(plain_tip(self.tr("{0}\nGo there").format(shown)))
        self.setVisible(bool(words))

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(28))
        self.setIconSize(QSize(px(16), px(16)))
        self.setIcon(self._theme.icon("warn", "err"))
        self.setFont(self._theme.font(12))
