"""A row of choices of which one is on, in one frame."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from postwright.gui.theme import Theme


class Segmented(QWidget):
    """Exclusive buttons side by side; arrow keys move between them."""

    chosen = Signal(int)
    """The index that the user chose."""

    def __init__(self, theme: Theme, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.buttons = [_Segment(theme, label, self) for label in labels]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for number, button in enumerate(self.buttons):
            self._group.addButton(button, number)
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if self.buttons:
            self.buttons[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)
        theme.changed.connect(self.update)

    @property
    def current(self) -> int:
        """Which one is on; to set it tells nobody."""
        return self._group.checkedId()

    @current.setter
    def current(self, index: int) -> None:
        self.buttons[index].setChecked(True)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Change the words, such as to other counts."""
        for button, label in zip(self.buttons, labels, strict=True):
            button.setText(label)
            button.setAccessibleName(label)
            button.updateGeometry()

    def show_icons(self, icons: Sequence[str]) -> None:
        """Show icons instead of the words, where there is no room; none brings the words back."""
        for number, button in enumerate(self.buttons):
            button.set_icon_name(icons[number] if icons else "")

    def words_width(self) -> int:
        """Return the width at which every word has room."""
        return sum(button.words_width() for button in self.buttons) + 4

    def step(self, by: int) -> None:
        """Choose the next or previous one that can be chosen, and tell."""
        able = [number for number, button in enumerate(self.buttons) if button.isEnabled()]
        place = able.index(self.current) if self.current in able else 0
        index = able[(place + by) % len(able)]
        self.buttons[index].setChecked(True)
        self.buttons[index].setFocus(Qt.FocusReason.TabFocusReason)
        self.chosen.emit(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("raised" if self._theme.name == "dark" else "press"))
        painter.drawRoundedRect(QRectF(self.rect()), self._theme.px(7), self._theme.px(7))


class _Segment(QAbstractButton):
    def __init__(self, theme: Theme, text: str, owner: Segmented) -> None:
        super().__init__(owner)
        self._theme, self._owner, self._icon_name = theme, owner, ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_icon_name(self, name: str) -> None:
        """Paint this icon and no words; the empty name brings the words back."""
        self._icon_name = name
        self.setToolTip(self.text() if name else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._icon_name:
            return QSize(self._theme.px(36), self._theme.px(28) - 4)
        return QSize(self.words_width(), self._theme.px(28) - 4)

    def words_width(self) -> int:
        width = QFontMetricsF(self._theme.font(12, 600)).horizontalAdvance(self.text())
        return round(width) + self._theme.px(20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._owner.step(-1)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._owner.step(1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(5)
        if self.isChecked():
            dark = theme.name == "dark"
            painter.setBrush(theme.color("segment"))
            painter.setPen(Qt.PenStyle.NoPen if dark else QPen(theme.color("border"), 1))
            painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("ring"), 2))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        on = self.isChecked() or self.underMouse()
        token = "disabled" if not self.isEnabled() else "text" if on else "muted"
        if self._icon_name:
            picture = theme.pixmap(self._icon_name, token, 16, self.devicePixelRatioF())
            half = theme.px(8)
            middle = self.rect().center()
            painter.drawPixmap(middle.x() - half + 1, middle.y() - half + 1, picture)
            return
        painter.setPen(theme.color(token))
        painter.setFont(theme.font(12, 600 if self.isChecked() else 500))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
