"""The window's top row: mark, menus, command field, environment, and a few buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QMenu,
    QMenuBar,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from postwright.gui.mark import Mark
from postwright.gui.sidebar.environment_list import dot_color
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.widgets.chips import caps_of
from postwright.gui.widgets.one_line import LEFT
from postwright.gui.widgets.shown_keys import with_keys
from postwright.gui.window.menu_marks import MenuMarks
from postwright.model.collection import Environment

HEIGHT = 44
LEAST, KEYS_FROM = 120, 250
"""How narrow the command field gets, and from which width on it shows its shortcut."""
COMPACT_BELOW = 1040
_NATIVE = QKeySequence.SequenceFormat.NativeText


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


class EnvironmentButton(QToolButton):
    """Shows the current collection's environment; its menu switches."""

    chosen = Signal(str)
    edit_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._active: Environment | None = None
        self._keys = ""
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self.setObjectName("environment_button")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self._menu)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._menu.triggered.connect(self._choose)
        self._menu.installEventFilter(self)
        theme.changed.connect(self._relay)
        self.show_environments((), "", available=False)

    def show_environments(
        self, environments: Sequence[Environment], active: str, *, available: bool
    ) -> None:
        """Offer these; without a collection (`available`) there is nothing to choose."""
        self._active = next((e for e in environments if e.name == active), None)
        self._menu.clear()
        for name, label in (
            ("", self.tr("No environment")),
            *((e.name, e.name) for e in environments),
        ):
            action = self._menu.addAction(label.replace("&", "&&"))
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name == (self._active.name if self._active else ""))
            self._group.addAction(action)
        self._menu.addSeparator()
        edit = self._menu.addAction(self.tr("Edit environments…"))
        edit.setData(None)
        self.setEnabled(available)
        text = self._active.name if self._active else self.tr("No environment")
        self.setText(text)
        self.setAccessibleName(self.tr("Environment: {name}").format(name=text))
        self.show_keys(self._keys)
        self._relay()

    def show_keys(self, keys: str) -> None:
        """Name these keys as those that drop the menu down."""
        self._keys = keys
        self.setToolTip(with_keys(self.tr("Environment of this collection"), keys))

    def open_menu(self) -> None:
        """Drop the menu down, as its keys do."""
        if self.isEnabled():
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
            self._menu.setActiveAction(self._menu.actions()[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on to editing where the keys that opened the menu are pressed again."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            if pressed == QKeySequence.fromString(self._keys, _NATIVE) and self._keys:
                self._menu.close()
                self.edit_wanted.emit()
                return True
        return super().eventFilter(watched, event)

    def _choose(self, action: QAction) -> None:
        if action.data() is None:
            self.edit_wanted.emit()
        else:
            self.chosen.emit(action.data())

    def _relay(self) -> None:
        metrics = QFontMetricsF(self._theme.font(13, 500))
        dot = self._theme.px(16) if self._active else 0
        width = metrics.horizontalAdvance(self.text()) + self._theme.px(38) + dot
        self.setFixedSize(min(round(width), self._theme.px(220)), self._theme.px(28))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        hovered = self.underMouse() and self.isEnabled()
        painter.setPen(QPen(theme.color("ring" if self.hasFocus() else "border"), 1))
        fill = "hover" if hovered else "raised" if theme.name == "dark" else "base"
        painter.setBrush(theme.color(fill))
        painter.drawRoundedRect(box, 6, 6)
        px = theme.px
        x = px(10)
        if self._active:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(dot_color(theme, self._active))
            painter.drawEllipse(QRectF(x, box.center().y() - px(8) / 2, px(8), px(8)))
            x += px(16)
        painter.setFont(theme.font(13, 500))
        token = "text" if self._active else "text2" if self.isEnabled() else "disabled"
        painter.setPen(theme.color(token))
        room = self.width() - x - px(24)
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(room + 2)
        )
        painter.drawText(QRectF(x, 0, room + 4, self.height()), LEFT, text)
        chevron = theme.pixmap("chev-d", "muted", 12, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - px(20), round((self.height() - px(12)) / 2), chevron)


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
