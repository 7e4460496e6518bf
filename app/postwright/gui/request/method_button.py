"""The request's method: a menu of the common ones and a field for any other."""

import re

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget, QWidgetAction

from postwright.gui.theme import Theme

COMMON = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "QUERY", "TRACE")
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""RFC 9110 §5.6.2."""


class VerbMenu(QMenu):
    """Letters choose the method that begins so; other ones are typed into the field."""

    def __init__(self, custom: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._custom, self._typed = custom, ""
        self.aboutToShow.connect(self._forget)

    def _forget(self) -> None:
        self._typed = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not TOKEN.fullmatch(event.text()):
            self._forget()
            super().keyPressEvent(event)
            return
        self._typed += event.text()
        begun = self._typed.upper()
        fits = (one for one in self.actions() if str(one.data() or "").startswith(begun))
        if (found := next(fits, None)) is not None:
            self.setActiveAction(found)
            return
        self.setActiveAction(self.actions()[-1])
        self._custom.setFocus()
        self._custom.setText(self._typed)


class MethodButton(QToolButton):
    """Shows the method in its colour."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._method = theme, "GET"
        self.custom = QLineEdit()
        self.menu_ = VerbMenu(self.custom, self)
        for method in COMMON:
            self.menu_.addAction(method).setData(method)
        self.menu_.addSeparator()
        self.custom.setPlaceholderText(self.tr("Another verb"))
        self.custom.setAccessibleName(self.tr("Another verb"))
        field = QWidgetAction(self.menu_)
        field.setDefaultWidget(self.custom)
        self.menu_.addAction(field)
        self.menu_.triggered.connect(lambda action: self._choose(str(action.data() or "")))
        self.custom.returnPressed.connect(self._choose_custom)
        self.clicked.connect(self.open_menu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.updateGeometry)
        self.show_method("GET")

    def show_method(self, method: str) -> None:
        """Show a method without telling."""
        self._method = method
        self.setAccessibleName(self.tr("Method, {0}").format(method))
        self.setToolTip(self.tr("Method"))
        self.updateGeometry()
        self.update()

    def open_menu(self) -> None:
        """Open the list below the button."""
        self.custom.setText("" if self._method in COMMON else self._method)
        self.menu_.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        for action in self.menu_.actions():
            if action.data() == self._method:
                self.menu_.setActiveAction(action)

    def _choose_custom(self) -> None:
        if TOKEN.fullmatch(self.custom.text().strip()):
            self._choose(self.custom.text().strip())
            self.menu_.close()

    def _choose(self, method: str) -> None:
        if method and method != self._method:
            self.show_method(method)
            self.chosen.emit(method)

    def sizeHint(self) -> QSize:
        font = self._theme.font(13, 700, mono=True)
        width = QFontMetricsF(font).horizontalAdvance(self._method)
        return QSize(round(width) + self._theme.px(42), self._theme.px(38))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(13, 700, mono=True))
        painter.setPen(theme.method(self._method))
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect().adjusted(px(14), 0, 0, 0), left, self._method)
        place = self.rect().adjusted(self.width() - px(24), 0, -px(8), 0)
        theme.icon("chev-d", "muted").paint(painter, place.adjusted(0, px(13), 0, -px(13)))
        painter.setPen(theme.color("border"))
        edge = self.width() - 1
        painter.drawLine(edge, px(8), edge, self.height() - px(8))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("ring"), 2))
            painter.drawRoundedRect(self.rect().adjusted(4, 4, -5, -4), px(5), px(5))
