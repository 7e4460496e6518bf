"""The Cookies tab: what this answer set, what was refused and why, and the jar."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postwright.gui.models.cookie_rows import (
    STORED_ROLE,
    CookieRows,
    row_of_cookie,
    row_of_line,
)
from postwright.gui.response.cells import CellDelegate, CellLook, Index
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.response.page_stack import Badge
from postwright.gui.response.table import ROW, ReadTable
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.model.cookies import Cookie
from postwright.model.exchange import Exchange, SetCookie

_LOOKS = (
    CellLook(mono=True),
    CellLook(mono=True),
    CellLook(token="text2"),
    CellLook(token="text2"),
    CellLook(token="muted"),
)
_WIDTHS = (110, 150, 120, 90, 110)
_UPPER_SHARE = 0.45
_REASONS = 8
"""So many refusals are told below the table; it has all of them."""


class CookiesView(QWidget):
    """Shows values; removing and clearing are asked of whoever owns the jar."""

    remove_requested = Signal(object)
    """A Cookie."""
    clear_requested = Signal()

    def __init__(self, theme: Theme, clock: Callable[[], float]) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._jar: tuple[Cookie, ...] = ()
        self.set_rows = CookieRows(self)
        self.jar_rows = CookieRows(self)
        self.set_title = Label(theme, self.tr("Set by this response"), weight=600)
        self.jar_title = Label(theme, self.tr("Cookie jar"), weight=600)
        self.set_table = ReadTable(theme, self.set_rows, self.tr("Cookies set by this response"))
        self.jar_table = ReadTable(theme, self.jar_rows, self.tr("Cookies in the jar"))
        self.refused = Label(theme, "", px=12, token="muted", wrap=True)
        self.none = Label(theme, self.tr("This response set no cookies"), token="muted")
        self.jar_none = Label(theme, self.tr("The jar is empty"), token="muted")
        self.remove = Button(theme, self.tr("Delete"), kind="ghost", icon="trash")
        self.remove.setAccessibleName(self.tr("Delete the chosen cookie"))
        self.clear = Button(theme, self.tr("Clear jar"), kind="ghost")
        self._lay_out()
        self._connect()
        self.show_set(())
        self.show_jar(())

    def _lay_out(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, theme.px(8))
        column.setSpacing(0)
        column.addWidget(self._head(self.set_title))
        for table in (self.set_table, self.jar_table):
            table.setContentsMargins(theme.px(8), 0, 0, 0)
        column.addWidget(self.set_table)
        for label in (self.refused, self.none, self.jar_none):
            label.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        column.addWidget(self.refused)
        column.addWidget(self.none)
        column.addWidget(self._head(self.jar_title, self.remove, self.clear))
        column.addWidget(self.jar_table, 1)
        column.addWidget(self.jar_none)
        column.addStretch(0)
        self._foot = column
        for table in (self.set_table, self.jar_table):
            refused = _refused if table is self.set_table else _never
            table.setItemDelegate(CellDelegate(theme, _LOOKS, table, alarm=refused))
            table.share_width(_WIDTHS)

    def _head(self, *widgets: QWidget) -> QWidget:
        head = QWidget()
        FixedSize(self._theme, head, height=36)
        row = QHBoxLayout(head)
        row.setContentsMargins(self._theme.px(16), 0, self._theme.px(10), 0)
        row.addWidget(widgets[0])
        row.addStretch(1)
        for widget in widgets[1:]:
            row.addWidget(widget)
        return head

    def _connect(self) -> None:
        self.remove.clicked.connect(self._remove)
        self.clear.clicked.connect(self.clear_requested)
        self.jar_table.selectionModel().selectionChanged.connect(self._offer)

    def show_exchange(self, exchange: Exchange | None) -> None:
        """Show what the hops of it wanted to set."""
        self.show_set(exchange.cookies if exchange else ())

    def badge(self) -> Badge:
        """Count what was set; one that was refused colours it."""
        rows = self.set_rows
        refused = any(not rows.row(n).stored for n in range(rows.count()))
        return Badge(str(rows.count() or ""), "warn" if refused else None)

    def show_set(self, cookies: tuple[SetCookie, ...]) -> None:
        """Show what the hops of one exchange wanted to set."""
        rows = tuple(row_of_line(cookie, self._clock()) for cookie in cookies)
        self.set_rows.show(rows)
        why = [f"{row.name}: {row.why}" for row in rows if not row.stored and row.why]
        if len(why) > _REASONS:
            more = self.tr("… and {count} more").format(count=len(why) - _REASONS)
            why = [*why[:_REASONS], more]
        self.refused.setText("\n".join(why))
        self.refused.setVisible(bool(why))
        self.set_table.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self._share_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_height()

    def _share_height(self) -> None:
        """Give the upper table as many rows as fit into less than half."""
        head, row = self.set_table.horizontalHeader().height(), self._theme.px(ROW)
        fit = max(1, int((self.height() * _UPPER_SHARE - head) // row))
        wide = self.set_table.horizontalHeader().length() > self.set_table.viewport().width()
        bar = self.set_table.horizontalScrollBar().sizeHint().height() if wide else 0
        rows = min(fit, self.set_rows.rowCount())
        self.set_table.setFixedHeight(head + row * rows + bar + 2)

    def show_jar(self, cookies: tuple[Cookie, ...]) -> None:
        """Show what the jar keeps."""
        self._jar = cookies
        self.jar_rows.show(tuple(row_of_cookie(cookie, self._clock()) for cookie in cookies))
        self.jar_table.setVisible(bool(cookies))
        self.jar_none.setVisible(not cookies)
        self._foot.setStretch(self._foot.count() - 1, 0 if cookies else 1)
        self.clear.setEnabled(bool(cookies))
        self._offer()

    def _offer(self) -> None:
        self.remove.setEnabled(self.jar_table.selectionModel().hasSelection())

    def _remove(self) -> None:
        rows = {index.row() for index in self.jar_table.selectedIndexes()}
        for cookie in [self._jar[row] for row in sorted(rows)]:
            self.remove_requested.emit(cookie)


def _refused(index: Index) -> bool:
    return index.data(STORED_ROLE) is False


def _never(index: Index) -> bool:
    del index
    return False
