"""A field table some of whose cells are chosen from a menu, and some of which say nothing."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QMenu

from postwright.gui.widgets.field_delegate import FieldDelegate
from postwright.gui.widgets.field_rows import FieldRows, Index, shown
from postwright.gui.widgets.field_table import FieldTable
from postwright.gui.widgets.tool_tip import plain_tip


class Choice(NamedTuple):
    """One entry of a cell's menu."""

    key: str
    label: str
    help: str = ""
    """A sentence for its tool tip."""
    group: int = 0
    """Entries of another group stand below a line."""


Choices = Callable[[int], Sequence[Choice]]
"""From a row's number to what a cell of it can be."""


class ChoiceRows(FieldRows):
    """Shows chosen cells by their labels."""

    choices: Mapping[str, Choices]
    """By member; set by the table before any row is shown."""
    closed: Callable[[int, str], bool]
    """Whether a cell has nothing to say in its row."""
    wrong: Callable[[int], tuple[str, str]]
    """Which member of a row is wrong and why; both empty where none is."""

    def choice(self, number: int, member: str) -> Choice | None:
        """Return the choice that a cell shows; None where it shows text."""
        if member not in self.choices or self.is_draft(number):
            return None
        key = shown(getattr(self.row(number), member))
        found = (one for one in self.choices[member](number) if one.key == key)
        return next(found, Choice(key, key))

    def said(self, number: int, member: str) -> str:
        if self.is_draft(number) or self.closed(number, member):
            return ""
        chosen = self.choice(number, member)
        return super().said(number, member) if chosen is None else chosen.label

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return self._tip(index.row(), self.member(index.column()))
        return super().data(index, role)

    def _tip(self, number: int, member: str) -> str | None:
        if self.is_draft(number):
            return None
        chosen = self.choice(number, member) if member else None
        place, why = self.wrong(number)
        help_ = chosen.help if chosen is not None and place != member else ""
        return plain_tip(help_ or why) or None

    def can_edit(self, row: int, column: int) -> bool:
        if not super().can_edit(row, column):
            return False
        return self.is_draft(row) or not self.closed(row, self.member(column))


class ChoiceDelegate(FieldDelegate):
    """Paints chosen cells with an arrow, and a mark in the cell that is wrong."""

    def paint_cell(self, painter: QPainter, rect: QRectF, index: Index, rows: FieldRows) -> None:
        member = rows.member(index.column())
        if rows.is_draft(index.row()) or not isinstance(rows, ChoiceRows):
            super().paint_cell(painter, rect, index, rows)
            return
        if rows.wrong(index.row())[0] == member:
            rect = self._paint_mark(painter, rect)
        if member in rows.choices:
            self._paint_choice(painter, rect, rows, index)
        else:
            super().paint_cell(painter, rect, index, rows)

    def _paint_remark(
        self, painter: QPainter, rect: QRectF, rows: FieldRows, number: int
    ) -> QRectF:
        return rect  # what is wrong is marked in its own cell

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> QRectF:
        px = self.theme.px
        ratio = painter.device().devicePixelRatioF()
        mark = self.theme.pixmap("warn", "err", 14, ratio)
        painter.drawPixmap(QPointF(rect.right() - px(18), rect.center().y() - px(7)), mark)
        return rect.adjusted(0, 0, -px(20), 0)

    def _paint_choice(self, painter: QPainter, rect: QRectF, rows: FieldRows, index: Index) -> None:
        theme, px = self.theme, self.theme.px
        on = rows.row(index.row()).enabled  # type: ignore[attr-defined]
        font = theme.font(12, 500)
        painter.setFont(font)
        painter.setPen(theme.color("text2" if on else "muted"))
        closed = not rows.can_edit(index.row(), index.column())
        inside = rect.adjusted(px(8), 0, -px(8 if closed else 22), 0)
        text = QFontMetricsF(font).elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if closed:
            return
        arrow = QRect(0, 0, px(12), px(12))
        arrow.moveCenter(rect.toRect().center())
        arrow.moveRight(round(rect.right()) - px(8))
        theme.icon("chev-d", "muted").paint(painter, arrow)


class ChoiceTable(FieldTable):
    """Enter, F2 and a click open the menu of a cell that has one."""

    rows_kind = ChoiceRows

    def serve(
        self,
        choices: Mapping[str, Choices],
        closed: Callable[[int, str], bool],
        wrong: Callable[[int], tuple[str, str]],
    ) -> None:
        """Say what cells can be chosen from, which say nothing, and which are wrong."""
        rows = self.fields
        assert isinstance(rows, ChoiceRows)
        rows.choices, rows.closed, rows.wrong = choices, closed, wrong
        rows.problem = lambda number: wrong(number)[1]
        self._choices = choices

    def has_menu(self, index: Index) -> bool:
        """Tell whether a cell is chosen from a menu."""
        member = self.fields.member(index.column()) if index.isValid() else ""
        if member not in self._choices:
            return False
        draft = self.fields.is_draft(index.row())
        return index.column() == 1 if draft else self.fields.can_edit(index.row(), index.column())

    def edit(  # type: ignore[override]  # Qt's two overloads in one
        self,
        index: QModelIndex | QPersistentModelIndex,
        trigger: FieldTable.EditTrigger | None = None,
        event: QEvent | None = None,
    ) -> bool:
        """Begin typing, but for cells that are chosen from a menu."""
        if self.fields.member(index.column()) in self._choices:
            return False
        if trigger is None:
            super().edit(index)
            return True
        return bool(super().edit(index, trigger, event))  # type: ignore[arg-type]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self.has_menu(index):
            self.open_choices(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in keys and alone and self.has_menu(self.currentIndex()):
            self.open_choices(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def open_choices(self, index: Index) -> QMenu:
        """Open the menu of a cell that has one."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        number, member = index.row(), self.fields.member(index.column())
        draft = self.fields.is_draft(number)
        now = "" if draft else shown(getattr(self.fields.row(number), member))
        group = 0
        for choice in self._choices[member](number):
            if choice.group != group:
                menu.addSeparator()
                group = choice.group
            action = menu.addAction(choice.label)
            action.setData(choice.key)
            action.setToolTip(plain_tip(choice.help))
            action.setCheckable(True)
            action.setChecked(choice.key == now)
            action.triggered.connect(partial(self._choose, number, member, choice.key))
            if choice.key == now:
                menu.setActiveAction(action)
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))
        return menu

    def _choose(self, number: int, member: str, key: str) -> None:
        title = next(c.title for c in self.fields.columns if c.member == member)
        label = self.tr("Edit {column}").format(column=title)
        self.fields.change(number, label, **{member: key})
        column = self._next_text(number, member)
        self.setCurrentIndex(self.fields.index(number, column))

    def _next_text(self, number: int, member: str) -> int:
        """Return the column that is typed after a choice; its own where none is."""
        columns = self.fields.columns
        own = next(at for at, column in enumerate(columns, 1) if column.member == member)
        for at in range(own + 1, len(columns) + 1):
            if columns[at - 1].member not in self._choices and self.fields.can_edit(number, at):
                return at
        return own
