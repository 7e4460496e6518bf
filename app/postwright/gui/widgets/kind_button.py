"""A button that shows which of a few kinds something is, and a menu of the others."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from postwright.gui.theme import Theme
from postwright.gui.words import phrases


class KindButton(QToolButton):
    """Icon, word and a small arrow in a frame."""

    chosen = Signal(str)
    """The key that the user chose."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, name
        self._kinds: dict[str, tuple[str, str]] = {}
        self._current = ""
        self.choices = QMenu(self)
        self.choices.triggered.connect(lambda action: self._choose(str(action.data())))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)
        theme.changed.connect(self.updateGeometry)

    def add(self, key: str, label: str, icon: str, *, listed: bool = True) -> None:
        """Add a kind; one that is not listed can be shown but not chosen."""
        self._kinds[key] = label, icon
        if listed:
            action = self.choices.addAction(self._theme.icon(icon), label)
            action.setData(key)

    @property
    def current(self) -> str:
        return self._current

    def show_kind(self, key: str) -> None:
        """Show a kind without telling."""
        self._current = key
        self.setAccessibleName(phrases((self._name, self._label)))
        self.setToolTip(self._name)
        self.updateGeometry()
        self.update()

    def open_menu(self) -> None:
        """Open the list below the button."""
        self.choices.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    @property
    def _label(self) -> str:
        return self._kinds.get(self._current, (self._current, ""))[0]

    def _choose(self, key: str) -> None:
        if key != self._current:
            self.show_kind(key)
            self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.modifiers():
                self.open_menu()
                return
            event.ignore()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._theme.font(13, 600)).horizontalAdvance(self._label)
        return QSize(round(width) + self._theme.px(66), self._theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        edge = 1.0 if focused else 0.5
        token = "press" if self.isDown() else "hover" if self.underMouse() else "raised"
        painter.setBrush(theme.color(token))
        painter.setPen(QPen(theme.color("ring" if focused else "border"), 2 * edge))
        box = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(box, theme.px(6), theme.px(6))
        middle = self.height() // 2
        icon = self._kinds.get(self._current, ("", "file"))[1]
        theme.icon(icon, "text2").paint(painter, QRect(px(10), middle - px(8), px(16), px(16)))
        painter.setFont(theme.font(13, 600))
        painter.setPen(theme.color("text"))
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect().adjusted(px(34), 0, -px(26), 0), left, self._label)
        arrow = QRect(self.width() - px(22), middle - px(6), px(12), px(12))
        theme.icon("chev-d", "muted").paint(painter, arrow)
