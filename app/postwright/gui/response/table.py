"""A table for looking and copying: a head, lines between the rows."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from postwright.gui.theme import Theme
from postwright.gui.widgets.own_keys import keeps_copy
from postwright.gui.widgets.row_height import LowRows

HEAD = 28
MEASURED = 100
"""Rows whose texts count for a column's width."""
LEAST_SHARE = 0.6
"""Of its width: narrower than that a column would say nothing, and the table scrolls."""


class ReadTable(LowRows):
    """Cells are chosen by keyboard or mouse; Ctrl+C copies them, tab and line separated."""

    def __init__(self, theme: Theme, model: QAbstractItemModel, name: str) -> None:
        super().__init__()
        self.theme = theme
        self._widths: tuple[int, ...] = ()
        self._sharing = self._dragged = False
        self.setModel(model)
        self.setAccessibleName(name)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setResizeContentsPrecision(MEASURED)
        self.horizontalHeader().sectionResized.connect(self._note_drag)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFont(self.theme.font(13))
        self.fit_rows()
        self.horizontalHeader().setFixedHeight(self.theme.px(HEAD))
        self._share()

    def share_width(self, widths: Sequence[int]) -> None:
        """Give the columns these widths, or less of each where the table is narrower."""
        self._widths = tuple(widths)
        self._share()

    def _share(self) -> None:
        wanted = [self.theme.px(width) for width in self._widths]
        if not wanted or self._dragged:
            return
        scale = max(LEAST_SHARE, min(1.0, self.viewport().width() / sum(wanted)))
        self._sharing = True
        for column, width in enumerate(wanted[:-1]):
            self.setColumnWidth(column, int(width * scale))
        self._sharing = False

    def _note_drag(self, column: int, before: int, after: int) -> None:
        """Keep what the user made of the columns; the last one takes the rest by itself."""
        if not self._sharing and column < len(self._widths) - 1:
            self._dragged = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def event(self, event: QEvent) -> bool:
        """Keep Copy from a shortcut of the window."""
        return keeps_copy(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Copy the chosen cells."""
        chosen = sorted(self.selectedIndexes(), key=lambda i: (i.row(), i.column()))
        lines: dict[int, list[str]] = {}
        for index in chosen:
            lines.setdefault(index.row(), []).append(str(index.data() or ""))
        if lines:
            QGuiApplication.clipboard().setText("\n".join("\t".join(x) for x in lines.values()))
