"""The table of a comparison: tinted by what happened, with a sign and a word in every row."""

from functools import partial

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from postwright.gui import tokens
from postwright.gui.models.difference_rows import (
    LEFT,
    MARK,
    NOTE,
    RIGHT,
    TONES,
    WHERE,
    DifferenceRows,
    Line,
)
from postwright.gui.response.table import ReadTable
from postwright.gui.theme import Theme, mixed
from postwright.gui.widgets.menu_text import menu_text

HEADING, ROW_HEIGHT = 36, 28
MARK_WIDTH, NOTE_WIDTH = 112, 220
NOTES_FROM = 940
"""Below this width there is no room for notes."""
_PAD = 8
_BESIDE = 22
"""What a column's head has beside its words."""


class DifferenceTable(ReadTable):
    """A row is one selection; the menu key and a right click ask what to leave out."""

    high = low = ROW_HEIGHT
    ignore_wanted = Signal(str)
    """The rule that leaves out what was pointed at."""

    def __init__(self, theme: Theme, rows: DifferenceRows, name: str) -> None:
        self._rows = rows
        self._menu: QMenu | None = None
        super().__init__(theme, rows, name)
        self.setItemDelegate(_Delegate(theme, rows, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        head.setStretchLastSection(False)
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows.modelReset.connect(self._span)

    def _restyle(self) -> None:
        super()._restyle()
        self._span()
        self._share_room()

    def _span(self) -> None:
        self.clearSpans()
        for number, line in enumerate(self._rows.lines):
            if line.row is None:
                self.setRowHeight(number, self.theme.px(HEADING))
                self.setSpan(number, MARK, 1, 5)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        px, width = self.theme.px, self.viewport().width()
        noted = width >= px(NOTES_FROM) and any(
            line.row is not None and line.row.note for line in self._rows.lines
        )
        self.setColumnHidden(NOTE, not noted)
        room = width - px(MARK_WIDTH) - (px(NOTE_WIDTH) if noted else 0)
        where = max(px(90), min(px(280), round(room * 0.28)))
        side = max(px(60), (room - where) // 2)
        for column, wide in (
            (MARK, px(MARK_WIDTH)), (WHERE, where), (LEFT, side), (RIGHT, side),
            (NOTE, px(NOTE_WIDTH)),
        ):  # fmt: skip
            if not (column == NOTE and not noted):
                self.setColumnWidth(column, wide)
        words = self.horizontalHeader().fontMetrics()
        self._rows.shorten_heads(lambda head: words.horizontalAdvance(head) <= side - px(_BESIDE))

    def step(self, by: int) -> int:
        """Go to the next or the previous difference, round the ends. Return its number from 1."""
        places = self._rows.differing()
        if not places:
            return 0
        now = self.currentIndex().row() if self.currentIndex().isValid() else -1 if by > 0 else 0
        if by > 0:
            at = next((n for n, place in enumerate(places) if place > now), 0)
        else:
            last = len(places) - 1
            at = next((n for n in range(last, -1, -1) if places[n] < now), last)
        self.choose(places[at])
        return at + 1

    def choose(self, line: int) -> None:
        """Make a line the current one, in sight."""
        index = self._rows.index(line, MARK)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = event.pos()
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(place)
        if not index.isValid():
            return
        at = self.visualRect(index).bottomLeft() if by_key else place
        self.menu(index.row()).popup(self.viewport().mapToGlobal(at))

    def menu(self, line: int) -> QMenu:
        """Return what can be done with a line."""
        if self._menu is None:
            self._menu = QMenu(self)
        menu, row = self._menu, self._rows.lines[line].row
        menu.clear()
        menu.addAction(self.tr("Copy"), self.copy)
        if row is not None and row.rule:
            menu.addSeparator()
            rules = [row.rule]
            name = row.rule.rpartition(".")[2]
            if row.rule.startswith("$") and name and "[" not in name and name != row.rule:
                rules.append(f"$..{name}")
            for rule in dict.fromkeys(rules):
                text = menu_text(self.tr("Ignore {rule}").format(rule=rule))
                action = menu.addAction(text)
                action.setData(rule)
                action.triggered.connect(partial(self.ignore_wanted.emit, rule))
        return menu


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, rows: DifferenceRows, parent: DifferenceTable) -> None:
        super().__init__(parent)
        self._theme, self._rows = theme, rows

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, place = self._theme, QRectF(option.rect)
        line, column = self._rows.lines[index.row()], index.column()
        painter.save()
        if line.row is None:
            self._paint_heading(painter, place, line)
            painter.restore()
            return
        tone = TONES[line.row.mark]
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, theme.color("sel"))
        elif line.row.differs:
            touched = column in (MARK, WHERE, NOTE) or self._has_side(line.row.mark, column)
            painter.fillRect(place, self._wash(tone, 0.12 if touched else 0.05))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, theme.color("hover"))
        bottom = QRectF(place.left(), place.bottom() - 1, place.width(), 1)
        painter.fillRect(bottom, theme.color("line"))
        if column == MARK and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("ring"))
            painter.drawRect(place.adjusted(1, 1, -2, -2))
        quiet = not line.row.differs
        font = (
            theme.font(12, 600)
            if column == MARK
            else theme.font(
                12 if column == NOTE else 13,
                mono=column in (LEFT, RIGHT) or self._is_path(line.row.name, column),
            )
        )
        token = tone if column == MARK else "muted" if quiet or column == NOTE else "text"
        left = theme.px(20 if column == MARK else _PAD)
        self._draw(painter, place.adjusted(left, 0, -theme.px(_PAD), 0), index, font, token)
        painter.restore()

    def _paint_heading(self, painter: QPainter, place: QRectF, line: Line) -> None:
        theme = self._theme
        painter.fillRect(place, theme.color("raised"))
        bottom = QRectF(place.left(), place.bottom() - 1, place.width(), 1)
        painter.fillRect(bottom, theme.color("line"))
        inside = place.adjusted(theme.px(20), 0, -theme.px(_PAD), 0)
        centre = Qt.AlignmentFlag.AlignVCenter
        for words, font, token in (
            (line.heading, theme.font(13, 600), "text"),
            (line.about, theme.font(12, 500), "muted"),
        ):
            painter.setFont(font)
            painter.setPen(theme.color(token))
            painter.drawText(inside, centre, words)
            wide = QFontMetricsF(font).horizontalAdvance(words)
            inside = inside.adjusted(wide + theme.px(10), 0, 0, 0)

    def _draw(
        self,
        painter: QPainter,
        inside: QRectF,
        index: QModelIndex | QPersistentModelIndex,
        font: QFont,
        token: str,
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.color(token))
        words = str(index.data() or "")[:400]
        text = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _has_side(self, mark: str, column: int) -> bool:
        return not (mark == "added" and column == LEFT) and not (
            mark == "removed" and column == RIGHT
        )

    def _is_path(self, name: str, column: int) -> bool:
        return column == WHERE and name.startswith("$")

    def _wash(self, tone: str, share: float) -> QColor:
        bright = tokens.BRIGHT.get(tone) if self._theme.name == "light" else None
        hue = QColor(bright) if bright else self._theme.color(tone)
        return mixed(self._theme.color("base"), hue, share)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(ROW_HEIGHT))
