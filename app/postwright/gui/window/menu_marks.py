"""Underlines the letters of the menu bar only where they can be typed: while it has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenuBar, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget


class MenuMarks(QProxyStyle):
    """The style of one menu bar alone: every hint of a style costs a call into Python."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__("Fusion")
        self.setParent(bar)
        bar.setStyle(self)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's name
    ) -> int:
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            alt = Qt.KeyboardModifier.AltModifier in QGuiApplication.keyboardModifiers()
            return int(alt or (widget is not None and widget.hasFocus()))
        return super().styleHint(hint, option, widget, returnData)
