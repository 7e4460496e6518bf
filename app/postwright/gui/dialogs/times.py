"""The small popover that asks how often a request is to be sent."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSpinBox, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.still_fields import roomy

AT_MOST = 10_000


class TimesPopover(QFrame):
    """Number and Send; one request after the other, stopping at the first that fails."""

    accepted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("times_popover")
        self.setProperty("surface", "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Send several times"))
        self.times = roomy(QSpinBox(minimum=1, maximum=AT_MOST, value=10))
        self.times.setAccessibleName(self.tr("How many times"))
        self.send = Button(theme, self.tr("Send"), "primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addWidget(Label(theme, self.tr("Send")))
        row.addWidget(self.times)
        row.addWidget(Label(theme, self.tr("times, one after the other")))
        row.addWidget(self.send)
        self.send.clicked.connect(self._accept)

    def popup(self, at: QPoint) -> None:
        """Show it with its right upper corner there."""
        self.adjustSize()
        self.move(at - QPoint(self.width(), 0))
        self.show()
        self.times.setFocus()
        self.times.selectAll()

    def _accept(self) -> None:
        times = self.times.value()
        self.close()
        self.accepted.emit(times)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
