"""Widgets beside each other, in as many lines as the width makes them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postwright.gui.theme import Theme

GAP = 8
_SAID = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
"""Hidden by someone, not only because its parent is not shown yet."""


class WrapRow(QWidget):
    """As tall as its lines; each widget has its own size."""

    def __init__(self, theme: Theme, widgets: Sequence[QWidget], gap: int = GAP) -> None:
        super().__init__()
        self._theme, self._widgets, self._gap = theme, tuple(widgets), gap
        for widget in self._widgets:
            widget.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._place)
        self._place()

    def _place(self) -> None:
        gap, between, x, y, tall = self._theme.px(self._gap), self._theme.px(GAP), 0, 0, 0
        for widget in self._widgets:
            if widget.isHidden() and widget.testAttribute(_SAID):
                continue
            size = widget.sizeHint()
            wide = min(size.width(), max(self.width(), 1))
            if x and x + wide > self.width():
                x, y, tall = 0, y + tall + between, 0
            widget.setGeometry(x, y, wide, size.height())
            x, tall = x + wide + gap, max(tall, size.height())
        self.setFixedHeight(y + tall)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # one of them wants another size
            self._place()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()  # only now the buttons are styled
