"""The window's top row: mark, menus, command field, environment, and a few buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QMenuBar, QSizePolicy, QWidget

from postwright.gui.mark import Mark
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.window.command_field import CommandField
from postwright.gui.window.environment_button import EnvironmentButton
from postwright.gui.window.menu_marks import MenuMarks

HEIGHT = 44
COMPACT_BELOW = 1040


class Header(QWidget):
    """Lays out the row; under 1040 px the menus become one button."""

    cookies_wanted = Signal()
    layout_wanted = Signal()
    notices_wanted = Signal()
    settings_wanted = Signal()
    palette_wanted = Signal()

    def __init__(self, theme: Theme, menus: Sequence[QMenu], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.mark = Mark(theme)
        self.menu_bar = QMenuBar()
        self.menu_bar.setNativeMenuBar(False)
        self._marks = MenuMarks(self.menu_bar)
        self.menu_bar.setAccessibleName(self.tr("Menus"))
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._all = QMenu(self)
        for menu in menus:
            self.menu_bar.addMenu(menu)
            self._all.addMenu(menu)
        self.menu_button = IconButton(theme, "menu", self.tr("Menu"))
        self.field = CommandField(theme)
        self.environment = EnvironmentButton(theme)
        self.cookies = IconButton(theme, "cookie", self.tr("Cookies"))
        self.layout_button = IconButton(theme, "split-h", self.tr("Side by side or stacked"))
        self.bell = IconButton(theme, "bell", self.tr("Notices"))
        self.gear = IconButton(theme, "gear", self.tr("Settings"))
        self._lay_out()
        self.menu_button.clicked.connect(self._show_all)
        self.field.clicked.connect(self.palette_wanted)
        self.cookies.clicked.connect(self.cookies_wanted)
        self.layout_button.clicked.connect(self.layout_wanted)
        self.bell.clicked.connect(self.notices_wanted)
        self.gear.clicked.connect(self.settings_wanted)
        theme.changed.connect(self._relay)
        self._relay()

    def _lay_out(self) -> None:
        left = QWidget()
        row = QHBoxLayout(left)
        row.setContentsMargins(14, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.mark)
        row.addSpacing(6)
        row.addWidget(self.menu_button)
        row.addWidget(self.menu_bar)
        row.addStretch(1)
        right = QWidget()
        row = QHBoxLayout(right)
        row.setContentsMargins(0, 0, 10, 0)
        row.setSpacing(2)
        row.addStretch(1)
        row.addWidget(self.environment)
        row.addSpacing(8)
        for button in (self.cookies, self.layout_button, self.bell, self.gear):
            row.addWidget(button)
        # Equal shares left and right keep the field in the middle while there is room.
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(left, 1)
        whole.addWidget(self.field)
        whole.addWidget(right, 1)

    def _relay(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
        self.menu_bar.setFont(self._theme.font(13))
        self._fit()

    def show_layout(self, stacked: bool) -> None:
        """Let the button show how the panes lie."""
        self.layout_button.set_icon("split-v" if stacked else "split-h")

    def _show_all(self) -> None:
        self._all.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        compact = self.width() < self._theme.px(COMPACT_BELOW)
        self.menu_bar.setVisible(not compact)
        self.menu_button.setVisible(compact)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("window"))
        line = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, self._theme.color("line"))
