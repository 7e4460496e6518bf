"""How high the rows of tables are: less where the window is low."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMainWindow, QTableView, QWidget

from postwright.gui.theme import Theme

ROW, LOW_ROW = 32, 28
LOW_BELOW = 720
"""A window of fewer unzoomed pixels is low."""


def is_low(window: QWidget, theme: Theme) -> bool:
    """Tell whether a window has so little height that all in it makes itself small."""
    return window.height() < theme.px(LOW_BELOW)


class LowRows(QTableView):
    """A table that looks at its window when it is shown, and when it is told to.

    A dialog is lower than any window, and its rows are as high as usual.
    """

    theme: Theme
    high, low = ROW, LOW_ROW
    """The height of a row in either window."""
    row_px = ROW

    def fit_rows(self) -> None:
        """Take the height that rows have in this window."""
        window = self.window()
        low = isinstance(window, QMainWindow) and is_low(window, self.theme)
        self.row_px = self.theme.px(self.low if low else self.high)
        if self.verticalHeader().defaultSectionSize() != self.row_px:
            self.verticalHeader().setDefaultSectionSize(self.row_px)
            self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit_rows()


def fit_rows_in(parent: QWidget) -> None:
    """Let all tables look again: the window became low, or high."""
    for table in parent.findChildren(LowRows):
        if table.isVisible():
            table.fit_rows()
