"""A body as a table: a list of JSON objects, or CSV; sorted by a click on a title."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from postwright.analysis import body_grid
from postwright.analysis.body_grid import CsvGrid, JsonGrid
from postwright.analysis.json_places import readable
from postwright.gui.models.grid_rows import GridRows
from postwright.gui.response.body_view.said_page import SaidPage
from postwright.gui.response.body_view.table_cells import Cells, TableMade, made_of
from postwright.gui.response.body_view.value_menu import (
    PointedValue,
    add_value_actions,
    to_clipboard,
)
from postwright.gui.response.body_view.viewing import Body, Outlet, Viewer
from postwright.gui.response.cells import CellDelegate, CellLook
from postwright.gui.response.job import Job, Work
from postwright.gui.response.table import ReadTable
from postwright.gui.response.value_place import ValuePlace
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.kind_button import KindButton
from postwright.gui.widgets.labels import Label
from postwright.gui.words import size_words

MOST_BYTES = 10 << 20
_NUMBER_WIDTH, _LEAST_WIDTH, _MOST_WIDTH = 56, 70, 320
_MEASURED_ROWS = 30
_COPIED_AT_ONCE = 1000
"""Rows; more are written in a thread."""


class TablePage(QStackedWidget, Viewer):
    """Reads and sorts in threads; says why where there is no table."""

    def __init__(self, theme: Theme, outlet: Outlet) -> None:
        super().__init__()
        self._theme, self._outlet = theme, outlet
        self._body = Body()
        self._made = TableMade()
        self._job: Job | None = None
        self._copying: Job | None = None
        self.rows = GridRows(self)
        self.table = ReadTable(theme, self.rows, self.tr("Response body as a table"))
        self.words = Label(theme, "", px=12, token="muted")
        self.words.setMinimumWidth(1)
        self.which = KindButton(theme, self.tr("Which list"))
        self.titled = QCheckBox(self.tr("First row has titles"))
        self.copy = Button(theme, self.tr("Copy as"), kind="ghost", icon="copy")
        self.said = SaidPage(theme)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        theme, page = self._theme, QWidget()
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(16), theme.px(2), theme.px(10), theme.px(4))
        head.setSpacing(theme.px(8))
        head.addWidget(self.which)
        head.addWidget(self.words, 1)
        head.addWidget(self.titled)
        head.addWidget(self.copy)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.table.setMinimumHeight(1)  # it gives way before the words above it
        self._page = page
        self.addWidget(page)
        self.addWidget(self.said)
        self.setFocusProxy(self.table)
        self.table.setSortingEnabled(False)
        self.table.horizontalHeader().setSectionsClickable(True)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self) -> None:
        self.said.pressed.connect(partial(self._outlet.mode_wanted.emit, "raw"))
        self.table.horizontalHeader().sectionClicked.connect(self.sort_on)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.which.chosen.connect(lambda key: self._read(int(key)))
        self.titled.clicked.connect(lambda on: self._read(titled=on))
        self.copy.clicked.connect(self._open_copy_menu)

    def show_body(self, body: Body) -> None:
        self.leave()
        self._body = body
        if body.source.size > MOST_BYTES:
            words = self.tr("The table shows at most {most}, this is {size}. Raw shows it whole.")
            most, size = size_words(MOST_BYTES), size_words(body.source.size)
            self._say(words.format(most=most, size=size), self.tr("Show as text"))
            return
        self._say(self.tr("Reading"))
        self._read()

    def leave(self) -> None:
        self._stop()
        self._made = TableMade()
        self.rows.show(None)

    def copy_all(self) -> bool:
        self.copy_as("\t", whole=True)
        return self.rows.grid is not None

    def _read(self, chosen: int = 0, *, titled: bool | None = None) -> None:
        body = self._body
        self._start(lambda cancelled: made_of(body, chosen, titled))

    def _start(self, work: Work) -> None:
        self._stop()
        self._job = Job(work, self)
        self._job.done.connect(self._use)
        self._job.start()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _say(self, words: str, button: str = "") -> None:
        self.said.say(words, button)
        self.setCurrentWidget(self.said)

    def _use(self, found: object) -> None:
        assert isinstance(found, TableMade)
        self._job = None
        if found.grid is None:
            words = self.tr("There is no list of objects in it, so there is no table.")
            if found.problem:
                words = self.tr("It is not valid JSON, so there is no table. {problem}").format(
                    problem=translated(found.problem)
                )
            self._say(words, self.tr("Show as text"))
            return
        self._made = found
        grid = found.grid
        is_csv = isinstance(grid, CsvGrid)
        self.rows.show(grid, first=1 if is_csv else 0)
        looks = (CellLook(mono=True, token="muted", px=12), *[CellLook(mono=True, px=12)] * 999)
        self.table.setItemDelegate(
            CellDelegate(self._theme, looks[: len(grid.titles) + 1], self.table)
        )
        self._size_columns()
        self._offer_lists(found)
        self.titled.setVisible(isinstance(grid, CsvGrid))
        if isinstance(grid, CsvGrid):
            self.titled.setChecked(grid.titled)
        self._tell()
        self.setCurrentWidget(self._page)
        if grid.count:
            self.table.setCurrentIndex(self.rows.index(0, 1))

    def _size_columns(self) -> None:
        """Give each column the room of its title and of its first cells, within bounds."""
        table, grid = self.table, self.rows.grid
        delegate = table.itemDelegate()
        assert grid is not None
        metrics = table.fontMetrics()
        table.setColumnWidth(0, self._theme.px(_NUMBER_WIDTH))
        least, most = self._theme.px(_LEAST_WIDTH), self._theme.px(_MOST_WIDTH)
        for column in range(1, self.rows.columnCount()):
            wide = metrics.horizontalAdvance(grid.titles[column - 1][:100] + " ↓ ") + 16
            for row in range(min(_MEASURED_ROWS, grid.count)):
                index = self.rows.index(row, column)
                wide = max(wide, delegate.sizeHint(QStyleOptionViewItem(), index).width())
            table.setColumnWidth(column, max(least, min(most, wide)))

    def _offer_lists(self, found: TableMade) -> None:
        self.which.choices.clear()
        for number, one in enumerate(found.lists):
            self.which.add(str(number), readable(one.path), "list")
        self.which.setVisible(len(found.lists) > 1)
        self.which.show_kind(str(found.chosen))

    def _tell(self) -> None:
        grid = self.rows.grid
        assert grid is not None
        rows = self.tr("Rows: {count:,}").format(count=grid.total)
        columns = self.tr("columns: {count:,}").format(count=len(grid.titles))
        words = [rows, columns]
        if grid.count < grid.total:
            words.append(self.tr("the first {count:,} are here").format(count=grid.count))
        self.words.setText(" · ".join(words))
        self.table.setAccessibleDescription(self.words.text())

    # Sorting

    def sort_on(self, section: int) -> None:
        """Sort by a column: up, then down, then as sent."""
        column = section - 1
        if column < 0 or (self.rows.sorted_by == column and self.rows.falling):
            self.sort(-1)
        else:
            self.sort(column, falling=self.rows.sorted_by == column)

    def sort(self, column: int, *, falling: bool = False) -> None:
        """Put the rows in order; a column of -1 means as sent."""
        grid = self.rows.grid
        self._stop()
        if grid is None or column < 0:
            self.rows.put_in_order(None, -1, falling=False)
            return
        own = grid.again()
        self._job = Job(
            lambda cancelled: body_grid.order(own, column, falling=falling, cancelled=cancelled),
            self,
        )
        self._job.done.connect(lambda found: self.rows.put_in_order(found, column, falling=falling))
        self._job.start()

    # Copying

    def _chosen(self, *, whole: bool = False) -> "Cells | None":
        grid = self.rows.grid
        if grid is None:
            return None
        chosen = [index for index in self.table.selectedIndexes() if index.column() > 0]
        if whole or len(chosen) < 2:
            return Cells(grid.again(), self.rows.numbers(), list(range(len(grid.titles))))
        rows = [self.rows.row_of(row) for row in sorted({index.row() for index in chosen})]
        columns = sorted({index.column() - 1 for index in chosen})
        return Cells(grid.again(), rows, columns)

    def copy_as(self, separator: str, *, whole: bool = False) -> None:
        """Copy the chosen cells, or the whole table; a long one is written in a thread."""
        cells = self._chosen(whole=whole)
        if cells is None:
            return
        if len(cells.rows) <= _COPIED_AT_ONCE:
            to_clipboard(cells.written(separator))
            return
        self._copying = Job(lambda cancelled: cells.written(separator), self)
        self._copying.done.connect(to_clipboard)
        self._copying.start()

    def copy_menu(self) -> QMenu:
        """Return the ways to copy."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_copies(menu)
        return menu

    def _add_copies(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Copy as CSV"), partial(self.copy_as, ","))
        menu.addAction(self.tr("Copy as TSV"), partial(self.copy_as, "\t"))

    def _open_copy_menu(self) -> None:
        self.copy_menu().popup(self.copy.mapToGlobal(QPoint(0, self.copy.height())))

    def menu_for(self, index: QModelIndex) -> QMenu:
        """Return what can be done with a cell and its column."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = index.column() - 1
        if index.isValid() and column >= 0:
            add_value_actions(menu, self._value_at(index), self._outlet)
            menu.addSeparator()
            menu.addAction(self.tr("Sort upwards"), lambda: self.sort(column))
            menu.addAction(self.tr("Sort downwards"), lambda: self.sort(column, falling=True))
        menu.addAction(self.tr("Rows as they were sent"), lambda: self.sort(-1))
        menu.addSeparator()
        self._add_copies(menu)
        return menu

    def _value_at(self, index: QModelIndex) -> PointedValue:
        grid, column = self.rows.grid, index.column() - 1
        row = self.rows.row_of(index.row())
        text = self.rows.cell(index.row(), column)
        if not isinstance(grid, JsonGrid):
            return PointedValue(text)
        token, name = grid.token(row, column), grid.name(column)
        path = (*self._made.lists[self._made.chosen].path, row)
        if name:
            path = (*path, name)
        place = None
        if token is not None:
            place = ValuePlace(readable(path), token.decode("utf-8", "replace"))
        return PointedValue(text, name, place)

    def _open_menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        if not index.isValid():  # Shift+F10 and the Menu key point at nothing
            index = self.table.currentIndex()
            at = self.table.visualRect(index).center()
        self.menu_for(index).popup(self.table.viewport().mapToGlobal(at))
