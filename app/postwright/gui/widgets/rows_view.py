"""How a table of editable rows looks: as high as its rows, columns that share the width."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.field_rows import Column, FieldRows
from postwright.gui.widgets.row_height import LowRows

HEAD, BOX, BIN = 28, 44, 34
LEAST_SHARE = 150
"""Where a value had fewer unzoomed pixels than this, notes give it their room."""

Numbered = Sequence[tuple[int, Column]]


class RowsView(LowRows):
    """Stands in a pane that scrolls, so it never scrolls itself."""

    spared: tuple[str, ...] = ("note",)
    """Members whose columns give way to the values, the first one first."""
    rows_kind: type[FieldRows] = FieldRows

    def __init__(
        self,
        theme: Theme,
        columns: Sequence[Column],
        blank: msgspec.Struct,
        *,
        fixed: bool,
        head: bool,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.fields = self.rows_kind(columns, blank, fixed=fixed, parent=self)
        self._head = head
        self.setModel(self.fields)
        self._dress()
        self.fields.rowsInserted.connect(self._fit)
        self.fields.rowsRemoved.connect(self._fit)
        self.fields.modelReset.connect(self._fit)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _dress(self) -> None:
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(off)
        self.setHorizontalScrollBarPolicy(off)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setVisible(self._head)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(8)

    def sizeHint(self) -> QSize:
        head = self.theme.px(HEAD) if self._head else 0
        return QSize(300, head + self.fields.rowCount() * self.row_px)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def _fit(self) -> None:
        self.updateGeometry()

    def _restyle(self) -> None:
        px = self.theme.px
        self.fit_rows()
        self.horizontalHeader().setFixedHeight(px(HEAD))
        head = self.horizontalHeader()
        for part in (head, head.viewport()):  # a style sheet parts the two fonts
            part.setFont(self.theme.font(13))
        self._spread()
        self.updateGeometry()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        px = self.theme.px
        columns = list(enumerate(self.fields.columns, 1))
        shown = columns
        for member in self.spared:
            if self._room(shown) < px(LEAST_SHARE) * _shares(columns):
                shown = [(number, column) for number, column in shown if column.member != member]
        share = max(px(40), self._room(shown) // max(1, _shares(shown)))
        self.setColumnWidth(0, px(BOX))
        for number, column in columns:
            self.setColumnHidden(number, (number, column) not in shown)
            self.setColumnWidth(number, px(column.width) if column.width else share)
        self.setColumnWidth(len(columns) + 1, px(BIN))

    def _room(self, columns: Numbered) -> int:
        """Return what is left for the columns without a width of their own."""
        px = self.theme.px
        taken = px(BOX) + px(BIN) + sum(px(column.width) for _, column in columns)
        return self.viewport().width() - taken


def _shares(columns: Numbered) -> int:
    return sum(1 for _, column in columns if not column.width)
