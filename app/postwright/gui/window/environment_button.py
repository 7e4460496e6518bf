"""The button in the header that names the active environment and switches it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from postwright.gui.sidebar.environment_list import dot_color
from postwright.gui.theme import Theme
from postwright.gui.widgets.menu_text import menu_text
from postwright.gui.widgets.one_line import LEFT
from postwright.gui.widgets.shown_keys import with_keys
from postwright.model.collection import Environment

_NATIVE = QKeySequence.SequenceFormat.NativeText


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
            action = self._menu.addAction(menu_text(label))
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
