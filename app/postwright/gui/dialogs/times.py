"""The small popover that asks how often a request is to be sent."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QSpinBox, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.popover import Popover
from postwright.gui.widgets.still_fields import roomy

AT_MOST = 10_000


class TimesPopover(Popover):
    """Number and Send; one request after the other, stopping at the first that fails."""

    accepted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("times_popover", "", parent)
        self.setAccessibleName(self.tr("Send several times"))
        self.times = roomy(QSpinBox(minimum=1, maximum=AT_MOST, value=10))
        self.times.setAccessibleName(self.tr("How many times"))
        self.send = Button(theme, self.tr("Send"), "primary")
        self.row.addWidget(Label(theme, self.tr("Send")))
        self.row.addWidget(self.times)
        self.row.addWidget(Label(theme, self.tr("times, one after the other")))
        self.row.addWidget(self.send)
        self.send.clicked.connect(self.accept)

    def popup(self, at: QPoint) -> None:
        """Show it there, its number ready to be typed over."""
        super().popup(at)
        self.times.setFocus()
        self.times.selectAll()

    def accept(self) -> None:
        """Take the number."""
        times = self.times.value()
        self.close()
        self.accepted.emit(times)
