"""The cookies of a collection: what is stored, whether it goes to a URL, and changes by hand."""

import datetime as dt
import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.pages.cookie_form import CookieForm
from postwright.gui.said_words import translated
from postwright.gui.session import Session
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.elided import Elided
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.model.cookies import Cookie
from postwright.protocol.visible import visible

COOKIE = Qt.ItemDataRole.UserRole + 1
VERDICT = 6
"""The column that says whether a cookie goes to the URL."""


class CookiesPage(QWidget):
    """One jar; the empty root is that of requests in no collection."""

    def __init__(
        self, theme: Theme, session: Session, root: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._session, self._root = theme, session, root
        self.setObjectName("cookies")
        self.setAccessibleName(self.tr("Cookies"))
        self.title = Elided(theme, "", 18, 600)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter"))
        self.filter.setAccessibleName(self.tr("Filter cookies"))
        self.delete = Button(theme, self.tr("Delete"), icon="trash")
        self.delete.setAccessibleName(self.tr("Delete the selected cookies"))
        self.clear = Button(theme, self.tr("Clear all"))
        self.url = QLineEdit()
        self.url.setPlaceholderText(self.tr("Which go to https://…"))
        self.url.setAccessibleName(self.tr("URL to judge the cookies by"))
        self.table = QTableWidget(0, 7)
        self.table.setAccessibleName(self.tr("Stored cookies"))
        self.table.setTabKeyNavigation(False)  # arrows go from cell to cell, Tab goes on
        self.table.installEventFilter(self)
        self.empty = Label(
            theme,
            self.tr("No cookies yet. Servers that set some are listed here."),
            token="muted",
        )
        self.form = CookieForm(theme)
        self._lay_out()
        self.form.submitted.connect(self._put)
        self.url.textChanged.connect(self.refresh)
        self.table.itemSelectionChanged.connect(self._show_chosen)
        self.table.clicked.connect(self._show_chosen)  # also where it was selected already
        self.delete.clicked.connect(self._delete)
        self.clear.clicked.connect(self._clear)
        self.filter.textChanged.connect(self.refresh)
        session.cookies.changed.connect(self.refresh)
        session.exchange_recorded.connect(self.refresh)
        theme.changed.connect(self._relay)
        self._relay()
        self.refresh()

    def _lay_out(self) -> None:
        tr = self.tr
        self.table.setHorizontalHeaderLabels(
            [
                tr("Name"),
                tr("Value"),
                tr("Domain"),
                tr("Path"),
                tr("Ends"),
                tr("Rules"),
                tr("Sent"),
            ]
        )
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        top = QHBoxLayout()
        top.setContentsMargins(20, 0, 14, 0)
        top.setSpacing(6)
        top.addWidget(self.title, 1)
        top.addWidget(self.url, 2)
        top.addWidget(self.filter, 1)
        top.addWidget(self.delete)
        top.addWidget(self.clear)
        note = QHBoxLayout()
        note.setContentsMargins(20, 0, 20, 0)
        note.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(note)
        below = QHBoxLayout()
        below.setContentsMargins(12, 0, 0, 0)  # its texts stand below the title
        below.addWidget(self.table)
        column.addLayout(below, 1)
        column.addWidget(self.form)

    def _relay(self) -> None:
        px = self._theme.px
        self.filter.setMaximumWidth(px(160))
        self.url.setMaximumWidth(px(260))
        self.table.verticalHeader().setDefaultSectionSize(px(32))
        for column, width in enumerate((150, 200, 170, 140, 170, 180, 170)):
            self.table.setColumnWidth(column, px(width))

    @property
    def root(self) -> str:
        return self._root

    def show_root(self, root: str) -> None:
        """Show another jar."""
        self._root = root
        self.refresh()

    def refresh(self) -> None:
        """Show what the jar holds now."""
        opened = self._session.collection(self._root) if self._root else None
        name = opened.tree.name if opened else ""
        self.title.setText(
            self.tr("Cookies of {name}").format(name=name)
            if name
            else self.tr("Cookies of requests in no collection")
        )
        if self._root and opened is None:
            self._show(())
            return
        wanted = self.filter.text().casefold()
        found = self._session.cookies.of(self._root)
        self._show([c for c in found if wanted in f"{c.name} {c.domain} {c.value}".casefold()])

    def _show(self, cookies: Sequence[Cookie]) -> None:
        url = self.url.text().strip()
        said = self._session.cookies.verdicts(self._root, url, time.time()) if url else ()
        words = {id(v.cookie): self.tr("Sent") if v.sent else translated(v.why) for v in said}
        self.table.setColumnHidden(VERDICT, not url)
        self.table.setRowCount(len(cookies))
        for row, cookie in enumerate(cookies):
            for column, text in enumerate((*self._cells(cookie), words.get(id(cookie), ""))):
                item = QTableWidgetItem(visible(text))
                item.setData(COOKIE, cookie)
                item.setToolTip(plain_tip(visible(text)))
                self.table.setItem(row, column, item)
        self.empty.setVisible(not cookies)
        self.clear.setEnabled(bool(cookies))
        self.delete.setEnabled(bool(cookies))

    def _cells(self, cookie: Cookie) -> tuple[str, ...]:
        ends = self.tr("When Postwright ends")
        if cookie.expires_at is not None and cookie.expires_at <= time.time():
            ends = self.tr("Expired")
        elif cookie.expires_at is not None:
            moment = dt.datetime.fromtimestamp(min(cookie.expires_at, 253_402_300_000.0), dt.UTC)
            ends = moment.strftime("%Y-%m-%d %H:%M UTC")
        rules = (
            (cookie.secure, "Secure"),
            (cookie.http_only, "HttpOnly"),
            (bool(cookie.same_site), f"SameSite={cookie.same_site}"),
        )
        domain = cookie.domain if cookie.host_only else f".{cookie.domain}"
        words = " ".join(word for on, word in rules if on)
        return cookie.name, cookie.value, domain, cookie.path, ends, words

    def _chosen(self) -> list[Cookie]:
        rows = {index.row() for index in self.table.selectedIndexes()}
        first = (self.table.item(row, 0) for row in sorted(rows))
        return [item.data(COOKIE) for item in first if item is not None]

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self.form.show_cookie(chosen[0] if len(chosen) == 1 else None)

    def _put(self, cookie: Cookie, instead_of: Cookie | None) -> None:
        self._session.cookies.put(self._root, cookie, instead_of=instead_of)
        self.table.clearSelection()  # else a row looks chosen that the form does not show
        self.form.start_new()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Delete take off what is selected, Return go to its form."""
        if watched is self.table and isinstance(event, QKeyEvent) and self._chosen():
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
                self._delete()
                return True
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if event.type() == QEvent.Type.KeyPress and enter and not event.modifiers():
                self._show_chosen()
                self.form.value.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _delete(self) -> None:
        self._session.cookies.remove(self._root, self._chosen())

    def _clear(self) -> None:
        self._session.cookies.remove(self._root, self._session.cookies.of(self._root))
