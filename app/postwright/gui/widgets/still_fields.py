"""Number and choice fields that stay still while the page around them is scrolled."""

from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDoubleSpinBox, QSpinBox, QWidget

Box = TypeVar("Box", bound=QAbstractSpinBox)


def roomy(box: Box) -> Box:
    """Return the box with room beside its figures, which a style sheet cannot give.

    Its menu is that of its line: Qt's own for such boxes holds up all else while it is open.
    """
    box.lineEdit().setTextMargins(6, 0, 6, 0)
    box.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    box.customContextMenuRequested.connect(partial(_open_menu, box))
    return box


def _open_menu(box: QAbstractSpinBox, at: QPoint) -> None:
    menu = box.lineEdit().createStandardContextMenu()
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(box.mapToGlobal(at))


class NumberField(QDoubleSpinBox):
    """The wheel changes it only while it has the focus; whole numbers show no fraction.

    What is typed counts when it is done: with Enter, on leaving, or when a shortcut needs it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        roomy(self)

    def event(self, event: QEvent) -> bool:
        """Take what is typed before a shortcut acts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            function = Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier or function:
                self.interpretText()
        return bool(super().event(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def textFromValue(self, value: float) -> str:
        return f"{value:g}" if value < 1_000_000 else str(round(value))


class WholeNumberField(QSpinBox):
    """The wheel changes it only while it has the focus."""

    def __init__(self, lowest: int, highest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(lowest, highest)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        roomy(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceField(QComboBox):
    """The wheel changes it only while it has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
