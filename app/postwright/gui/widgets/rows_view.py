"""How a table of editable rows looks: as high as its rows, columns that share the width."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.field_rows import Column, FieldRows

ROW, HEAD, BOX, BIN = 32, 28, 44, 34
NARROW = 400
"""Below this width, in unzoomed pixels, notes give their room to the values."""


class RowsView(QTableView):
    """Stands in a pane that scrolls, so it never scrolls itself."""

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
        self.fields = FieldRows(columns, blank, fixed=fixed, parent=self)
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
        return QSize(300, head + self.fields.rowCount() * self.theme.px(ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def _fit(self) -> None:
        self.updateGeometry()

    def _restyle(self) -> None:
        px = self.theme.px
        self.verticalHeader().setDefaultSectionSize(px(ROW))
        self.horizontalHeader().setFixedHeight(px(HEAD))
        self.horizontalHeader().setFont(self.theme.font(13))
        self._spread()
        self.updateGeometry()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        px, width = self.theme.px, self.viewport().width()
        shown: list[tuple[int, Column]] = []
        for number, column in enumerate(self.fields.columns, 1):
            left_out = column.member == "note" and width < px(NARROW)
            self.setColumnHidden(number, left_out)
            if not left_out:
                shown.append((number, column))
        room = width - px(BOX) - px(BIN) - sum(px(column.width) for _, column in shown)
        shares = sum(1 for _, column in shown if not column.width)
        self.setColumnWidth(0, px(BOX))
        for number, column in shown:
            share = max(px(40), room // shares) if shares else 0
            self.setColumnWidth(number, px(column.width) if column.width else share)
        self.setColumnWidth(len(self.fields.columns) + 1, px(BIN))
